// The reactions of a core on real sockets: what a caller sees, byte for byte where it matters.
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type Listening, type ListenOptions, listen, type ServedCall } from "../../src/sandbox/listen.js";
import type { Reaction } from "../../src/sandbox/types.js";
import { fakeCore } from "./fake-core.js";

let running: Listening | undefined;
afterEach(() => running?.close());

async function serve(
  react: (request: Request) => Reaction | Promise<Reaction>,
  options: ListenOptions = {},
): Promise<string> {
  running = await listen(fakeCore(react), options);
  return running.url;
}

const respond = (response: Response): Reaction => ({ type: "respond", response });

/** Sends bytes as they are; what comes back, and how the connection ended. */
async function speak(url: string, bytes: string | Buffer): Promise<{ received: string; end: string }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  let end = "end";
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    received += String(chunk);
  });
  socket.on("error", (error) => {
    end = "code" in error ? String(error.code) : "error";
  });
  socket.write(bytes);
  await new Promise((resolve) => socket.once("close", resolve));
  return { received, end };
}

test("a request arrives whole, and so does its answer", async () => {
  const url = await serve(async (request) => {
    const { pathname, search, origin } = new URL(request.url);
    const seen = { method: request.method, pathname, search, origin, key: request.headers.get("x-key") };
    return respond(Response.json({ ...seen, body: await request.text() }, { status: 201, headers: { "x-own": "ü" } }));
  });
  const init = { method: "POST", headers: { "x-key": "k" }, body: "ğ".repeat(100_000) };
  const response = await fetch(`${url}/inex/a%2Fb?c=1&c=2`, init);
  expect(response.status).toBe(201);
  expect(response.headers.get("x-own")).toBe("ü");
  const seen = { method: "POST", pathname: "/inex/a%2Fb", search: "?c=1&c=2", origin: url, key: "k", body: init.body };
  expect(await response.json()).toEqual(seen);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each([204, 304])("%i has no body and no length", async (status) => {
  const url = await serve(() => respond(new Response(null, { status })));
  const { received } = await speak(url, "GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  expect(received).toContain(`HTTP/1.1 ${status}`);
  expect(received.toLowerCase()).not.toContain("content-length");
});

test("HEAD gets the head alone", async () => {
  const url = await serve(() => respond(new Response("abc")));
  const response = await fetch(`${url}/x`, { method: "HEAD" });
  expect(response.headers.get("content-length")).toBe("3");
  expect(await response.text()).toBe("");
});

test.each([true, false])("drop (refused: %s) is a reset before any byte", async (refused) => {
  const url = await serve(() => ({ type: "drop", refused }));
  expect(await speak(url, "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n")).toEqual({ received: "", end: "ECONNRESET" });
});

test("a drop does not wait for a body that never ends", async () => {
  const url = await serve(() => ({ type: "drop", refused: true }));
  const head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{";
  expect(await speak(url, head)).toEqual({ received: "", end: "ECONNRESET" });
});

test("truncate promises the whole body and sends half of it", async () => {
  const url = await serve(() => ({ type: "truncate", response: Response.json({ a: "0123456789" }, { status: 200 }) }));
  const { received, end } = await speak(url, "GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const [head = "", body] = received.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 200/);
  expect(head.toLowerCase()).toContain("content-length: 18");
  expect(body).toBe('{"a":"012');
  expect(end).toBe("end");
  await expect(fetch(`${url}/x`).then((response) => response.text())).rejects.toThrow("terminated");
});

test("truncate of an empty answer is still cut short", async () => {
  const url = await serve(() => ({ type: "truncate", response: new Response("") }));
  await expect(fetch(`${url}/x`).then((response) => response.text())).rejects.toThrow("terminated");
});

test("hang ends with the caller, and is reported then", async () => {
  const calls: ServedCall[] = [];
  const url = await serve(() => ({ type: "hang" }), { onCall: (call) => calls.push(call) });
  await expect(fetch(`${url}/x?secret=1`, { signal: AbortSignal.timeout(100) })).rejects.toThrow("timeout");
  await expect.poll(() => calls).toMatchObject([{ method: "GET", path: "/x", result: "no response" }]);
});

test("close ends what hangs, what is idle and what has not said anything yet, and can be repeated", async () => {
  const url = await serve((request) => (request.url.endsWith("/hang") ? { type: "hang" } : respond(new Response("a"))));
  const silent = connect(Number(new URL(url).port), "127.0.0.1");
  silent.on("error", () => {});
  await once(silent, "connect");
  const gone = once(silent, "close");
  await (await fetch(`${url}/x`)).text();
  const hanging = fetch(`${url}/hang`).catch((error: unknown) => error);
  await delay(50);
  await running?.close();
  await running?.close();
  expect(await hanging).toBeInstanceOf(TypeError);
  await gone;
  await expect(fetch(url)).rejects.toThrow();
});

test("a body beyond 2 MiB is 413, announced or not, and its sender reads the answer", async () => {
  const url = await serve(async (request) => respond(new Response(String((await request.arrayBuffer()).byteLength))));
  const limit = 2 * 1024 * 1024;
  const most = await fetch(`${url}/x`, { method: "POST", body: new Uint8Array(limit) });
  expect(await most.text()).toBe(String(limit));
  const announced = await fetch(`${url}/x`, { method: "POST", body: new Uint8Array(limit + 1) });
  expect(announced.status).toBe(413);
  expect(await announced.json()).toMatchObject({ error: expect.stringContaining("2097152 bytes") });
  const chunked = httpRequest(`${url}/x`, { method: "POST" });
  chunked.on("error", () => {});
  const answered = once(chunked, "response");
  for (let sent = 0; sent < 3 * 1024 * 1024; sent += 65_536) chunked.write(Buffer.alloc(65_536));
  const [response] = await answered;
  expect(response.statusCode).toBe(413);
  expect(response.headers.connection).toBe("close");
  expect(await text(response)).toContain("2097152 bytes");
  const headers = { "content-type": "application/json" };
  const body = new Uint8Array(limit + 1);
  expect((await fetch(`${url}/_sandbox/faults`, { method: "POST", headers, body })).status).toBe(413);
});

test("who gives up in the middle of a body still gets the answer out, and the connection ends in peace", async () => {
  const url = await serve(async (request) => {
    const reader = request.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    return respond(new Response("enough", { status: 422 }));
  });
  const length = 1_900_000;
  const head = Buffer.from(`POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${length}\r\n\r\n`);
  const { received, end } = await speak(url, Buffer.concat([head, Buffer.alloc(length, "a")]));
  expect(received).toMatch(/^HTTP\/1\.1 422[\s\S]*enough$/);
  expect(end).toBe("end");
});

test("an answer before the body closes the connection, so that the body is not taken for a request", async () => {
  const url = await serve(() => respond(new Response("no", { status: 401 })));
  const head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{";
  const { received } = await speak(url, head);
  expect(received).toMatch(/^HTTP\/1\.1 401[\s\S]*connection: close/i);
});

test("a body that breaks off, a core that throws, an answer that breaks: none ends the server", async () => {
  const mistakes: unknown[] = [];
  const note = (reason: unknown): unknown => mistakes.push(reason);
  process.on("unhandledRejection", note);
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new Error("broken")),
  });
  const url = await serve(async (request) => {
    if (request.url.endsWith("/throw")) throw new Error("secret");
    if (request.url.endsWith("/broken")) return respond(new Response(broken));
    return respond(new Response(await request.text()));
  });
  const half = connect(Number(new URL(url).port), "127.0.0.1");
  half.on("error", () => {});
  half.write("POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");
  await delay(50);
  half.resetAndDestroy();
  const thrown = await fetch(`${url}/throw`);
  expect(thrown.status).toBe(500);
  expect(await thrown.text()).not.toContain("secret");
  await expect(fetch(`${url}/broken`)).rejects.toThrow();
  expect(await (await fetch(`${url}/x`, { method: "POST", body: "still here" })).text()).toBe("still here");
  await delay(20);
  process.off("unhandledRejection", note);
  expect(mistakes).toEqual([]);
});

test("a target that looks like another host's stays on this server", async () => {
  const url = await serve((request) => respond(new Response(request.url)));
  const own = new URL(url).host;
  const { received } = await speak(url, `GET //evil.test/x HTTP/1.1\r\nHost: ${own}\r\nConnection: close\r\n\r\n`);
  expect(received).toMatch(new RegExp(`\r\n\r\n${url}//evil\\.test/x$`));
});

const statusOf = async (url: string, line: string, ...headers: readonly string[]): Promise<number> => {
  const lines = [line, ...headers, "Connection: close", "", ""].join("\r\n");
  return Number((await speak(url, lines)).received.slice(9, 12));
};

describe("the names of the sandbox", () => {
  test.each<[number, string, ListenOptions]>([
    [200, "localhost", {}],
    [200, "127.0.0.1:1", {}],
    [200, "127.9.9.9", {}],
    [200, "[::1]:80", {}],
    [403, "evil.test", {}],
    [403, "evil.localhost", {}],
    [403, "127.0.0.1.evil.test", {}],
    [403, "10.0.0.1", {}],
    [403, "sandbox", {}],
    [200, "SANDBOX:4020", { allowedHosts: ["sandbox", "other.test"] }],
    [200, "other.test", { allowedHosts: ["sandbox", "other.test"] }],
    [403, "evil.test", { allowedHosts: ["sandbox"] }],
    [200, "10.0.0.1:4020", { host: "0.0.0.0" }],
    [403, "evil.test", { host: "0.0.0.0" }],
  ])("%i for the Host %s, with %j", async (status, host, options) => {
    const url = await serve(() => respond(new Response("served")), options);
    expect(await statusOf(url, "GET /x HTTP/1.1", `Host: ${host}`)).toBe(status);
    // What is said to a proxy counts for more.
    expect(await statusOf(url, `GET http://${host}/x HTTP/1.1`, "Host: localhost")).toBe(status);
    expect(await statusOf(url, "GET http://evil.test/x HTTP/1.1", `Host: ${host}`)).toBe(403);
  });

  test.each(["sandbox:4020", "http://sandbox", "a/b", "", "u@sandbox"])("%j cannot be allowed", async (name) => {
    await expect(serve(() => ({ type: "hang" }), { allowedHosts: [name] })).rejects.toThrow(
      /^allowedHosts must be host names/,
    );
  });
});

test.each([
  ["GET", "Origin: https://evil.test", 403],
  ["POST", "Origin: null", 403],
  ["GET", "Origin: http://localhost:1", 403],
  ["GET", "Sec-Fetch-Site: cross-site", 403],
  ["GET", "Sec-Fetch-Site: same-site", 403],
  ["GET", "Sec-Fetch-Site: same-origin", 200],
  ["GET", "Sec-Fetch-Site: none", 200],
])("a page's %s with %s is answered %i, at the control and at a provider", async (method, header, status) => {
  const url = await serve(() => respond(new Response("served")));
  for (const path of ["/inex/x", "/_sandbox"]) {
    if (method === "POST" && status === 200 && path === "/_sandbox") continue;
    expect(await statusOf(url, `${method} ${path} HTTP/1.1`, `Host: ${new URL(url).host}`, header), path).toBe(status);
  }
});

test("a link of another page leads to the start page", async () => {
  const url = await serve(() => ({ type: "hang" }));
  const headers = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Dest: document", "Sec-Fetch-Mode: navigate"];
  expect(await statusOf(url, "GET / HTTP/1.1", "Host: localhost", ...headers)).toBe(200);
});

test.each([
  ["localhost", 303],
  ["127.0.0.1", 303],
  ["evil.test", 403],
])("a form of a page that calls this server %s is answered %i", async (host, status) => {
  const url = await serve(() => ({ type: "hang" }));
  const own = `${host}:${new URL(url).port}`;
  const type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close";
  const lines = `POST /_sandbox/reset HTTP/1.1\r\nHost: ${own}\r\nOrigin: http://${own}\r\n${type}\r\n\r\n`;
  expect((await speak(url, lines)).received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test.each([
  ["TRACE /x HTTP/1.1", 501],
  ["CONNECT a.test:80 HTTP/1.1", 501],
  ["GET * HTTP/1.1", 400],
])("%s is answered %i", async (line, status) => {
  const url = await serve(() => expect.unreachable());
  expect(await statusOf(url, line, "Host: localhost")).toBe(status);
});

test("it ends although a caller of CONNECT keeps its end open", async () => {
  const socket = connect({ port: Number(new URL(await serve(() => expect.unreachable())).port), allowHalfOpen: true });
  socket.on("error", () => {}).write("CONNECT a.test:80 HTTP/1.1\r\nHost: a.test\r\n\r\n");
  expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 501 /);
  await running?.close();
  socket.destroy();
});

test("the request's signal is aborted when the caller has gone", async () => {
  let gone = false;
  const url = await serve(async (request) => {
    await new Promise((resolve) => request.signal.addEventListener("abort", resolve));
    gone = true;
    return { type: "hang" };
  });
  await expect(fetch(`${url}/x`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  await expect.poll(() => gone).toBe(true);
});

test("a taken port and a wrong one are reported", async () => {
  const url = await serve(() => ({ type: "hang" }));
  await expect(listen(fakeCore(), { port: Number(new URL(url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await expect(listen(fakeCore(), { port: 70_000 })).rejects.toThrow(RangeError);
});

test("what listens to calls cannot break them", async () => {
  const onCall = (): never => {
    throw new Error("mine");
  };
  const url = await serve(() => respond(new Response("fine")), { onCall });
  expect(await (await fetch(`${url}/x`)).text()).toBe("fine");
  expect(await (await fetch(`${url}/y`)).text()).toBe("fine");
});
