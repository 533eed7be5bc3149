import { afterEach, beforeEach, expect, vi } from "vitest";
import { type HostileServer, type Script, startHostile } from "./hostile-peer.js";

export * from "./hostile-peer.js";

/**
 * Servers for the tests of one file. After each test: every connection is closed by the client or was by the server,
 * no rejection went unhandled, and the runtime has left no timer behind. Backoff waits are 0 ms.
 */
export function useHostile() {
  const servers: HostileServer[] = [];
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  let timers = { left: () => 0 };
  beforeEach(() => {
    process.on("unhandledRejection", note);
    vi.spyOn(Math, "random").mockReturnValue(0);
    timers = watchTimers();
  });
  afterEach(async () => {
    expect(timers.left(), "timers of the runtime that were left").toBe(0);
    await Promise.all(servers.map((server) => server.idle()));
    await Promise.all(servers.splice(0).map((server) => server.close()));
    vi.restoreAllMocks();
    process.off("unhandledRejection", note);
    expect(unhandled.splice(0)).toEqual([]);
  });
  return {
    async start(script: Script, options?: { tls?: boolean }): Promise<HostileServer> {
      const server = await startHostile(script, options);
      servers.push(server);
      return server;
    },
  };
}

/** Counts the timers that our code starts and neither lets run nor clears. */
function watchTimers(): { left(): number } {
  const running = new Set<unknown>();
  const { setTimeout: start, clearTimeout: clear } = globalThis;
  vi.spyOn(globalThis, "setTimeout").mockImplementation((run, ms, ...given) => {
    const ours = /\/src\/client\//.test(new Error("where").stack ?? "");
    const timer = start(() => {
      running.delete(timer);
      run(...given);
    }, ms);
    if (ours) running.add(timer);
    return timer;
  });
  vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    running.delete(timer);
    clear(timer);
  });
  return { left: () => running.size };
}
