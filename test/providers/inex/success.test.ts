// A success is about what was asked. Responses of Inex repeat little of the request; what they do repeat is compared.
import { describe, expect, test } from "vitest";
import { ContractError, InvalidRequestError } from "../../../src/index.js";
import { createInexClient } from "../../../src/providers/inex/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import { failure } from "../../helpers/wire.js";

const responding = (body: unknown) =>
  createInexClient({ baseUrl: "http://localhost", token: "token", fetch: async () => Response.json(body) });

const PAYMENT = { roomNumber: "IG00001", paymentId: "INV0001" };
const TOP_UP = { ...PAYMENT, amount: { amount: "1.00", currency: "GEL" } };

describe.each([
  ["payDebt", (body: unknown) => responding(body).payDebt(PAYMENT)],
  ["topUpBalance", (body: unknown) => responding(body).topUpBalance(TOP_UP)],
])("%s", (_, pay) => {
  const unpaid = async (body: unknown, path: string): Promise<void> => {
    const error = await failure(pay(body));
    expect(error).toBeInstanceOf(ContractError);
    const advice = expect.stringContaining("same paymentId");
    expect(error).toMatchObject({ outcome: "unknown", advice, issues: [{ path }] });
  };

  test.each(["", " ", "0", "000", "-1", " -7", 0, -1])("takes no 200 with the transactionId %j for a success", (id) =>
    unpaid({ data: { transactionId: id } }, "transactionId"),
  );

  test.each([
    ...[
      { success: false },
      { success: 0 },
      { success: "false" },
      { error: "Insufficient balance" },
      { error: { code: 7 } },
      { error: true },
    ],
    ...[{ errors: { general: ["Not paid"] } }, { errors: ["Not paid"] }, { message: "error" }],
  ])("takes no 200 with %j beside its data for a success", (beside) =>
    unpaid({ data: { transactionId: 1 }, ...beside }, Object.keys(beside).join()),
  );

  test.each(["223IN1233", "0012", "A-1", "-A1", "№7", 1, 12345678901234])("reads the transactionId %j", async (id) => {
    expect(await pay({ data: { transactionId: id } })).toEqual({ transactionId: String(id) });
  });

  test.each([
    ...[
      { success: true },
      { success: 1 },
      { success: "OK" },
      { success: null },
      { error: null },
      { error: false },
      { error: "" },
      { error: 0 },
    ],
    ...[{ errors: null }, { errors: [] }, { errors: {} }, { message: "Payment was successfully completed." }],
  ])("takes %j beside its data for no error", async (beside) => {
    expect(await pay({ data: { transactionId: 1 }, ...beside })).toEqual({ transactionId: "1" });
  });
});

describe("getCustomer", () => {
  const customer = (roomNumber: string) => {
    const data = { roomNumber, balance: 157, bonus: 0, fullNameKa: "სახელი გვარი", fullNameEn: "Name Lastname" };
    return responding({ data });
  };

  test("takes no response about another room for a success", async () => {
    const error = await failure(customer("IG00002").getCustomer("IG00001"));
    expect(error).toMatchObject({ name: "ContractError", outcome: "failed", issues: [{ path: "roomNumber" }] });
  });

  test("takes the room in another case for the same", async () => {
    expect(await customer("IG00001").getCustomer("ig00001")).toMatchObject({ roomNumber: "IG00001" });
  });
});

describe("a room number that is no segment of a path is rejected by its name, and nothing is sent", () => {
  const client = createInexClient({
    ...{ baseUrl: "http://localhost", token: "token" },
    fetch: () => expect.unreachable("something was sent"),
  });
  const untyped: readonly unknown[] = ["", ".", "..", "a/b", "a\\b", "a?b", "a#b", "a%2Fb", "a b", "\n", 1, null];
  test.each(untyped)("%j", async (room) => {
    const roomNumber = JSON.parse(JSON.stringify(room));
    for (const call of [client.getCustomer(roomNumber), client.listWallets(roomNumber)]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error).toMatchObject({ issues: [{ path: "roomNumber" }], attempts: 0 });
    }
  });
});

describe("a text of blanks is rejected by its name, as an empty one is, and nothing is sent", () => {
  const client = createInexClient({
    ...{ baseUrl: "http://localhost", token: "token" },
    fetch: () => expect.unreachable("something was sent"),
  });
  test.each(["", " ", "\t\n", "\u00a0"])("%j", async (blank) => {
    const rejected = async (call: Promise<unknown>, path: string): Promise<void> => {
      const error = await failure(call);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error).toMatchObject({ issues: [{ path }], attempts: 0, outcome: "failed" });
    };
    await rejected(client.payDebt({ ...PAYMENT, paymentId: blank }), "paymentId");
    await rejected(client.topUpBalance({ ...TOP_UP, paymentId: blank }), "paymentId");
    await rejected(client.payDebt({ ...PAYMENT, roomNumber: blank }), "roomNumber");
    await rejected(client.topUpBalance({ ...TOP_UP, roomNumber: blank }), "roomNumber");
    await rejected(client.payDebt({ waybillNumber: blank, paymentId: "P" }), "waybillNumber");
    await rejected(client.checkDebts({ roomNumber: blank }), "roomNumber");
    await rejected(client.checkDebts({ waybillNumber: blank }), "waybillNumber");
  });
});

test("a top-up under a paymentId that was used adds nothing, and gives its transaction back", async () => {
  const sandbox = createSandbox();
  const client = createInexClient({ baseUrl: "http://localhost", token: "token", fetch: sandbox.inex.fetch });
  const topUp = { roomNumber: "IG00001", amount: { amount: "1.00", currency: "GEL" }, paymentId: "IN0001" };
  sandbox.inject({ operation: "topUpBalance", kind: "drop-after-commit" });
  const { transactionId } = await client.topUpBalance(topUp);
  expect(await client.topUpBalance(topUp)).toEqual({ transactionId });
  expect(await client.getCustomer("IG00001")).toMatchObject({ balance: { amount: "2.57", currency: "GEL" } });
  expect(sandbox.effects).toMatchObject([{ operation: "topUpBalance", key: "IN0001", amount: { amount: "1.00" } }]);
  // A debt is paid under the same paymentId all the same: each operation remembers its own.
  await client.payDebt({ roomNumber: "IG00001", paymentId: "IN0001" });
  expect(sandbox.effects).toHaveLength(2);
});
