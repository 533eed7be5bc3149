// Both forms of every contradiction: the wire really has the form, and the client reads one value from either.
import { describe, expect, test } from "vitest";
import type { PayspecError } from "../../src/index.js";
import { createActivePlatformClient, type Payment } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import type { SandboxCore } from "../../src/sandbox/types.js";
import { failure } from "../helpers/wire.js";

const baseUrl = "https://sandbox.test";

/** Runs a call on a fresh sandbox in these forms; the value, the effects and the texts that were on the wire. */
async function observe(forms: Readonly<Record<string, string>>, call: (core: SandboxCore, tap: Tap) => unknown) {
  const core = createSandboxCore({ now: () => new Date("2026-11-21T10:00:00Z") });
  core.wire(forms);
  const wire: string[] = [];
  const tap: Tap = (fetch) => async (input, init) => {
    const response = await fetch(input instanceof Request ? input : String(input), init);
    wire.push(await response.clone().text());
    return response;
  };
  const value = await call(core, tap);
  return { value, effects: [...core.effects], wire: wire.join("\n"), forms: core.forms };
}
type Tap = (fetch: SandboxCore["fetch"]) => typeof globalThis.fetch;

const ROOM = { roomNumber: "IG00001" };
const CALLS: Readonly<Record<string, (core: SandboxCore, tap: Tap) => Promise<unknown>>> = {
  checkDebts: ({ inex }, tap) => {
    return createInexClient({ baseUrl, fetch: tap(inex.fetch), token: "token" }).checkDebts(ROOM);
  },
  payDebt: ({ inex }, tap) => {
    const client = createInexClient({ baseUrl, fetch: tap(inex.fetch), token: "token" });
    return client.payDebt({ ...ROOM, paymentId: "INV0001" });
  },
  listWallets: ({ inex }, tap) => {
    return createInexClient({ baseUrl, fetch: tap(inex.fetch), token: "token" }).listWallets("IG00001");
  },
  collectInvoice: ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return client.collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 });
  },
  queryInvoices: ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return client.queryInvoices({ sootCode: 1, subscriberNo: "1345677000", firmRefNo: "1" });
  },
  "a queryInvoices without debt": ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return client.queryInvoices({ sootCode: 1, subscriberNo: "1", firmRefNo: "1" });
  },
  listCollections: async ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    await client.collectInvoice({ invoiceQueryId: 615209 });
    return client.listCollections({ firstDate: "2022-05-09", lastDate: "2022-05-10" });
  },
  "a listCollections without one": ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return client.listCollections({ firstDate: "2022-05-09", lastDate: "2022-05-10" });
  },
  listInstitutions: ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return client.listInstitutions();
  },
  completePayment: ({ activeplatform }, tap) => {
    const client = createActivePlatformClient({ baseUrl, fetch: tap(activeplatform.fetch), apiToken: "token" });
    const completed = client.completePayment({ resellerId: 1, documentId: 2005258, paymentMethodId: 2 });
    return completed.then(withoutCorrections);
  },
  getPayment: ({ activeplatform }, tap) => {
    const client = createActivePlatformClient({ baseUrl, fetch: tap(activeplatform.fetch), apiToken: "token" });
    return client.getPayment({ resellerId: 1, paymentId: 3212 }).then(withoutCorrections);
  },
  "a rejected collectInvoice": ({ payofin }, tap) => {
    const client = createPayofinClient({ baseUrl, fetch: tap(payofin.fetch), apiKey: "key", secretKey: "secret" });
    return failure(client.collectInvoice({ invoiceQueryId: 615322 })).then(saidBy);
  },
  "a rejected completePayment": ({ activeplatform }, tap) => {
    const client = createActivePlatformClient({ baseUrl, fetch: tap(activeplatform.fetch), apiToken: "token" });
    return failure(client.completePayment({ resellerId: 1, documentId: 404, paymentMethodId: 2 })).then(saidBy);
  },
};

/** Which only one of the forms has. */
function withoutCorrections({ corrections, ...payment }: Payment): object {
  return payment;
}

/** What an error says, without the body that it quotes. */
function saidBy(error: unknown): object {
  if (!(error instanceof Error)) return expect.unreachable("no error");
  const { code, outcome, status }: Partial<PayspecError> = error;
  return { name: error.name, message: error.message, code, outcome, status };
}

interface Form {
  readonly quirk: string;
  readonly form: string;
  readonly call: string;
  readonly has: readonly RegExp[];
}
const of = (quirk: string, call: string, forms: Readonly<Record<string, readonly RegExp[]>>): readonly Form[] =>
  Object.entries(forms).map(([form, has]) => ({ quirk, form, call, has }));

const FORMS: readonly Form[] = [
  ...of("inex-debts-envelope", "checkDebts", {
    root: [/^\{"totalDebt":1500,/],
    data: [/^\{"data":\{"totalDebt":1500,/],
  }),
  ...of("inex-service-type-case", "checkDebts", {
    camel: [/"serviceType":"transportation"/, /"serviceType":"insurance"/],
    capital: [/"serviceType":"Transportation"/, /"serviceType":"Insurance"/],
  }),
  ...of("inex-transaction-id", "payDebt", {
    number: [/^\{"data":\{"transactionId":123456\}\}$/],
    string: [/^\{"data":\{"transactionId":"123456"\}\}$/],
  }),
  ...of("inex-wallet-amount", "listWallets", {
    number: [/^\{"data":\[\{"amount":0,"currency":"USD"\},/],
    string: [/^\{"data":\[\{"amount":"0","currency":"USD"\},/],
  }),
  ...of("payofin-envelope-case", "collectInvoice", {
    camel: [/"result":true,"resultCode":1,/, /"payofinPaymentDetails":\{"invoicePaymentId":1786,"balance":/],
    pascal: [/"Result":true,"ResultCode":1,/, /"PayofinPaymentDetails":\{"InvoicePaymentId":1786,"Balance":/],
  }),
  ...of("payofin-envelope-case", "a rejected collectInvoice", {
    camel: [/^\{"result":false,"resultCode":-22,"resultMessage":"/],
    pascal: [/^\{"Result":false,"ResultCode":-22,"ResultMessage":"/],
  }),
  ...of("payofin-decimal-money", "collectInvoice", {
    number: [/"balance":110740\.99,/, /"paymentAmount":1\.0,/, /"profit":0\.50,/],
    string: [/"balance":"110740\.99",/, /"paymentAmount":"1\.0",/, /"profit":"0\.50",/],
  }),
  ...of("payofin-list-case", "queryInvoices", {
    camel: [/"invoiceList":\[\{"invoiceQueryId":615209,/],
    pascal: [/"InvoiceList":\[\{"InvoiceQueryId":615209,/],
  }),
  ...of("payofin-no-debt-is-refusal", "a queryInvoices without debt", {
    refusal: [/"resultCode":-1,/],
    empty: [/"invoiceList":\[\],"result":true/],
  }),
  ...of("payofin-no-collections-is-refusal", "a listCollections without one", {
    refusal: [/"resultCode":-11,/],
    empty: [/"invoiceList":\[\],"result":true/],
  }),
  ...of("payofin-unpadded-date", "listCollections", {
    padded: [/"paymentDate":"10\.05\.2022 15:41:49"/],
    unpadded: [/"paymentDate":"10\.5\.2022 15:41:49"/],
  }),
  ...of("payofin-soot-code-type", "listInstitutions", { number: [/"sootCode":1,/], string: [/"sootCode":"1",/] }),
  ...of("payofin-institution-fields", "listInstitutions", {
    object: [/"fields":\{"title":/],
    array: [/"fields":\[\{"title":/],
  }),
  ...of("activeplatform-account-id", "completePayment", {
    number: [/"account_id":478,/],
    string: [/"account_id":"478",/],
  }),
  ...of("activeplatform-payment-method-id", "completePayment", {
    number: [/"payment_method_id":2,/],
    string: [/"payment_method_id":"2",/],
  }),
  ...of("activeplatform-amount-types", "completePayment", {
    string: [/"discount_amount":"0\.0","total":"123\.45",/],
    number: [/"discount_amount":0\.0,"total":123\.45,/],
  }),
  ...of("activeplatform-newer-nulls", "getPayment", {
    value: [/"amount_paid_from_balance":"0\.0","initial_total":"123\.45",/],
    null: [/"amount_paid_from_balance":null,"initial_total":null,/],
  }),
  ...of("activeplatform-relationships-vary", "getPayment", {
    charges: [/"charges":\{"data":\[\]\},"reseller"/],
    corrections: [/"corrections":\{"data":\[\]\},"reseller"/],
  }),
  ...of("activeplatform-error-shape", "a rejected completePayment", {
    object: [
      /^\{"errors":\{"status":"404","code":"PAYMENT-001","title":"Required parameter document_id is not found"\}\}$/,
    ],
    array: [/^\{"errors":\[\{"status":"404","code":"PAYMENT-001",/],
  }),
];

test("the table has every form of the providers in it", () => {
  const { choices, forms } = createSandboxCore();
  const listed = new Set(FORMS.map(({ quirk, form }) => `${quirk}: ${form}`));
  const listedProviders = ["activeplatform-", "inex-", "payofin-"];
  const inTable = Object.entries(choices).filter(([quirk]) =>
    listedProviders.some((prefix) => quirk.startsWith(prefix)),
  );
  const known = inTable.flatMap(([quirk, all]) => all.map((form) => `${quirk}: ${form}`));
  expect([...listed].sort()).toEqual(known.sort());
  expect(forms).toEqual(Object.fromEntries(Object.entries(choices).map(([quirk, [first]]) => [quirk, first])));
});

test.each(FORMS)("$quirk as $form, in $call", async ({ quirk, form, call, has }) => {
  const run = CALLS[call] ?? expect.unreachable(call);
  const usual = await observe({}, run);
  const seen = await observe({ [quirk]: form }, run);
  expect(seen.forms[quirk]).toBe(form);
  for (const pattern of has) expect(seen.wire).toMatch(pattern);
  expect(seen.value).toEqual(usual.value);
  expect(seen.effects).toEqual(usual.effects);
  // The other forms of the same quirk are not there as well.
  const others = FORMS.filter((other) => other.quirk === quirk && other.call === call && other.form !== form);
  for (const { has } of others) for (const pattern of has) expect(seen.wire).not.toMatch(pattern);
});

test.each(Object.entries(CALLS))("%s says the same in every mixture of forms", async (name, run) => {
  const { value, effects } = await observe({}, run);
  const { choices } = createSandboxCore();
  // Of one provider: no other's forms can change its responses.
  const own = FORMS.find(({ call }) => call === name)?.quirk.split("-")[0] ?? "";
  const quirks = Object.entries(choices).filter(([quirk]) => quirk.startsWith(`${own}-`));
  for (let mixture = 0; mixture < 2 ** quirks.length; mixture += 1) {
    const chosen = quirks.map(([quirk, forms], index) => [quirk, forms[(mixture >> index) & 1] ?? ""]);
    const seen = await observe(Object.fromEntries(chosen), run);
    expect({ value: seen.value, effects: seen.effects }, JSON.stringify(chosen)).toEqual({ value, effects });
  }
});

test("a form can be chosen between two calls, and taken back", async () => {
  const core = createSandboxCore();
  const client = createInexClient({ baseUrl, fetch: core.inex.fetch, token: "token" });
  const debts = await client.checkDebts(ROOM);
  for (const form of ["data", "root", "data"] as const) {
    core.wire({ "inex-debts-envelope": form });
    expect(core.forms["inex-debts-envelope"]).toBe(form);
    expect(await client.checkDebts(ROOM)).toEqual(debts);
  }
  const usual = createSandboxCore().forms;
  expect(core.forms).not.toEqual(usual);
  core.reset();
  expect(core.forms).toEqual(usual);
});

describe("what is unknown is rejected by name, and nothing is changed", () => {
  const good = { "inex-transaction-id": "string" };
  test.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ ...good, "inex-debts": "data" }, 'unknown quirk "inex-debts"; expected one of '],
    [{ ...good, "inex-pay-method": "GET" }, 'unknown quirk "inex-pay-method"; expected one of '],
    [{ ...good, constructor: "root" }, 'unknown quirk "constructor"; expected one of '],
    [{ ...good, "inex-debts-envelope": "Data" }, "the form of inex-debts-envelope must be one of root, data"],
    [{ ...good, "payofin-decimal-money": "" }, "the form of payofin-decimal-money must be one of number, string"],
    [
      { ...good, ...untyped("payofin-decimal-money") },
      "the form of payofin-decimal-money must be one of number, string",
    ],
  ])("%j", (forms, message) => {
    const core = createSandboxCore();
    const before = core.forms;
    expect(() => core.wire(forms)).toThrow(RangeError);
    expect(() => core.wire(forms)).toThrow(message);
    expect(core.forms).toEqual(before);
  });
});

/** As untyped code may give it. */
function untyped(quirk: string): Record<string, string> {
  return JSON.parse(`{"${quirk}":null}`);
}
