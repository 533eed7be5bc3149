/**
 * The load of the bench, in a process of its own: tells how many checked answers came per second. It speaks HTTP on
 * bare sockets, because a whole client would cost more than the fast server that it is to measure.
 */
import { connect, type Socket } from "node:net";

const [, , url = "", load = "", connections = "", warmUp = "", measured = ""] = process.argv;
const { hostname, port, host } = new URL(url);

const pay = load === "pay";
const body = pay ? '{"roomNumber":"IG00001","paymentId":"INV0001"}' : "";
const target = `/integrators/payments/debts/${pay ? "pay" : "detail?roomNumber=IG00001"}`;
const lines = [`${pay ? "POST" : "GET"} ${target} HTTP/1.1`, `host: ${host}`, "authorization: Bearer any"];
if (pay) lines.push("content-type: application/json", `content-length: ${body.length}`);
const sent = `${lines.join("\r\n")}\r\n\r\n${body}`;
const expected = pay ? '"transactionId":' : '"totalDebt":';

let count = 0;

/** Asks again as soon as it was answered. */
async function start(): Promise<Socket> {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    const end = endOf(text);
    if (end === undefined || text.length < end) return;
    // An answer that is not the expected one must not count as a fast one.
    if (!text.startsWith("HTTP/1.1 200 ") || !text.includes(expected)) fail(text);
    text = "";
    count += 1;
    socket.write(sent);
  });
  socket.once("close", () => fail("the connection was closed"));
  socket.write(sent);
  return socket;
}

/** Where an answer ends, as soon as its headers are there. */
function endOf(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: *([0-9]+)/i.exec(text.slice(0, head))?.[1];
  if (length === undefined) fail(`no content-length: ${text}`);
  return head + 4 + Number(length);
}

function fail(what: string): never {
  console.error(`load: unexpected answer: ${what.slice(0, 400)}`);
  process.exit(1);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

await Promise.all(Array.from({ length: Number(connections) }, start));
await wait(Number(warmUp));
const [begun, before] = [performance.now(), count];
await wait(Number(measured));
const perSecond = ((count - before) * 1000) / (performance.now() - begun);
process.send?.({ perSecond }, () => process.exit(0));
