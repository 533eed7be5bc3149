import { createServer, type Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { SELF_SIGNED } from "./hostile-certificate.js";

export interface Heard {
  readonly head: string;
  readonly body: string;
}

/** One connection, played by hand. */
export interface Peer {
  /** Resolves with one whole request. Never called, nothing is read. */
  request(): Promise<Heard>;
  /** Resolves when the first bytes of a request are there; reads no more. */
  stirred(): Promise<void>;
  write(bytes: string | Uint8Array): void;
  end(): void;
  /** RST instead of a goodbye; what was written before is on its way first. */
  reset(): Promise<void>;
}
export type Script = (peer: Peer, index: number) => Promise<void> | void;

export interface HostileServer {
  readonly port: number;
  readonly url: string;
  /** Connections that were made. */
  readonly connections: number;
  /** Requests that arrived whole. */
  readonly heard: readonly Heard[];
  /**
   * Resolves when no connection that carried a request is open. (Others are the platform's: Node's fetch opens one
   * ahead, and goes on with a handshake that nobody waits for.)
   */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** @param tls whether it shows a certificate that nobody trusts */
export async function startHostile(script: Script, { tls = false } = {}): Promise<HostileServer> {
  const open = new Set<Socket>();
  const used = new Set<Socket>();
  const heard: Heard[] = [];
  let connections = 0;
  let whenIdle: () => void = () => {};
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    const index = connections;
    connections += 1;
    open.add(socket);
    socket.once("close", () => {
      open.delete(socket);
      used.delete(socket);
      if (used.size === 0) whenIdle();
    });
    socket.on("error", () => {});
    const spoken = tls ? new TLSSocket(socket, { isServer: true, ...SELF_SIGNED }) : socket;
    spoken.on("error", () => {});
    void script(peerOf(spoken, socket, heard, used), index);
    if (tls) spoken.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    port,
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    get connections() {
      return connections;
    },
    heard,
    idle() {
      return used.size === 0 ? Promise.resolve() : new Promise((resolve) => (whenIdle = resolve));
    },
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function peerOf(spoken: Socket, socket: Socket, heard: Heard[], used: Set<Socket>): Peer {
  return {
    async request() {
      const request = await readRequest(spoken);
      used.add(socket);
      heard.push(request);
      return request;
    },
    stirred: () =>
      new Promise((resolve) => {
        spoken.once("data", () => {
          spoken.pause();
          resolve();
        });
        spoken.resume();
      }),
    write: (bytes) => void spoken.write(bytes),
    end: () => void spoken.end(),
    async reset() {
      await new Promise((resolve) => spoken.write("", resolve));
      socket.resetAndDestroy();
    },
  };
}

function readRequest(socket: Socket): Promise<Heard> {
  return new Promise((resolve) => {
    let text = "";
    const take = (chunk: Buffer): void => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/\r\ncontent-length: ([0-9]+)/i.exec(text)?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      socket.off("data", take);
      socket.resume();
      resolve({ head: text.slice(0, end), body: Buffer.from(text.slice(end + 4), "latin1").toString() });
    };
    socket.on("data", take);
    socket.resume();
  });
}

/** A whole answer, its length declared, the connection closed behind it. */
export function answer(status: number, body: string | Uint8Array = "", headers: readonly string[] = []): Uint8Array {
  const type = headers.some((line) => /^content-type:/i.test(line)) ? [] : ["content-type: application/json"];
  const length = Buffer.byteLength(body);
  const lines = [`HTTP/1.1 ${status} X`, ...type, ...headers, `content-length: ${length}`, "connection: close"];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

/** Reads the request, writes these bytes and says goodbye. */
export function answering(...bytes: readonly (string | Uint8Array)[]): Script {
  return async (peer, index) => {
    await peer.request();
    peer.write(bytes[Math.min(index, bytes.length - 1)] ?? "");
    peer.end();
  };
}
