// Commands that run in one process leave nothing behind in it.
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { run as docs } from "../../src/cli/docs-command.js";
import { run as sandbox } from "../../src/cli/sandbox-command.js";
import { run as verify } from "../../src/cli/verify-command.js";

const { exitCode } = process;
afterEach(() => {
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

function listeners() {
  const emitters = { stdout: process.stdout, stderr: process.stderr, process };
  return Object.entries(emitters).map(([name, emitter]) => [
    name,
    emitter.eventNames().map((event) => [String(event), emitter.listenerCount(event)]),
  ]);
}

const HAR = join(ROOT, "test/verify/activeplatform-clean.har");

test.each([
  ["docs --help", () => docs(["--help"])],
  ["sandbox, used wrongly", () => sandbox(["--port", "x"])],
  ["verify of a file that is missing", () => verify(["none.har"])],
  ["verify", () => verify([HAR])],
])("%s leaves no listener on stdout, stderr or the process", async (_, command) => {
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
  const before = listeners();
  for (let run = 0; run < 3; run += 1) await command();
  expect(listeners()).toEqual(before);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "a sandbox that %s ends leaves none, and its port is free",
  async (signal) => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const before = listeners();
    const known = new Set(process.rawListeners(signal));
    const running = sandbox(["--port", "0"]);
    const interrupt = () => process.rawListeners(signal).find((listener) => !known.has(listener));
    await expect.poll(interrupt).toBeDefined();
    const [url] = /http:\S+/.exec(String(log.mock.calls[0])) ?? [];
    expect((await fetch(`${url}/_sandbox`)).status).toBe(200);
    interrupt()?.(signal);
    await running;
    expect(listeners()).toEqual(before);
    await expect(fetch(`${url}/_sandbox`)).rejects.toThrow();
  },
);
