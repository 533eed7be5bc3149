/** `payspec sandbox`: the sandbox on a port, until it is interrupted. */
import { readFileSync } from "node:fs";
import { NAMES } from "../../generated/providers.js";
import { createSandboxCore } from "../sandbox/core.js";
import { isLoopback, listen, type ServedCall } from "../sandbox/listen.js";
import type { SandboxCore } from "../sandbox/types.js";
import {
  CommandError,
  cannotListen,
  cannotRead,
  messageOf,
  type OptionValues,
  portOf,
  runCommand,
  untilInterrupted,
} from "./command.js";

const PORT = 4020;
const HOST = "127.0.0.1";

const HELP = `Usage: payspec sandbox [options]

Serves every provider, simulated, until Ctrl+C: ${NAMES.join(", ")}.
They remember what was paid, and fail on demand.
Open the printed address in a browser for their state, or drive them with HTTP below /_sandbox.

  --port N          port, 0 to 65535; 0 takes a free one (default ${PORT})
  --host H          address to listen at (default ${HOST}: only this machine)
  --allow-host H    name by which it is reached, such as a service of a compose file; may be repeated
                    (loopback names and --host are always allowed)
  --seed FILE       JSON that replaces what the providers start from: {${NAMES.map((name) => `"${name}": …`).join(", ")}}
  --help            show this text`;

const OPTIONS = {
  port: { type: "string", default: `${PORT}` },
  host: { type: "string", default: HOST },
  "allow-host": { type: "string", multiple: true },
  seed: { type: "string" },
} as const;

export function run(args: readonly string[]): Promise<void> {
  return runCommand({ name: "payspec sandbox", help: HELP, options: OPTIONS, run: serve }, args);
}

async function serve({
  port,
  host,
  "allow-host": allowedHosts = [],
  seed,
}: OptionValues<typeof OPTIONS>): Promise<void> {
  const wanted = portOf(port);
  const core = coreOf(seed);
  const running = await listen(core, { port: wanted, host, allowedHosts, onCall: log }).catch((error: unknown) => {
    throw cannotListen(error, host, wanted, "payspec sandbox --port 0");
  });
  // A name can lead anywhere; only an address and this machine's own name are known to stay here.
  if (!isLoopback(host)) console.error(`warning: anyone who reaches ${host} can use and change this sandbox`);
  console.log(introduction(running.url, core).join("\n"));
  await untilInterrupted();
  await running.close();
}

function coreOf(file: string | undefined): SandboxCore {
  if (file === undefined) return createSandboxCore({});
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw cannotRead(file, error);
  }
  let seed: unknown;
  try {
    seed = JSON.parse(text);
  } catch (error) {
    throw new CommandError(2, `${file}: the seed is not valid JSON: ${messageOf(error)}`);
  }
  if (typeof seed !== "object" || seed === null || Array.isArray(seed)) {
    throw new CommandError(2, `${file}: seed must be an object`);
  }
  try {
    return createSandboxCore({ seed });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new CommandError(2, `${file}: ${error.message}`);
    throw error;
  }
}

function introduction(url: string, core: SandboxCore): readonly string[] {
  const rows = Object.keys(core.view()).map((provider) => [provider, `${url}/${provider}`]);
  const lines = [["payspec sandbox", url], ...rows, ["control", `${url}/_sandbox`]];
  const width = Math.max(...lines.map(([name = ""]) => name.length));
  return [
    ...lines.map(([name = "", address = ""]) => `${name.padEnd(width)}  ${address}`),
    "",
    "Open the first address in a browser. Any well-formed credential passes.",
    "Ctrl+C ends the sandbox.",
    "",
  ];
}

function log({ method, path, result, durationMs }: ServedCall): void {
  console.log(`${method.padEnd(4)} ${path}  ${result}  ${durationMs} ms`);
}
