/** `payspec docs`: the site of the docs on a port, until it is interrupted. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../node/package-files.js";
import { CommandError, cannotListen, type OptionValues, portOf, runCommand, untilInterrupted } from "./command.js";
import { serveSite } from "./static-server.js";

const PORT = 4030;
const HOST = "127.0.0.1";

const HELP = `Usage: payspec docs [options]

Serves the docs until Ctrl+C: for each provider calls to copy, how each fails and what that proves, flows, quirks and
the reference; the guides; and a search over all of it.

  --port N   port, 0 to 65535; 0 takes a free one (default ${PORT})
  --host H   address to listen at (default ${HOST}: only this machine)
  --help     show this text`;

const OPTIONS = { port: { type: "string", default: `${PORT}` }, host: { type: "string", default: HOST } } as const;

export function run(args: readonly string[]): Promise<void> {
  return runCommand({ name: "payspec docs", help: HELP, options: OPTIONS, run: serve }, args);
}

async function serve({ port, host }: OptionValues<typeof OPTIONS>): Promise<void> {
  const wanted = portOf(port);
  const folder = join(packageRoot(), "dist", "docs");
  const start = join(folder, "index.html");
  if (!existsSync(start)) throw new CommandError(1, "the docs are not built yet: npm run docs builds them");
  const site = await serveSite({ folder, port: wanted, host }).catch((error: unknown) => {
    throw cannotListen(error, host, wanted, "payspec docs --port 0");
  });
  console.log(`payspec docs  ${site.url}\n\nThey open from disk too: ${start}\nCtrl+C ends the server.`);
  await untilInterrupted();
  await site.close();
}
