// A 4xx that the spec documents is the provider's no; one that it does not document may come from anything on the way.
import { expect, test } from "vitest";
import { connect, type Provider } from "../../src/client/connect.js";
import type { RequestOf, Validator } from "../../src/core/operation.js";

interface Operations {
  payBill: {
    requestBody: { content: { "application/json": { id: string } } };
    responses: { 200: { content: { "application/json": object } } };
  };
}
const anything =
  <T>(): Validator<T> =>
  (_data: unknown): _data is T =>
    true;
const PROVIDER: Provider<Operations> = {
  info: { name: "acme", credentials: {} },
  operations: {
    payBill: {
      ...{
        method: "POST",
        path: "/bills",
        kind: "none",
        advice: "Look it up.",
        success: [200],
        rejections: [402, 409],
      },
      ...{ requestType: "application/json", responseType: "application/json" },
    },
  },
  checks: { payBill: { request: anything<RequestOf<Operations["payBill"]>>(), response: anything<object>() } },
  envelope: [],
  readError: () => ({}),
};

test.each([
  [402, "failed"],
  [409, "failed"],
  [400, "unknown"],
  [408, "unknown"],
])("after a %i the outcome of a payment is %s", async (status, outcome) => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response("{}", { status, headers: { "content-type": "application/json" } });
  };
  const { call } = connect<object, Operations>(PROVIDER, { baseUrl: "http://localhost", fetch });
  const paying = call(
    "payBill",
    undefined,
    () => ({ body: { id: "1" } }),
    (body) => body,
  );
  await expect(paying).rejects.toMatchObject({ name: "RejectedError", outcome, status });
  expect(sent).toBe(1);
});
