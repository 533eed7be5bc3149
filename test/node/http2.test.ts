// The same listener behind node:http2: what its callers see, in clear and by TLS next to HTTP/1.1.
import { once } from "node:events";
import {
  type ClientHttp2Session,
  connect,
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type IncomingHttpHeaders,
} from "node:http2";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { type FetchServer, toNodeListener } from "../../src/node/index.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { SELF_SIGNED } from "../helpers/hostile-certificate.js";

let server: Http2Server | Http2SecureServer | undefined;
let session: ClientHttp2Session | undefined;
afterEach(async () => {
  session?.destroy();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
});

async function start(target: FetchServer, secure = false): Promise<number> {
  const listener = toNodeListener(target);
  server = secure ? createSecureServer({ ...SELF_SIGNED, allowHTTP1: true }, listener) : createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  session = connect(`${secure ? "https" : "http"}://127.0.0.1:${port}`, { rejectUnauthorized: false });
  session.on("error", () => {});
  return port;
}

interface Answered {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
async function ask(headers: Record<string, string>, body?: string | Buffer): Promise<Answered> {
  const stream = session?.request({ ":path": "/", ...headers }, { endStream: body === undefined });
  if (stream === undefined) return expect.unreachable();
  if (body !== undefined) stream.end(body);
  const [[received], content] = await Promise.all([once(stream, "response"), text(stream)]);
  // What it has not sent by now it would wait to send.
  stream.destroy();
  return { headers: received, text: content };
}

const BODY = '{"roomNumber":"IG00001","paymentId":"INV-1"}';
const PAY = {
  ":method": "POST",
  ":path": "/v1/integrators/payments/debts/pay",
  authorization: "Bearer t",
  "content-type": "application/json",
};
const payDebt = vi.fn(() => ({ status: 200 as const, body: { data: { transactionId: "1" } } }));

test.each([false, true])("a stub serves many calls of one session, with and without TLS (%s)", async (secure) => {
  const authenticate = vi.fn((_: unknown, request: Request) => request.headers.get("host") !== null);
  const port = await start(createInexServer({ payDebt }, { authenticate }), secure);
  const calls = await Promise.all(Array.from({ length: 20 }, () => ask(PAY, BODY)));
  for (const { headers, text } of calls) {
    expect(headers[":status"]).toBe(200);
    expect(headers).not.toHaveProperty("connection");
    expect(text).toBe('{"data":{"transactionId":"1"}}');
  }
  const scheme = secure ? "https" : "http";
  expect(authenticate.mock.calls[0]?.[1]?.url).toBe(`${scheme}://127.0.0.1:${port}${PAY[":path"]}`);
});

test("rejections of calls whose body nobody reads leave the session open", async () => {
  await start(createInexServer({ payDebt }));
  const { authorization, ...without } = PAY;
  for (let call = 0; call < 5; call++) {
    expect((await ask(without, Buffer.alloc(300_000, "1"))).headers[":status"]).toBe(401);
    expect((await ask({ ...PAY, authorization }, Buffer.alloc(2_000_000, "1"))).headers[":status"]).toBe(413);
  }
  expect((await ask(PAY, BODY)).headers[":status"]).toBe(200);
});

test("a fetch of one's own: pseudo headers are none of its headers, cookies stay apart, its stream comes as it is", async () => {
  const port = await start({
    fetch: async (request) => {
      const names = [...request.headers.keys()];
      const headers = new Headers({
        connection: "keep-alive",
        upgrade: "x",
        "x-names": names.join(),
        "x-url": request.url,
      });
      headers.append("set-cookie", "a=1");
      headers.append("set-cookie", "b=2");
      return new Response(request.body === null ? "none" : request.body, { headers });
    },
  });
  const { headers, text } = await ask({ ":method": "POST", ":path": "/a?b", "x-own": "1" }, "c".repeat(200_000));
  expect(headers).toMatchObject({ ":status": 200, "set-cookie": ["a=1", "b=2"], "x-names": "host,x-own" });
  expect(headers["x-url"]).toBe(`http://127.0.0.1:${port}/a?b`);
  expect(headers).not.toHaveProperty("upgrade");
  expect(text).toHaveLength(200_000);
  expect((await ask({})).text).toBe("none");
  const head = await ask({ ":method": "HEAD" });
  expect([head.headers["content-length"], head.text]).toEqual(["4", ""]);
});

test.each([{ ":authority": "a.test:99999" }, { ":authority": "a.test", host: "b.test" }, { ":method": "TRACE" }])(
  "%j is rejected without a word to onError",
  async (headers) => {
    const fetch = vi.fn(() => new Response());
    await start({ fetch });
    expect((await ask(headers)).headers[":status"]).toBe(":method" in headers ? 501 : 400);
    expect(fetch).not.toHaveBeenCalled();
  },
);

test("a caller that speaks HTTP/1.1 is served by the same server", async () => {
  const port = await start(createInexServer({ payDebt }), true);
  const { ":method": method, ":path": path, ...headers } = PAY;
  const options = { port, host: "127.0.0.1", method, path, headers, rejectUnauthorized: false, agent: false };
  const request = httpsRequest(options).end(BODY);
  const [response] = await once(request, "response");
  expect([response.statusCode, response.httpVersion]).toEqual([200, "1.1"]);
  await text(response);
});

test("a caller that goes away aborts the request's signal; one that was served does not", async () => {
  const signals: AbortSignal[] = [];
  await start({
    fetch: async ({ signal, url }) => {
      signals.push(signal);
      if (url.endsWith("/hang")) await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return new Response();
    },
  });
  await ask({});
  const stream = session?.request({ ":path": "/hang" }).on("error", () => {});
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  stream?.close(8);
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]));
});
