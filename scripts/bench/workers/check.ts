/** Time of a check of a good body, and until the first check can be made. */
import type { Checks } from "../cases/validators/case.js";
import { median } from "../lib/figures.js";
import { ANSWERS } from "./proof.js";

const REQUEST: unknown = { roomNumber: "IG00001", paymentId: "INV0001" };
const DEBTS: unknown = JSON.parse(ANSWERS.check);
const UNDER_DATA: unknown = { data: DEBTS };
const BAD_REQUESTS: readonly unknown[] = [
  {},
  { roomNumber: "", paymentId: "1" },
  { roomNumber: "1", paymentId: "1", more: 1 },
];
const BAD_ANSWERS: readonly unknown[] = [
  {},
  [],
  { data: DEBTS, totalDebt: 1 },
  { totalDebt: 1.5, currency: "GEL", invoices: [] },
];
const BATCH_MS = 8;
const BATCHES = 25;

export async function run({ create }: { create: () => Checks }): Promise<void> {
  const [, , warmUpMs = ""] = process.argv;
  const begun = performance.now();
  const checks = create();
  prove(checks);
  const readyMs = performance.now() - begun;
  const request = time(() => checks.request(REQUEST), Number(warmUpMs));
  const response = time(() => checks.response(DEBTS), Number(warmUpMs));
  process.send?.({ readyMs, request, response }, () => process.exit(0));
}

/** @throws Error for a check that is not the one that the document asks for */
function prove({ request, response }: Checks): void {
  const accepts = request(REQUEST) && response(DEBTS) && response(UNDER_DATA);
  const refuses = !BAD_REQUESTS.some(request) && !BAD_ANSWERS.some(response);
  if (!accepts || !refuses) throw new Error(accepts ? "accepts a body that it must refuse" : "refuses a good body");
}

/** Nanoseconds. */
function time(check: () => boolean, warmUpMs: number): number {
  let [size, good] = [1, true];
  const stretch = (): number => {
    const begun = performance.now();
    for (let index = 0; index < size; index++) good = check() && good;
    return performance.now() - begun;
  };
  for (const end = performance.now() + warmUpMs; performance.now() < end; ) if (stretch() < BATCH_MS) size *= 2;
  const figures = Array.from({ length: BATCHES }, () => (stretch() * 1e6) / size);
  if (!good) throw new Error("a good body was refused");
  return median(figures);
}
