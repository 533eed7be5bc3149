// The programs of docs/server-stubs.md do what the page says.
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:http2";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { SELF_SIGNED } from "../helpers/hostile-certificate.js";
import { importSample } from "../helpers/sample.js";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const page = readFileSync(join(ROOT, "docs/server-stubs.md"), "utf8");

async function portOf(server: unknown): Promise<number> {
  if (!isServer(server)) return expect.unreachable("the program exports no server");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : expect.unreachable();
}
function isServer(value: unknown): value is Server {
  return typeof value === "object" && value !== null && "listen" in value;
}

const PAY = "/integrators/payments/debts/pay";
const init = (token: string): RequestInit => ({
  method: "POST",
  headers: { authorization: `Bearer ${token}`, "content-type": "application/json", connection: "close" },
  body: '{"roomNumber":"IG00001","paymentId":"7"}',
});

test("on node:http, with its own credentials", async () => {
  const { server } = await importSample("server-stubs.md", "On node:http");
  const url = `http://127.0.0.1:${await portOf(server)}/mounted${PAY}`;
  const response = await fetch(url, init("test-token"));
  expect([response.status, await response.json()]).toEqual([200, { data: { transactionId: "T-7" } }]);
  expect((await fetch(url, init("another"))).status).toBe(401);
});

test("on HTTP/2, in clear and by TLS", async () => {
  const { inClear, secure } = await importSample("server-stubs.md", "On HTTP/2");
  if (typeof secure !== "function") return expect.unreachable();
  for (const [scheme, server] of [
    ["http", inClear],
    ["https", secure(SELF_SIGNED)],
  ]) {
    const session = connect(`${scheme}://127.0.0.1:${await portOf(server)}`, { rejectUnauthorized: false });
    closing.push(() => session.destroy());
    const headers = { apikey: "a", secretkey: "b", "content-type": "application/json" };
    const stream = session.request({ ":method": "POST", ":path": "/invoices/invoicepayment", ...headers });
    const status = new Promise((resolve) => stream.on("response", (received) => resolve(received[":status"])));
    stream.resume().end('{"invoiceQueryId":1}');
    expect(await status).toBe(200);
  }
});

test("as a module with a fetch", async () => {
  const module = await importSample("server-stubs.md", "On Workers, Deno and Bun");
  const server: unknown = module.default;
  if (typeof server !== "object" || server === null || !("fetch" in server)) return expect.unreachable();
  if (typeof server.fetch !== "function") return expect.unreachable();
  const response: unknown = await server.fetch(new Request(`http://stub.test${PAY}`, init("any")));
  expect(response).toMatchObject({ status: 200 });
});

test("the options of the table are those that there are, with their defaults", async () => {
  const source = readFileSync(join(ROOT, "src/server/handlers.ts"), "utf8");
  const [, members = ""] = /interface ServerOptions \{([\s\S]*?)^\}/m.exec(source) ?? [];
  const options = [...members.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
  const listed = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(options);
  expect(/@default ([\d_]+)/.exec(members)?.[1]?.replaceAll("_", "")).toBe(
    /`maxRequestBytes` \| (\d+)/.exec(page)?.[1],
  );
});
