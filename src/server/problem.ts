import type { SchemaIssue } from "../core/issues.js";

/** What keeps a request from its handler, or a response from its caller; each provider words it in its own way. */
export interface Problem {
  readonly status: 400 | 401 | 404 | 405 | 413 | 415 | 422 | 500 | 501;
  /** In plain words; it quotes nothing of the request but names. */
  readonly text: string;
  /** On 422, what is wrong with which field. */
  readonly issues: readonly SchemaIssue[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Thrown on the way to the handler. */
export class RejectedRequest extends Error {
  readonly problem: Problem;
  constructor(status: Problem["status"], text: string, more: Partial<Pick<Problem, "issues" | "headers">> = {}) {
    super(text);
    this.problem = { status, text, issues: [], headers: {}, ...more };
  }
}
