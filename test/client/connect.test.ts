import { expect, test } from "vitest";
import { OPERATIONS, PROVIDER } from "../../generated/inex/operations.js";
import type { operations, paths } from "../../generated/inex/types.js";
import { client as checks } from "../../generated/inex/validators.js";
import { connect } from "../../src/client/connect.js";
import type { Operation } from "../../src/core/operation.js";
import { failure, withWire } from "../helpers/wire.js";

test("a reader gets the wire request that was sent, with the response", async () => {
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

/** A cancellation by its id: a payment without a key and without a body, which no provider here has yet. */
interface Cancelling {
  cancel: { parameters: { path: { id: string } }; responses: { 200: { content: { "application/json": object } } } };
}
const CANCEL: Operation = {
  method: "DELETE",
  path: "/payments/{id}",
  kind: "none",
  advice: "Look it up.",
  responseType: "application/json",
  success: [200],
};
const accept = (data: unknown): data is never => data !== undefined;

function cancelling(baseUrl: string, fetch?: typeof globalThis.fetch) {
  const info = { name: "cancelling", credentials: {} };
  const checks = { cancel: { request: accept, response: accept } };
  const provider = { info, operations: { cancel: CANCEL }, checks, envelope: [], readError: () => ({}) };
  const { call } = connect<object, Cancelling>(provider, { baseUrl, ...(fetch && { fetch }) });
  return () =>
    call(
      "cancel",
      undefined,
      () => ({ params: { path: { id: "7" } } }),
      () => "cancelled",
    );
}

test("a payment without a body is not repeated by the platform after a 421", () =>
  withWire([{ status: 421, body: "" }], async ({ url, seen }) => {
    expect(await failure(cancelling(url)())).toMatchObject({ status: 421, outcome: "unknown", attempts: 1 });
    expect(seen.map(({ method, path, body }) => [method, path, body])).toEqual([["DELETE", "/payments/7", ""]]);
  }));

test("no code proves that a payment without a body was not sent: a fetch may send it without touching one", async () => {
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls += 1;
    throw Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });
  };
  const error = await failure(cancelling("https://api.example", fetch)());
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(calls).toBe(1);
});
