// What is wrong in a request is rejected by the field's own name, and nothing is sent; a success is about what was asked.
import { describe, expect, test } from "vitest";
import { ContractError, InvalidRequestError } from "../../../src/index.js";
import { type ActivePlatformClient, createActivePlatformClient } from "../../../src/providers/activeplatform/index.js";
import { examplesOf } from "../../helpers/ledger.js";
import { failure } from "../../helpers/wire.js";

const client = createActivePlatformClient({
  ...{ baseUrl: "http://localhost", apiToken: "token" },
  fetch: () => expect.unreachable("something was sent"),
});
const KEY = { resellerId: 1, paymentId: 6475 };
const LOOKUP = { ...KEY, paymentMethodId: 2, attemptedAt: "2026-11-25T12:00:00+03:00" };
/** As untyped code may give it. */
const untyped = (json: string) => JSON.parse(json);

const BAD_IDS: readonly unknown[] = ["", ".", "..", "1/2", "P006131", "01", 0, -1, 1.5, 2 ** 53, null, {}, true];
const BAD_SIZES: readonly unknown[] = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "", "ten", null, {}];
const BAD_TIMES: readonly unknown[] = [
  ...["2026-11-25T12:00:00", "2026-11-25", "yesterday", "2026-02-30T12:00:00Z", "2026-11-25 12:00:00+03:00", ""],
  ...[5, null, {}],
];

type Run = (value: never) => Promise<unknown>;
const FIELDS: readonly (readonly [string, readonly unknown[], Run])[] = [
  ["paymentId", BAD_IDS, (paymentId) => client.getPayment({ ...KEY, paymentId })],
  ["paymentId", BAD_IDS, (paymentId) => client.cancelPayment({ ...KEY, paymentId })],
  ["paymentId", BAD_IDS, (paymentId) => client.completePaymentById({ ...KEY, paymentId, paymentMethodId: 2 })],
  ["paymentMethodId", BAD_IDS, (paymentMethodId) => client.completePaymentById({ ...KEY, paymentMethodId })],
  ["resellerId", BAD_IDS, (resellerId) => client.getPayment({ ...KEY, resellerId })],
  ["resellerId", BAD_IDS, (resellerId) => client.listPayments({ resellerId })],
  ["pageSize", BAD_SIZES, (pageSize) => client.listPayments({ resellerId: 1, pageSize })],
  ["pageNumber", BAD_SIZES, (pageNumber) => client.listPayments({ resellerId: 1, pageNumber })],
  ["updatedAfter", BAD_TIMES, (updatedAfter) => client.listPayments({ resellerId: 1, updatedAfter })],
  ["createdAfter", BAD_TIMES, (createdAfter) => client.listPayments({ resellerId: 1, createdAfter })],
  ["attemptedAt", BAD_TIMES, (attemptedAt) => client.settlePayment({ ...LOOKUP, attemptedAt })],
  ["paymentId", BAD_IDS, (paymentId) => client.settlePayment({ ...LOOKUP, paymentId })],
  ["resellerId", BAD_IDS, (resellerId) => client.settlePayment({ ...LOOKUP, resellerId })],
  [
    "documentId",
    ["", ".", "..", "a/b", "a b", 1.5, null, {}],
    (documentId) => client.settlePayment({ ...LOOKUP, documentId }),
  ],
];

test.each(FIELDS.flatMap(([path, values, run]) => values.map((value) => ({ path, value, run }))))(
  "$path must not be $value: $run",
  async ({ path, value, run }) => {
    const error = await failure(Reflect.apply(run, undefined, [value]));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ outcome: "failed", attempts: 0, issues: [{ path }] });
  },
);

test.each([
  ["getPayment", () => client.getPayment(untyped('{"resellerId":1,"paymentId":1,"document_id":5}')), "document_id"],
  ["listPayments", () => client.listPayments(untyped('{"resellerId":1,"status":"completed"}')), "status"],
  ["settlePayment", () => client.settlePayment({ ...LOOKUP, ...untyped('{"paid":true}') }), "paid"],
  ["settlePayment", () => client.settlePayment(untyped('{"resellerId":1,"paymentMethodId":2}')), "attemptedAt"],
  [
    "settlePayment",
    () => client.settlePayment(untyped(JSON.stringify({ ...LOOKUP, paymentId: undefined }))),
    "paymentId",
  ],
])("%s names an unknown or missing field", async (_, call, path) => {
  const error = await failure(call());
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ attempts: 0, issues: [{ path }] });
});

describe("no 200 about something else is a success", () => {
  /** A client that is given this example, with some of its attributes changed. */
  function given(operation: string, name: string, attributes: object, id?: string): ActivePlatformClient {
    const found = examplesOf(operation).find((example) => example.name === name);
    const { data } = JSON.parse(JSON.stringify(found?.value));
    const body = { data: { ...data, ...(id && { id }), attributes: { ...data.attributes, ...attributes } } };
    return createActivePlatformClient({
      ...{ baseUrl: "http://localhost", apiToken: "token" },
      fetch: async () => Response.json(body, { headers: { "content-type": "application/vnd.api+json" } }),
    });
  }
  const byId = (attributes: object, id?: string) =>
    given("completePaymentById", "completed-by-id", attributes, id).completePaymentById({ ...KEY, paymentMethodId: 2 });
  const cancel = (attributes: object, id?: string) =>
    given("cancelPayment", "cancelled", attributes, id).cancelPayment({ ...KEY, paymentId: 6476 });
  const get = (attributes: object, id?: string) => given("getPayment", "waiting", attributes, id).getPayment(KEY);

  test.each([
    ["completePaymentById: another payment", () => byId({}, "6465"), "paymentId", "unknown"],
    ["completePaymentById: another method", () => byId({ payment_method_id: 7 }), "paymentMethodId", "unknown"],
    ["completePaymentById: still waiting", () => byId({ status: "waiting_for_payment" }), "status", "unknown"],
    ["completePaymentById: paid otherwise", () => byId({ status: "paid_from_balance" }), "status", "unknown"],
    ["cancelPayment: another payment", () => cancel({}, "6475"), "paymentId", "unknown"],
    ["cancelPayment: completed", () => cancel({ status: "completed" }), "status", "unknown"],
    ["getPayment: another payment", () => get({}, "6476"), "paymentId", "failed"],
  ])("%s", async (_, call, path, outcome) => {
    const error = await failure(call());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ outcome, issues: [{ path }] });
  });

  test("a status that the spec does not know passes", async () => {
    expect(await byId({ status: "settled_by_magic" })).toMatchObject({ id: "6475" });
    expect(await cancel({ status: "withdrawn" })).toMatchObject({ id: "6476" });
    expect(await get({ status: "cancelled" })).toMatchObject({ status: "cancelled" });
  });
});
