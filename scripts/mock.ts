/** `npm run mock`: a mock of every provider on this machine, until it is interrupted. */
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { loadSpec, providers } from "./generate/spec.js";
import { curlsOf } from "./mock/curl.js";
import { painter } from "./start/print.js";

const FIRST_PORT = 4010;
const HELP = `Usage: npm run mock [-- --port N]

Serves a mock of every provider on 127.0.0.1, made of the examples in openapi/, until Ctrl+C.
It remembers nothing: a payment that was made does not change the next answer.

  --port N   port of the first provider, 1 to 65533; the others follow (default ${FIRST_PORT})
  --help     show this text`;

const paint = painter(process.stdout, process.env);

function portOf(args: string[]): number | undefined {
  const { values } = parseArgs({ args, options: { port: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) return undefined;
  if (values.port === undefined) return FIRST_PORT;
  const last = 65535 - providers().length + 1;
  const port = /^[0-9]{1,5}$/.test(values.port) ? Number(values.port) : 0;
  if (port < 1 || port > last) throw new Error(`--port must be a whole number from 1 to ${last}, not ${values.port}`);
  return port;
}

async function serve(port: number): Promise<void> {
  const { startPrism } = await import("./mocks.js");
  const mocks = await startPrism(port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      // A client that keeps its connection open must not keep the mocks open.
      await Promise.race([mocks.close(), delay(1000)]);
      process.exit(0);
    });
  }
  for (const provider of providers()) {
    const url = mocks.url(provider);
    console.log(`${paint("bold", provider)}  ${paint("green", url)}`);
    for (const { id, command } of curlsOf(loadSpec(provider), url)) {
      console.log(`\n  ${paint("dim", `# ${id}`)}\n  ${command.replaceAll("\n", "\n  ")}`);
    }
    console.log();
  }
  console.log("Any credential will do. Another answer: -H 'Prefer: code=404', or 'Prefer: example=' and a name from");
  console.log(`the spec. ${paint("bold", "Ctrl+C")} ends the mocks.`);
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const taken = /EADDRINUSE.*:([0-9]+)/.exec(message)?.[1];
  if (taken === undefined) return message;
  return `port ${taken} is taken; end what listens there, or choose other ports: npm run mock -- --port 5010`;
}

function fail(code: number, message: string): void {
  console.error(painter(process.stderr, process.env)("red", `mock: ${message}`));
  process.exit(code);
}

let port: number | undefined;
try {
  port = portOf(process.argv.slice(2));
  if (port === undefined) console.log(HELP);
} catch (error) {
  fail(2, `${error instanceof Error ? error.message : "bad arguments"} (--help shows them)`);
}
if (port !== undefined) await serve(port).catch((error: unknown) => fail(1, explain(error)));
