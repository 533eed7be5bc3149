/** What each way to check makes of `payDebt`: the body of its request, and of its answer. */
export interface Checks {
  request(body: unknown): boolean;
  /** Of `checkDebts`, whose answer has the most to check. */
  response(body: unknown): boolean;
}
