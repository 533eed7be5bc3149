/** `npm start`: regenerates, then calls every operation through the typed clients, against the sandbox. */
import { runCommand } from "../../src/cli/command.js";
import { painter } from "./print.js";

const paint = painter(process.stdout, process.env);

async function main(): Promise<void> {
  const begun = performance.now();
  console.log(`${paint("bold", "payspec")}: every operation through the typed clients, in a sandbox of this process\n`);
  await regenerate();
  // Loaded only now, because they rest on what was just generated.
  const [{ prepareTour }, { visit }, { NAMES }] = await Promise.all([
    import("./tour.js"),
    import("./visit.js"),
    import("../../generated/providers.js"),
  ]);
  const { sandbox, steps } = await prepareTour();
  console.log(`simulated  ${NAMES.length} providers, with state  ${paint("dim", "src/providers/*/sandbox.ts")}`);
  for (const step of steps) console.log(`\n${(await visit(step, sandbox, paint)).join("\n")}`);

  const count = (end: string): number => steps.filter(({ ends }) => ends === end).length;
  const ends = `${count("success")} succeeded, ${count("failed")} rejected and ${count("unknown")} unknown as asked`;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const paid = sandbox.effects.length;
  console.log(`\n${paint("green", `${steps.length} calls: ${ends}\n${paid} payments, none twice, in ${seconds} s`)}`);
  console.log("Next: npm run sandbox serves it for your own calls; README.md has the rest.");
}

async function regenerate(): Promise<void> {
  const { generate, write } = await import("../generate/generated.js");
  const files = await generate();
  const changed = write(files);
  const news = changed.length === 0 ? "nothing changed" : `${changed.length} changed`;
  console.log(`generated  ${files.size} files below generated/  ${paint("dim", news)}`);
}

const HELP = `Usage: npm start

Generates anew, then calls every operation through the typed clients against a sandbox in this process: pays, pays
again with the same key, loses a response after the payment, and shows outcomes and ledger. Needs no credentials.`;

await runCommand({ name: "npm start --", help: HELP, options: {}, run: main }, process.argv.slice(2));
