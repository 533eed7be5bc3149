/** `npm run new-provider -- acme`: the files of a provider with one operation, green before the first edit. */
import { CommandError, messageOf, runCommand } from "../../src/cli/command.js";
import { create, filesFor, undoFor } from "./files.js";
import { rejectName } from "./name.js";

const HELP = `Usage: npm run new-provider -- NAME

Writes a provider with one operation that pays a bill: spec, flow, client, error reader, stub, sandbox, tests and a
program for the docs, and generates. Everything in it is made up, and green under npm run check and npm test; you
replace it part by part.

NAME is in lower-case letters, digits and single dashes, such as acme. To undo: delete openapi/NAME, src/providers/NAME,
test/providers/NAME and docs/calls/NAME, then npm run generate.`;

async function run(_: object, names: readonly string[]): Promise<void> {
  const [name] = names;
  if (name === undefined || names.length > 1) throw new CommandError(2, "give one name: npm run new-provider -- acme");
  rejectName(name);
  const undo = undoFor(name);
  const interrupted = (): never => {
    undo();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  try {
    create(filesFor(name), name);
    await generateAll();
  } catch (error) {
    undo();
    throw new CommandError(1, `nothing of ${name} was left behind, for it could not be finished: ${messageOf(error)}`);
  } finally {
    process.removeListener("SIGINT", interrupted);
  }
  console.log(story(name).join("\n"));
}

async function generateAll(): Promise<void> {
  const { generate, write } = await import("../generate/generated.js");
  write(await generate());
}

function story(name: string): readonly string[] {
  const rows = [
    [
      `openapi/${name}/openapi.yaml`,
      "what the vendor's page says: path, fields, responses, quirks; then npm run generate",
    ],
    [`src/providers/${name}/read.ts`, "from the wire to your callers' type: amounts, identifiers, times"],
    [`src/providers/${name}/errors.ts`, 'how it rejects; an outcome is "failed" only where that is proven'],
  ];
  const width = Math.max(...rows.map(([path = ""]) => path.length));
  return [
    `${name} is there, and green: npm run check && npm test`,
    "",
    "Edit these first:",
    ...rows.map(([path = "", what], index) => `  ${index + 1}. ${path.padEnd(width)}  ${what}`),
    "",
    "The compiler and the tests then lead through the rest of its folders in openapi, src/providers, test/providers and",
    "docs/calls.",
    "docs/tutorial.md adds a second operation, step by step. To undo: delete the four folders, then npm run generate.",
  ];
}

await runCommand(
  { name: "npm run new-provider --", help: HELP, options: {}, operand: "NAME", run },
  process.argv.slice(2),
);
