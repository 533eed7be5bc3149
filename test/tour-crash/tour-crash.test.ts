// `npm run tour:crash`: a worker dies in the middle of a payment, and its payment is found, settled, and made once.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "../helpers/tsx.js";
import { isWhole } from "../helpers/whole.js";

// test/journal/kill-pglite.test.ts kills such workers in every run.
test.runIf(isWhole)("the tour ends with one collection in the ledger", { timeout: 120_000 }, () => {
  const argv = [...TSX, join(ROOT, "scripts/tour-crash/main.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/found +order-1: collectInvoice, started, 1 attempt\n/);
  expect(stdout).toMatch(/recover [^}]*"done":1/);
  expect(stdout).toMatch(/now +order-1: collectInvoice, done, 1 attempt\n/);
  expect(stdout).toContain("The ledger has 1 collection.");
});
