/** `npm run dev`: everything that rests on the specs, kept up to date while they are edited. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portOf, runCommand } from "../../src/cli/command.js";
import { painter } from "../start/print.js";
import { printer } from "./step-printer.js";

const FIRST_PORT = 4000;
const HELP = `Usage: npm run dev [-- options]

Watches openapi/, src/ and docs/. On a change it lints and generates, then type-checks what ships, restarts mocks and
sandbox, rebuilds the docs and reloads every page of them that is open; a line a step. It says what a change of a spec
breaks for callers since the start, and which new fields no code reads yet. A document with a mistake leaves all as it
was: the last good state keeps running until the next good save. Ctrl+C ends it.

  --port N   the docs' port; mocks from N + 10 and the sandbox at N + 20; 0 takes free ones (default ${FIRST_PORT})
  --verbose  print the compiler's messages, not only their places
  --help     show this text`;

async function dev(first: string, verbose: boolean): Promise<void> {
  const port = portOf(first, 0, 65_515);
  // Loaded only now, so that --help is quick.
  const [{ SaveCycle }, { portsFrom, Services }, { watchChanges }] = await Promise.all([
    import("./save-cycle.js"),
    import("./services.js"),
    import("./watch.js"),
  ]);
  const scratch = mkdtempSync(join(tmpdir(), "payspec-dev-"));
  process.once("exit", () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
  const services = await Services.open(portsFrom(port), scratch);
  const ending = new AbortController();
  const end = async (): Promise<void> => {
    // Ctrl+C comes more than once: from the terminal, from npm, from an impatient hand.
    if (ending.signal.aborted) return;
    ending.abort();
    await services.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  const print = printer(painter(process.stdout, process.env), ending.signal);
  const cycle = new SaveCycle(services, print, scratch, ending.signal, verbose);
  const watched = await watchChanges((paths) => cycle.run(paths));
  await watched.first(() => cycle.start());
}

const options = {
  port: { type: "string", default: String(FIRST_PORT) },
  verbose: { type: "boolean", default: false },
} as const;
await runCommand(
  { name: "npm run dev --", help: HELP, options, run: ({ port, verbose }) => dev(port, verbose) },
  process.argv.slice(2),
);
