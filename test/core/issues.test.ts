import { describe, expect, test } from "vitest";
import { client as activeplatform } from "../../generated/activeplatform/validators.js";
import { client as inex } from "../../generated/inex/validators.js";
import { client as payofin } from "../../generated/payofin/validators.js";
import { IssueError, invalid, describeIssues as inWords, issuesOf } from "../../src/core/issues.js";
import type { Validator } from "../../src/core/operation.js";
import { examplesOf } from "../helpers/ledger.js";

/** What our API would say of a wire value, one line an issue. */
function linesOf<T>(check: Validator<T>, value: unknown, envelope: readonly string[]): readonly string[] {
  if (check(value)) return [];
  return issuesOf(check.errors ?? [], envelope).map((issue) => inWords([issue]));
}

function example(operation: string, name: string): string {
  return JSON.stringify(examplesOf(operation).find((found) => found.name === name)?.value);
}

const EITHER = [
  "roomNumber is required where waybillNumber is missing",
  "waybillNumber is required where roomNumber is missing",
];
const inexLines = <T>(check: Validator<T>, value: unknown) => linesOf(check, value, ["data"]);

describe("a request, in the names of the caller", () => {
  test.each<readonly [unknown, readonly string[]]>([
    [{}, EITHER],
    [{ waybillNumber: "" }, ["waybillNumber must not be blank"]],
    [{ roomNumber: "IG1", room_number: "IG1" }, ["room_number is not a known field"]],
  ])("checkDebts %j", (query, expected) => {
    expect(inexLines(inex.checkDebts.request, { params: { query } })).toEqual(expected);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [{ paymentId: "INV1" }, EITHER],
    [{}, [...EITHER, "paymentId is required"]],
    [{ roomNumber: "IG1" }, ["paymentId is required"]],
    [{ waybillNumber: "TY1", paymentId: "INV1" }, []],
    [{ waybillNumber: "TY1", paymentId: "x".repeat(256) }, ["paymentId must NOT have more than 255 characters"]],
    [{ waybillNumber: 7, paymentId: "INV1" }, ["waybillNumber must be string"]],
    [{ waybillNumber: "TY1", paymentId: "INV1", payment_id: "INV2" }, ["payment_id is not a known field"]],
    [{ waybillNumber: "TY1", paymentId: "INV1", "a/b~1": 1 }, ["a/b~1 is not a known field"]],
  ])("payDebt %j", (body, expected) => {
    expect([...inexLines(inex.payDebt.request, { body })].sort()).toEqual([...expected].sort());
  });

  test("collectInvoice", () => {
    const body = { invoiceQueryId: 0, partialAmount: 1.5, partial_amount: 1 };
    expect([...linesOf(payofin.collectInvoice.request, { body }, ["payofinPaymentDetails"])].sort()).toEqual([
      "invoiceQueryId must be >= 1",
      "partialAmount must be integer",
      "partial_amount is not a known field",
    ]);
  });

  test("completePayment", () => {
    const path = { reseller_id: 0, document_id: "../1" };
    const attributes = { payment_method_id: "two", total: -1, currency_code: "usd", payment_methodId: "2" };
    const wire = { params: { path }, body: { data: { attributes } } };
    const lines = linesOf(activeplatform.completePayment.request, wire, ["data", "attributes"]);
    const names = lines.map((line) => line.split(" ")[0]).sort();
    expect(names).toEqual(["currencyCode", "documentId", "paymentMethodId", "payment_methodId", "resellerId", "total"]);
  });
});

describe("a response, in the names of the value it would have become", () => {
  test("an invoice of the debts at the root", () => {
    const text = example("checkDebts", "debts-at-root");
    const lines = inexLines(inex.checkDebts.response, JSON.parse(text.replace('"amount":1000', '"amount":"1000"')));
    expect(lines).toContain("invoices[0].amount must be integer");
  });

  test("an invoice of the debts below data", () => {
    const text = example("checkDebts", "debts-under-data");
    const lines = inexLines(inex.checkDebts.response, JSON.parse(text.replace('"amount":500', '"amount":0.5')));
    expect(lines).toContain("invoices[1].amount must be integer");
  });

  test("payDebt without its transaction", () => {
    expect(inexLines(inex.payDebt.response, { data: {} })).toContain("transactionId is required");
    expect(inexLines(inex.payDebt.response, { data: 1 })).toContain("data must be object");
  });

  test("collectInvoice in either spelling", () => {
    const text = example("collectInvoice", "collected-pascal").replace('"ResultCode":1', '"ResultCode":"1"');
    const lines = linesOf(payofin.collectInvoice.response, JSON.parse(text), ["payofinPaymentDetails"]);
    expect(lines).toContain("resultCode must be integer");
    const none = linesOf(payofin.collectInvoice.response, {}, ["payofinPaymentDetails"]);
    expect(none).toEqual(["result is required"]);
  });

  test("completePayment", () => {
    const text = example("completePayment", "completed").replace('"document_id"', '"document"');
    const lines = linesOf(activeplatform.completePayment.response, JSON.parse(text), ["data", "attributes"]);
    expect(lines).toEqual(["documentId is required"]);
  });
});

describe("issues", () => {
  test("no more than a log can hold", () => {
    const errors = Array.from({ length: 100 }, (_, index) => ({
      instancePath: `/invoices/${index}/amount`,
      schemaPath: "#/type",
      keyword: "type",
      params: {},
      message: "must be integer",
    }));
    expect(issuesOf(errors, ["data"])).toHaveLength(20);
  });

  test("types in words, and no other list", () => {
    const error = { instancePath: "/amount", schemaPath: "#/x", params: {} };
    const errors = [
      { ...error, keyword: "type", message: "must be string,null" },
      { ...error, keyword: "pattern", message: 'must match pattern "^[0-9]{1,3}$"' },
    ];
    expect(issuesOf(errors, []).map(({ message }) => message)).toEqual([
      "must be string or null",
      'must match pattern "^[0-9]{1,3}$"',
    ]);
  });

  test("a key of a map as its caller wrote it", () => {
    const error = {
      instancePath: "/body/AmountsBy/EUR",
      schemaPath: "#/x",
      keyword: "type",
      params: {},
      message: "must be string",
    };
    expect(issuesOf([error], [])).toMatchObject([{ path: "amountsBy.EUR" }]);
  });

  test("a field that one branch of a union knows is not unknown", () => {
    const of = (path: string, schemaPath: string, keyword: string, params = {}) => ({
      ...{ instancePath: `/body/creditor${path}`, schemaPath: `#/x/oneOf${schemaPath}`, keyword, params },
      message: `breaks ${keyword}`,
    });
    const errors = [
      of("/iban", "/0/properties/iban/pattern", "pattern"),
      of("", "/1/additionalProperties", "additionalProperties", { additionalProperty: "iban" }),
      of("", "/1/additionalProperties", "additionalProperties", { additionalProperty: "else" }),
      of("", "", "oneOf"),
    ];
    expect(issuesOf(errors, []).map(({ path }) => path)).toEqual(["creditor.iban", "creditor.else"]);
  });

  test("none twice", () => {
    const lines = inexLines(inex.payDebt.request, { body: { roomNumber: "", waybillNumber: "", paymentId: "" } });
    expect(new Set(lines).size).toBe(lines.length);
    expect([...lines].sort()).toEqual([
      "paymentId must not be blank",
      "roomNumber must not be blank",
      "waybillNumber must not be blank",
    ]);
  });

  test("one that a reader or a writer finds", () => {
    const find = () => invalid("total.amount", "must be a plain decimal");
    expect(find).toThrow(IssueError);
    expect(find).toThrow("total.amount must be a plain decimal");
  });

  test("in words", () => {
    const issues = [
      { path: "", message: "it is not a response" },
      { path: "total", message: "is required" },
    ];
    expect(inWords(issues)).toBe("it is not a response; total is required");
  });
});
