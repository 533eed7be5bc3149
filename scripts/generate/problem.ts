/** Something wrong in a document, at its place. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: "error" | "warn";
  readonly message: string;
}

/** A document that cannot be used, with everything that is wrong with it. */
export class DocumentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

export function describeProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column} ${rule}\n    ${message}`;
}
