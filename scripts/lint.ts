import { documents } from "./generate/spec.js";
import { describeProblem, lintDocuments } from "./lint/redocly.js";

const { problems, exitCode } = await lintDocuments(documents());
for (const problem of problems) console.log(describeProblem(problem));
if (problems.length === 0) console.log(`${documents().join(", ")}: nothing to mend`);
process.exitCode = exitCode;
