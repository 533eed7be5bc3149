/** What a caller gives is read once: what was checked is what goes out, and no field is lost or added on the way. */
import { expect, test } from "vitest";
import { InvalidRequestError } from "../../src/client/errors.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

const sent: string[] = [];
const fetch: typeof globalThis.fetch = async (url, init) => {
  sent.push(`${new URL(String(url)).search}${init?.body === undefined ? "" : String(init.body)}`);
  return Response.json({}, { status: 422 });
};
const options = { baseUrl: "https://provider.test", fetch, maxRetries: 0 };
const inex = createInexClient({ ...options, token: "t" });
const payofin = createPayofinClient({ ...options, apiKey: "a", secretKey: "s" });
const activePlatform = createActivePlatformClient({ ...options, apiToken: "t" });

async function outcomeOf(
  call: () => Promise<unknown>,
): Promise<{ readonly sent: readonly string[]; readonly error: unknown }> {
  sent.length = 0;
  const error = await call().catch((thrown: unknown) => thrown);
  return { sent: [...sent], error };
}

/** Another value at each read, as a getter or a proxy of a caller may give it. */
function changing<T>(first: T, later: T): { next(): T } {
  let reads = 0;
  return { next: () => (reads++ === 0 ? first : later) };
}

class Debtor {
  waybillNumber = "W";
  paymentId = "K";
  get roomNumber(): string {
    return "R";
  }
}

test("a getter of a class is a field of the payment and of the query", async () => {
  const paid = await outcomeOf(() => inex.payDebt(new Debtor()));
  expect(paid.sent).toEqual(['{"roomNumber":"R","waybillNumber":"W","paymentId":"K"}']);
  const { sent: asked } = await outcomeOf(() => inex.checkDebts(Object.create({ roomNumber: "R" })));
  expect(asked).toEqual(["?roomNumber=R"]);
});

test("an amount that changes at each read is sent as it was checked", async () => {
  const amounts = changing("5", "999999");
  const currencies = changing("USD", "JPY");
  const total = {
    get amount() {
      return amounts.next();
    },
    get currency() {
      return currencies.next();
    },
  };
  const request = { resellerId: 1, documentId: "1", paymentMethodId: 2, total };
  const { sent: bodies } = await outcomeOf(() => activePlatform.completePayment(request));
  expect(bodies).toEqual(['{"data":{"attributes":{"payment_method_id":"2","total":5,"currency_code":"USD"}}}']);
});

test("a field that changes at each read is sent as it was checked", async () => {
  const ids = changing("1", "2");
  const parts = changing(5, 9);
  const request = {
    get invoiceQueryId() {
      return ids.next();
    },
    get partialAmount() {
      return parts.next();
    },
  };
  const { sent: bodies } = await outcomeOf(() => payofin.collectInvoice(request));
  expect(bodies).toEqual(['{"invoiceQueryId":1,"partialAmount":5}']);
});

test.each<readonly [string, string, () => Promise<unknown>]>([
  [
    "payofin",
    "partial_amount",
    () => payofin.collectInvoice(Object.assign({ invoiceQueryId: 1 }, { partial_amount: 5 })),
  ],
  [
    "activeplatform",
    "total.cents",
    () => {
      const total = Object.assign({ amount: "5", currency: "USD" }, { cents: 500 });
      return activePlatform.completePayment({ resellerId: 1, documentId: "1", paymentMethodId: 2, total });
    },
  ],
  ["inex", "foo", () => inex.payDebt(Object.assign({ roomNumber: "R", paymentId: "K" }, { foo: 1 }))],
  ["inex, a query", "room_number", () => inex.checkDebts(Object.assign({ roomNumber: "R" }, { room_number: 1 }))],
  ["inex, null", "", () => inex.payDebt(JSON.parse("null"))],
  [
    "activeplatform, a total of null",
    "total",
    () =>
      activePlatform.completePayment(JSON.parse('{"resellerId":1,"documentId":"1","paymentMethodId":2,"total":null}')),
  ],
])("%s: %s is rejected in the caller's spelling, and nothing is sent", async (_, path, call) => {
  const { sent: bodies, error } = await outcomeOf(call);
  expect(bodies).toEqual([]);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ outcome: "failed", issues: [{ path }] });
});
