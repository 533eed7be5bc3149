import { expect } from "vitest";
import { client as checks } from "../../../generated/inex/validators.js";
import {
  ContractError,
  InvalidRequestError,
  type Money,
  money,
  RateLimitError,
  type Secret,
  ServerError,
} from "../../../src/index.js";
import { createInexClient, type InexClient } from "../../../src/providers/inex/index.js";
import { quirk } from "../../helpers/quirk.js";
import { failure, type WireAnswer, withWire } from "../../helpers/wire.js";

const ROOM = { roomNumber: "IG00001" };
const PAYMENT = { ...ROOM, paymentId: "INV0001" };

function connect(baseUrl: string, token: Secret = "token"): InexClient {
  return createInexClient({ baseUrl, token, maxRetries: 0 });
}

const debts = (body: string): WireAnswer => ({ body, fits: checks.checkDebts.response });
const paid = (transactionId: string): WireAnswer => ({
  body: `{"data":{"transactionId":${transactionId}}}`,
  fits: checks.payDebt.response,
});
const invoice = (serviceType: string): string =>
  `{"invoiceNumber":"INV-52446","amount":1000,"earnableBonus":79,"serviceType":"${serviceType}"}`;
const atRoot = (members: string): string => `{"totalDebt":1500,"currency":"GEL","invoices":[${members}]}`;

async function serviceTypeOf(spelled: string): Promise<string | undefined> {
  return withWire([debts(atRoot(invoice(spelled)))], async ({ url }) => {
    const { invoices } = await connect(url).checkDebts(ROOM);
    return invoices[0]?.serviceType;
  });
}

async function transactionIdOf(wire: string): Promise<string> {
  return withWire([paid(wire)], async ({ url }) => (await connect(url).payDebt(PAYMENT)).transactionId);
}

const CUSTOMER =
  '{"data":{"roomNumber":"IG00001","balance":157,"bonus":9007199254740993,"fullNameKa":"ა","fullNameEn":"A"}}';

const walletsOf = (...amounts: readonly string[]): Promise<readonly Money[]> => {
  const body = `{"data":[${amounts.map((amount) => `{"amount":${amount},"currency":"USD"}`)}]}`;
  return withWire([{ body, fits: checks.listWallets.response }], ({ url }) => connect(url).listWallets("IG00001"));
};

export const quirks = [
  quirk("inex-pay-method", null, "payDebt is a POST with a JSON body", () =>
    withWire([paid("1")], async ({ url, seen }) => {
      await connect(url).payDebt(PAYMENT);
      expect(seen).toMatchObject([
        { method: "POST", path: "/integrators/payments/debts/pay", headers: { "content-type": "application/json" } },
      ]);
      expect(JSON.parse(seen[0]?.body ?? "")).toEqual(PAYMENT);
    }),
  ),
  quirk("inex-debts-filter", null, "the filter is in the query string, and no body is sent", () =>
    withWire([debts(atRoot(""))], async ({ url, seen }) => {
      await connect(`${url}/api/v1/`).checkDebts(ROOM);
      expect(seen).toMatchObject([{ method: "GET", path: "/api/v1/integrators/payments/debts/detail", body: "" }]);
      expect(seen[0]?.query.toString()).toBe("roomNumber=IG00001");
    }),
  ),
  quirk("inex-filter-required", null, "missing both is refused before anything is sent; both are sent", () =>
    withWire([debts(atRoot(""))], async ({ url, seen }) => {
      const client = connect(url);
      // @ts-expect-error neither room number nor tracking code
      const read = await failure(client.checkDebts({}));
      // @ts-expect-error neither room number nor tracking code
      const pay = await failure(client.payDebt({ paymentId: "INV0001" }));
      for (const error of [read, pay]) {
        expect(error).toBeInstanceOf(InvalidRequestError);
        expect(error).toMatchObject({
          outcome: "failed",
          attempts: 0,
          issues: [
            { path: "roomNumber", message: "is required where waybillNumber is missing" },
            { path: "waybillNumber", message: "is required where roomNumber is missing" },
          ],
        });
      }
      expect(seen).toEqual([]);
      await client.checkDebts({ ...ROOM, waybillNumber: "TY7200934421231" });
      expect(seen[0]?.query.toString()).toBe("roomNumber=IG00001&waybillNumber=TY7200934421231");
    }),
  ),
  quirk("inex-sample-json", null, "what is sent for the vendor's sample is JSON, without the trailing comma", () =>
    withWire([paid("1")], async ({ url, seen }) => {
      await connect(url).payDebt({ waybillNumber: "TY7200934421231", paymentId: "INV0001" });
      expect(seen[0]?.body).toBe('{"waybillNumber":"TY7200934421231","paymentId":"INV0001"}');
    }),
  ),
  quirk("inex-payment-id-example", null, "free text of 1 to 255 characters, counted as code points", () =>
    withWire([paid("1")], async ({ url, seen }) => {
      const client = connect(url);
      for (const paymentId of ["IN0001", "INV0001", "7", "💶".repeat(255)])
        await client.payDebt({ ...ROOM, paymentId });
      expect(seen).toHaveLength(4);
      for (const paymentId of ["", "x".repeat(256), "💶".repeat(256)]) {
        const error = await failure(client.payDebt({ ...ROOM, paymentId }));
        expect(error).toBeInstanceOf(InvalidRequestError);
        expect(error).toMatchObject({ issues: [{ path: "paymentId" }] });
      }
      expect(seen).toHaveLength(4);
    }),
  ),
  quirk("inex-debts-envelope", "root", "debts at the root", () =>
    withWire([debts(atRoot(invoice("insurance")))], async ({ url }) => {
      expect(await connect(url).checkDebts(ROOM)).toMatchObject({ totalDebt: { amount: "15.00" }, invoices: [{}] });
    }),
  ),
  quirk("inex-debts-envelope", "data", "debts below data, in the same shape", () =>
    withWire([debts(`{"data":${atRoot(invoice("insurance"))}}`)], async ({ url }) => {
      expect(await connect(url).checkDebts(ROOM)).toMatchObject({ totalDebt: { amount: "15.00" }, invoices: [{}] });
    }),
  ),
  ...[
    `{"data":${atRoot("")},"totalDebt":1}`,
    `{"data":null,"totalDebt":1500,"currency":"GEL","invoices":[]}`,
    `{"data":{},"currency":"GEL"}`,
  ].map((body) =>
    quirk("inex-debts-envelope", null, `never mixed: ${body.slice(0, 40)}…`, () =>
      withWire([{ body }], async ({ url }) => {
        expect(await failure(connect(url).checkDebts(ROOM))).toBeInstanceOf(ContractError);
      }),
    ),
  ),
  quirk("inex-transaction-id", "string", "a string stays as it is", async () => {
    expect(await transactionIdOf('"223IN1233"')).toBe("223IN1233");
    expect(await transactionIdOf('"00123456"')).toBe("00123456");
  }),
  quirk("inex-transaction-id", "number", "a number becomes a string with every digit", async () => {
    expect(await transactionIdOf("123456")).toBe("123456");
    expect(await transactionIdOf("9007199254740993")).toBe("9007199254740993");
    expect(await transactionIdOf("12345678901234567890")).toBe("12345678901234567890");
    expect(await transactionIdOf("1.5e3")).toBe("1500");
  }),
  quirk("inex-service-type-case", "camel", "returned as the list spells it; an unknown value as it came", async () => {
    expect(await serviceTypeOf("homeDelivery")).toBe("homeDelivery");
    expect(await serviceTypeOf("CarWash")).toBe("CarWash");
  }),
  quirk("inex-service-type-case", "capital", "matched without case", async () => {
    expect(await serviceTypeOf("Transportation")).toBe("transportation");
    expect(await serviceTypeOf("HOMEDELIVERY")).toBe("homeDelivery");
  }),
  quirk("inex-minor-units", null, "tetri become lari, cents dollars, yen stay; the bonus is always GEL", async () => {
    const answer = (currency: string): WireAnswer =>
      debts(`{"totalDebt":1500,"currency":"${currency}","invoices":[${invoice("insurance")}]}`);
    await withWire([answer("GEL"), answer("USD"), answer("JPY")], async ({ url }) => {
      const client = connect(url);
      const bonus = { amount: "0.79", currency: "GEL" };
      for (const [currency, total, part] of [
        ["GEL", "15.00", "10.00"],
        ["USD", "15.00", "10.00"],
        ["JPY", "1500", "1000"],
      ]) {
        expect(await client.checkDebts(ROOM)).toMatchObject({
          totalDebt: { amount: total, currency },
          invoices: [{ amount: { amount: part, currency }, earnableBonus: bonus }],
        });
      }
    });
    await withWire([{ body: '{"totalDebt":1500.5,"currency":"GEL","invoices":[]}' }], async ({ url }) => {
      expect(await failure(connect(url).checkDebts(ROOM))).toMatchObject({ issues: [{ path: "totalDebt" }] });
    });
  }),
  quirk("inex-duplicate-payment-id", null, "a payment whose answer was lost is sent again under its key", () =>
    withWire([{ status: 502, body: "" }, paid("123456")], async ({ url, seen }) => {
      const client = createInexClient({ baseUrl: url, token: "token", maxRetries: 1 });
      expect(await client.payDebt(PAYMENT)).toEqual({ transactionId: "123456" });
      expect(seen.map(({ body }) => JSON.parse(body))).toEqual([PAYMENT, PAYMENT]);
    }),
  ),
  quirk("inex-error-message", null, "the message is the text for people, the rest are field errors", async () => {
    const say = async (status: number, body: object): Promise<unknown> =>
      withWire([{ status, body: JSON.stringify(body) }], ({ url }) => failure(connect(url).checkDebts(ROOM)));
    const general = ["Requested customer not found"];
    expect(await say(404, { message: "error", errors: { general } })).toMatchObject({ message: general[0] });
    const errors = { roomNumber: ["Too short.", "Not a room."], waybillNumber: ["Too long."] };
    expect(await say(422, { message: "Two fields are wrong.", errors })).toMatchObject({
      message: "Two fields are wrong.",
      fieldErrors: errors,
    });
    expect(await say(403, { message: "Forbidden" })).toMatchObject({ message: "Forbidden" });
    expect(await say(422, { message: "error", errors: [] })).toMatchObject({ fieldErrors: {} });
  }),
  quirk("inex-accept", null, "JSON is asked for; a redirect or HTML is no answer and is not followed", async () => {
    await withWire([debts(atRoot(""))], async ({ url, seen }) => {
      await connect(url).checkDebts(ROOM);
      expect(seen[0]?.headers.accept).toBe("application/json");
    });
    await withWire([{ status: 302, headers: { location: "/login" } }], async ({ url, seen }) => {
      expect(await failure(connect(url).payDebt(PAYMENT))).toBeInstanceOf(ContractError);
      expect(seen).toHaveLength(1);
    });
    await withWire([{ headers: { "content-type": "text/html" }, body: "<h1>Log in</h1>" }], async ({ url }) => {
      const error = await failure(connect(url).payDebt(PAYMENT));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown" });
    });
  }),
  quirk(
    "inex-undocumented-statuses",
    null,
    "401, 429 and 5xx are told apart by status, whatever the body",
    async () => {
      const bodies: readonly WireAnswer[] = [
        { body: '{"message":"Server Error"}' },
        { body: "<html>", headers: { "content-type": "text/html" } },
        { body: "" },
      ];
      for (const answer of bodies) {
        const call = (status: number, headers = {}): Promise<unknown> =>
          withWire([{ ...answer, status, headers: { ...answer.headers, ...headers } }], ({ url }) =>
            failure(connect(url).payDebt(PAYMENT)),
          );
        expect(await call(401)).toMatchObject({ name: "AuthenticationError", outcome: "failed", status: 401 });
        const limited = await call(429, { "retry-after": "30" });
        expect(limited).toBeInstanceOf(RateLimitError);
        expect(limited).toMatchObject({ outcome: "failed", retryAfterMs: 30_000 });
        for (const status of [500, 502, 503]) {
          const error = await call(status);
          expect(error).toBeInstanceOf(ServerError);
          expect(error).toMatchObject({
            outcome: "unknown",
            status,
            advice: expect.stringContaining("same paymentId"),
          });
        }
      }
    },
  ),
  quirk("inex-top-up-unit", null, "an amount in GEL, 0.01 to 10,000.00, is sent in tetri; any other is rejected", () =>
    withWire([paid("1")], async ({ url, seen }) => {
      const topUp = (amount: Money) => connect(url).topUpBalance({ ...PAYMENT, amount });
      for (const amount of ["0.01", "1", "19.9", "10000.00"]) await topUp(money(amount, "GEL"));
      expect(seen.map(({ body }) => body)).toEqual(
        ["1", "100", "1990", "1000000"].map(
          (tetri) => `{"roomNumber":"IG00001","paymentId":"INV0001","amount":${tetri}}`,
        ),
      );
      for (const amount of ["0", "0.00", "0.001", "1.000", "10000.01", "10000000000000000000000"]) {
        const error = await failure(topUp(money(amount, "GEL")));
        expect(error).toBeInstanceOf(InvalidRequestError);
        expect(error).toMatchObject({ issues: [{ path: "amount.amount" }], attempts: 0 });
      }
      for (const currency of ["USD", "EUR"]) {
        const error = await failure(topUp(money("1.00", currency)));
        expect(error).toMatchObject({ issues: [{ path: "amount.currency", message: "must be GEL" }] });
      }
      expect(seen).toHaveLength(4);
    }),
  ),
  quirk("inex-customer-currency", null, "balance and bonus are GEL", () =>
    withWire([{ body: CUSTOMER, fits: checks.getCustomer.response }], async ({ url }) => {
      expect(await connect(url).getCustomer("IG00001")).toMatchObject({
        balance: { amount: "1.57", currency: "GEL" },
        bonus: { amount: "90071992547409.93", currency: "GEL" },
      });
    }),
  ),
  quirk("inex-wallet-amount", "number", "cents as a number", async () => {
    expect(await walletsOf("0", "150", "9007199254740993")).toMatchObject([
      { amount: "0.00", currency: "USD" },
      { amount: "1.50" },
      { amount: "90071992547409.93" },
    ]);
  }),
  quirk("inex-wallet-amount", "string", "cents as a string", async () => {
    expect(await walletsOf('"0"', '"150"', '"-9007199254740993"')).toMatchObject([
      { amount: "0.00", currency: "USD" },
      { amount: "1.50" },
      { amount: "-90071992547409.93" },
    ]);
  }),
];
