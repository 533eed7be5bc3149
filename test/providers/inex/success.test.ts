// A success is about what was asked. Responses of Inex repeat little of the request; what they do repeat is compared.
import { expect, test } from "vitest";
import { ContractError } from "../../../src/index.js";
import { createInexClient } from "../../../src/providers/inex/index.js";
import { failure } from "../../helpers/wire.js";

const responding = (body: unknown) =>
  createInexClient({ baseUrl: "http://localhost", token: "token", fetch: async () => Response.json(body) });

test("payDebt takes no 200 with an empty transactionId for a success", async () => {
  const client = responding({ data: { transactionId: "" } });
  const error = await failure(client.payDebt({ roomNumber: "IG00001", paymentId: "INV0001" }));
  expect(error).toBeInstanceOf(ContractError);
  expect(error).toMatchObject({ outcome: "unknown", issues: [{ path: "transactionId" }] });
});
