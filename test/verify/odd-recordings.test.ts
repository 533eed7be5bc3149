// Files that are no recordings, entries that recorders write oddly, and much of everything.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "../helpers/tsx.js";
import { entry, har, type Recorded, verifyCli, written } from "../helpers/verify.js";
import { isWhole } from "../helpers/whole.js";
import { cpuMs } from "../helpers/within.js";

const INEX = "https://api-staging.inex.ge/api/v1/integrators/payments/debts";

const url = `${INEX}/detail?roomNumber=IG00001`;
const debts = { totalDebt: 0, currency: "GEL", invoices: [] };
const good = entry({ url, body: debts });
const secret = "hiddenValue";

describe("a file that is not a recording", () => {
  const bad: readonly (readonly [what: string, har: unknown, says: string])[] = [
    ["an empty file", "", "it is not valid JSON"],
    ["a file that was cut short", `{"log":{"entries":["${secret}`, "it is not valid JSON"],
    ["one that was cut short after an entry", `{"log":{"entries":[${JSON.stringify(good)},`, "it is not valid JSON"],
    ["another JSON", { secret }, "log must be an object"],
    ["a list", [secret], "it must be an object"],
    ["a prototype", '{"__proto__":{"log":{"entries":[]}}}', "log must be an object"],
    ["no entries", { log: {} }, "log.entries must be an array"],
    ["entries of null", { log: { entries: null } }, "log.entries must be an array"],
    ["deep nesting", `${"[".repeat(200_000)}`, "it is not valid JSON"],
    ["deep nesting that ends", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "it must be an object"],
  ];
  test.each(bad)("%s: one line, and 2", async (_, content, says) => {
    const file = written(content);
    const { code, out, err } = await verifyCli(file, "--provider", "inex");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(`payspec: ${file} is not a HAR 1.2 recording: ${says}${/; .*/.exec(err)?.[0] ?? ""}\n`);
    expect(err).not.toMatch(/hidden|4111/);
  });
});

describe("an entry that cannot be read is counted with the reason, and the others are compared", () => {
  const request = (change: object) => ({ ...good, request: { ...good.request, ...change } });
  const response = (change: object) => ({ ...good, response: { ...good.response, ...change } });
  const bad: readonly (readonly [what: string, entry: unknown, reason: string])[] = [
    ["a text", secret, "the entry must be an object"],
    ["no request", { response: {} }, "request must be an object"],
    ["a URL that is a number", request({ url: 4111 }), "request.url must be a string"],
    ["a URL that is none", request({ url: secret }), "request.url must be an absolute URL"],
    ["no method", request({ method: undefined }), "request.method must be a string"],
    ["headers that are a text", request({ headers: secret }), "request.headers must be an array"],
    ["a header that is a number", request({ headers: [1] }), "a member of request.headers must be an object"],
    ["a name that is none", request({ headers: [{ name: {} }] }), "a name in request.headers must be a string"],
    ["a value of another type", request({ headers: [{ name: "a", value: [secret] }] }), "a value in request.headers"],
    ["a body of another type", request({ postData: { text: [secret] } }), "request.postData.text must be a string"],
    ["a status in words", response({ status: secret }), "response.status must be a status from 100 to 999"],
    ["an impossible status", response({ status: 1e9 }), "response.status must be a status from 100 to 999"],
    ["content that is a text", response({ content: secret }), "response.content must be an object"],
  ];
  test.each(bad)("%s", async (_, odd, reason) => {
    const { code, out, err } = await verifyCli(written(har(good, odd, good, odd)), "--provider", "inex");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("4 exchanges, 2 matched, 0 differences\n");
    expect(out).toContain(`2 not read: ${reason}`);
    expect(out).toContain(" (first log.entries[1])\n");
    expect(out).not.toMatch(/hidden|4111/);
  });

  test("where it is the only one, the error has the reason", async () => {
    const { code, err } = await verifyCli(written(har(request({ url: 4111 }))), "--provider", "inex");
    expect(code).toBe(2);
    expect(err).toContain("1 not read: request.url must be a string (log.entries[0])");
  });

  test.each([
    ["no response", { ...good, response: undefined }],
    ["a response of null", { ...good, response: null }],
    ["status 0", response({ status: 0 })],
    ["status -1", response({ status: -1 })],
    ["status -999", response({ status: -999 })],
    ["no status", response({ status: undefined })],
  ])("%s is an exchange without a response", async (_, odd) => {
    const { code, out } = await verifyCli(written(har(good, odd)), "--provider", "inex");
    expect(code).toBe(0);
    expect(out).toContain("2 exchanges, 2 matched, 0 differences\n1 without a response\n");
  });

  test("one of another host without a response is only of another provider", async () => {
    const foreign = { request: { method: "GET", url: "https://cdn.test/app.js" } };
    const { code, out } = await verifyCli(written(har(good, foreign)), "--provider", "inex");
    expect(code).toBe(0);
    expect(out).toContain("2 exchanges, 1 matched, 0 differences\n1 not of this provider\n");
  });

  test("numbers as header values, and members that are missing, are read", async () => {
    const limited = {
      status: 429,
      headers: [
        { name: "Retry-After", value: 30 },
        { name: "x-empty", value: null },
      ],
    };
    const bare = {
      request: { method: "GET", url },
      response: { status: 200, content: { text: JSON.stringify(debts) } },
    };
    const { out } = await verifyCli(written(har(response(limited), bare)), "--provider", "inex");
    expect(out).toContain("2 exchanges, 2 matched");
    expect(out).not.toContain("retry-after is");
    expect(out).not.toContain("not read");
  });
});

describe("encodings of the file", () => {
  const text = JSON.stringify(har(entry({ url, body: { ...debts, paidAt: 1, note: "ს" } })));
  test.each([
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little endian", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big endian", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16 without a byte order mark", Buffer.from(text, "utf16le")],
  ])("%s", async (_, bytes) => {
    const { out, err } = await verifyCli(written(bytes), "--provider", "inex");
    expect(err).toBe("");
    expect(out).toContain("1× 200 body: paidAt is not documented\n");
  });
});

describe("bodies in files of their own, as Playwright writes them", () => {
  const attached = (file: string) => {
    const { request, response } = good;
    return { request, response: { ...response, content: { size: -1, mimeType: "application/json", _file: file } } };
  };
  const body = JSON.stringify({ ...debts, paidAt: 1 });

  test("are read from beside the recording", async () => {
    const file = written(har(attached("a1b2.json"), attached("bodies/c3.json")));
    const folder = dirname(file);
    mkdirSync(join(folder, "bodies"));
    for (const name of ["a1b2.json", "bodies/c3.json"]) writeFileSync(join(folder, name), body);
    expect((await verifyCli(file, "--provider", "inex")).out).toContain("2× 200 body: paidAt is not documented\n");
  });

  test("are never read from elsewhere", async () => {
    const outside = dirname(written(""));
    writeFileSync(join(outside, "body.json"), body);
    const names = [
      join(outside, "body.json"),
      "../body.json",
      "a/../../body.json",
      "..\\body.json",
      "link.json",
      "link/body.json",
    ];
    const file = written(har(...[...names, "none.json", ".", ""].map(attached)));
    const folder = dirname(file);
    for (const near of [folder, dirname(folder)]) expect(near).not.toBe(outside);
    symlinkSync(join(outside, "body.json"), join(folder, "link.json"));
    symlinkSync(outside, join(folder, "link"));
    const { out } = await verifyCli(file, "--provider", "inex");
    expect(out).toContain("9 exchanges, 9 matched, 0 differences\n9 without a recorded body");
  });
});

describe("bodies that are odd", () => {
  test("a body that is nested without end, or a prototype, is compared like any other", async () => {
    const bodies = [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      '{"__proto__":{"totalDebt":1},"exactNumber":"1"}',
      "1e999999999",
      "null",
    ];
    const file = written(har(...bodies.map((body) => entry({ url: `${INEX}/detail?roomNumber=1`, body }))));
    const { code, out, err } = await verifyCli(file);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("4 exchanges, 4 matched");
  });
});

test("two thousand exchanges are compared in seconds", { timeout: 30_000 }, async () => {
  const body = { totalDebt: 1, currency: "GEL", invoices: [], extra: 1 };
  const text = JSON.stringify(entry({ url: `${INEX}/detail?roomNumber=1`, body }));
  const file = written(`{"log":{"entries":[${Array.from({ length: 2_000 }, () => text).join(",")}]}}`);
  const { out } = await verifyCli(file, "--provider", "inex");
  expect(out).toContain("   2000× 200 body: extra is not documented\n");
  rmSync(file);
});

test("so are very many names in one object", { timeout: 60_000 }, async () => {
  const letters = (index: number) => [...String(index)].map((digit) => `${"bcdfghjklm"[Number(digit)]}a`).join("");
  const body = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`x${letters(index)}`, 1]));
  const file = written(har(entry({ url: `${INEX}/detail?roomNumber=1`, body })));
  const begun = cpuMs();
  const { out } = await verifyCli(file, "--provider", "inex");
  expect(out).toContain("has 60000 names that are not documented");
  // Copying the list for each of them takes twice as long.
  expect(cpuMs() - begun).toBeLessThan(15_000);
});

test("a body of 60 MB is left out with the reason, and the rest is compared, in 64 MB of heap", {
  timeout: 60_000,
}, () => {
  const pay = (roomNumber: string) =>
    entry({ method: "POST", url: `${INEX}/pay`, sent: { roomNumber, paymentId: "1" } });
  const file = written(
    har(entry({ url, body: { ...debts, paidAt: 1 } }), pay("R".repeat(60e6)), pay("R".repeat(15e6))),
  );
  const argv = ["--max-old-space-size=64", ...TSX, join(ROOT, "src/cli.ts"), "verify", file, "--provider", "inex"];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  rmSync(file);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  // What the large one holds was not searched, so that no name is known to be none of its values.
  expect(stdout).toContain("1× 200 body: {…} is not documented (its name is withheld)\n");
  expect(stdout).toContain("3 exchanges, 2 matched, ");
  expect(stdout).toContain("1 not read: larger than 32 MiB (log.entries[1])\n");
});

// What is larger still, each in a process with a small heap, takes a second or more.
test.runIf(isWhole)("twelve bodies of 2 MB take no more memory than one", { timeout: 60_000 }, () => {
  const one = JSON.stringify(entry({ url, body: { ...debts, note: "n ".repeat(1e6) } }));
  const file = written(`{"log":{"entries":[${Array.from({ length: 12 }, () => one).join(",")}]}}`);
  const argv = ["--max-old-space-size=96", ...TSX, join(ROOT, "src/cli.ts"), "verify", file, "--provider", "inex"];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  rmSync(file);
  expect(stderr).toBe("");
  expect(stdout).toContain("12× 200 body: note is not documented\n");
});

test.runIf(isWhole).each([
  ["percent signs", "%25"],
  ["backslashes", "\\\\"],
])("millions of %s are decoded in 192 MB of heap", { timeout: 60_000 }, (_, text) => {
  const file = written(har({ ...entry({ url, body: { ...debts, note: 1 } }), comment: text.repeat(2e6) }));
  const argv = ["--max-old-space-size=192", ...TSX, join(ROOT, "src/cli.ts"), "verify", file, "--provider", "inex"];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  rmSync(file);
  expect(stderr).toBe("");
  expect(stdout).toContain("1× 200 body: note is not documented\n");
});

describe("time is in proportion to the recording", () => {
  const letters = (index: number) => [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const many = async (make: (index: number) => Recorded, count: number) => {
    const file = written(har(...Array.from({ length: count }, (_, index) => entry(make(index)))));
    const begun = cpuMs();
    const { out } = await verifyCli(file, "--provider", "inex");
    expect(out).toContain(`${count} exchanges, ${count} matched`);
    return cpuMs() - begun;
  };

  test.each<[string, (index: number) => Recorded]>([
    [
      "distinct paths",
      (index) => ({ url: `https://x.test/t${index}/integrators/payments/debts/detail?roomNumber=1`, body: debts }),
    ],
    [
      "distinct tokens and names",
      (index) => ({
        url,
        sentHeaders: { Authorization: `Bearer tok_${index}_${letters(index)}` },
        body: { ...debts, [`field${letters(index)}`]: 1 },
      }),
    ],
  ])("8,000 %s", { timeout: 60_000 }, async (_, make) => {
    await many(make, 1_000);
    const [few, lots] = [await many(make, 1_000), await many(make, 8_000)];
    // Eight times as many; quadratic would be 64.
    expect(lots / few).toBeLessThan(14);
  });
});
