import { providers, specPath } from "./generate/spec.js";
import { describeProblem, lintDocuments } from "./lint/redocly.js";

const { problems, exitCode } = await lintDocuments(providers().map(specPath));
for (const problem of problems) console.log(describeProblem(problem));
if (problems.length === 0) console.log(`${providers().map(specPath).join(", ")}: nothing to mend`);
process.exitCode = exitCode;
