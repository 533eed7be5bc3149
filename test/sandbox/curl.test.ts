// The vendors' own curl samples, changed only where a quirk says so, get the vendors' own samples to the letter.
import { execFile, spawn, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "../helpers/tsx.js";

const run = promisify(execFile);
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

interface Sample {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  readonly answer: string;
}

const INEX = ["-H", "Authorization: Bearer {TOKEN}", "-H", "Content-Type: application/json"];
const SAMPLES: readonly Sample[] = [
  {
    name: "Check Debts (inex-debts-filter: the filter in the query string)",
    path: "/inex/integrators/payments/debts/detail?roomNumber=IG00001",
    args: ["-X", "GET", ...INEX],
    answer: `{"totalDebt":1500,"currency":"GEL","invoices":[
      {"invoiceNumber":"INV-52446","amount":1000,"earnableBonus":79,"serviceType":"transportation"},
      {"invoiceNumber":"INV-52392","amount":500,"earnableBonus":0,"serviceType":"insurance"}]}`,
  },
  {
    name: "Check Debts of a parcel",
    path: "/inex/integrators/payments/debts/detail?waybillNumber=TY7200934421231",
    args: ["-X", "GET", ...INEX],
    answer: `{"totalDebt":1500,"currency":"GEL","invoices":[
      {"invoiceNumber":"INV-52446","amount":1000,"earnableBonus":79,"serviceType":"transportation"},
      {"invoiceNumber":"INV-52392","amount":500,"earnableBonus":0,"serviceType":"insurance"}]}`,
  },
  {
    name: "Check Debts, neither room nor parcel (the 422 sample)",
    path: "/inex/integrators/payments/debts/detail",
    args: ["-X", "GET", ...INEX],
    answer: `{"message":"The room number field is required when waybill number is not present. (and 1 more error)",
      "errors":{"roomNumber":["The room number field is required when waybill number is not present."],
      "waybillNumber":["The waybill number field is required when room number is not present."]}}`,
  },
  {
    name: "Check Debts, an unknown room (the 404 sample)",
    path: "/inex/integrators/payments/debts/detail?roomNumber=IG99999",
    args: ["-X", "GET", ...INEX],
    answer: '{"errors":{"general":["Requested customer not found"]},"message":"error"}',
  },
  {
    name: "Check Debts, a room of somebody else (the 403 sample)",
    path: "/inex/integrators/payments/debts/detail?roomNumber=IG00403",
    args: ["-X", "GET", ...INEX],
    answer: `{"errors":{"general":["You are not authorized to perform this action. Contact administrator."]},
      "message":"error"}`,
  },
  {
    name: "Debt Payment (inex-pay-method: POST; inex-sample-json: no trailing comma)",
    path: "/inex/integrators/payments/debts/pay",
    args: ["-X", "POST", ...INEX, "-d", '{"roomNumber":"IG00001","paymentId":"INV0001"}'],
    answer: '{"data":{"transactionId":123456}}',
  },
  {
    name: "Debt Payment by parcel, under the same paymentId",
    path: "/inex/integrators/payments/debts/pay",
    args: ["-X", "POST", ...INEX, "-d", '{"waybillNumber":"TY7200934421231","paymentId":"INV0001"}'],
    answer: '{"data":{"transactionId":123456}}',
  },
  {
    name: "Collecting Invoice Debt",
    path: "/payofin/invoices/invoicepayment",
    args: [
      ...["-H", "ApiKey: k", "-H", "SecretKey: s", "-H", "Content-Type: application/json"],
      ...["-d", '{"invoiceQueryId": 615209, "partialAmount": 1}'],
    ],
    answer: `{"payofinPaymentDetails":{"invoicePaymentId":1786,"balance":110740.99,"paymentAmount":1.0,"profit":0.50,
      "paymentDate":"10.05.2022 15:41:49"},"result":true,"resultCode":1,"resultMessage":"İşlem Başarılı"}`,
  },
  {
    name: "Complete payment by document ID",
    path: "/activeplatform/api/v3/resellers/1/payments/2005258",
    args: [
      ...["-H", "Content-Type: application/vnd.api+json", "-H", "Accept: application/vnd.api+json"],
      ...["-H", "X-Api-Token: t"],
      ...["-d", '{"data":{"attributes":{"payment_method_id":"2","total":123.45,"currency_code":"USD"}}}'],
    ],
    answer: `{"data":{"id":"3212","type":"payments","attributes":{"created_at":"2023-10-26T16:37:31.534421+0300",
      "updated_at":"2023-10-26T16:37:43.325470+0300","account_id":478,"discount_amount":"0.0","total":"123.45",
      "currency_code":"USD","comment":"1","status":"completed","document_id":"2005258","expiration_date":null,
      "payment_method_id":2,"requester_ip":"10.11.12.13","manager_id":6,"purpose":"","external_total":null,
      "external_currency":null,"payment_method_name":"Check","closed_at":"2023-10-26T16:37:43.325470+0300"},
      "relationships":{"orders":{"data":[]},"invoices":{"data":[]},"charges":{"data":[]},
      "reseller":{"data":{"id":"1","type":"resellers"}},"account":{"data":{"id":"478","type":"accounts"}},
      "payment_method":{"data":{"id":"2","type":"payment_methods"}}}}}`,
  },
];

/** White space between members, not within texts. */
function packed(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text: string | undefined) => text ?? "");
}

describe.skipIf(!hasCurl)(`with curl${hasCurl ? "" : " (skipped: there is none on this machine)"}`, () => {
  const child = hasCurl
    ? spawn(process.execPath, [...TSX, "src/cli.ts", "sandbox", "--port", "0"], { cwd: ROOT })
    : undefined;
  let url = "";

  beforeAll(async () => {
    let printed = "";
    url = await new Promise<string>((resolve, reject) => {
      child?.once("exit", () => reject(new Error(`the sandbox ended: ${printed}`)));
      child?.stdout.on("data", (chunk) => {
        printed += String(chunk);
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
  });
  afterAll(() => {
    child?.removeAllListeners("exit");
    child?.kill();
  });

  test.each(SAMPLES)("$name", async ({ path, args, answer }) => {
    const { stdout } = await run("curl", ["--silent", "--show-error", "--max-time", "10", ...args, `${url}${path}`]);
    expect(packed(stdout)).toBe(packed(answer));
  });
});
