// A megabyte that breaks the document in every place: rejected in linear time, so that nobody can hold up a stub.
import { expect, test } from "vitest";
import { issuesOf } from "../../src/core/issues.js";
import type { SchemaError } from "../../src/core/operation.js";
import { createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";

const repeat = (count: number, item: (index: number) => string): string =>
  Array.from({ length: Math.floor(count) }, (_, i) => item(i)).join();
const members = (count: number): string => `{${repeat(count, (index) => `"k${index}":1`)}}`;
const STUBS = {
  inex: {
    server: createInexServer({}),
    url: "http://stub.test/integrators/payments/debts/pay",
    headers: { authorization: "Bearer x", "content-type": "application/json" },
  },
  activeplatform: {
    server: createActivePlatformServer({}),
    url: "http://stub.test/api/v3/resellers/1/payments/2",
    headers: { "x-api-token": "x", "content-type": "application/vnd.api+json" },
  },
  payofin: {
    server: createPayofinServer({}),
    url: "http://stub.test/invoices/invoicepayment",
    headers: { apikey: "x", secretkey: "y", "content-type": "application/json" },
  },
};
/** A busy machine needs a second for linear work on a megabyte. */
const QUICK_MS = 5_000;
/** Growing, so that what takes minutes for a megabyte is found in a part of it: nothing can interrupt it. */
const PARTS = [1 / 64, 1 / 16, 1 / 4, 1];

type Text = (part: number) => string;
const empty: Text = () => "{}";

test.each<[string, keyof typeof STUBS, Text, Text]>([
  ["unknown members", "inex", () => "", (part) => members(90_000 * part)],
  ["unknown members of the document", "activeplatform", () => "", (part) => members(90_000 * part)],
  ["unknown attributes", "activeplatform", () => "", (part) => `{"data":{"attributes":${members(80_000 * part)}}}`],
  [
    "unknown members with slashes",
    "inex",
    () => "",
    (part) => `{${repeat(60_000 * part, (index) => `"~/~1${index}/":1`)}}`,
  ],
  ["one name very often", "payofin", () => "", (part) => `{${repeat(160_000 * part, () => '"a":1')}}`],
  [
    "one name often, with large objects",
    "payofin",
    () => "",
    (part) => `{${repeat(25, () => `"a":${members(3_000 * part)}`)}}`,
  ],
  ["exact numbers", "payofin", () => "", (part) => `{"invoiceQueryId":[${repeat(200_000 * part, () => "1.0")}]}`],
  ["a long number", "payofin", () => "", (part) => `{"invoiceQueryId":${"9".repeat(1_000_000 * part)}}`],
  ["a long list", "payofin", () => "", (part) => `{"invoiceQueryId":[${repeat(500_000 * part, () => "1")}]}`],
  ["a long path", "activeplatform", (part) => "a".repeat(1_000_000 * part), empty],
  ["a path with many slashes", "activeplatform", (part) => "/api/v3/resellers/1/payments".repeat(30_000 * part), empty],
  [
    "a query with many names",
    "inex",
    (part) => `?${repeat(60_000 * part, (index) => `k${index}=1`).replaceAll(",", "&")}`,
    empty,
  ],
  ["a query with many escapes", "inex", (part) => `?${"%41&".repeat(200_000 * part)}`, empty],
])("%s: rejected quickly by %s", async (_, provider, more, body) => {
  const { server, url, headers } = STUBS[provider];
  for (const part of PARTS) {
    const begun = performance.now();
    const response = await server.fetch(`${url}${more(part)}`, { method: "POST", headers, body: body(part) });
    expect([404, 405, 422]).toContain(response.status);
    expect((await response.text()).length).toBeLessThan(5_000);
    expect(performance.now() - begun, `of a megabyte × ${part}`).toBeLessThan(QUICK_MS);
  }
});

test("errors of very many unions are bounded before they are compared", () => {
  const error = (keyword: string, schemaPath: string, index: number): SchemaError => ({
    instancePath: `/body/items/${index}`,
    schemaPath,
    keyword,
    params: keyword === "required" ? { missingProperty: "name" } : {},
  });
  const errors = Array.from({ length: 30_000 }, (_, index) => [
    error("required", "#/items/anyOf/0/required", index),
    error("anyOf", "#/items/anyOf", index),
  ]).flat();
  const begun = performance.now();
  expect(issuesOf(errors, []).length).toBeLessThanOrEqual(20);
  expect(performance.now() - begun).toBeLessThan(QUICK_MS);
});
