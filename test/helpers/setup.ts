// One process runs many files: each begins with what the platform has, and leaves it so.
import { afterAll, expect } from "vitest";

// Node loads its fetch when it is first named, and keeps what it finds of `performance` then: that must be the real one,
// not the clock of a test that happens to run first.
void globalThis.Response;

function shared() {
  const clock = [
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout,
    clearInterval,
    Date,
    performance.now,
    Math.random,
  ];
  const events = ["unhandledRejection", "uncaughtException", "warning", "SIGINT", "SIGTERM"];
  return {
    web: [fetch, Request, Response, Headers, AbortSignal, AbortController],
    clock,
    listeners: events.map((name) => [name, process.listenerCount(name)]),
    printing: [console.log, console.warn, console.error],
    process: [process.cwd(), process.exitCode, process.argv.join(" ")],
    env: { ...process.env },
  };
}
const before = shared();

afterAll(() => expect(shared(), "what this file left behind in its process").toEqual(before));
