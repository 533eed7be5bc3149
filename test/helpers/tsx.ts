/** What `tsx` gives Node to run TypeScript, without the process that it would put in between. */
export const TSX: readonly string[] = ["--import", import.meta.resolve("tsx/esm")];
