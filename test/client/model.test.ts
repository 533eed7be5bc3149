import { afterEach, expect, test, vi } from "vitest";
import { type CallOptions, type ClientOptions, PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { CODES } from "../../src/providers/payofin/codes.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { Clock, examplesOf, type Fault, moneyViolations, World } from "../helpers/ledger.js";
import { Random, seedOfRun } from "../helpers/mutate.js";
import { HeapCheck, manyTimes } from "../helpers/soak.js";

const RUNS = manyTimes(700);
const HEAP_CHECK_EVERY = 2_000;
const ORIGIN = "https://provider.example";

interface Subject {
  readonly operation: string;
  readonly kind: "read" | "key" | "none";
  readonly make: (
    options: ClientOptions,
    secret: () => Promise<string>,
  ) => (id: number, call: CallOptions) => Promise<unknown>;
}

const BOOKING = { read: "none", key: "by key", none: "each" } as const;

const SUBJECTS: readonly Subject[] = [
  {
    operation: "checkDebts",
    kind: "read",
    make: (options, token) => {
      const client = createInexClient({ ...options, token });
      return (_, call) => client.checkDebts({ roomNumber: "IG00001" }, call);
    },
  },
  {
    operation: "payDebt",
    kind: "key",
    make: (options, token) => {
      const client = createInexClient({ ...options, token });
      return (id, call) => client.payDebt({ roomNumber: "IG00001", paymentId: `INV-${id}` }, call);
    },
  },
  {
    operation: "collectInvoice",
    kind: "none",
    make: (options, apiKey) => {
      const client = createPayofinClient({ ...options, apiKey, secretKey: "second-key" });
      return (id, call) => client.collectInvoice({ invoiceQueryId: id + 1 }, call);
    },
  },
  {
    operation: "completePayment",
    kind: "none",
    make: (options, apiToken) => {
      const client = createActivePlatformClient({ ...options, apiToken });
      // The number of the examples: a success must be about it.
      return (_, call) => client.completePayment({ resellerId: 1, documentId: "2005258", paymentMethodId: 2 }, call);
    },
  },
];

const EXAMPLES = new Map(SUBJECTS.map(({ operation }) => [operation, examplesOf(operation)]));

function example(operation: string, status: string, random: Random) {
  const examples = (EXAMPLES.get(operation) ?? []).filter((found) => found.status === status);
  return examples.length === 0 ? { type: "application/json", name: "none", value: {} } : random.pick(examples);
}

/** A 200 of Payofin may be a rejection; this is one that is not. */
function success(operation: string, random: Random) {
  for (;;) {
    const found = example(operation, "200", random);
    if (operation !== "collectInvoice" || found.name.startsWith("collected")) return found;
  }
}

function replyOf(status: number, body: string | null, headers: Record<string, string> = {}): Fault["reply"] {
  const type = { "content-type": "application/json" };
  return async () => new Response(body, { status, headers: { ...type, ...headers } });
}

function lost(code?: string, syscall?: string): Fault["reply"] {
  const facts = { ...(code === undefined ? {} : { code }), ...(syscall === undefined ? {} : { syscall }) };
  return async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), facts) });
  };
}

const cutShort: Fault["reply"] = async () => {
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    controller.enqueue(new TextEncoder().encode('{"data":'));
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    controller.error(new TypeError("terminated"));
  return new Response(new ReadableStream({ start, pull }), { headers: { "content-type": "application/json" } });
};

/** What may come back whether or not the payment was booked. */
function ambiguous(operation: string, random: Random): { readonly name: string; readonly reply: Fault["reply"] } {
  const good = success(operation, random);
  const text = JSON.stringify(good.value);
  const after = { "retry-after": random.pick(["0", "1", "90"]) };
  return random.pick([
    { name: "connection reset", reply: lost("ECONNRESET", "read") },
    {
      name: "connection lost",
      reply: lost(random.pick(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE", "HPE_INVALID_CONSTANT"])),
    },
    { name: "connection lost without a code", reply: lost() },
    { name: "body cut short", reply: cutShort },
    { name: "text cut short", reply: replyOf(200, text.slice(0, random.below(text.length))) },
    { name: "hang", reply: (world, signal) => world.hang(signal) },
    { name: "malformed JSON", reply: replyOf(200, `${text.slice(0, -1)},}`) },
    { name: "HTML", reply: replyOf(200, "<html>", { "content-type": "text/html" }) },
    { name: "empty", reply: replyOf(200, null) },
    { name: "204", reply: replyOf(204, null) },
    { name: "201", reply: replyOf(201, text) },
    { name: "500", reply: replyOf(500, JSON.stringify(example(operation, "500", random).value)) },
    { name: "502", reply: replyOf(502, "<html>Bad Gateway</html>", { "content-type": "text/html" }) },
    { name: "503 with Retry-After", reply: replyOf(503, null, after) },
    { name: "undocumented 4xx", reply: replyOf(random.pick([400, 402, 405, 408, 409, 410, 418, 423, 425, 451]), "{}") },
    {
      name: "redirect",
      reply: replyOf(random.pick([301, 302, 303, 307, 308]), null, { location: "https://evil.example/" }),
    },
    { name: "redirect at home", reply: replyOf(307, null, { location: "/elsewhere" }) },
    {
      name: "wrong shape",
      reply: replyOf(200, random.pick(["[]", "null", "{}", '{"data":{}}', '{"result":true}', "1"])),
    },
    { name: "conflicting duplicates", reply: replyOf(200, text.replace("{", '{"data":1,"result":1,')) },
  ]);
}

/** What Payofin may say under 200, and whether it proves that nothing was booked. */
function payofinSays(random: Random): Fault {
  const collected = success("collectInvoice", random).value;
  const books = random.pick(["yes", "no", "late"] as const);
  const say = (value: unknown): Fault["reply"] => replyOf(200, JSON.stringify(value));
  const listed = Number(random.pick(Object.keys(CODES).filter((code) => CODES[code]?.evidence === "refused")));
  const open = random.pick([-6, -18, -27, -28, -99, 0, 2, 7]);
  return random.pick<Fault>([
    { name: `code ${listed}`, books: "no", reply: say({ result: false, resultCode: listed, resultMessage: "Hata" }) },
    { name: `code ${open}`, books, reply: say({ result: false, resultCode: open, resultMessage: null }) },
    { name: "true, refused code", books, reply: say({ result: true, resultCode: listed }) },
    { name: "false, code 1", books, reply: say({ ...Object(collected), result: false, Result: false }) },
    {
      name: "rejection with details",
      books,
      reply: say({ result: false, resultCode: listed, PayofinPaymentDetails: {} }),
    },
    { name: "success without details", books, reply: say({ result: true, resultCode: 1, resultMessage: "" }) },
    { name: "two spellings", books, reply: say({ result: false, Result: true, resultCode: listed }) },
  ]);
}

function drawFault(operation: string, random: Random): Fault {
  const drawn = random.next();
  if (drawn < 0.25) {
    const { value, type } = success(operation, random);
    return { name: "success", books: "yes", reply: replyOf(200, JSON.stringify(value), { "content-type": type }) };
  }
  if (drawn < 0.35) {
    const [code, syscall] = random.pick([
      ["ECONNREFUSED", "connect"],
      ["ENOTFOUND", "getaddrinfo"],
      ["EAI_AGAIN", "getaddrinfo"],
    ] as const);
    return { name: code, books: "never", reply: lost(code, syscall) };
  }
  if (drawn < 0.5) {
    const status = random.pick([401, 403, 404, 422, 429]);
    const { value, type } = example(operation, String(status), random);
    const headers = { "content-type": type, "retry-after": random.pick(["0", "1", "20", "600", "soon"]) };
    return { name: String(status), books: "no", reply: replyOf(status, JSON.stringify(value), headers) };
  }
  if (operation === "collectInvoice" && drawn < 0.7) return payofinSays(random);
  return { ...ambiguous(operation, random), books: random.pick(["yes", "yes", "no", "late"]) };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** One payment that a caller means to make once, in one to three calls of the same client. */
async function scenario(run: number, random: Random): Promise<readonly string[]> {
  const { operation, kind, make } = random.pick(SUBJECTS);
  const clock = new Clock();
  clock.install(random);
  const story: string[] = [operation];
  const world = new World(clock, random, BOOKING[kind], ORIGIN, () => {
    const fault = drawFault(operation, random);
    story.push(`${fault.name} (books: ${fault.books})`);
    return fault;
  });
  const breaksAt = random.chance(0.1) ? 1 + random.below(3) : Number.POSITIVE_INFINITY;
  let asked = 0;
  const secret = async (): Promise<string> => {
    asked += 1;
    if (asked === breaksAt) throw new Error("no credential today");
    return `secret-${asked}`;
  };
  const maxRetries = random.below(5);
  const timeoutMs = random.pick([50, 500, 5_000, 30_000]);
  let controller = new AbortController();
  const abortsIn = random.chance(0.05) ? random.pick(["attempt", "retry"]) : undefined;
  const invoke = make(
    {
      baseUrl: ORIGIN,
      fetch: world.fetch,
      attemptTimeoutMs: random.pick([20, 200, 10_000]),
      onEvent: ({ type }) => {
        if (type === abortsIn) controller.abort();
      },
    },
    secret,
  );
  const found: string[] = [];
  const calls = 1 + random.below(3);
  for (world.call = 1; world.call <= calls; world.call += 1) {
    controller = new AbortController();
    world.requests = [];
    const arrivedBefore = world.arrivals.length;
    const begun = clock.now;
    if (random.chance(0.02)) controller.abort("at once");
    else if (random.chance(0.1)) clock.after(random.below(600), () => controller.abort("later"));
    const result = await clock.settle(invoke(run, { signal: controller.signal, maxRetries, timeoutMs }));
    const lasted = clock.now - begun;
    world.commitLate();
    const ours = world.effects.filter(({ call }) => call === world.call);
    const error: unknown = result.status === "rejected" ? result.reason : undefined;
    story.push(
      error === undefined ? "→ success" : `→ ${String(error)}, ${error instanceof PayspecError && error.outcome}`,
    );

    const effectsAfter = world.effects.length;
    const effectsBefore = effectsAfter - ours.length;
    const requests = world.requests.length;
    found.push(...moneyViolations({ kind, error, effectsBefore, effectsAfter, requests, maxRetries }));
    if (
      kind === "none" &&
      world.arrivals
        .slice(arrivedBefore)
        .slice(0, -1)
        .some(({ isLimited }) => !isLimited)
    )
      found.push("sent again without a key, though nothing proved that the first had no effect");
    if (new Set(world.arrivals.slice(arrivedBefore).map(({ body }) => body)).size > 1)
      found.push("the bytes differ between attempts");
    if (lasted > timeoutMs) found.push(`lasted ${lasted} ms of ${timeoutMs}`);
  }
  if (world.strays.length > 0) found.push("went to another host");
  await clock.drain();
  return found.length === 0 ? [] : [...found, ...story];
}

const seed = seedOfRun();

test(
  `${RUNS} payments among faults: none is made twice, and no outcome is a lie (PAYSPEC_SEED=${seed})`,
  async () => {
    const heap = new HeapCheck();
    for (let run = 0; run < RUNS; run += 1) {
      if (run % HEAP_CHECK_EVERY === 0) heap.measure();
      const found = await scenario(run, new Random(seed + run));
      if (found.length > 0) expect(found, `run ${run} of PAYSPEC_SEED=${seed}`).toEqual([]);
    }
    heap.expectSteady();
  },
  manyTimes(60_000),
);
