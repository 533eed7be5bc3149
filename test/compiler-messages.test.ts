// What a compiler says of a wrong request: the member that its author got wrong, also where the type is a union.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../scripts/generate/spec.js";
import { isWhole } from "./helpers/whole.js";

/** A call, and what the message about it must name last. Variables too: no compiler looks for excess members there. */
const WRONG: readonly (readonly [call: string, names: RegExp])[] = [
  ['inex.checkDebts({ roomNo: "1" })', /'roomNo' does not exist in type 'DebtFilter'/],
  ['inex.checkDebts({ roomNumber: "1", waybillNo: "2" })', /'waybillNo' does not exist/],
  ['inex.payDebt({ roomNumber: "1" })', /'paymentId' is missing/],
  ['inex.payDebt({ roomNumber: "1", paymentID: "2" })', /'paymentID' does not exist .* write 'paymentId'/],
  ['inex.payDebt({ paymentId: "1" })', /'roomNumber' is missing .* required in type 'RoomFilter'/],
  ['const roomNo = { roomNo: "1", paymentId: "2" }; inex.payDebt(roomNo)', /'roomNumber' is missing/],
  ['const id = { roomNumber: "1", paymentID: "2" }; inex.payDebt(id)', /'paymentId' is missing/],
  ['const parcel = { waybillNumber: "1", paymentID: "2" }; inex.payDebt(parcel)', /'paymentId' is missing/],
  ['const number = { roomNumber: 1, paymentId: "2" }; inex.payDebt(number)', /'roomNumber' are incompatible/],
  ['inex.topUpBalance({ roomNumber: "1", paymentId: "1" })', /'amount' is missing/],
  ["inex.getCustomer({})", /parameter of type 'string'/],
  ["payofin.collectInvoice({ invoiceQueryID: 1 })", /'invoiceQueryID' does not exist/],
  ['payofin.queryInvoices({ sootCode: 1, subscriberNo: "1" })', /'firmRefNo' is missing/],
  ['payofin.listCollections({ firstDate: "1" })', /'lastDate' is missing/],
  ["activePlatform.completePayment({ resellerId: 1, documentId: 1 })", /'paymentMethodId' is missing/],
  ["activePlatform.getPayment({ resellerId: 1, documentId: 1 })", /'documentId' does not exist/],
  ["activePlatform.listPayments({ resellerId: 1, pageNo: 1 })", /'pageNo' does not exist/],
  ['activePlatform.settlePayment({ resellerId: 1, paymentMethodId: 1, attemptedAt: "" })', /'paymentId' is missing/],
  [
    'const of = { resellerId: 1, paymentMethodId: 1, attempted: "", paymentId: 1 }; activePlatform.settlePayment(of)',
    /'attemptedAt' is missing/,
  ],
  ['journal.pay("1", { operation: "payDebts", request: {} })', /'"payDebts"' is not assignable/],
  ['journal.pay("1", { operation: "payDebt", request: { roomNo: "1", paymentId: "2" } })', /'roomNo' does not exist/],
  ['journal.pay("1", { operation: "collectInvoice", request: { invoiceQueryId: 1 } })', /'lookup' is missing/],
];

const folder = mkdtempSync(join(tmpdir(), "payspec-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The older one takes eight times as long, and says the same in nearly the same words. */
const COMPILERS = [...(isWhole ? ["typescript/lib/tsc.js"] : []), "typescript-7/bin/tsc"];

test.each(COMPILERS)("%s names the member that is wrong", (compiler) => {
  const clients = ["inex", "payofin", "activeplatform"].map((name) => join(ROOT, "src/providers", name, "index.js"));
  const imports = `
import type { InexClient } from ${JSON.stringify(clients[0])};
import type { PayofinClient } from ${JSON.stringify(clients[1])};
import type { ActivePlatformClient } from ${JSON.stringify(clients[2])};
import type { Journal } from ${JSON.stringify(join(ROOT, "src/journal/index.js"))};
declare const inex: InexClient, payofin: PayofinClient, activePlatform: ActivePlatformClient, journal: Journal;`;
  writeFileSync(join(folder, "wrong.mts"), [imports.replaceAll("\n", " "), ...WRONG.map(([call]) => call)].join("\n"));
  const argv = [join(ROOT, "node_modules", compiler), "--strict", "--exactOptionalPropertyTypes", "--noEmit"];
  const files = ["--skipLibCheck", "--module", "nodenext", "--types", "node", "--pretty", "false", "wrong.mts"];
  const types = ["--typeRoots", join(ROOT, "node_modules/@types")];
  const options = { cwd: folder, encoding: "utf8" } as const;
  const { stdout } = spawnSync(process.execPath, [...argv, ...types, ...files], options);
  const messages = new Map<number, string>();
  let line = 0;
  for (const text of stdout.split("\n")) {
    const [, at] = /^wrong\.mts\((\d+),/.exec(text) ?? [];
    if (at !== undefined) line = Number(at);
    messages.set(line, `${messages.get(line) ?? ""}${text}\n`);
  }
  for (const [index, [call, names]] of WRONG.entries()) expect.soft(messages.get(index + 2), call).toMatch(names);
});
