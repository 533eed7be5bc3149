import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";
import { foldersOf } from "./files.js";

const LONGEST = 30;

/** Entries of the package beside the providers', and members of the sandbox and the mocks beside theirs. */
const RESERVED = [
  ...["index", "node", "package", "providers", "sandbox", "server", "testing"],
  ...["choices", "close", "effects", "faults", "fetch", "forms", "inject", "operations", "prefer", "react", "reset"],
  ...["view", "wire"],
  // What every JavaScript object has under a name that a provider could have.
  "constructor",
];

/** @throws Failure saying what is wrong with the name, and what would be right */
export function rejectName(name: string): void {
  const shown = JSON.stringify(name);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    const proposal = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^[-0-9]+|-+$/g, "")
      .slice(0, LONGEST);
    const instead = proposal === "" ? "acme" : proposal;
    throw new CommandError(
      2,
      `${shown} is not a valid provider name: use lower-case letters, digits and single dashes, such as ${instead}`,
    );
  }
  if (name.length > LONGEST) {
    throw new CommandError(2, `${shown} is too long: ${name.length} letters, where at most ${LONGEST} are allowed`);
  }
  if (RESERVED.includes(name)) {
    throw new CommandError(2, `${shown} is taken by the package itself; say more, such as ${name}-payments`);
  }
  const there = foldersOf(name).filter((folder) => existsSync(join(ROOT, folder)));
  if (there.length > 0) {
    throw new CommandError(2, `${shown} exists already, in ${there.join(", ")}; choose another name`);
  }
}
