/** `npm run dev`: everything that rests on the specs, kept up to date while they are edited. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portOf, runCommand } from "../src/cli/command.js";
import { Cycle } from "./dev/cycle.js";
import { printer } from "./dev/print.js";
import { portsFrom, Services } from "./dev/services.js";
import { watchChanges } from "./dev/watch.js";
import { painter } from "./start/print.js";

const FIRST_PORT = 4000;
const HELP = `Usage: npm run dev [-- --port N]

Watches openapi/ and src/. On a change it lints and generates, then type-checks, restarts mocks and sandbox, rebuilds
the docs and reloads the page that shows them; a line a step. A document with a mistake leaves all as it was: the last
good state keeps running until the next good save. Ctrl+C ends it.

  --port N   the docs' port; mocks from N + 10 and the sandbox at N + 20; 0 takes free ones (default ${FIRST_PORT})
  --help     show this text`;

async function dev(first: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "payspec-dev-"));
  process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
  const services = new Services(portsFrom(portOf(first, 0, 65_515)));
  const cycle = new Cycle(services, printer(painter(process.stdout, process.env)), scratch);
  const watched = await watchChanges((paths) => cycle.run(paths));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await Promise.all([watched.close(), services.close()]);
      process.exit(0);
    });
  }
  await watched.first(() => cycle.start());
}

const options = { port: { type: "string", default: String(FIRST_PORT) } } as const;
await runCommand({ name: "npm run dev --", help: HELP, options, run: ({ port }) => dev(port) }, process.argv.slice(2));
