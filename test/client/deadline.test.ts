import { expect, onTestFinished, test } from "vitest";
import { Deadline, sleep } from "../../src/client/deadline.js";

/** A signal that counts its listeners. */
function counted() {
  const controller = new AbortController();
  const listeners = new Set<unknown>();
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  let most = 0;
  signal.addEventListener = (type: string, listener: EventListener) => {
    listeners.add(listener);
    most = Math.max(most, listeners.size);
    add(type, listener);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  return { controller, signal, left: () => listeners.size, most: () => most };
}

test("one signal for a hundred deadlines has one listener, and none after them", () => {
  const { signal, left, most } = counted();
  const deadlines = Array.from({ length: 100 }, () => new Deadline(signal, 60_000));
  expect([left(), most()]).toEqual([1, 1]);
  for (const deadline of deadlines) deadline.end();
  expect([left(), most()]).toEqual([0, 1]);
});

test("every deadline of a signal is stopped by it, and one that has ended is not", () => {
  const { controller, signal, left } = counted();
  const [first, second, ended] = [1, 2, 3].map(() => new Deadline(signal, 60_000));
  ended?.end();
  controller.abort();
  expect([first?.stopped, second?.stopped, ended?.stopped]).toEqual(["aborted", "aborted", undefined]);
  for (const deadline of [first, second]) deadline?.end();
  expect(left()).toBe(0);
  const late = new Deadline(signal, 60_000);
  onTestFinished(() => late.end());
  expect(late.stopped).toBe("aborted");
});

test("a wait ends with its signal, and leaves no listener", async () => {
  const { controller, signal, left } = counted();
  const waits = Array.from({ length: 20 }, () => sleep(600_000, signal));
  expect(left()).toBe(1);
  await sleep(1, signal);
  expect(left()).toBe(1);
  controller.abort();
  await Promise.all(waits);
  expect(left()).toBe(0);
  await sleep(600_000, signal);
});
