// The programs of docs/events.md and docs/proxies.md do what their pages say.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterEach, expect, test, vi } from "vitest";
import type { ClientEvent } from "../src/index.js";
import { createInexClient } from "../src/providers/inex/index.js";
import { SELF_SIGNED } from "./helpers/hostile-certificate.js";
import { importSample } from "./helpers/sample.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : expect.fail("no port");
}

const PAID =
  '{"result":true,"resultCode":1,"resultMessage":"ok","payofinPaymentDetails":{"invoicePaymentId":1,"balance":10.5,' +
  '"paymentAmount":5,"profit":0.5,"paymentDate":"10.05.2022 15:41:49"}}';

function asksFor(name: string, value: unknown): (...given: readonly unknown[]) => Promise<unknown> {
  if (typeof value !== "object" || value === null) return expect.fail("the program exports no client");
  const method: unknown = Reflect.get(value, name);
  if (typeof method !== "function") return expect.fail(`the client has no ${name}`);
  return async (...given) => Reflect.apply(method, value, given);
}

test("a payment goes through the egress proxy, once, and the proxy is what the provider sees", async () => {
  const seen: string[] = [];
  const ports = new Set<number | undefined>();
  const tunnels: Socket[] = [];
  const provider = createServer((request: IncomingMessage, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.apikey}`);
    ports.add(request.socket.remotePort);
    request.resume().on("end", () => response.setHeader("content-type", "application/json").end(PAID));
  });
  const proxy = createServer();
  proxy.on("connect", (request: IncomingMessage, socket: Socket) => {
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const tunnel = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(tunnel).pipe(socket);
    });
    tunnels.push(tunnel);
    tunnel.on("error", () => socket.destroy());
    socket.on("error", () => tunnel.destroy());
  });
  const port = await listening(provider);
  vi.stubEnv("PAYOFIN_URL", `http://127.0.0.1:${port}`);
  vi.stubEnv("PROXY_URL", `http://127.0.0.1:${await listening(proxy)}`);
  vi.stubEnv("PAYOFIN_API_KEY", "api-key");
  vi.stubEnv("PAYOFIN_SECRET_KEY", "secret-key");
  const { payofin } = await importSample("proxies.md", "An egress proxy");

  const collect = asksFor("collectInvoice", payofin);
  await expect(collect({ invoiceQueryId: 1 })).resolves.toMatchObject({ paymentAmount: { amount: "5.00" } });
  expect(seen).toEqual(["POST /invoices/invoicepayment api-key"]);
  expect([...ports]).toEqual(tunnels.map(({ localPort }) => localPort));
});

test("a server that asks for a client certificate gets it, and the payment is made once", async () => {
  const seen: string[] = [];
  const { key, cert } = SELF_SIGNED;
  const server = createTlsServer(
    { key, cert, ca: cert, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      const { socket } = request;
      const peer = "getPeerCertificate" in socket ? (socket as TLSSocket).getPeerCertificate().subject.CN : "nobody";
      seen.push(`${request.method} ${request.headers.authorization} ${String(peer)}`);
      request.resume().on("end", () => {
        response.setHeader("content-type", "application/json").end('{"data":{"transactionId":"7"}}');
      });
    },
  );
  const port = await listening(server);
  const folder = mkdtempSync(join(tmpdir(), "payspec-certificate-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "key.pem"), key);
  writeFileSync(join(folder, "cert.pem"), cert);
  vi.stubEnv("KEY", join(folder, "key.pem"));
  for (const name of ["CERTIFICATE", "AUTHORITY"]) vi.stubEnv(name, join(folder, "cert.pem"));
  vi.stubEnv("INEX_URL", `https://127.0.0.1:${port}`);
  vi.stubEnv("INEX_TOKEN", "token");
  const { inex } = await importSample("proxies.md", "A client certificate");

  const pay = asksFor("payDebt", inex);
  await expect(pay({ roomNumber: "R", paymentId: "P" })).resolves.toEqual({ transactionId: "7" });
  expect(seen).toEqual(["POST Bearer token 127.0.0.1"]);
});

const call = { callId: "0b5c", tag: "order 7", provider: "inex", operation: "payDebt" };
const success: ClientEvent = { ...call, type: "success", attempts: 2, status: 200, durationMs: 12, requestId: "req-1" };
const retry: ClientEvent = { ...call, type: "retry", attempt: 2, delayMs: 100, reason: "Server Error" };

test("the recipe for pino logs each event whole, and what went wrong as a warning", async () => {
  const { logTo } = await importSample("events.md", "A log, with pino");
  const log = { info: vi.fn(), warn: vi.fn() };
  if (typeof logTo !== "function") return expect.fail("the program exports no logTo");
  const listen: unknown = logTo(log);
  if (typeof listen !== "function") return expect.fail("logTo returns no listener");
  listen(success);
  listen(retry);
  expect(log.info.mock.calls).toEqual([[success, "payDebt: success"]]);
  expect(log.warn.mock.calls).toEqual([[retry, "payDebt: retry"]]);
});

test("the recipe for OpenTelemetry records the time of each call, by its outcome", async () => {
  const { measureWith } = await importSample("events.md", "Metrics, with OpenTelemetry");
  const record = vi.fn();
  if (typeof measureWith !== "function") return expect.fail("the program exports no measureWith");
  const listen: unknown = measureWith({ record });
  if (typeof listen !== "function") return expect.fail("measureWith returns no listener");
  listen(retry);
  listen(success);
  expect(record.mock.calls).toEqual([[12, { provider: "inex", operation: "payDebt", attempts: 2, outcome: "done" }]]);
});

test("the recipe for spans ends each call's own span, also of calls that run at once", async () => {
  const { traceWith } = await importSample("events.md", "Spans, with OpenTelemetry");
  const log: unknown[] = [];
  const startSpan = (name: string, { attributes }: { attributes: Readonly<Record<string, unknown>> }) => {
    const id = attributes["payspec.call_id"];
    log.push([id, name]);
    const note =
      (what: string) =>
      (...given: readonly unknown[]) =>
        log.push([id, what, ...given]);
    return { addEvent: note("event"), setAttributes: note("set"), setStatus: note("status"), end: note("end") };
  };
  if (typeof traceWith !== "function") return expect.fail("the program exports no traceWith");
  const listen: unknown = traceWith({ startSpan });
  if (typeof listen !== "function") return expect.fail("traceWith returns no listener");
  const answers = [503, 404];
  const onEvent = (event: ClientEvent) => listen({ ...event, callId: event.tag });
  const fetch = async () =>
    Response.json(
      { message: "no" },
      { status: answers.shift() ?? 404, headers: { "retry-after": "0", "x-request-id": "req" } },
    );
  const client = createInexClient({ baseUrl: "https://provider.test", token: "t", fetch, onEvent });
  const pay = (tag: string) => client.checkDebts({ roomNumber: "R" }, { tag }).catch(() => {});
  await Promise.all([pay("first"), pay("second")]);
  const of = (id: string) =>
    log.filter((line) => Array.isArray(line) && line[0] === id).map((line) => JSON.stringify(line));
  expect(of("second")).toEqual([
    '["second","inex checkDebts"]',
    '["second","event","attempt",{"number":1}]',
    '["second","set",{"payspec.request_id":"req"}]',
    '["second","set",{"payspec.outcome":"failed"}]',
    '["second","status",{"code":2,"message":"no"}]',
    '["second","end"]',
  ]);
  expect(of("first").filter((line) => /attempt|end/.test(line))).toEqual([
    '["first","event","attempt",{"number":1}]',
    '["first","event","attempt",{"number":2}]',
    '["first","end"]',
  ]);
});
