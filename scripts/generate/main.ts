import { runCommand } from "../../src/cli/command.js";

const HELP = `Usage: npm run generate

Lints the documents below openapi/ and writes types, operations and validators of each provider to generated/,
and what finds them all: the index of the sandbox, and that of payspec verify.
Nothing is written where a document has a mistake.`;

async function main(): Promise<void> {
  // Loaded only now: nobody waits for it who asks for help.
  const { generate, write } = await import("./generated.js");
  const wanted = await generate();
  const changed = write(wanted);
  for (const path of changed) console.log(`generated/${path}${wanted.has(path) ? "" : ": removed"}`);
  if (changed.length === 0) console.log("generated/ is up to date");
}

await runCommand({ name: "npm run generate --", help: HELP, options: {}, run: main }, process.argv.slice(2));
