// A browser for the tests of pages, driven through the pipe that every Chromium has: no package needed.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { at } from "../../scripts/lint/redocly.js";

const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

export interface Page {
  /** Loads an address, or waits for the one that `act` leads to. */
  go(url: string): Promise<void>;
  /** What an expression is; a promise's value. */
  evaluate(expression: string): Promise<unknown>;
  /** Does something that loads another page, and waits for it. */
  leave(expression: string): Promise<void>;
  view(width: number, height: number, scheme: "light" | "dark"): Promise<void>;
  script(enabled: boolean): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The addresses that the page asked for. */
  readonly requests: readonly string[];
}
export interface Browser {
  readonly page: Page;
  close(): Promise<void>;
}

const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"],
  "--remote-debugging-pipe",
];

export async function startChromium(): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), "payspec-chromium-"));
  const argv = [...FLAGS, `--user-data-dir=${home}`, "about:blank"];
  const child = spawn(CHROMIUM, argv, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const pipe = new Pipe(child);
  const target = await pipe.send("Target.createTarget", { url: "about:blank" });
  const attached = await pipe.send("Target.attachToTarget", { targetId: at(target, "targetId"), flatten: true });
  const session = String(at(attached, "sessionId"));
  const send = (method: string, params: object = {}): Promise<unknown> => pipe.send(method, params, session);
  const requests: string[] = [];
  pipe.listen("Network.requestWillBeSent", (params) => requests.push(String(at(params, "request", "url"))));
  await Promise.all([send("Page.enable"), send("Network.enable"), send("Runtime.enable")]);

  const evaluate = async (expression: string): Promise<unknown> => {
    const result = await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    const mistake = at(result, "exceptionDetails", "exception", "description");
    if (mistake !== undefined) throw new Error(String(mistake));
    return at(result, "result", "value");
  };
  const loading = async (act: () => Promise<unknown>): Promise<void> => {
    const loaded = pipe.next("Page.loadEventFired");
    await act();
    await loaded;
  };
  const page: Page = {
    requests,
    evaluate,
    go: (url) => loading(() => send("Page.navigate", { url })),
    leave: (expression) => loading(() => evaluate(expression)),
    view: async (width, height, value) => {
      const features = [{ name: "prefers-color-scheme", value }];
      await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
      await send("Emulation.setEmulatedMedia", { features });
    },
    script: async (enabled) => {
      await send("Emulation.setScriptExecutionDisabled", { value: !enabled });
    },
    screenshot: async () => {
      const shot = await send("Page.captureScreenshot", { captureBeyondViewport: true });
      return Buffer.from(String(at(shot, "data")), "base64");
    },
  };
  return {
    page,
    async close() {
      const gone = once(child, "exit");
      const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
      await Promise.all([gone, pipe.send("Browser.close").catch(() => {})]);
      clearTimeout(timer);
      await removed(home);
    },
  };
}

/** Its helpers write for a moment longer than Chromium itself lives. */
async function removed(folder: string): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      await delay(100);
    }
  }
}

/** Messages of the DevTools protocol, each ended by a zero byte. */
class Pipe {
  readonly #to: Writable;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  readonly #listeners: { readonly event: string; readonly tell: (params: unknown) => void }[] = [];
  #last = 0;

  constructor(child: ChildProcess) {
    const [, , , to, from] = child.stdio;
    if (!isWritable(to) || !isReadable(from)) throw new TypeError("Chromium was started without its pipe");
    this.#to = to;
    let rest = "";
    from.setEncoding("utf8").on("data", (chunk) => {
      const messages = `${rest}${String(chunk)}`.split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const id = ++this.#last;
    this.#to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  listen(event: string, tell: (params: unknown) => void): void {
    this.#listeners.push({ event, tell });
  }

  next(event: string): Promise<unknown> {
    return new Promise((resolve) => {
      const listener = { event, tell };
      const listeners = this.#listeners;
      function tell(params: unknown): void {
        listeners.splice(listeners.indexOf(listener), 1);
        resolve(params);
      }
      listeners.push(listener);
    });
  }

  #take(message: unknown): void {
    const waiting = this.#waiting.get(Number(at(message, "id")));
    const error = at(message, "error", "message");
    if (error !== undefined) waiting?.reject(new Error(String(error)));
    else waiting?.resolve(at(message, "result"));
    for (const { event, tell } of [...this.#listeners]) {
      if (event === at(message, "method")) tell(at(message, "params"));
    }
  }
}

function isWritable(stream: unknown): stream is Writable {
  return typeof stream === "object" && stream !== null && "write" in stream;
}
function isReadable(stream: unknown): stream is Readable {
  return typeof stream === "object" && stream !== null && "setEncoding" in stream;
}
