// One process runs many files: each begins with what the platform has, and leaves it so.
import { afterAll, expect } from "vitest";

// Node loads its fetch when it is first named, and keeps what it finds of `performance` then: that must be the real one,
// not the clock of a test that happens to run first.
void globalThis.Response;

function shared() {
  const clock = [setTimeout, clearTimeout, Date, performance.now, Math.random];
  const listeners = ["unhandledRejection", "uncaughtException", "warning"].map((name) => process.listenerCount(name));
  return {
    fetch,
    clock,
    log: console.log,
    error: console.error,
    listeners,
    folder: process.cwd(),
    env: { ...process.env },
  };
}
const before = shared();

afterAll(() => expect(shared(), "what this file left behind in its process").toEqual(before));
