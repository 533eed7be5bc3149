// What a stub and the listener say where nobody gave an onError: the reason and the fix, once, and never of a caller's doing.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { toNodeListener } from "../../src/node/index.js";
import { createInexServer, type InexHandlers } from "../../src/providers/inex/server.js";
import { Caller } from "../helpers/caller.js";

let printed: MockInstance<typeof console.error>;
let server: Server | undefined;
beforeEach(() => {
  printed = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  printed.mockRestore();
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
});

const PATH = "/integrators/payments/debts/pay";
const BODY = '{"roomNumber":"IG00001","paymentId":"INV-1"}';
const init = (): RequestInit => ({
  method: "POST",
  headers: { authorization: "Bearer secret-token", "content-type": "application/json" },
  body: BODY,
});
const lines = (): readonly string[] => printed.mock.calls.map((parts) => parts.map(String).join(" "));

async function listen(listener: Parameters<typeof createServer>[1]): Promise<number> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

test.each<[string, () => unknown, RegExp]>([
  ["throws", () => Promise.reject(new Error("no database")), /pass onError.*no database/],
  [
    "breaks its document",
    () => ({ status: 200, body: { data: { transactionId: {} } } }),
    /payDebt returned a 200 that breaks its document; fix its body: .*transactionId/,
  ],
  [
    "returns an unknown status",
    () => ({ status: 418, body: {} }),
    /payDebt returned the status 418; its document has 200/,
  ],
  ["returns nothing", () => undefined, /payDebt must return \{ status, body \}/],
])(
  "a handler that %s is printed with the reason and the fix, and its caller gets a 500",
  async (_, result, expected) => {
    const payDebt = vi.fn(result);
    // @ts-expect-error some of them return what no document has
    const { fetch } = createInexServer({ payDebt } satisfies Partial<InexHandlers>);
    const response = await fetch(`http://stub.test${PATH}`, init());
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"message":"Server Error"}');
    expect(lines()).toEqual([expect.stringMatching(expected)]);
    expect(lines().join()).not.toMatch(/secret-token|INV-1/);
  },
);

test("a body that a parser has read is named, with the fix: in process, by the listener, and in a fetch of one's own", async () => {
  const stub = createInexServer({ payDebt: () => expect.unreachable() });
  const read = new Request(`http://stub.test${PATH}`, init());
  await read.json();
  expect((await stub.fetch(read)).status).toBe(500);
  for (const target of [stub, { fetch: (request: Request) => stub.fetch(request) }]) {
    const listener = toNodeListener(target);
    const port = await listen((message, response) => {
      // As express.json() and Fastify do before a handler is called.
      message.on("end", () => setImmediate(listener, message, response)).resume();
    });
    expect((await fetch(`http://127.0.0.1:${port}${PATH}`, init())).status).toBe(500);
    server?.closeAllConnections();
    server?.close();
  }
  expect(lines()).toHaveLength(3);
  for (const line of lines())
    expect(line).toMatch(/body was read before .* before body parsers such as express\.json\(\).*Fastify/);
});

test("a fetch that throws, or returns no Response, is printed by the listener", async () => {
  for (const fetch of [() => Promise.reject(new Error("no database")), () => "text"]) {
    // @ts-expect-error a text is no Response
    const port = await listen(toNodeListener({ fetch }));
    expect((await globalThis.fetch(`http://127.0.0.1:${port}/`)).status).toBe(500);
    server?.closeAllConnections();
    server?.close();
  }
  expect(lines()).toEqual([
    expect.stringMatching(/onError.*no database/),
    expect.stringMatching(/must return a Response/),
  ]);
});

test.each([true, false])(
  "an upload that is cut off, and a bad request, print nothing (own fetch: %s)",
  async (isOwn) => {
    const stub = createInexServer({ payDebt: () => expect.unreachable() });
    const port = await listen(toNodeListener(isOwn ? { fetch: (request) => stub.fetch(request) } : stub));
    const head = `POST ${PATH} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer t\r\nContent-Type: application/json\r\n`;
    const cut = new Caller(port).say(`${head}Content-Length: 99\r\n\r\n{"roo`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    cut.socket.resetAndDestroy();
    await cut.closes();
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const streamed = { ...init(), body: broken, duplex: "half" };
    expect((await stub.fetch(`http://stub.test${PATH}`, streamed)).status).toBe(400);
    expect((await fetch(`http://127.0.0.1:${port}${PATH}`, { ...init(), body: "{" })).status).toBe(400);
    expect((await fetch(`http://127.0.0.1:${port}/nowhere`)).status).toBe(404);
    expect(lines()).toEqual([]);
  },
);

test.each([{ onerror: vi.fn() }, { onError: "log" }, { authenticate: true }])(
  "the option %j is rejected",
  (options) => {
    // @ts-expect-error no such option
    expect(() => createInexServer({}, options)).toThrow(TypeError);
  },
);

test("so is an unknown option of the listener", () => {
  // @ts-expect-error no such option
  expect(() => toNodeListener(createInexServer({}), { onerror: vi.fn() })).toThrow(
    'unknown option "onerror"; expected one of onError',
  );
});
