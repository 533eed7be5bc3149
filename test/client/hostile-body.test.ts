import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ContractError } from "../../src/client/errors.js";
import { type Event, expectVerdict, KEYED, OPERATIONS, READ } from "../helpers/hostile-calls.js";
import { answer, answering, useHostile } from "../helpers/hostile-server.js";

const hostile = useHostile();

const BROKEN: Event = { evidence: "uncertain", passes: false, type: ContractError };
const MEGABYTE = 1_048_576;

/** The whole response without a length: it ends with the connection. */
function endless(body: string): Uint8Array {
  return Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n${body}`);
}
const nested = (depth: number): string => `{"data":${"[".repeat(depth)}${"]".repeat(depth)}}`;

/** Responses that cannot be read, of status 200 where nothing else is said; with what the message must say. */
const NO_ANSWERS: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["nothing", answer(200), /is empty/],
  ["only blanks", answer(200, " \r\n\t "), /is empty/],
  ["nothing, with no length", endless(""), /is empty/],
  ["204", Buffer.from("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"), /responded with 204/],
  ["201, which the spec does not know", answer(201, "{}"), /responded with 201/],
  ["a page", answer(200, "<html>down</html>", ["content-type: text/html"]), /media type text\/html/],
  ["JSON that calls itself a page", answer(200, "{}", ["content-type: text/html"]), /media type text\/html/],
  ["another charset", answer(200, "{}", ["content-type: application/json; charset=iso-8859-1"]), /iso-8859-1/],
  ["UTF-16", answer(200, Buffer.from("\ufeff{}", "utf16le")), /not valid UTF-8/],
  ["broken UTF-8", answer(200, Buffer.from([0x22, 0xc3, 0x28, 0x22])), /not valid UTF-8/],
  ["a surrogate in UTF-8", answer(200, Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])), /not valid UTF-8/],
  ["JSON that breaks off", answer(200, '{"data":{"tran'), /not valid JSON/],
  ["a length shorter than the body", Buffer.from(shortened(answer(200, "[12345]"))), /not valid JSON/],
  ["something after it", answer(200, '{"data":{}} x'), /not valid JSON/],
  ["two values", answer(200, "{}{}"), /not valid JSON/],
  ["NaN", answer(200, '{"totalDebt":NaN}'), /not valid JSON/],
  ["Infinity", answer(200, "-Infinity"), /not valid JSON/],
  ["single quotes", answer(200, "{'data':1}"), /not valid JSON/],
  ["a trailing comma", answer(200, '{"data":1,}'), /not valid JSON/],
  ["two members of one name that differ", answer(200, '{"data":1,"data":2}'), /not valid JSON/],
  ["a prototype for a body", answer(200, '{"__proto__":{"data":{"transactionId":"1"}}}'), /./],
  ["1,000 levels", answer(200, nested(1000)), /./],
  ["100,000 levels", answer(200, nested(100_000)), /./],
  ["null", answer(200, "null"), /breaks the spec/],
  ["a list", answer(200, "[]"), /breaks the spec/],
  ["a number", answer(200, "1e400"), /breaks the spec/],
  ["two media types", answer(200, "{}", ["content-type: application/json", "content-type: text/html"]), /media type/],
  ["too much", answer(200, `"${"a".repeat(MEGABYTE)}"`), /larger than 1048576 bytes/],
  ["too much, with no length", endless(" ".repeat(2 * MEGABYTE)), /larger than 1048576 bytes/],
  ["ten million digits", answer(200, "9".repeat(10_000_000)), /larger than 1048576 bytes/],
  [
    "a bomb in gzip",
    answer(200, gzipSync(Buffer.alloc(64 * MEGABYTE, " ")), ["content-encoding: gzip"]),
    /larger than 1048576 bytes/,
  ],
];

function shortened(whole: Uint8Array): string {
  return Buffer.from(whole).toString().replace("content-length: 7", "content-length: 5");
}

describe.each(OPERATIONS)("$id, where the response cannot be read", (operation) => {
  test.each(NO_ANSWERS)("%s", async (_, bytes, said) => {
    const server = await hostile.start(answering(bytes));
    const error = await expectVerdict(operation, operation.call({ baseUrl: server.url }), BROKEN, 2);
    expect(error.message).toMatch(said);
    expect(error.message.length).toBeLessThan(2000);
    expect(server.heard).toHaveLength(1);
    expect(Object.prototype).not.toHaveProperty("data");
  });

  test("a body that has no end is cut at the bound, and the connection with it", async () => {
    const server = await hostile.start(async (peer) => {
      await peer.request();
      peer.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
      const pour = setInterval(() => peer.write(`1000\r\n${" ".repeat(4096)}\r\n`), 1);
      void server.idle().then(() => clearInterval(pour));
    });
    const call = operation.call({ baseUrl: server.url, maxResponseBytes: 10_000 });
    const error = await expectVerdict(operation, call, BROKEN, 2);
    expect(error.message).toBe("the response is larger than 10000 bytes (maxResponseBytes)");
    await server.idle();
  });
});

const early = (status: string): Buffer => Buffer.from(`HTTP/1.1 ${status}\r\nlink: </x>\r\n\r\n`);
const chunked = (body: string): string =>
  [...Buffer.from(body)].map((byte) => `1\r\n${String.fromCharCode(byte)}\r\n`).join("");

/** Odd, but each says without doubt what it says. */
const ODD: readonly (readonly [string, (good: string) => string | Uint8Array])[] = [
  ["103 before it", (good) => Buffer.concat([early("103 Early Hints"), answer(200, good)])],
  ["102 twice before it", (good) => Buffer.concat([early("102 P"), early("102 P"), answer(200, good)])],
  ["a byte order mark", (good) => answer(200, `\ufeff${good}`)],
  ["blanks around it", (good) => answer(200, `\r\n ${good}\t\n`)],
  ["no media type", (good) => Buffer.from(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${good}`)],
  ["a media type of its own", (good) => answer(200, good, ["content-type: APPLICATION/vnd.x+JSON; Charset=UTF8"])],
  ["a quoted charset", (good) => answer(200, good, ['content-type: application/json; charset="utf-8"'])],
  ["no length", endless],
  ["one byte a chunk", chunkedAnswer],
  ["gzip", (good) => answer(200, gzipSync(good), ["content-encoding: gzip"])],
  ["headers that come twice", (good) => answer(200, good, ["x-a: 1", "x-a: 2", "set-cookie: a=1", "set-cookie: b=2"])],
  ["a member of one name twice, the same", (good) => answer(200, good.replace("{", '{"x":[1],"x":[1],'))],
  ["members named like a prototype's", (good) => answer(200, good.replace("{", '{"constructor":1,"toString":2,'))],
];

function chunkedAnswer(body: string): string {
  const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ntransfer-encoding: chunked";
  return `${head}\r\n\r\n${chunked(body)}0\r\n\r\n`;
}

describe.each(OPERATIONS)("$id, where the response is odd but whole", (operation) => {
  test.each(ODD)("%s", async (_, bytesOf) => {
    const server = await hostile.start(answering(bytesOf(operation.good)));
    const plain = await hostile.start(answering(answer(200, operation.good)));
    const options = { maxRetries: 0 };
    const value = await operation.call({ ...options, baseUrl: server.url });
    expect(value).toEqual(await operation.call({ ...options, baseUrl: plain.url }));
    expect(server.heard).toHaveLength(1);
  });
});

test("the bound counts bytes: a body of exactly that many is read, one more is not", async () => {
  const body = READ.good.replace("[]", '[ "ä" ]').replace('"ä"', "");
  const bytes = Buffer.byteLength(body);
  const server = await hostile.start(answering(answer(200, body)));
  await READ.call({ baseUrl: server.url, maxResponseBytes: bytes });
  const call = READ.call({ baseUrl: server.url, maxResponseBytes: bytes - 1 });
  await expectVerdict(READ, call, BROKEN, 2);
});

test("an identifier keeps its digits; one that no double comes near is rejected at once", async () => {
  const digits = ["7".repeat(300), "7".repeat(900_000)];
  const bodies = digits.map((text) => answer(200, `{"data":{"transactionId":${text}}}`));
  const server = await hostile.start(answering(...bodies));
  await expect(KEYED.call({ baseUrl: server.url })).resolves.toEqual({ transactionId: digits[0] });
  const begun = performance.now();
  await expectVerdict(KEYED, KEYED.call({ baseUrl: server.url }), BROKEN, 2);
  expect(performance.now() - begun).toBeLessThan(2000);
});
