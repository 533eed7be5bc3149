import { expect } from "vitest";
import { client as checks } from "../../../generated/payofin/validators.js";
import { ContractError, InvalidRequestError, RejectedError, ServerError } from "../../../src/index.js";
import {
  createPayofinClient,
  type InvoiceCollection,
  type PayofinClient,
} from "../../../src/providers/payofin/index.js";
import { quirk } from "../../helpers/quirk.js";
import { failure, type WireAnswer, withWire } from "../../helpers/wire.js";

const INVOICE = { invoiceQueryId: 615209 };
const KEYS = { apiKey: "api-key-7f3a", secretKey: "secret-key-91bc" };
const SUCCESS = '"result":true,"resultCode":1,"resultMessage":"İşlem Başarılı"';

function connect(baseUrl: string): PayofinClient {
  return createPayofinClient({ baseUrl, ...KEYS });
}

const responding = (body: string): WireAnswer => ({ body, fits: checks.collectInvoice.response });
const details = (balance = "110740.99", amount = "1.0", profit = "0.50", date = "10.05.2022 15:41:49"): string =>
  `{"invoicePaymentId":1786,"balance":${balance},"paymentAmount":${amount},"profit":${profit},"paymentDate":"${date}"}`;
const collected = (...parts: Parameters<typeof details>): WireAnswer =>
  responding(`{"payofinPaymentDetails":${details(...parts)},${SUCCESS}}`);

const collect = (wire: WireAnswer): Promise<InvoiceCollection> =>
  withWire([wire], ({ url }) => connect(url).collectInvoice(INVOICE));
const rejected = (wire: WireAnswer): Promise<unknown> =>
  withWire([wire], ({ url }) => failure(connect(url).collectInvoice(INVOICE)));

const SAMPLE = {
  invoicePaymentId: "1786",
  balance: { amount: "110740.99", currency: "TRY" },
  paymentAmount: { amount: "1.00", currency: "TRY" },
  profit: { amount: "0.50", currency: "TRY" },
  paymentDate: "2022-05-10T15:41:49+03:00",
  resultCode: 1,
  resultMessage: "İşlem Başarılı",
};

const QUERY = { sootCode: 1, subscriberNo: "0134", firmRefNo: "A1" };
const DAYS = { firstDate: "2022-05-09", lastDate: "2022-05-10" };
const OPEN =
  '{"invoiceQueryId":1,"subscriberNo":"0134","customerName":"A","invoiceNo":"F1","expDate":"","invoiceAmount":1.0,"merchantProfit":0.5}';
const FIELD =
  '{"title":"No","description":"","mask":"99","required":true,"additionalNoRequired":false,"partialAmount":true}';

const record = (date = "10.05.2022 15:41:49"): string =>
  '{"invoicePaymentId":1786,"invoiceType":"Su","sootName":"İSKİ","subscriberNo":"0134","customerName":"A","invoiceNo":"F1",' +
  `"expDate":"20.05.2022","invoiceAmount":100.00,"profit":0.50,"paymentDate":"${date}","status":"Paid"}`;
const listing = (item: string, name = "invoiceList"): WireAnswer => ({
  body: `{"${name}":[${item}],${SUCCESS}}`,
  fits: checks.listCollections.response,
});
const institutions = (sootCode: string, fields: string): WireAnswer => ({
  body: `{"sootList":[{"sootCode":${sootCode},"sootName":"İSKİ","invoiceType":"Su","description":"","fields":${fields}}],${SUCCESS}}`,
  fits: checks.listInstitutions.response,
});
const says = (operation: "queryInvoices" | "listCollections", code: number): WireAnswer => ({
  body: `{"result":false,"resultCode":${code},"resultMessage":"Olmadı"}`,
  fits: checks[operation].response,
});
const listed = (wire: WireAnswer) => withWire([wire], ({ url }) => connect(url).listCollections(DAYS));

/** Every member's name as the field tables have it. */
function pascal(json: string): string {
  return json.replace(/"([a-z])(\w+)":/g, (_, first: string, rest: string) => `"${first.toUpperCase()}${rest}":`);
}

export const quirks = [
  quirk("payofin-envelope-case", "camel", "the sample's spelling is read", async () => {
    expect(await collect(collected())).toEqual(SAMPLE);
  }),
  quirk("payofin-envelope-case", "pascal", "the table's spelling is read at every level", async () => {
    const spelled = pascal(`{"payofinPaymentDetails":${details()},${SUCCESS}}`);
    expect(spelled).toContain('"Result":true');
    expect(await collect(responding(spelled))).toEqual(SAMPLE);
  }),
  quirk(
    "payofin-envelope-case",
    null,
    "a mixed response is read, field by field; two that differ are not",
    async () => {
      const mixed = `{"payofinPaymentDetails":${details().replace("balance", "Balance")},"Result":true,"resultCode":1,"ResultMessage":"İşlem Başarılı"}`;
      expect(await collect(responding(mixed))).toEqual(SAMPLE);
      expect(await collect(responding(mixed.replace('"Result":true', '"Result":true,"result":true')))).toEqual(SAMPLE);
      const torn = await rejected(responding(mixed.replace('"Result":true', '"Result":true,"result":false')));
      expect(torn).toBeInstanceOf(ContractError);
      expect(torn).toMatchObject({ outcome: "unknown", issues: [{ path: "result" }] });
      // One balance or the other: nothing says which.
      const twice = details().replace('"balance":110740.99', '"balance":110740.99,"Balance":110740.98');
      expect(await rejected(responding(`{"payofinPaymentDetails":${twice},${SUCCESS}}`))).toBeInstanceOf(ContractError);
    },
  ),
  quirk("payofin-refusal-is-200", null, "a refusal under 200 is an error, by its code", async () => {
    const say = (code: number): Promise<unknown> =>
      rejected(responding(`{"result":false,"resultCode":${code},"resultMessage":"Olmadı"}`));
    expect(await say(-10)).toBeInstanceOf(RejectedError);
    expect(await say(-10)).toMatchObject({ outcome: "failed", code: "-10", message: "Olmadı", status: 200 });
    expect(await say(-10)).toMatchObject({ advice: expect.stringContaining("is paid") });
    expect(await say(-19)).toMatchObject({ name: "NotFoundError", outcome: "failed" });
    expect(await say(-22)).toMatchObject({ name: "AuthenticationError", outcome: "failed" });
    expect(await say(-7)).toMatchObject({ name: "PermissionError", outcome: "failed" });
    for (const code of [-6, -18]) {
      expect(await say(code)).toBeInstanceOf(ServerError);
      expect(await say(code)).toMatchObject({
        outcome: "unknown",
        advice: expect.stringContaining("settleCollection"),
      });
    }
    for (const code of [-27, -99, 0, 2]) {
      expect(await say(code)).toBeInstanceOf(RejectedError);
      expect(await say(code)).toMatchObject({ outcome: "unknown", code: String(code) });
    }
  }),
  quirk("payofin-contradicting-result", null, "witnesses that disagree leave the outcome unknown", async () => {
    const say = (result: boolean, code: number, more = ""): Promise<unknown> =>
      rejected(responding(`{"result":${result},"resultCode":${code},"resultMessage":"?"${more}}`));
    const paid = `,"payofinPaymentDetails":${details()}`;
    for (const error of [await say(true, -10), await say(true, 1), await say(true, -18, paid)]) {
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown" });
    }
    for (const error of [await say(false, 1), await say(false, 1, paid), await say(false, -10, paid)]) {
      expect(error).toBeInstanceOf(RejectedError);
      expect(error).toMatchObject({ outcome: "unknown" });
    }
  }),
  quirk("payofin-decimal-money", "number", "digits as sent, at least two decimals, no double on the way", async () => {
    const exact = await collect(collected("12345678901234567.89", "0.500", "1e2"));
    expect([exact.balance.amount, exact.paymentAmount.amount, exact.profit.amount]).toEqual([
      "12345678901234567.89",
      "0.500",
      "100.00",
    ]);
  }),
  quirk("payofin-decimal-money", "string", "a decimal in quotes is read the same", async () => {
    expect(await collect(collected('"110740.99"', '"1.0"', '"0.50"'))).toEqual(SAMPLE);
  }),
  quirk("payofin-payment-date", null, "Istanbul's clock, day first; an impossible date is rejected", async () => {
    const at = (date: string): WireAnswer => collected("1.0", "1.0", "1.0", date);
    expect((await collect(at("29.02.2024 00:00:00"))).paymentDate).toBe("2024-02-29T00:00:00+03:00");
    for (const date of ["31.02.2022 15:41:49", "10.13.2022 15:41:49", "10.05.2022 24:00:00"]) {
      const error = await rejected(at(date));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown", issues: [{ path: "paymentDate" }] });
    }
  }),
  quirk("payofin-partial-amount", null, "a positive whole number, or left out; never null", () =>
    withWire([collected()], async ({ url, seen }) => {
      const client = connect(url);
      await client.collectInvoice({ ...INVOICE, partialAmount: 1 });
      await client.collectInvoice(INVOICE);
      expect(seen.map(({ body }) => body)).toEqual([
        '{"invoiceQueryId":615209,"partialAmount":1}',
        '{"invoiceQueryId":615209}',
      ]);
      for (const partialAmount of [0, -1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
        const error = await failure(client.collectInvoice({ ...INVOICE, partialAmount }));
        expect(error).toBeInstanceOf(InvalidRequestError);
        expect(error).toHaveProperty("issues[0].path", "partialAmount");
      }
      // @ts-expect-error null is not "not given"
      expect(await failure(client.collectInvoice({ ...INVOICE, partialAmount: null }))).toBeInstanceOf(
        InvalidRequestError,
      );
      expect(seen).toHaveLength(2);
    }),
  ),
  quirk(
    "payofin-no-idempotency",
    null,
    "not sent again after a lost response; an unknown outcome says what to check",
    () =>
      withWire([{ status: 500, body: "" }, collected()], async ({ url, seen }) => {
        const error = await failure(connect(url).collectInvoice(INVOICE));
        expect(error).toBeInstanceOf(ServerError);
        expect(error).toMatchObject({
          outcome: "unknown",
          attempts: 1,
          advice: expect.stringContaining("settleCollection"),
        });
        expect(seen).toHaveLength(1);
      }),
  ),
  quirk("payofin-type-names", null, "boolean and object, whatever their names in the table", async () => {
    const wrong = [
      { body: '{"result":"true","resultCode":1}', issue: { path: "result", message: "must be boolean" } },
      { body: '{"result":1,"resultCode":1}', issue: { path: "result", message: "must be boolean" } },
      {
        body: `{${SUCCESS},"payofinPaymentDetails":[]}`,
        issue: { path: "payofinPaymentDetails", message: "must be object or null" },
      },
    ];
    for (const { body, issue } of wrong) {
      const error = await rejected({ body });
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ outcome: "unknown", issues: [issue] });
    }
  }),
  quirk("payofin-credentials", null, "both keys are sent, hidden everywhere, and follow no redirect", async () => {
    const echo = JSON.stringify({
      result: false,
      resultCode: -7,
      resultMessage: `no ${KEYS.apiKey} ${KEYS.secretKey}`,
    });
    await withWire([responding(echo)], async ({ url, seen }) => {
      const error = await failure(connect(url).collectInvoice(INVOICE));
      expect(seen[0]?.headers).toMatchObject({ apikey: KEYS.apiKey, secretkey: KEYS.secretKey });
      for (const key of Object.values(KEYS)) expect(JSON.stringify(error)).not.toContain(key);
      expect(error).toMatchObject({ message: "no [redacted] [redacted]" });
    });
    await withWire([collected()], async (elsewhere) => {
      await withWire([{ status: 307, headers: { location: `${elsewhere.url}/x` } }], async ({ url }) => {
        expect(await failure(connect(url).collectInvoice(INVOICE))).toBeInstanceOf(ContractError);
      });
      expect(elsewhere.seen).toEqual([]);
    });
  }),
  quirk("payofin-no-debt-is-refusal", "refusal", "-1 is an empty list, every other code an error", () =>
    withWire(
      [-1, -4, -14, -11].map((code) => says("queryInvoices", code)),
      async ({ url }) => {
        expect(await connect(url).queryInvoices(QUERY)).toEqual([]);
        for (const code of ["-4", "-14", "-11"]) {
          const error = await failure(connect(url).queryInvoices(QUERY));
          expect(error).toMatchObject({ code, outcome: "failed", operation: "queryInvoices" });
        }
      },
    ),
  ),
  quirk(
    "payofin-no-debt-is-refusal",
    "empty",
    "an empty list is one; a success without a list, or -1 with one, is none",
    () =>
      withWire(
        [
          { body: `{"invoiceList":[],${SUCCESS}}`, fits: checks.queryInvoices.response },
          { body: `{${SUCCESS}}`, fits: checks.queryInvoices.response },
          { body: `{"invoiceList":[${OPEN}],"result":false,"resultCode":-1}`, fits: checks.queryInvoices.response },
          { body: '{"result":true,"resultCode":-1}', fits: checks.queryInvoices.response },
        ],
        async ({ url }) => {
          expect(await connect(url).queryInvoices(QUERY)).toEqual([]);
          expect(await failure(connect(url).queryInvoices(QUERY))).toBeInstanceOf(ContractError);
          expect(await failure(connect(url).queryInvoices(QUERY))).toBeInstanceOf(RejectedError);
          expect(await failure(connect(url).queryInvoices(QUERY))).toBeInstanceOf(ContractError);
        },
      ),
  ),
  quirk("payofin-no-collections-is-refusal", "refusal", "-11 is an empty list, every other code an error", () =>
    withWire(
      [-11, -9, -1].map((code) => says("listCollections", code)),
      async ({ url }) => {
        expect(await connect(url).listCollections(DAYS)).toEqual([]);
        expect(await failure(connect(url).listCollections(DAYS))).toMatchObject({ code: "-9", outcome: "failed" });
        expect(await failure(connect(url).listCollections(DAYS))).toMatchObject({ code: "-1", outcome: "failed" });
      },
    ),
  ),
  quirk("payofin-no-collections-is-refusal", "empty", "an empty list is one", async () => {
    expect(await listed({ body: `{"invoiceList":[],${SUCCESS}}`, fits: checks.listCollections.response })).toEqual([]);
  }),
  quirk("payofin-list-case", "camel", "the samples' spelling is read", async () => {
    expect(await listed(listing(record()))).toMatchObject([{ invoicePaymentId: "1786", status: "Paid" }]);
  }),
  quirk(
    "payofin-list-case",
    "pascal",
    "the tables' spelling is read at every level, and mixtures of both",
    async () => {
      const [usual] = await listed(listing(record()));
      expect(await listed(listing(pascal(record()), "InvoiceList"))).toEqual([usual]);
      expect(await listed(listing(record().replace('"status"', '"Status"')))).toEqual([usual]);
      const torn = listing(record().replace("}", ',"Status":"Cancelled"}'));
      const error = await withWire([torn], ({ url }) => failure(connect(url).listCollections(DAYS)));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({ issues: [{ path: "[0].status" }] });
      const checked = {
        body: `{"InvoiceDetail":${pascal(record())},${SUCCESS}}`,
        fits: checks.checkCollection.response,
      };
      expect(await withWire([checked], ({ url }) => connect(url).checkCollection(1786))).toEqual(usual);
    },
  ),
  quirk("payofin-unpadded-date", "padded", "two digits each", async () => {
    expect(await listed(listing(record()))).toMatchObject([{ paymentDate: "2022-05-10T15:41:49+03:00" }]);
  }),
  quirk("payofin-unpadded-date", "unpadded", "one digit for day, month or both", async () => {
    for (const date of ["5.08.2024", "05.8.2024", "5.8.2024"]) {
      const records = await listed(listing(record(`${date} 10:33:19`)));
      expect(records).toMatchObject([{ paymentDate: "2024-08-05T10:33:19+03:00" }]);
      expect((await collect(collected("1.0", "1.0", "1.0", `${date} 10:33:19`))).paymentDate).toBe(
        "2024-08-05T10:33:19+03:00",
      );
    }
    const error = await withWire([listing(record("31.2.2024 10:33:19"))], ({ url }) =>
      failure(connect(url).listCollections(DAYS)),
    );
    expect(error).toMatchObject({ name: "ContractError", issues: [{ path: "[0].paymentDate" }] });
  }),
  quirk("payofin-soot-code-type", "number", "sent as a number, returned as a string", () =>
    withWire([institutions("1", FIELD)], async ({ url }) => {
      expect(await connect(url).listInstitutions()).toMatchObject([{ sootCode: "1" }]);
    }),
  ),
  quirk("payofin-soot-code-type", "string", "read from a string; a query sends a number, whichever it is given", () =>
    withWire([institutions('"1"', FIELD), says("queryInvoices", -1)], async ({ url, seen }) => {
      const [institution] = await connect(url).listInstitutions();
      await connect(url).queryInvoices({ ...QUERY, sootCode: institution?.sootCode ?? "" });
      await connect(url).queryInvoices({ ...QUERY, sootCode: 1 });
      const sent = '{"sootCode":1,"subscriberNo":"0134","additionalNo":"","firmRefNo":"A1"}';
      expect(seen.slice(1).map(({ body }) => body)).toEqual([sent, sent]);
    }),
  ),
  quirk("payofin-additional-no-blank", null, "always sent, empty when it is not given", () =>
    withWire([says("queryInvoices", -1)], async ({ url, seen }) => {
      await connect(url).queryInvoices(QUERY);
      await connect(url).queryInvoices({ ...QUERY, additionalNo: undefined });
      await connect(url).queryInvoices({ ...QUERY, additionalNo: "" });
      await connect(url).queryInvoices({ ...QUERY, additionalNo: "77" });
      const sent = seen.map(({ body }) => /"additionalNo":"\d*"/.exec(body)?.[0]);
      expect(sent).toEqual(['"additionalNo":""', '"additionalNo":""', '"additionalNo":""', '"additionalNo":"77"']);
    }),
  ),
  quirk("payofin-institution-fields", "object", "one model is a list of one", () =>
    withWire([institutions("1", FIELD)], async ({ url }) => {
      expect((await connect(url).listInstitutions())[0]?.fields).toMatchObject([{ title: "No", partialAmount: true }]);
    }),
  ),
  quirk("payofin-institution-fields", "array", "an array stays one", () =>
    withWire([institutions("1", `[${FIELD},${pascal(FIELD)}]`)], async ({ url }) => {
      const [first, second] = (await connect(url).listInstitutions())[0]?.fields ?? [];
      expect(first).toMatchObject({ title: "No", mask: "99", required: true, additionalNoRequired: false });
      expect(second).toEqual(first);
    }),
  ),
];
