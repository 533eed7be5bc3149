// Servers that misbehave in one way each, for a client that runs in another process.
import { createServer } from "node:http";
import { answer, type HostileServer, type Peer, type Script, startHostile } from "../helpers/hostile-peer.js";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const HUGE = 300_000;

/** Reads the request, writes, and does what comes next. */
function after(bytes: string | Uint8Array, then: (peer: Peer) => Promise<void> | void = () => {}): Script {
  return async (peer) => {
    await peer.request();
    if (bytes.length > 0) peer.write(bytes);
    await then(peer);
  };
}

const close = (peer: Peer): void => peer.end();
const reset = (peer: Peer): Promise<void> => peer.reset();

/** Answers the first request and keeps the connection, for the second to be lost on it. */
function kept(good: string, then: (peer: Peer) => Promise<void> | void): Script {
  return async (peer, index) => {
    await peer.request();
    peer.write(Buffer.from(answer(200, good)).toString().replace("connection: close", "connection: keep-alive"));
    // Whoever comes again on another connection has repeated what was lost, and is heard.
    if (index > 0 && (await peer.request())) return peer.end();
    await peer.request();
    await then(peer);
  };
}

const PAID = JSON.stringify({ data: { transactionId: "223IN1233" } });
const COLLECTED = `{"result":true,"resultCode":1,"resultMessage":"ok","payofinPaymentDetails":{"invoicePaymentId":9007199254740993,
  "balance":110740.99,"paymentAmount":1.50,"profit":0.10,"paymentDate":"10.05.2022 15:41:49"}}`;

/** What a server does, by the name that the suite calls it by. */
const SCRIPTS = {
  resetUnread: (peer) => peer.reset(),
  closedUnread: (peer) => peer.end(),
  resetAtFirstBytes: (peer) => peer.stirred().then(peer.reset),
  resetRead: after("", reset),
  closedRead: after("", close),
  resetInHead: after(HEAD, reset),
  resetInBody: after(`${HEAD}content-length: 50\r\n\r\n{"data":`, reset),
  closedInBody: after(`${HEAD}content-length: 50\r\n\r\n{"data":`, close),
  closedInChunk: after(`${HEAD}transfer-encoding: chunked\r\n\r\n10\r\n{"da`, close),
  notHttp: after("220 mail.example ESMTP\r\n", close),
  notGzip: after(`${HEAD}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`, close),
  stalled: after(""),
  stalledInBody: after(`${HEAD}content-length: 50\r\n\r\n{"data":`),
  keptThenReset: kept(PAID, reset),
  keptThenClosed: kept(PAID, close),
  misdirected: after(answer(421, "{}"), close),
  paid: after(answer(200, PAID), close),
  collected: after(answer(200, COLLECTED), close),
  failing: after(answer(500, "{}"), close),
  refusing: after(answer(422, JSON.stringify({ message: "no", errors: { roomNumber: ["wrong"] } })), close),
  unauthorized: after(answer(401, JSON.stringify({ message: "who" })), close),
  limiting: after(answer(429, JSON.stringify({ message: "later" }), ["retry-after: 7"]), close),
  redirecting: after(answer(307, "", ["location: http://127.0.0.1:9/"]), close),
  html: after(answer(200, "<p>hello</p>", ["content-type: text/html"]), close),
  /** A server that shows what it was sent, credentials and all. */
  echoing: async (peer) => {
    const { head, body } = await peer.request();
    peer.write(answer(422, JSON.stringify({ message: head, errors: { body: [body] } })));
    peer.end();
  },
  huge: after(answer(200, `"${"x".repeat(HUGE)}"`), close),
} satisfies Record<string, Script>;

const TLS_SCRIPTS = {
  /** A certificate that nobody trusts. */
  selfSigned: { tls: true, script: after("") },
  /** Plain HTTP where TLS is due. */
  plainForTls: {
    tls: false,
    script: (peer: Peer) => {
      peer.write("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
      peer.end();
    },
  },
  resetInHandshake: { tls: false, script: (peer: Peer) => peer.stirred().then(peer.reset) },
};

const PLAIN = ["refused", "refusedByName", "nowhere", "control"] as const;
export type ServerName = keyof typeof SCRIPTS | keyof typeof TLS_SCRIPTS | (typeof PLAIN)[number];
/** Addresses by name, for the suite. */
export type Urls = Readonly<Record<ServerName, string>>;

export interface Servers {
  readonly urls: Urls;
  close(): Promise<void>;
}

/** The control server tells at `/<name>` what a server has heard. */
export async function startServers(): Promise<Servers> {
  const running = new Map<string, HostileServer>();
  for (const [name, script] of Object.entries(SCRIPTS)) running.set(name, await startHostile(script));
  for (const [name, { script, tls }] of Object.entries(TLS_SCRIPTS)) {
    running.set(name, await startHostile(script, { tls }));
  }
  const closed = await startHostile(() => {});
  await closed.close();
  const control = createServer((request, response) => {
    const server = running.get(request.url?.slice(1) ?? "");
    response.writeHead(server === undefined ? 404 : 200, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(server?.heard ?? []));
  });
  await new Promise<void>((resolve) => control.listen(0, "127.0.0.1", resolve));
  const address = control.address();
  const controlPort = typeof address === "object" && address !== null ? address.port : 0;
  const url = (name: string): string => running.get(name)?.url ?? "";
  const others = {
    plainForTls: url("plainForTls").replace("http:", "https:"),
    resetInHandshake: url("resetInHandshake").replace("http:", "https:"),
    refused: closed.url,
    refusedByName: closed.url.replace("127.0.0.1", "localhost"),
    nowhere: "https://nobody.invalid",
    control: `http://127.0.0.1:${controlPort}`,
  };
  return {
    urls: { ...namesOf(SCRIPTS, url), ...namesOf(TLS_SCRIPTS, url), ...others },
    async close() {
      control.close();
      await Promise.all([...running.values()].map((server) => server.close()));
    },
  };
}

function namesOf<K extends string>(scripts: Readonly<Record<K, unknown>>, url: (name: string) => string) {
  return Object.fromEntries(Object.keys(scripts).map((name) => [name, url(name)])) as Record<K, string>;
}
