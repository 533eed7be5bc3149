/** `npm run mock`: a mock of every provider on this machine, until it is interrupted. */
import { setTimeout as delay } from "node:timers/promises";
import { cannotListen, messageOf, portOf, runCommand } from "../../src/cli/command.js";
import { loadSpec, providers } from "../generate/spec.js";
import { painter } from "../start/print.js";
import { curlsOf } from "./curl.js";

const FIRST_PORT = 4010;
/** The last that leaves a port to each provider. */
const LAST_PORT = 65_536 - providers().length;
const HELP = `Usage: npm run mock [-- --port N]

Serves a mock of every provider on 127.0.0.1, made of the examples in openapi/, until Ctrl+C.
It remembers nothing: a payment that was made does not change the next response.

  --port N   port of the first provider, 1 to ${LAST_PORT}; the others follow (default ${FIRST_PORT})
  --help     show this text`;

const paint = painter(process.stdout, process.env);

async function serve(first: string): Promise<void> {
  const port = portOf(first, 1, LAST_PORT);
  // Before Prism reads them, which names no line of a mistake.
  const specs = providers().map((provider) => loadSpec(provider));
  const { startPrism } = await import("./mocks.js");
  const mocks = await startPrism(port).catch((error: unknown) => {
    // Prism passes on the words of the error, but not its code.
    const taken = /EADDRINUSE.*:([0-9]+)/.exec(messageOf(error))?.[1];
    const known = taken === undefined ? error : Object.assign(new Error(), { code: "EADDRINUSE" });
    throw cannotListen(known, "127.0.0.1", Number(taken ?? port), "npm run mock -- --port 5010");
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      // A client that keeps its connection open must not keep the mocks open.
      await Promise.race([mocks.close(), delay(1000)]);
      process.exit(0);
    });
  }
  for (const spec of specs) {
    const url = mocks.url(spec.provider);
    console.log(`${paint("bold", spec.provider)}  ${paint("green", url)}`);
    for (const { id, command } of curlsOf(spec, url)) {
      console.log(`\n  ${paint("dim", `# ${id}`)}\n  ${command.replaceAll("\n", "\n  ")}`);
    }
    console.log();
  }
  console.log("Any credential will do. Another response: -H 'Prefer: code=404', or");
  console.log(`'Prefer: example=' and a name from the spec. ${paint("bold", "Ctrl+C")} ends the mocks.`);
}

const options = { port: { type: "string", default: String(FIRST_PORT) } } as const;
await runCommand(
  { name: "npm run mock --", help: HELP, options, run: ({ port }) => serve(port) },
  process.argv.slice(2),
);
