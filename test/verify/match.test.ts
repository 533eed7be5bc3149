// Which operation an exchange is compared with, and how its parameters are read, in documents that are not ours.
import { describe, expect, test } from "vitest";
import type { Contract, ContractOperation, Schema } from "../../src/verify/contract.js";
import { Recording } from "../../src/verify/har.js";
import { Verification } from "../../src/verify/verify-recording.js";
import { entry, har, type Recorded } from "../helpers/verify.js";

const text: Schema = { line: 9, type: ["string"] };
const params = (path: string) =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(
    ([, name = ""]) => ({ name, in: "path", required: true, schema: text }) as const,
  );

function contractOf(
  operations: Readonly<Record<string, Partial<ContractOperation> & { readonly path: string }>>,
): Contract {
  const whole = Object.entries(operations).map(([id, operation]): [string, ContractOperation] => [
    id,
    {
      method: "GET",
      line: 2,
      parameters: params(operation.path),
      parametersLine: 3,
      responses: { "200": { line: 4, content: {}, headers: {} } },
      responsesLine: 4,
      ...operation,
    },
  ]);
  return {
    document: "d.yaml",
    line: 1,
    servers: [],

    operations: Object.fromEntries(whole),
    schemas: {},
  };
}

function report(contract: Contract, baseUrl: string | undefined, ...exchanges: readonly Recorded[]) {
  const file = Buffer.from(JSON.stringify(har(...exchanges.map((one) => entry({ body: "", ...one })))));
  const recording = new Recording(file, () => undefined);
  const base = baseUrl === undefined ? undefined : new URL(baseUrl);
  return new Verification(contract, { client: {}, server: {} }, base, [recording]).run();
}

describe("the longest, most concrete path", () => {
  const contract = contractOf({
    getBill: { path: "/bills/{bill-number}" },
    summarize: { path: "/bills/summary" },
    getCustomerBill: { path: "/customers/{customer.id}/bills/{bill-number}" },
    payBill: { path: "/bills/{bill-number}", method: "POST" },
  });

  test.each([
    ["getBill", "GET", "/bills/1"],
    ["summarize", "GET", "/bills/summary"],
    ["getCustomerBill", "GET", "/customers/7/bills/1"],
    ["getCustomerBill", "GET", "/customers/7/bills/summary"],
    ["payBill", "POST", "/bills/summary"],
  ])("%s is matched by %s %s", (id, method, path) => {
    for (const base of [undefined, "https://x.test/v1"]) {
      const { operations, rows } = report(contract, base, { method, url: `https://x.test/v1${path}` });
      expect([...operations]).toEqual([[id, 1]]);
      expect(rows).toEqual([]);
    }
  });

  test("with a base URL, a path that only ends like an operation's is not one", () => {
    const { rows } = report(contract, "https://x.test/v1", { url: "https://x.test/v1/other/bills/1" });
    expect(rows.map(({ kind, field }) => [kind, field])).toEqual([["undocumented-path", "GET /{…}/bills/{…}"]]);
  });
});

describe("parameters", () => {
  const list: Schema = { line: 9, type: ["array"], items: { line: 9, type: ["integer"] } };
  const contract = contractOf({
    listBills: {
      path: "/bills",
      parameters: [
        { name: "page", in: "query", required: false, types: ["number"], list: "exploded", schema: list },
        { name: "sort", in: "query", required: false, types: ["number"], list: "joined", schema: list },
        { name: "open", in: "query", required: false, types: ["boolean"], schema: { line: 9, type: ["boolean"] } },
        { name: "X-Tags", in: "header", required: false, types: ["number"], list: "joined", schema: list },
      ],
    },
  });
  const fieldsOf = (query: string, sentHeaders = {}) =>
    report(contract, undefined, { url: `https://x.test/bills?${query}`, sentHeaders }).rows.map(
      ({ field, message }) => `${field} ${message}`,
    );

  test("lists and booleans are read as they are sent", () => {
    expect(fieldsOf("page=1&page=2&sort=1,2&open=true", { "x-tags": "1,2" })).toEqual([]);
  });

  test("what is of another type differs", () => {
    expect(fieldsOf("page=1&page=x&sort=1,x&open=yes&open=no", { "x-tags": "a" })).toEqual([
      "X-Tags[] is a string, documented as integer",
      "open is a string, documented as boolean",
      "page[] is a string, documented as integer",
      "sort[] is a string, documented as integer",
      "open is given more than once",
    ]);
  });
});

test("a response without a body, and one that is documented as no JSON, are no difference", () => {
  const contract = contractOf({
    cancel: {
      path: "/cancel",
      responses: {
        "204": { line: 4, content: {}, headers: {} },
        "404": { line: 4, content: { "text/html": { line: 5 } }, headers: {} },
      },
    },
  });
  const url = "https://x.test/cancel";
  const page = { url, status: 404, type: "text/html", body: "<p>none" };
  expect(report(contract, undefined, { url, status: 204 }, page).rows).toEqual([]);
});

test("a text that is too long for its pattern is left out with the reason", () => {
  const schema: Schema = { line: 5, type: ["string"], pattern: "^(?:a|[bc])+$" };
  const responses = { "200": { line: 4, content: { "application/json": schema }, headers: {} } };
  const url = "https://x.test/note";
  const long = { url, body: JSON.stringify("ab".repeat(10e6)) };
  const { rows, unreadable } = report(contractOf({ getNote: { path: "/note", responses } }), undefined, long, {
    url,
    body: '"ab"',
  });
  expect(rows).toEqual([]);
  expect(unreadable).toEqual([{ reason: "a text is too long for its pattern", at: "log.entries[0]", count: 1 }]);
});
