/**
 * The load of the bench, in a process of its own: how many checked answers came per second. It speaks HTTP on bare
 * sockets, because a whole client would cost more than the fast server that it is to measure. A connection asks again
 * when it was answered, never before.
 */
import { connect } from "node:net";

const [, , url = "", load = "", connections = "", warmUp = "", measured = ""] = process.argv;
const { hostname, port, host } = new URL(url);

const pay = load === "pay";
const body = pay ? '{"roomNumber":"IG00001","paymentId":"INV0001"}' : "";
const target = `/integrators/payments/debts/${pay ? "pay" : "detail?roomNumber=IG00001"}`;
const lines = [`${pay ? "POST" : "GET"} ${target} HTTP/1.1`, `host: ${host}`, "authorization: Bearer any"];
if (pay) lines.push("content-type: application/json", `content-length: ${body.length}`);
const sent = Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);

/** Every server answers with the document's example, in these words: an answer with any other is no fast one. */
const STATUS = Buffer.from("HTTP/1.1 200 ");
const BODY = Buffer.from(
  pay
    ? '{"data":{"transactionId":123456}}'
    : '{"totalDebt":1500,"currency":"GEL","invoices":[' +
        '{"invoiceNumber":"INV-52446","amount":1000,"earnableBonus":79,"serviceType":"transportation"},' +
        '{"invoiceNumber":"INV-52392","amount":500,"earnableBonus":0,"serviceType":"insurance"}]}',
);

let count = 0;

/** One connection; the memory that it reads into is handed over, which spares a buffer and an event per answer. */
function start(): Promise<void> {
  const memory = Buffer.alloc(16_384);
  let held = 0;
  /** Where the last answer ended that was read by its headers; the next one most likely ends there too. */
  let usual = 0;
  const arrived = (length: number): boolean => {
    held += length;
    if (held !== usual) usual = endOf(memory, held);
    if (held < usual) return true;
    if (!isExpected(memory, held)) fail(memory.toString("latin1", 0, held));
    held = 0;
    count += 1;
    socket.write(sent);
    return true;
  };
  const onread = { buffer: () => memory.subarray(held), callback: arrived };
  const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
  socket.once("close", () => fail("the connection was closed"));
  return new Promise((resolve) => {
    socket.once("connect", () => {
      socket.write(sent);
      resolve();
    });
  });
}

/** From its first byte to its last; a byte too many or too few leaves none of this in its place. */
function isExpected(memory: Buffer, end: number): boolean {
  const begun = end - BODY.length;
  return (
    STATUS.compare(memory, 0, STATUS.length) === 0 &&
    BODY.compare(memory, begun, end) === 0 &&
    memory.toString("latin1", begun - 4, begun) === "\r\n\r\n"
  );
}

/** Where an answer ends, as soon as its headers are there. */
function endOf(memory: Buffer, held: number): number {
  const text = memory.toString("latin1", 0, held);
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return Number.POSITIVE_INFINITY;
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
process.send?.("warm");
const [begun, before, cpu] = [performance.now(), count, process.cpuUsage()];
await wait(Number(measured));
const [seconds, answers] = [(performance.now() - begun) / 1000, count - before];
const { user, system } = process.cpuUsage(cpu);
process.send?.({ answers, seconds, cpu: (user + system) / 1e6 }, () => process.exit(0));
