// What a newer version makes of a completion by number, in the sandbox's wire form `corrections`.
import { expect, test } from "vitest";
import { money } from "../../../src/index.js";
import { createActivePlatformClient } from "../../../src/providers/activeplatform/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { failure } from "../../helpers/wire.js";

function newer() {
  const sandbox = createSandbox();
  sandbox.wire({ "activeplatform-relationships-vary": "corrections" });
  const { fetch } = sandbox.activeplatform;
  const client = createActivePlatformClient({ baseUrl: "https://active.test", apiToken: "token", fetch });
  const complete = (documentId: string, total: string) =>
    client.completePayment({ resellerId: 1, documentId, paymentMethodId: 2, total: money(total, "USD") });
  const corrections = async (paymentId: number) =>
    (await client.getPayment({ resellerId: 1, paymentId })).corrections?.length;
  return { sandbox, client, complete, corrections };
}

test("the total completes it, and a repeat is booked again: only corrections show it", async () => {
  const { sandbox, complete, corrections } = newer();
  expect(await complete("2005262", "123.45")).toMatchObject({ status: "completed", corrections: [] });
  expect(await complete("2005262", "123.45")).toMatchObject({ status: "completed", corrections: [{ id: "1" }] });
  expect(await corrections(6475)).toBe(1);
  expect(sandbox.effects.map(({ reference, amount }) => [reference, amount.amount])).toEqual([
    ["2005262", "123.45"],
    ["2005262", "123.45"],
  ]);
});

test("less leaves it waiting with a correction, which completePayment does not take for a success", async () => {
  const { sandbox, client, complete, corrections } = newer();
  expect(await failure(complete("2005262", "100.00"))).toMatchObject({ name: "ContractError", outcome: "unknown" });
  expect(await client.getPayment({ resellerId: 1, paymentId: 6475 })).toMatchObject({ status: "waiting_for_payment" });
  expect(await corrections(6475)).toBe(1);
  expect(sandbox.effects).toMatchObject([{ amount: money("100.00", "USD") }]);
  sandbox.wire({ "activeplatform-relationships-vary": "charges" });
  expect(await corrections(6475)).toBe(1);
});

test("a cancelled one stays cancelled, with a correction; by its ID none is completed twice", async () => {
  const { sandbox, client, complete } = newer();
  expect(await failure(complete("2005261", "123.45"))).toMatchObject({ name: "ContractError", outcome: "unknown" });
  expect(sandbox.effects).toHaveLength(1);
  const request = { resellerId: 1, paymentId: 3214, paymentMethodId: 2 };
  expect(await failure(client.completePaymentById(request))).toMatchObject({
    name: "RejectedError",
    outcome: "failed",
  });
  expect(sandbox.effects).toHaveLength(1);
});
