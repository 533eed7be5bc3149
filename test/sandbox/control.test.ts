// The HTTP control of the sandbox, checked against its own document.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { NAMES } from "../../generated/providers.js";
import { ROOT } from "../../scripts/generate/spec.js";
import { at } from "../../scripts/lint/redocly.js";
import { INEX_SEED } from "../../src/providers/inex/sandbox.js";
import { PAYOFIN_SEED } from "../../src/providers/payofin/sandbox.js";
import { control } from "../../src/sandbox/control.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { FAULT_KINDS, type SandboxCore } from "../../src/sandbox/types.js";

const ORIGIN = "http://127.0.0.1:4020";
const document: unknown = parse(readFileSync(join(ROOT, "openapi/sandbox-control.yaml"), "utf8"));
const ajv = new Ajv2020({ strict: false, formats: { "date-time": true } });
ajv.addSchema({ $id: "https://control.test/", components: at(document, "components") });

function expectSchema(name: string, value: unknown): void {
  const check = ajv.compile({ $ref: `https://control.test/#/components/schemas/${name}` });
  expect(check(value), JSON.stringify(check.errors)).toBe(true);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A quirk, the form of the vendor's sample, and the other one. */
const QUIRK = "inex-transaction-id";
const [OWN = "", OTHER = ""] = createSandboxCore().choices[QUIRK] ?? [];

let core: SandboxCore;
beforeEach(() => {
  core = createSandboxCore({ now: () => new Date("2026-11-21T10:00:00Z") });
});

async function ask(method: string, path: string, init: RequestInit = {}) {
  const response = await control(core, new Request(`${ORIGIN}${path}`, { method, ...init }));
  if (response === undefined) throw new Error(`${path} is not a path of control`);
  const { status, headers } = response;
  const text = await response.text();
  const body: unknown = headers.get("content-type") === "application/json" ? JSON.parse(text) : text;
  return { status, headers, body };
}
const post = (path: string, body: unknown) =>
  ask("POST", path, { body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const postForm = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask("POST", path, { body: new URLSearchParams(fields), headers });

async function pay(): Promise<Response> {
  const headers = { authorization: "Bearer t", "content-type": "application/json" };
  const body = JSON.stringify({ roomNumber: "IG00001", paymentId: "INV0001" });
  return core.fetch(`${ORIGIN}/inex/integrators/payments/debts/pay`, { method: "POST", headers, body });
}

test("the overview and the effects are what the core has, in the form of their document", async () => {
  await pay();
  const { status, headers, body } = await ask("GET", "/_sandbox");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expectSchema("Overview", body);
  const { effects, faults, forms, choices } = core;
  expect(body).toMatchObject({ state: JSON.parse(JSON.stringify(core.view())), effects, faults, forms, choices });
  expect(effects).toHaveLength(1);
  expect((await ask("GET", "/_sandbox/effects")).body).toEqual({ effects });
  expect((await ask("GET", "/_sandbox/")).status).toBe(200);
  expect((await ask("HEAD", "/_sandbox")).status).toBe(200);
});

test("calls are logged, with the fault that each experienced", async () => {
  core.inject({ operation: "payDebt", kind: "malformed" });
  for (let call = 0; call < 3; call++) await pay();
  await core.fetch(`${ORIGIN}/inex/nowhere?secret=1`);
  core.inject({ operation: "payDebt", kind: "drop-after-commit" });
  await expect(pay()).rejects.toThrow();
  const { body } = await ask("GET", "/_sandbox/log");
  const call = { at: "2026-11-21T10:00:00.000Z", method: "POST", path: "/inex/integrators/payments/debts/pay" };
  const paid = { ...call, operation: "payDebt", result: "200" };
  expect(body).toEqual({
    log: [
      { ...paid, fault: "malformed" },
      paid,
      paid,
      { ...call, method: "GET", path: "/inex/nowhere", result: "404" },
      { ...paid, fault: "drop-after-commit", result: "connection dropped" },
    ],
  });
  for (const entry of core.log) expectSchema("LoggedCall", entry);
  for (let call = 0; call < 120; call++) await core.fetch(`${ORIGIN}/inex/nowhere`);
  expect(core.log).toHaveLength(100);
  core.reset();
  expect(core.log).toEqual([]);
});

test("one fault is taken back, by JSON and by the page's form", async () => {
  for (const kind of ["hang", "malformed", "truncate"] as const) core.inject({ operation: "payDebt", kind });
  const [hang, malformed, truncate] = core.faults.map(({ id }) => id);
  const { status, body } = await post("/_sandbox/faults/remove", { id: malformed });
  expect([status, body]).toEqual([200, { faults: core.faults }]);
  expect(core.faults.map(({ kind }) => kind)).toEqual(["hang", "truncate"]);
  expect((await postForm("/_sandbox/faults/remove", { id: String(hang) })).status).toBe(303);
  expect(core.faults.map(({ id }) => id)).toEqual([truncate]);
  for (const wrong of [{ id: malformed }, {}, { id: "x" }, { id: 0 }, { id: truncate, other: 1 }]) {
    const rejected = await post("/_sandbox/faults/remove", wrong);
    expect(rejected.status).toBe(422);
    expectSchema("Rejection", rejected.body);
  }
  expect(core.faults).toHaveLength(1);
});

test("the document and the overview list the same routes", async () => {
  const { body } = await ask("GET", "/_sandbox");
  const all = list(at(body, "routes"));
  const control = all.filter((route) => at(route, "operation") === undefined);
  const documented = Object.entries(at(document, "paths") ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
  );
  expect(control).toEqual(documented);
  expect(all.flatMap((route) => at(route, "operation") ?? [])).toEqual(core.operations);
});

test("the document knows the same fault kinds and fields", () => {
  const schemas = at(document, "components", "schemas");
  expect(at(schemas, "FaultKind", "enum")).toEqual(FAULT_KINDS);
  expect(Object.keys(at(schemas, "NewFault", "properties") ?? {})).toEqual(fields);
});

test("a fault is queued, and strikes", async () => {
  const { status, body } = await post("/_sandbox/faults", { operation: "payDebt", kind: "rate-limit", times: 2 });
  expect(status).toBe(200);
  expect(body).toEqual({ faults: [{ id: 1, operation: "payDebt", kind: "rate-limit", times: 2, delayMs: 0 }] });
  for (const fault of list(at(body, "faults"))) expectSchema("QueuedFault", fault);
  expect((await pay()).status).toBe(429);
  expect((await pay()).status).toBe(429);
  expect((await pay()).status).toBe(200);
});

test("a wire form is switched, and reset takes all back", async () => {
  const { status, body } = await post("/_sandbox/wire", { [QUIRK]: OTHER });
  expect(status).toBe(200);
  expect(body).toEqual({ forms: { ...core.forms, [QUIRK]: OTHER } });
  expect(typeof (await (await pay()).json()).data.transactionId).toBe(OTHER);
  await post("/_sandbox/faults", { operation: "payDebt", kind: "hang" });
  const fresh = await ask("POST", "/_sandbox/reset");
  expect(fresh.body).toMatchObject({ effects: [], faults: [], forms: { [QUIRK]: OWN } });
  expect(core.effects).toEqual([]);
});

test("providers start again from seeds while it runs, and a wrong seed changes nothing", async () => {
  await pay();
  core.inject({ operation: "checkDebts", kind: "hang" });
  const seeds = { payofin: { ...PAYOFIN_SEED, balance: "5.00" } };
  const { status, body } = await post("/_sandbox/seed", seeds);
  expect([status, body]).toEqual([200, { seeds: JSON.parse(JSON.stringify(core.seeds)) }]);
  expect(core.seeds).toMatchObject(seeds);
  expect(core.view()).toMatchObject({ payofin: { balance: "5.00" } });
  expect([core.effects.length, core.faults.length]).toEqual([1, 1]);

  for (const [wrong, error] of [
    [{}, "the body must name at least one provider"],
    [{ inx: {} }, `seed.inx is unknown; expected one of ${NAMES.join(", ")}`],
    [{ inex: INEX_SEED, payofin: {} }, "seed.payofin."],
  ] as const) {
    const rejected = await post("/_sandbox/seed", wrong);
    expect(rejected.status).toBe(422);
    expect(rejected.body).toMatchObject({ error: expect.stringContaining(error) });
    expectSchema("Rejection", rejected.body);
  }
  expect(core.effects).toHaveLength(1);

  core.seed({ inex: { ...INEX_SEED, firstTransactionId: 7 } });
  expect(core.effects).toEqual([]);
  expect(await (await pay()).text()).toContain('"transactionId":7');
  core.reset();
  expect(await (await pay()).text()).toContain('"transactionId":7');
});

test("events come at once and after every change, and those that nobody has read yet are one", async () => {
  const response = await control(core, new Request(`${ORIGIN}/_sandbox/events`));
  expect(response?.headers.get("content-type")).toBe("text/event-stream");
  const reader = response?.body?.getReader();
  const event = async () => new TextDecoder().decode((await reader?.read())?.value);
  const EVENT = "data: changed\n\n";
  expect(await event()).toBe(EVENT);
  const changes: readonly (() => unknown)[] = [
    pay,
    () => core.inject({ operation: "payDebt", kind: "hang" }),
    () => core.remove({ id: 1 }),
    () => core.wire({ [QUIRK]: OTHER }),
    () => core.seed({ inex: INEX_SEED }),
    () => core.reset(),
  ];
  for (const change of changes) {
    const next = event();
    await change();
    expect(await next).toBe(EVENT);
  }
  for (let call = 0; call < 3; call++) await pay();
  expect(await event()).toBe(EVENT);
  const quiet = Promise.race([event(), new Promise((resolve) => setImmediate(() => resolve("nothing")))]);
  expect(await quiet).toBe("nothing");
  await reader?.cancel();
});

const { operations } = createSandboxCore();
const fields = ["operation", "kind", "times", "delayMs"];
test.each([
  [{}, /^operation must be one of /, operations],
  [{ operation: "payDept", kind: "hang" }, /^operation must be one of /, operations],
  [{ operation: 1, kind: "hang" }, /^operation must be one of /, operations],
  [{ operation: "payDebt", kind: "boom" }, /^kind must be one of refuse-connection, /, [...FAULT_KINDS]],
  [{ operation: "payDebt", kind: "hang", times: 0 }, /^times must be a whole number of at least 1/, []],
  [{ operation: "payDebt", kind: "hang", times: 1.5 }, /^times must be /, []],
  [{ operation: "payDebt", kind: "hang", times: "2" }, /^times must be /, []],
  [{ operation: "payDebt", kind: "hang", times: null }, /^times must be /, []],
  [{ operation: "payDebt", kind: "hang", delayMs: -1 }, /^delayMs must be from 0 to 600000/, []],
  [{ operation: "payDebt", kind: "hang", delayMs: 1e9 }, /^delayMs must be from 0 to 600000/, []],
  [{ operation: "payDebt", kind: "hang", delay: 1 }, /^unknown option "delay"; expected one of operation/, []],
])("the fault %j is rejected with field, rule and what there is", async (fault, error, known) => {
  const { status, body } = await post("/_sandbox/faults", fault);
  expect(status).toBe(422);
  expect(body).toEqual({ error: expect.stringMatching(error), known });
  expectSchema("Rejection", body);
  expect(core.faults).toEqual([]);
});

test("a wrong wire form is rejected by quirk and form, and then none is switched", async () => {
  const first = core.forms;
  const quirk = await post("/_sandbox/wire", { [QUIRK]: OTHER, "inex-nothing": "string" });
  expect(quirk.status).toBe(422);
  const known = Object.keys(first);
  expect(quirk.body).toEqual({ error: `unknown quirk "inex-nothing"; expected one of ${known.join(", ")}`, known });
  const form = await post("/_sandbox/wire", { "inex-debts-envelope": "data", [QUIRK]: "float" });
  expect(form.body).toEqual({
    error: `the form of inex-transaction-id must be one of ${OWN}, ${OTHER}`,
    known: [OWN, OTHER],
  });
  expect((await post("/_sandbox/wire", { [QUIRK]: 1 })).status).toBe(422);
  expect((await post("/_sandbox/wire", JSON.parse('{"__proto__": "x"}'))).status).toBe(422);
  expect((await post("/_sandbox/wire", {})).body).toMatchObject({ error: "the body must name at least one quirk" });
  expect(core.forms).toEqual(first);
});

test("what is unknown is 404, 405, 400 or 415, with what there is", async () => {
  for (const path of ["/_sandbox/nothing", "/_sandbox/constructor", "/_sandbox/faults/1"]) {
    const { status, body } = await ask("GET", path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: `there is no ${path}`, known: expect.arrayContaining(["GET /_sandbox"]) });
  }
  const method = await ask("DELETE", "/_sandbox/faults");
  expect(method.status).toBe(405);
  expect(method.headers.get("allow")).toBe("POST");
  expect(method.body).toEqual({ error: "method DELETE is not allowed here", known: ["POST"] });
  expect((await ask("POST", "/")).headers.get("allow")).toBe("GET, HEAD");
  const headers = { "content-type": "application/json; charset=utf-8" };
  for (const body of ["", "{", "[]", '"a"', "null"]) {
    expect((await ask("POST", "/_sandbox/faults", { body, headers })).status).toBe(400);
  }
  const type = await ask("POST", "/_sandbox/faults", { body: "{}", headers: { "content-type": "text/plain" } });
  expect(type.status).toBe(415);
  expect(type.body).toMatchObject({
    error: expect.stringMatching(/^Content-Type is text\/plain; expected one of application/),
  });
});

test("control leaves any other path alone", async () => {
  for (const path of ["/inex/a", "/_sandboxes", "/favicon.ico", "/x/_sandbox"]) {
    expect(await control(core, new Request(`${ORIGIN}${path}`))).toBeUndefined();
  }
});

test("the page's forms are accepted from the page itself, and lead back to it", async () => {
  const own = { origin: ORIGIN };
  const fault = { operation: "payDebt", kind: "hang", times: "2", delayMs: "" };
  for (const [path, sent] of Object.entries({
    "/_sandbox/faults": fault,
    "/_sandbox/wire": { [QUIRK]: OTHER },
    "/_sandbox/seed": { payofin: JSON.stringify({ ...PAYOFIN_SEED, balance: "5.00" }) },
  })) {
    const { status, headers, body } = await postForm(path, sent, own);
    expect([status, headers.get("location"), body]).toEqual([303, "/", ""]);
  }
  expect(core.faults).toEqual([{ id: 1, operation: "payDebt", kind: "hang", times: 2, delayMs: 0 }]);
  expect(core.forms).toMatchObject({ [QUIRK]: OTHER });
  expect((await postForm("/_sandbox/reset", {}, own)).status).toBe(303);
  expect(core.faults).toEqual([]);
  const rejected = await postForm("/_sandbox/faults", { ...fault, times: "<b>" }, own);
  expect(rejected.status).toBe(422);
  expect(rejected.body).toContain("times must be a whole number of at least 1");
  const twice = "operation=payDebt&operation=payDebt&kind=hang";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect((await ask("POST", "/_sandbox/faults", { body: twice, headers })).body).toContain("must be given once");
});

test.each(["https://evil.test", "null", "http://127.0.0.1:4021", "http://localhost:4020", ""])(
  "a page of the origin %j may change nothing",
  async (origin) => {
    await post("/_sandbox/faults", { operation: "payDebt", kind: "hang" });
    for (const path of ["/_sandbox/reset", "/_sandbox/faults", "/_sandbox/wire", "/_sandbox/seed"]) {
      const { status, body } = await postForm(path, { operation: "payDebt", kind: "hang" }, { origin });
      expect(status).toBe(403);
      expect(body).toMatchObject({ error: expect.stringMatching(/^Origin: /), known: [ORIGIN] });
    }
    expect(core.faults).toHaveLength(1);
  },
);
