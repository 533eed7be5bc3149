// A server behind node:http, on real sockets: what good and bad callers see of it, and what it makes of them.
import { createServer, type Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NodeIncoming } from "../../src/node/incoming.js";
import { type FetchServer, toNodeListener } from "../../src/node/index.js";
import { createInexServer, type InexHandlers } from "../../src/providers/inex/server.js";
import type { ServerOptions } from "../../src/server/handlers.js";
import { Caller } from "../helpers/caller.js";

let running: Server | undefined;
const rejected = vi.fn();
beforeEach(() => {
  rejected.mockReset();
  process.on("unhandledRejection", rejected).on("uncaughtException", rejected).on("warning", rejected);
});
afterEach(async () => {
  running?.closeAllConnections();
  await new Promise((resolve) => (running === undefined ? resolve(undefined) : running.close(resolve)));
  running = undefined;
  await new Promise(setImmediate);
  process.off("unhandledRejection", rejected).off("uncaughtException", rejected).off("warning", rejected);
  expect(rejected).not.toHaveBeenCalled();
});

async function listen(listener: Parameters<typeof createServer>[1]): Promise<number> {
  running = createServer(listener);
  await new Promise<void>((resolve) => running?.listen(0, "127.0.0.1", resolve));
  const address = running.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
const serve = (fetch: FetchServer["fetch"], onError = vi.fn()): Promise<number> =>
  listen(toNodeListener({ fetch }, { onError }));
const paying = (payDebt: InexHandlers["payDebt"], options: ServerOptions = {}): Promise<number> =>
  listen(toNodeListener(createInexServer({ payDebt }, options)));

const paid = vi.fn<InexHandlers["payDebt"]>(() => ({ status: 200, body: { data: { transactionId: "ş1" } } }));
beforeEach(() => void paid.mockClear());
const BODY = '{"roomNumber":"IG00001","paymentId":"INV-1"}';
const head = (length: number, more = ""): string =>
  `POST /v1/integrators/payments/debts/pay HTTP/1.1\r\nHost: pay.test\r\nAuthorization: Bearer t\r\n` +
  `Content-Type: application/json\r\nContent-Length: ${length}\r\n${more}\r\n`;
const PAY = `${head(BODY.length)}${BODY}`;
const get = (path: string, more = ""): string => `GET ${path} HTTP/1.1\r\nHost: a.test\r\n${more}\r\n`;

test("many calls on one connection, in pieces or in one, leave nothing behind in it", async () => {
  const counts = new Set<string>();
  const port = await paying(({ request }) => {
    expect(request.method).toBe("POST");
    return (
      paid
        .getMockImplementation()
        ?.call(undefined, { path: {}, query: {}, header: {}, body: { paymentId: "1", roomNumber: "1" }, request }) ??
      expect.unreachable()
    );
  });
  running?.on("request", (message) => {
    const { socket } = message;
    counts.add(
      socket
        .eventNames()
        .map((name) => `${String(name)} ${socket.listenerCount(name)}`)
        .join(),
    );
  });
  const caller = new Caller(port);
  for (let call = 1; call <= 30; call++) {
    caller.say(PAY.slice(0, -20));
    if (call % 3 === 0) await delay(1);
    caller.say(PAY.slice(-20));
    await caller.hears('{"data":{"transactionId":"ş1"}}', call);
  }
  caller.say(PAY.repeat(5));
  await caller.hears('{"data":{"transactionId":"ş1"}}', 35);
  expect(caller.received).not.toMatch(/connection: close/i);
  expect(counts.size).toBeLessThanOrEqual(2);
});

test("a handler that looks is given the whole request, its body read", async () => {
  const seen: unknown[] = [];
  const port = await paying(({ request, ...rest }) => {
    expect(request).toBeInstanceOf(Request);
    const { method, url, bodyUsed, headers, signal } = request;
    seen.push({ method, url, bodyUsed, key: headers.get("x-key"), aborted: signal.aborted, body: rest.body });
    return { status: 404, body: { message: "error" } };
  });
  const caller = new Caller(port).say(`${head(BODY.length, "X-Key: a\r\nx-key: b\r\n")}${BODY}`);
  await caller.hears('{"message":"error"}');
  const url = "http://pay.test/v1/integrators/payments/debts/pay";
  expect(seen).toEqual([{ method: "POST", url, bodyUsed: true, key: "a, b", aborted: false, body: JSON.parse(BODY) }]);
});

test("authenticate may read a copy of the body; the bound holds all the same", async () => {
  const authenticate = vi.fn(async (_: unknown, request: Request) => (await request.clone().text()) !== "");
  const port = await paying(paid, { authenticate, maxRequestBytes: 100 });
  const caller = new Caller(port).say(PAY);
  await caller.hears('{"data":{"transactionId":"ş1"}}');
  caller.say(`${head(101)}${" ".repeat(101)}`);
  await caller.hears("HTTP/1.1 413 ");
  expect(authenticate).toHaveBeenCalledTimes(2);
  expect(paid).toHaveBeenCalledOnce();
});

test("a credential that comes twice is both, as everywhere else", async () => {
  const authenticate = vi.fn(() => false);
  const caller = new Caller(await paying(paid, { authenticate }));
  await caller.say(`${head(BODY.length, "authorization: Bearer u\r\n")}${BODY}`).hears("HTTP/1.1 401");
  expect(authenticate).toHaveBeenCalledWith({ token: "t, Bearer u" }, expect.any(Request));
});

test.each([
  ["said beforehand", head(5_000_000)],
  ["not said", head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked")],
])("a body over the bound is answered, and its sender gets to read it; its length %s", async (_, begin) => {
  const port = await paying(paid, { maxRequestBytes: 100_000 });
  const piece = begin.includes("chunked") ? `10000\r\n${" ".repeat(65_536)}\r\n` : " ".repeat(65_536);
  const ends: string[] = [];
  // A machine that stands still for longer than the listener waits may spoil one of them.
  for (let attempt = 0; attempt < 3 && !ends.includes("closed"); attempt++) {
    const caller = new Caller(port).say(begin);
    // It goes on sending after the answer, as one does who has not looked.
    for (let sent = 0; sent < 6; sent++) {
      caller.say(piece);
      await delay(5);
    }
    expect(await caller.hears("larger than 100000 bytes")).toMatch(/^HTTP\/1\.1 413 .*\r\nconnection: close\r\n/is);
    ends.push(await caller.closes());
  }
  expect(ends).toContain("closed");
  expect(paid).not.toHaveBeenCalled();
});

test("a body whose sender goes away is not waited for", async () => {
  let text: Promise<string> | undefined;
  const port = await listen((message, response) => {
    text = new NodeIncoming(message, response, { authority: "a.test", target: "/" }).text(1_000);
    text.catch(() => {});
  });
  const caller = new Caller(port).say(PAY.slice(0, -5));
  await vi.waitFor(() => expect(text).toBeDefined());
  caller.socket.destroy();
  await expect(text).rejects.toMatchObject({ problem: { status: 400, text: "the body ends too early" } });
});

test("who goes away in the middle of a body has asked for nothing", async () => {
  const onError = vi.fn();
  const port = await paying(paid, { onError });
  for (const authenticate of [undefined, () => true]) {
    if (authenticate !== undefined)
      running
        ?.removeAllListeners("request")
        .on("request", toNodeListener(createInexServer({ payDebt: paid }, { onError, authenticate })));
    const caller = new Caller(port).say(PAY.slice(0, -5));
    await delay(20);
    caller.socket.resetAndDestroy();
    await caller.closes();
  }
  await new Caller(port).say(PAY).hears("HTTP/1.1 200");
  expect(paid).toHaveBeenCalledOnce();
  expect(onError).not.toHaveBeenCalled();
});

test("who goes away before the answer aborts the request's signal, and nothing else", async () => {
  const onError = vi.fn();
  let signal: AbortSignal | undefined;
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const port = await paying(
    async ({ request }) => {
      signal = request.signal;
      await opened;
      return { status: 404, body: { message: "error" } };
    },
    { onError },
  );
  const caller = new Caller(port).say(PAY);
  await vi.waitFor(() => expect(signal).toBeDefined());
  caller.socket.destroy();
  await vi.waitFor(() => expect(signal?.aborted).toBe(true));
  open();
  await new Caller(port).say(PAY).hears("HTTP/1.1 404");
  expect(onError).not.toHaveBeenCalled();
});

test("100-continue is said before the body is sent", async () => {
  const port = await paying(paid);
  const caller = new Caller(port).say(head(BODY.length, "Expect: 100-continue\r\n"));
  await caller.hears("HTTP/1.1 100 Continue\r\n\r\n");
  await caller.say(BODY).hears("HTTP/1.1 200");
});

test.each([
  ["GET http://proxy.test/v1/integrators/payments/debts/pay HTTP/1.1", 405],
  ["POST //integrators/payments/debts/./pay?#x HTTP/1.1", 401],
  ["POST /x/../integrators/payments/debts/pay HTTP/1.1", 401],
  ["OPTIONS * HTTP/1.1", 404],
  ["TRACE /integrators/payments/debts/pay HTTP/1.1", 405],
  ["HEAD /integrators/payments/debts/pay HTTP/1.1", 405],
])("%s gets %i", async (line, status) => {
  const caller = new Caller(await paying(paid)).say(`${line}\r\nHost: a.test\r\nConnection: close\r\n\r\n`);
  expect(await caller.closes()).toBe("closed");
  expect(caller.received).toContain(`HTTP/1.1 ${status} `);
  expect(caller.received.endsWith("\r\n\r\n")).toBe(line.startsWith("HEAD"));
});

/** Sends one request line by line, and ends with it; what came back. */
const ask = async (port: number, ...lines: readonly string[]): Promise<string> => {
  const caller = new Caller(port).say(`${lines.join("\r\n")}\r\n\r\n`);
  if (!lines.includes("Connection: close")) await caller.hears("\r\n\r\n");
  caller.socket.end();
  await caller.closes();
  return caller.received;
};

test.each([
  ...["a b/c", "a/x?", "u:p@a", "a#", "[::1", "a:x", "a:99999", "1.2.3.4.5", "a,b", "\u00fc"].map((host) => [
    `Host: ${host}`,
  ]),
  ["Host:"],
  ["Host: a.test", "Host: a.test"],
  ["Host: a.test", "host: b.test"],
])("%s is 400, and nobody acts upon it", async (...headers) => {
  const fetch = vi.fn(() => new Response());
  for (const start of [() => serve(fetch), () => paying(paid)]) {
    const lines = head(BODY.length)
      .split("\r\n")
      .filter((line) => line !== "" && !line.startsWith("Host"));
    expect(await ask(await start(), ...lines, ...headers, "Connection: close", "", BODY)).toMatch(/^HTTP\/1\.1 400 /);
    await new Promise((resolve) => running?.close(resolve));
  }
  expect(fetch).not.toHaveBeenCalled();
  expect(paid).not.toHaveBeenCalled();
});

test.each([
  ["GET /x HTTP/1.1", "A.test:81", "http://a.test:81/x"],
  ["GET /x HTTP/1.1", "[::1]:80", "http://[::1]/x"],
  ["GET http://target.test/x?y HTTP/1.1", "a.test", "http://target.test/x?y"],
  ["GET http://target.test?y HTTP/1.1", "a.test", "http://target.test/?y"],
  ["OPTIONS * HTTP/1.1", "a.test", "http://a.test/*"],
  ["GET //other.test/x HTTP/1.1", "a.test", "http://a.test//other.test/x"],
])("%s with the Host %s is a request for %s", async (line, host, url) => {
  const seen: string[] = [];
  const port = await serve((request) => {
    seen.push(request.url);
    return new Response();
  });
  await ask(port, line, `Host: ${host}`, "Connection: close");
  expect(seen).toEqual([url]);
});

test.each([
  "GET * HTTP/1.1",
  "GET ftp://a.test/ HTTP/1.1",
  "GET http://u:p@a.test/ HTTP/1.1",
  "GET http:///x HTTP/1.1",
])("%s is 400", async (line) => {
  const port = await serve(() => expect.unreachable());
  expect(await ask(port, line, "Host: a.test", "Connection: close")).toMatch(/^HTTP\/1\.1 400 /);
});

test("HTTP/1.0 needs no Host", async () => {
  const port = await serve(({ url }) => new Response(url));
  expect(await ask(port, "GET /x HTTP/1.0", "Connection: close")).toMatch(/\r\n\r\nhttp:\/\/localhost\/x$/);
});

test.each(["TRACE /x", "TRACE /integrators/payments/debts/pay", "CONNECT a.test:80"])(
  "%s is 405 or 501, or no connection, without a word to onError",
  async (line) => {
    const onError = vi.fn();
    for (const start of [() => serve(() => expect.unreachable(), onError), () => paying(paid, { onError })]) {
      const received = await ask(await start(), `${line} HTTP/1.1`, "Host: a.test", "Connection: close");
      expect(received).toMatch(line.startsWith("CONNECT") ? /^$/ : /^HTTP\/1\.1 (405|501) /);
      await new Promise((resolve) => running?.close(resolve));
    }
    expect(onError).not.toHaveBeenCalled();
  },
);

test("CONNECT is rejected by a server that listens to it as docs/server-stubs.md says", async () => {
  const port = await paying(paid);
  running?.on("connect", (_request, socket) => socket.end("HTTP/1.1 501 Not Implemented\r\n\r\n"));
  expect(await ask(port, "CONNECT a.test:80 HTTP/1.1", "Host: a.test")).toMatch(/^HTTP\/1\.1 501 /);
});

test("a body that somebody else has read before is a mistake that is reported", async () => {
  const onError = vi.fn();
  const listener = toNodeListener(createInexServer({ payDebt: paid }, { onError }));
  const port = await listen((message, response) => {
    message.on("end", () => setImmediate(listener, message, response)).resume();
  });
  await new Caller(port).say(PAY).hears('{"message":"Server Error"}');
  expect(String(onError.mock.calls[0]?.[0])).toContain("mount the server before body parsers");
});

test("any server with a fetch: its body, its headers, each cookie by itself", async () => {
  const port = await serve(async (request) => {
    const headers = new Headers({ "x-url": request.url, connection: "close", "content-length": "1" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    return new Response(`${await request.text()}ş`, { status: 201, headers });
  });
  const caller = new Caller(port);
  for (const call of [1, 2]) {
    caller.say(get("/x?a=%zz", "Content-Length: 3\r\n").replace("GET", "PUT")).say("abc");
    await caller.hears("\r\n\r\nabcş", call);
  }
  expect(caller.received).toMatch(/^HTTP\/1\.1 201 /);
  const fields = caller.received.split("\r\n\r\n")[0]?.split("\r\n").slice(1);
  expect(fields).toEqual(
    expect.arrayContaining(["x-url: http://a.test/x?a=%zz", "set-cookie: a=1", "set-cookie: b=2", "content-length: 5"]),
  );
});

test("an answer to HEAD has no body, one without a body has the length 0", async () => {
  const port = await serve(() => new Response(null, { headers: { "content-length": "12" } }));
  const caller = new Caller(port).say(get("/").replace("GET", "HEAD"));
  expect(await caller.hears("\r\n\r\n")).toMatch(/\r\ncontent-length: 12\r\n/);
  expect(await caller.say(get("/")).hears("\r\n\r\n", 2)).toMatch(/\r\ncontent-length: 0\r\n/);
});

test("an answer that announces a trailer loses the announcement, not itself", async () => {
  const headers = { trailer: "x-checksum", "x-kept": "1" };
  for (const start of [
    () => serve(() => new Response("whole", { headers })),
    () => paying(() => ({ status: 200, body: { data: { transactionId: "whole" } }, headers })),
  ]) {
    const caller = new Caller(await start()).say(PAY);
    expect(await caller.hears("whole")).toMatch(/^HTTP\/1\.1 200 [\s\S]*x-kept: 1/);
    expect(caller.received).not.toMatch(/trailer/i);
    caller.socket.destroy();
    running?.close();
  }
});

test("an answer is read no faster than its receiver takes it, and no further once that is gone", async () => {
  let pulled = 0;
  const cancelled = vi.fn();
  const port = await serve(
    () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(65_536));
          },
          cancel: cancelled,
        }),
      ),
  );
  const caller = new Caller(port);
  caller.socket.pause();
  caller.say(get("/"));
  await vi.waitFor(() => expect(pulled).toBeGreaterThan(2));
  await delay(300);
  const before = pulled;
  await delay(200);
  // 64 MB would fit into no buffer of a socket.
  expect([pulled, pulled < 1_000]).toEqual([before, true]);
  caller.socket.destroy();
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalled());
});

test("what comes later does not hold back what is there; a body that breaks off cuts the connection", async () => {
  const onError = vi.fn();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
      given.enqueue(new TextEncoder().encode("data: 1\n\n"));
    },
  });
  const port = await serve(() => new Response(body), onError);
  const caller = new Caller(port).say(get("/"));
  await caller.hears("data: 1\n\n");
  controller?.error(new Error("the well is dry"));
  await caller.closes();
  expect(caller.received).not.toContain("\r\n0\r\n");
  expect(onError).toHaveBeenCalledOnce();
});

test.each<[string, () => Response | Promise<Response>]>([
  ["throws", () => expect.unreachable("s3cret")],
  ["rejects", () => Promise.reject(new Error("s3cret"))],
  ["answers with no status", () => Response.error()],
  [
    "has a body that fails at once",
    () => new Response(new ReadableStream({ start: (c) => c.error(new Error("s3cret")) })),
  ],
])("a fetch that %s gets a 500, and is reported", async (_, fetch) => {
  const onError = vi.fn(() => expect.unreachable("the listener's own mistake"));
  const caller = new Caller(await serve(fetch, onError));
  for (const call of [1, 2]) {
    caller.say(get("/"));
    await caller.hears("\r\n\r\n", call);
  }
  expect(caller.received).toMatch(/^HTTP\/1\.1 500 [\s\S]*HTTP\/1\.1 500 /);
  expect(caller.received).not.toContain("s3cret");
  expect(onError).toHaveBeenCalledTimes(2);
});

test("a body that breaks off while its receiver takes nothing is an error of that answer, not of the process", async () => {
  const onError = vi.fn();
  let failed = false;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(new Uint8Array(16_777_216)),
      async pull(controller) {
        await delay(20);
        controller.error(new Error("the well is dry"));
        failed = true;
      },
    },
    { highWaterMark: 0 },
  );
  const caller = new Caller(await serve(() => new Response(body), onError));
  caller.socket.pause();
  caller.say(get("/"));
  await vi.waitFor(() => expect(failed).toBe(true));
  await delay(20);
  expect(rejected).not.toHaveBeenCalled();
  caller.socket.resume();
  await caller.closes();
  expect(onError).toHaveBeenCalledOnce();
});

test("nothing is acted upon that comes after an answer which closes the connection", async () => {
  const came = vi.fn();
  const any = vi.fn(() => new Response(""));
  for (const start of [() => paying(paid), () => serve(any)]) {
    const port = await start();
    running?.on("request", came);
    const caller = new Caller(port).say("POST /nowhere HTTP/1.1\r\nHost: a.test\r\nContent-Length: 4\r\n\r\n");
    await caller.hears(/connection: close/);
    await caller.say(`body${PAY}`).closes();
    expect(caller.received.match(/HTTP\/1\.1/g)).toHaveLength(1);
    running?.close();
  }
  expect([came.mock.calls.length, paid.mock.calls.length, any.mock.calls.length]).toEqual([4, 0, 1]);
});

test("what has no fetch is rejected", () => {
  // @ts-expect-error a server has a fetch
  expect(() => toNodeListener({})).toThrow("toNodeListener takes a server with a fetch");
  // @ts-expect-error an answer is a Response
  expect(toNodeListener({ fetch: () => "text" })).toBeTypeOf("function");
});
