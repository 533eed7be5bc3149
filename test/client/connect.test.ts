import { expect, test } from "vitest";
import { OPERATIONS, PROVIDER } from "../../generated/inex/operations.js";
import type { operations, paths } from "../../generated/inex/types.js";
import { client as checks } from "../../generated/inex/validators.js";
import { connect } from "../../src/client/connect.js";

test("a reader gets the wire request that was sent, beside the response", async () => {
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(JSON.parse(String(init?.body)));
    return new Response('{"data":{"transactionId":7}}', { headers: { "content-type": "application/json" } });
  };
  const provider = { info: PROVIDER, operations: OPERATIONS, checks, envelope: ["data"], readError: () => ({}) };
  const { call } = connect<paths, operations>(provider, {
    baseUrl: "https://api.example",
    fetch,
    ...Object({ token: "any-token" }),
  });
  const body = { roomNumber: "IG00001", paymentId: "P-1" };
  const read = await call(
    "payDebt",
    undefined,
    () => ({ body }),
    (data, request) => ({ id: data.data.transactionId, paymentId: request.body.paymentId }),
  );
  expect(read).toEqual({ id: 7, paymentId: "P-1" });
  expect(sent).toEqual([body]);
});
