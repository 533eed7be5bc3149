// What look-ups prove of a completion whose outcome is unknown, case by case.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AbortedError, PayspecError } from "../../../src/index.js";
import { createActivePlatformClient, type PaymentLookup } from "../../../src/providers/activeplatform/index.js";
import { failure } from "../../helpers/wire.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-25T12:10:00+03:00") });
});
afterEach(() => {
  vi.useRealTimers();
});

const AT = "2026-11-25T12:00:00+03:00";
const BY_ID: PaymentLookup = { resellerId: 1, paymentId: 7, paymentMethodId: 2, attemptedAt: AT };
const BY_NUMBER: PaymentLookup = { resellerId: 1, documentId: "P7", paymentMethodId: 2, attemptedAt: AT };

function payment(attributes: object = {}, relationships: object | null = {}, id = "7") {
  const all = {
    ...{ created_at: "2026-11-24T12:00:00.000000+0300", updated_at: "2026-11-25T12:00:05.000000+0300" },
    ...{ account_id: 1, discount_amount: "0.0", total: "9.00", currency_code: "USD", document_id: "P7" },
    ...{ status: "waiting_for_payment", payment_method_id: null, closed_at: null },
    ...attributes,
  };
  return { id, type: "payments", attributes: all, ...(relationships && { relationships }) };
}
const completed = (more: object = {}) =>
  payment({ status: "completed", payment_method_id: 2, closed_at: "2026-11-25T12:00:05.123456+0300", ...more });
const correction = { corrections: { data: [{ id: "31", type: "corrections" }] } };

/** An ActivePlatform with these payments by ID, and these pages of its list. */
function provider(found: object | number, pages: readonly (readonly object[] | number)[] = []) {
  const seen: URL[] = [];
  const client = createActivePlatformClient({
    ...{ baseUrl: "https://active.test", apiToken: "a", maxRetries: 0 },
    fetch: async (input) => {
      const url = new URL(String(input));
      seen.push(url);
      const page = pages[Number(url.searchParams.get("page[number]")) - 1] ?? [];
      const said = url.pathname.endsWith("/payments") ? page : found;
      const headers = { "content-type": "application/vnd.api+json" };
      return typeof said === "number" ? new Response("", { status: said }) : Response.json({ data: said }, { headers });
    },
  });
  return { client, seen };
}
const settled = (found: object | number, more: object = {}) =>
  provider(found).client.settlePayment({ ...BY_ID, ...more });

describe("done", () => {
  test("is said of a payment completed by this method since the attempt, with one look-up", async () => {
    const { client, seen } = provider(completed());
    expect(await client.settlePayment(BY_ID)).toMatchObject({ state: "done", value: { id: "7", status: "completed" } });
    expect(seen.map(({ pathname, search }) => pathname + search)).toEqual([
      "/api/v3/resellers/1/payments/7?include=corrections",
    ]);
  });

  test("at once, also where a surplus was corrected", async () => {
    expect(await settled(completed(), { attemptedAt: "2026-11-25T12:00:05.123+03:00" })).toHaveProperty(
      "state",
      "done",
    );
    const corrected = { ...completed(), relationships: correction };
    expect(await settled(corrected)).toHaveProperty("state", "done");
  });
});

describe("not-done", () => {
  test.each(["waiting_for_payment", "expired"])(
    "is said of a payment that is %s, without corrections",
    async (status) => {
      for (const relationships of [null, {}, { corrections: { data: [] } }]) {
        const settlement = await settled(payment({ status }, relationships));
        expect(settlement).toEqual({ state: "not-done", proof: expect.stringContaining(status) });
      }
    },
  );

  test("is never said within two minutes of the attempt, nor of one in the future", async () => {
    for (const attemptedAt of ["2026-11-25T12:08:00+03:00", "2026-11-25T12:09:59Z", "2026-11-25T13:00:00+03:00"]) {
      const settlement = await settled(payment(), { attemptedAt });
      expect(settlement).toEqual({ state: "unknown", advice: expect.stringContaining("two minutes") });
    }
    expect(await settled(payment(), { attemptedAt: "2026-11-25T12:07:59.999+03:00" })).toHaveProperty(
      "state",
      "not-done",
    );
  });
});

const unreadable: readonly unknown[] = [null, {}, [], "none", 0, { data: null }, { data: {} }, { data: [{ id: 31 }] }];
test.each<readonly [string, object]>([
  ["a correction", payment({}, correction)],
  ["a correction of an expired payment", payment({ status: "expired" }, correction)],
  ...unreadable.map((corrections): [string, object] => [
    `corrections that cannot be read: ${JSON.stringify(corrections)}`,
    payment({}, { corrections }),
  ]),
  ["relationships that are null", { ...payment(), relationships: null }],
  ["completed by another method", completed({ payment_method_id: 3 })],
  ["completed by a method that is not named", completed({ payment_method_id: null })],
  ["completed before the attempt", completed({ closed_at: "2026-11-25T11:59:59.999999+0300" })],
  ["completed without a time", completed({ closed_at: null })],
  ...["cancelled", "processing", "pending_billing", "paid_from_balance", "receipt_sent", "invented_later"].map(
    (status): [string, object] => [`the status ${status}`, payment({ status })],
  ),
])("unknown, with advice: %s", async (_, found) => {
  expect(await settled(found)).toEqual({ state: "unknown", advice: expect.stringMatching(/\S{3}/) });
});

test("a number that the payment of this ID no longer has is a doubt", async () => {
  for (const found of [payment(), completed()]) {
    const settlement = await settled(found, { documentId: "P8" });
    expect(settlement).toEqual({ state: "unknown", advice: expect.stringContaining("P7") });
    expect(await settled(found, { documentId: "P7" })).not.toHaveProperty("state", "unknown");
  }
});

describe("by its number, a payment", () => {
  const other = (id: string, document_id = "Q1") => payment({ document_id }, {}, id);

  test("is looked for among those changed since two minutes before the attempt, up to an empty page", async () => {
    const pages = [[other("1"), other("2")], [other("3"), payment()], [other("4")]];
    const { client, seen } = provider(completed(), pages);
    expect(await client.settlePayment(BY_NUMBER)).toMatchObject({ state: "done", value: { id: "7" } });
    const lists = seen.slice(0, -1).map(({ searchParams }) => Object.fromEntries(searchParams));
    expect(lists).toEqual(
      ["1", "2", "3", "4"].map((page) => ({
        ...{ "page[number]": page, "page[size]": "50", sort: "created_at" },
        "filter[updated_at][gt]": "2026-11-25T08:58:00.000Z",
      })),
    );
    expect(seen.at(-1)?.pathname).toBe("/api/v3/resellers/1/payments/7");
  });

  test("that still waits is not-done, though it changed", async () => {
    const { client } = provider(payment(), [[payment()]]);
    expect(await client.settlePayment(BY_NUMBER)).toHaveProperty("state", "not-done");
  });

  test("met twice, for it moved to the next page meanwhile, is one", async () => {
    const { client } = provider(completed(), [
      [other("1"), payment()],
      [payment(), other("2")],
    ]);
    expect(await client.settlePayment(BY_NUMBER)).toHaveProperty("state", "done");
  });

  test.each<readonly [string, readonly (readonly object[])[], string]>([
    ["that has not changed", [[other("1")]], "No payment"],
    ["of which there is none at all", [], "No payment"],
    ["whose number another one has", [[payment()], [other("8", "P7")]], "7, 8"],
    ["in a list that repeats its first page", [[payment()], [payment()], [payment()]], "no end"],
    ["whose number is spelled otherwise", [[other("7", "p7")]], "No payment"],
  ])("%s is unknown, without a look at one by its ID", async (_, pages, advice) => {
    const { client, seen } = provider(completed(), pages);
    expect(await client.settlePayment(BY_NUMBER)).toEqual({
      state: "unknown",
      advice: expect.stringContaining(advice),
    });
    expect(seen.every(({ pathname }) => pathname.endsWith("/payments"))).toBe(true);
  });

  test("in a list without an end is unknown, after a bounded number of pages", async () => {
    const pages = Array.from({ length: 1000 }, (_, page) => [other(String(page + 1))]);
    const { client, seen } = provider(completed(), pages);
    expect(await client.settlePayment(BY_NUMBER)).toHaveProperty("state", "unknown");
    expect(seen.length).toBe(200);
  });
});

describe("a look-up that fails is an error, no verdict", () => {
  test.each([500, 401, 403, 404, 422, 429])("by its ID: %i", async (status) => {
    const error = await failure(settled(status));
    expect(error).toBeInstanceOf(PayspecError);
    expect(error).toMatchObject({ outcome: "failed", operation: "getPayment", status });
  });

  test.each([1, 2, 3])("by its number: page %i", async (failing) => {
    const pages = [[payment()], [payment({ document_id: "Q1" }, {}, "1")], []].map((page, index) =>
      index + 1 === failing ? 502 : page,
    );
    const error = await failure(provider(completed(), pages).client.settlePayment(BY_NUMBER));
    expect(error).toMatchObject({ outcome: "failed", operation: "listPayments", status: 502 });
  });

  test("and so is one about another payment", async () => {
    const error = await failure(settled({ ...completed(), id: "8" }));
    expect(error).toMatchObject({ name: "ContractError", issues: [{ path: "paymentId" }] });
  });
});

test("the signal goes to the look-ups", async () => {
  const { client } = provider(completed());
  const error = await failure(client.settlePayment(BY_ID, { signal: AbortSignal.abort("no longer") }));
  expect(error).toBeInstanceOf(AbortedError);
});
