import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, vi } from "vitest";

/** A caller that says what it likes; `received` grows, `end` tells how the connection ended. */
export class Caller {
  readonly socket: Socket;
  received = "";
  end = "";
  constructor(port: number) {
    this.socket = connect(port, "127.0.0.1").setEncoding("utf8");
    this.socket.on("data", (chunk) => {
      this.received += String(chunk);
    });
    this.socket.on("error", (error) => {
      this.end = "code" in error ? String(error.code) : "error";
    });
    this.socket.on("close", () => {
      this.end ||= "closed";
    });
  }
  say(bytes: string | Uint8Array): this {
    this.socket.write(bytes);
    return this;
  }
  /** Until it has arrived as many times. */
  async hears(what: string | RegExp, times = 1): Promise<string> {
    const pattern = typeof what === "string" ? what : new RegExp(what, "g");
    await vi.waitFor(
      () => {
        const found =
          typeof pattern === "string"
            ? this.received.split(pattern).length - 1
            : [...this.received.matchAll(pattern)].length;
        expect(found, this.received).toBeGreaterThanOrEqual(times);
      },
      { timeout: 10_000, interval: 5 },
    );
    return this.received;
  }
  /** Within seconds, or the test fails. */
  async closes(): Promise<string> {
    if (this.end !== "") return this.end;
    try {
      await once(this.socket, "close", { signal: AbortSignal.timeout(5_000) });
    } catch {
      // Otherwise the server could not end either.
      this.socket.destroy();
      expect.fail(`the connection stays open after ${JSON.stringify(this.received.slice(0, 200))}`);
    }
    return this.end;
  }
}
