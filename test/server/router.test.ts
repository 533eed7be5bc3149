import { expect, test } from "vitest";
import { createRouter } from "../../src/server/router.js";
import { cpuMs } from "../helpers/within.js";

const OPERATIONS = {
  getBill: { method: "GET", path: "/bills/{n}" },
  getSummary: { method: "GET", path: "/bills/summary" },
  getCustomersBill: { method: "GET", path: "/customers/{c}/bills/{n}" },
  payCustomersBill: { method: "POST", path: "/customers/{c}/bills/{n}" },
  getPdf: { method: "GET", path: "/bills/{bill-number}.pdf" },
  getRange: { method: "GET", path: "/bills/{from}..{1st.to}" },
  getRoot: { method: "GET", path: "/" },
  getProto: { method: "GET", path: "/odd/{__proto__}/{$&}" },
};
const IDS = [
  "getBill",
  "getSummary",
  "getCustomersBill",
  "payCustomersBill",
  "getPdf",
  "getRange",
  "getRoot",
  "getProto",
] as const;
const route = createRouter(OPERATIONS, IDS);
const first = (pathname: string, mount?: string): unknown => {
  const routed = route(pathname, mount);
  return routed && [routed.mount, routed.matches[0].id, routed.matches[0].parameters];
};

test.each<[string, unknown]>([
  ["/bills/7", ["", "getBill", { n: "7" }]],
  ["/v1/api/bills/7", ["/v1/api", "getBill", { n: "7" }]],
  ["/bills/summary", ["", "getSummary", {}]],
  ["/bills/summaries", ["", "getBill", { n: "summaries" }]],
  ["/customers/3/bills/summary", ["", "getCustomersBill", { c: "3", n: "summary" }]],
  ["/x/customers/3/bills/7", ["/x", "getCustomersBill", { c: "3", n: "7" }]],
  ["/customers//bills/7", ["/customers/", "getBill", { n: "7" }]],
  ["/bills/a.b.pdf", ["", "getPdf", { "bill-number": "a.b" }]],
  ["/bills/.pdf", ["", "getBill", { n: ".pdf" }]],
  ["/bills/1..2..3", ["", "getRange", { from: "1", "1st.to": "2..3" }]],
  ["/bills/a%2Fb", ["", "getBill", { n: "a%2Fb" }]],
  ["/bills/", ["/bills", "getRoot", {}]],
  ["/odd/a/b", ["", "getProto", JSON.parse('{"__proto__":"a","$&":"b"}')]],
  ["/Bills/7", undefined],
  ["/xbills/7", undefined],
  ["/7", undefined],
])("the longest and most concrete path of the document is found: %s", (pathname, expected) => {
  expect(first(pathname)).toEqual(expected);
});

test("the order of the document does not decide", () => {
  const reversed = createRouter(OPERATIONS, IDS.toReversed());
  for (const pathname of ["/bills/7", "/bills/summary", "/bills/a.pdf", "/bills/1..2"]) {
    expect(reversed(pathname)?.matches[0].id, pathname).toBe(route(pathname)?.matches[0].id);
  }
});

test("a known mount leaves only what begins right behind it", () => {
  expect(first("/customers/3/bills/7", "/customers/3")).toEqual(["/customers/3", "getBill", { n: "7" }]);
  expect(first("/v1/customers/3/bills/7", "")).toBeUndefined();
});

test("every operation of one path is given, for the caller to choose by method", () => {
  expect(route("/customers/3/bills/7")?.matches.map(({ id }) => id)).toEqual(["getCustomersBill", "payCustomersBill"]);
});

test.each([
  ["one long segment", `/bills/${"a".repeat(1_000_000)}`],
  ["a separator that comes often", `/bills/${".".repeat(1_000_000)}x/`],
  ["many segments", "/customers/3/bills".repeat(50_000)],
  ["many slashes", "/".repeat(1_000_000)],
])("a megabyte takes no time: %s", (_, pathname) => {
  const begun = cpuMs();
  route(pathname);
  expect(cpuMs() - begun).toBeLessThan(200);
});
