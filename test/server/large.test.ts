// A megabyte that breaks the document in every place: rejected in linear time, so that nobody can hold up a stub.
import { expect, test } from "vitest";
import { issuesOf } from "../../src/core/issues.js";
import type { SchemaError } from "../../src/core/operation.js";
import { createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";

const repeat = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join();
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
/** Quadratic work on a megabyte takes minutes; a busy machine needs seconds for linear work. */
const QUICK_MS = 20_000;

test.each<[string, keyof typeof STUBS, string, string]>([
  ["unknown members", "inex", "", members(90_000)],
  ["unknown members of the document", "activeplatform", "", members(90_000)],
  ["unknown attributes", "activeplatform", "", `{"data":{"attributes":${members(80_000)}}}`],
  ["unknown members with slashes", "inex", "", `{${repeat(60_000, (index) => `"~/~1${index}/":1`)}}`],
  ["one name very often", "payofin", "", `{${repeat(160_000, () => '"a":1')}}`],
  ["one name often, with large objects", "payofin", "", `{${repeat(25, () => `"a":${members(3_000)}`)}}`],
  ["exact numbers", "payofin", "", `{"invoiceQueryId":[${repeat(200_000, () => "1.0")}]}`],
  ["a long number", "payofin", "", `{"invoiceQueryId":${"9".repeat(1_000_000)}}`],
  ["a long list", "payofin", "", `{"invoiceQueryId":[${repeat(500_000, () => "1")}]}`],
  ["a long path", "activeplatform", "a".repeat(1_000_000), "{}"],
  ["a path with many slashes", "activeplatform", "/api/v3/resellers/1/payments".repeat(30_000), "{}"],
  ["a query with many names", "inex", `?${repeat(60_000, (index) => `k${index}=1`).replaceAll(",", "&")}`, "{}"],
  ["a query with many escapes", "inex", `?${"%41&".repeat(200_000)}`, "{}"],
])("%s: rejected quickly by %s", async (_, provider, more, body) => {
  const { server, url, headers } = STUBS[provider];
  const begun = performance.now();
  const response = await server.fetch(`${url}${more}`, { method: "POST", headers, body });
  expect([404, 405, 422]).toContain(response.status);
  expect((await response.text()).length).toBeLessThan(5_000);
  expect(performance.now() - begun).toBeLessThan(QUICK_MS);
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
