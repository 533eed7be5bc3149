// Which connections are kept and which are closed, and what becomes of the requests that stand behind a response.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toNodeListener } from "../../src/node/index.js";
import { createInexServer, type InexHandlers } from "../../src/providers/inex/server.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import { listen } from "../../src/sandbox/listen.js";
import { Caller } from "../helpers/caller.js";

const paid = vi.fn<InexHandlers["payDebt"]>(() => ({ status: 200, body: { data: { transactionId: "1" } } }));
const sandbox = createSandboxCore();
const close: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  paid.mockClear();
  sandbox.reset();
});
afterEach(() => Promise.all(close.splice(0).map((end) => end())));

async function start(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}
const stub = createInexServer({ payDebt: paid });
interface Place {
  readonly name: string;
  start(): Promise<number>;
  acted(): number;
}
const PLACES: readonly Place[] = [
  { name: "a stub", start: () => start(createServer(toNodeListener(stub))), acted: () => paid.mock.calls.length },
  {
    name: "a stub behind a fetch of one's own",
    start: () => start(createServer(toNodeListener({ fetch: (request) => stub.fetch(request) }))),
    acted: () => paid.mock.calls.length,
  },
  {
    name: "the sandbox",
    start: async () => {
      const { url, close: end } = await listen(sandbox);
      close.push(end);
      return Number(new URL(url).port);
    },
    acted: () => sandbox.effects.length,
  },
];

const BODY = '{"roomNumber":"IG00001","paymentId":"INV-1"}';
const PATH = "/inex/integrators/payments/debts/pay";
const head = (more: string, path = PATH, method = "POST"): string =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${more}\r\n`;
const TOKEN = "Authorization: Bearer t\r\n";
const PAY = `${head(`${TOKEN}Content-Length: ${BODY.length}\r\n`)}${BODY}`;
const SMALL = "Content-Length: 10\r\n";

describe.each(PLACES)("$name", (place) => {
  test.each([
    [401, head(SMALL)],
    [404, head(`${TOKEN}${SMALL}`, "/inex/nowhere")],
    [405, head(`${TOKEN}${SMALL}`, PATH, "PUT")],
    [415, head(`${TOKEN}${SMALL}`).replace("application/json", "text/plain")],
    [401, head("Transfer-Encoding: chunked\r\n")],
  ])(
    "a %i before a small body keeps the connection, and the body is not taken for a request",
    async (status, begin) => {
      const caller = new Caller(await place.start());
      for (let call = 1; call <= 3; call++) {
        caller.say(begin);
        // By itself, as many callers send it.
        await new Promise((resolve) => setImmediate(resolve));
        caller.say(begin.includes("chunked") ? "a\r\nGET / HTTP\r\n0\r\n\r\n" : "GET / HTTP");
        await caller.hears(`HTTP/1.1 ${status} `, call);
      }
      await caller.say(PAY).hears("HTTP/1.1 200 ");
      expect(caller.received).not.toMatch(/connection: close/i);
      expect(place.acted()).toBe(1);
      caller.socket.destroy();
    },
  );

  test.each([
    ["large", "Content-Length: 1500000\r\n", "1".repeat(1_500_000)],
    ["endless", "Transfer-Encoding: chunked\r\n", `10000\r\n${"1".repeat(65_536)}\r\n`.repeat(20)],
    ["stalled", SMALL, "1"],
  ])("a 401 before a %s body closes, and a payment behind it is not acted upon", async (_, length, body) => {
    const caller = new Caller(await place.start());
    caller.say(`${head(length)}${body}`);
    if (body !== "1") caller.say(PAY);
    await caller.closes().catch(() => "reset");
    expect(caller.received).toMatch(/^HTTP\/1\.1 401 [\s\S]*connection: close/i);
    expect(caller.received.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(place.acted()).toBe(0);
  });

  test("what is pipelined behind a caller's own last request is not acted upon", async () => {
    const last = head(`${TOKEN}Connection: close\r\n`, "/inex/integrators/payments/debts/detail?roomNumber=IG1", "GET");
    const caller = new Caller(await place.start()).say(last + PAY + PAY);
    await caller.closes();
    expect(caller.received.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(place.acted()).toBe(0);
  });
});

test("a payment behind a call that a fault ends is not acted upon", async () => {
  const port = await PLACES[2]?.start();
  sandbox.inject({ operation: "payDebt", kind: "drop-before-commit", delayMs: 50 });
  const caller = new Caller(port ?? 0).say(PAY + PAY);
  await caller.closes().catch(() => "reset");
  expect(caller.received).toBe("");
  expect(sandbox.effects).toEqual([]);
});

test("a payment that comes while the connection of a rejected upload is being ended is not acted upon", async () => {
  const handle = toNodeListener(stub);
  let came = 0;
  const server = createServer((message, response) => {
    came += 1;
    handle(message, response);
    // Node has let go of the response, and its socket is not closed yet: a packet may come in between.
    if (came === 1) response.once("finish", () => message.socket.emit("data", Buffer.from(PAY)));
  });
  const caller = new Caller(await start(server)).say(`${head("Content-Length: 200000\r\n")}${"1".repeat(200_000)}`);
  await caller.closes().catch(() => "reset");
  expect([came, paid.mock.calls.length]).toEqual([2, 0]);
});

test("pipelined requests are handled one after another", async () => {
  let running = 0;
  const most: number[] = [];
  const slow = createInexServer({
    payDebt: async () => {
      most.push(++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return { status: 200, body: { data: { transactionId: "1" } } };
    },
  });
  const caller = new Caller(await start(createServer(toNodeListener(slow)))).say(PAY.repeat(4));
  await caller.hears("HTTP/1.1 200 ", 4);
  expect(most).toEqual([1, 1, 1, 1]);
  caller.socket.destroy();
});

test.each(["hello", "a".repeat(200_000)])("HEAD has the length that GET has", async (text) => {
  const fetchServer = { fetch: () => new Response(text, { headers: { "content-length": String(text.length) } }) };
  const port = await start(createServer(toNodeListener(fetchServer)));
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: "HEAD" });
  expect(response.headers.get("content-length")).toBe(String(text.length));
});
