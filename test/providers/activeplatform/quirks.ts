import { expect } from "vitest";
import { client as checks } from "../../../generated/activeplatform/validators.js";
import { InvalidRequestError, money, NotFoundError, RejectedError, ServerError } from "../../../src/index.js";
import {
  type ActivePlatformClient,
  type CompletePaymentRequest,
  createActivePlatformClient,
  type Payment,
} from "../../../src/providers/activeplatform/index.js";
import { quirk } from "../../helpers/quirk.js";
import { failure, type WireAnswer, withWire } from "../../helpers/wire.js";

const REQUEST: CompletePaymentRequest = { resellerId: 1, documentId: "2005258", paymentMethodId: 2 };

function connect(baseUrl: string): ActivePlatformClient {
  return createActivePlatformClient({ baseUrl, apiToken: "token" });
}

/** The vendor's sample with some attributes written otherwise: JSON texts, to the letter. */
function completed(attributes: Readonly<Record<string, string>> = {}): WireAnswer {
  const all = {
    created_at: '"2023-10-26T16:37:31.534421+0300"',
    updated_at: '"2023-10-26T16:37:43.325470+0300"',
    account_id: "478",
    discount_amount: '"0.0"',
    total: '"123.45"',
    currency_code: '"USD"',
    status: '"completed"',
    document_id: '"2005258"',
    payment_method_id: "2",
    ...attributes,
  };
  const members = Object.entries(all).map(([name, value]) => `"${name}":${value}`);
  const body = `{"data":{"id":"3212","type":"payments","attributes":{${members.join(",")}}}}`;
  return { body, headers: { "content-type": "application/vnd.api+json" }, fits: checks.completePayment.response };
}

const complete = (
  attributes?: Readonly<Record<string, string>>,
  request: Partial<CompletePaymentRequest> = {},
): Promise<Payment> =>
  withWire([completed(attributes)], ({ url }) => connect(url).completePayment({ ...REQUEST, ...request }));

function withRelationships(attributes: Readonly<Record<string, string>>, relationships: object): WireAnswer {
  const answer = completed(attributes);
  const { data } = JSON.parse(answer.body ?? "");
  return { ...answer, body: JSON.stringify({ data: { ...data, relationships } }) };
}
const related = (relationships: object): Promise<Payment> =>
  withWire([withRelationships({}, relationships)], ({ url }) => connect(url).completePayment(REQUEST));

const refusal = (status: number, errors: unknown): Promise<unknown> =>
  withWire([{ status, body: JSON.stringify({ errors }) }], ({ url }) => failure(connect(url).completePayment(REQUEST)));

/** The path and body that a request becomes. */
const sent = (request: CompletePaymentRequest, prefix = ""): Promise<{ path: string; body: string } | undefined> =>
  withWire([completed(echoOf(request))], async ({ url, seen }) => {
    await connect(`${url}${prefix}`).completePayment(request);
    return seen[0];
  });

/** What a success must say of its request. */
function echoOf({ documentId, total }: CompletePaymentRequest): Readonly<Record<string, string>> {
  const amount = total === undefined ? {} : { total: JSON.stringify(total.amount) };
  return { document_id: JSON.stringify(String(documentId)), ...amount };
}

async function invalid(change: object): Promise<unknown> {
  return withWire([completed()], async ({ url, seen }) => {
    const error = await failure(connect(url).completePayment({ ...REQUEST, ...change }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(seen).toEqual([]);
    return error;
  });
}

export const quirks = [
  quirk("activeplatform-document-id", null, "one safe segment of a path, digits never re-formatted", async () => {
    for (const documentId of ["002018", "P006131", "2005258", "a.b_c-d", "..."]) {
      expect(await sent({ ...REQUEST, documentId })).toMatchObject({
        path: `/api/v3/resellers/1/payments/${documentId}`,
      });
    }
    expect(await sent({ ...REQUEST, documentId: 2005258 })).toMatchObject({
      path: "/api/v3/resellers/1/payments/2005258",
    });
    for (const documentId of [".", "..", "", "a/b", "a%2Fb", "a b", "№1", 1.5, 2 ** 53]) {
      expect(await invalid({ documentId })).toMatchObject({ issues: [{ path: "documentId" }] });
    }
    expect(await complete({ document_id: '"002018"' }, { documentId: "002018" })).toMatchObject({
      documentId: "002018",
    });
  }),
  quirk("activeplatform-payment-method-id", "number", "a number is returned as a string", async () => {
    expect(await complete({ payment_method_id: "2" })).toMatchObject({ paymentMethodId: "2" });
    const paymentMethodId = "9007199254740993";
    expect(await complete({ payment_method_id: paymentMethodId }, { paymentMethodId })).toMatchObject({
      paymentMethodId,
    });
  }),
  quirk("activeplatform-payment-method-id", "string", "sent as a string, and read as one", async () => {
    expect(await complete({ payment_method_id: '"2"' })).toMatchObject({ paymentMethodId: "2" });
    for (const paymentMethodId of [2, "2"]) {
      const { body = "" } = (await sent({ ...REQUEST, paymentMethodId })) ?? {};
      expect(body).toBe('{"data":{"attributes":{"payment_method_id":"2"}}}');
    }
  }),
  quirk("activeplatform-amount-types", "string", "an exact amount out of a string", async () => {
    expect(await complete()).toMatchObject({
      total: { amount: "123.45", currency: "USD" },
      discountAmount: { amount: "0.00", currency: "USD" },
    });
  }),
  quirk(
    "activeplatform-amount-types",
    "number",
    "an exact amount out of a number; the caller's digits in",
    async () => {
      expect(await complete({ total: "12345678901234567.10", discount_amount: "0.500" })).toMatchObject({
        total: { amount: "12345678901234567.10" },
        discountAmount: { amount: "0.500" },
      });
      const { body } = (await sent({ ...REQUEST, total: money("123.10", "USD") })) ?? {};
      expect(body).toContain('"total":123.10,"currency_code":"USD"');
      expect(await invalid({ total: { amount: "1e3", currency: "USD" } })).toMatchObject({
        issues: [{ path: "total.amount" }],
      });
      expect(await invalid({ total: money("1", "USD"), currencyCode: "EUR" })).toMatchObject({
        issues: [{ path: "currencyCode" }],
      });
    },
  ),
  quirk("activeplatform-timestamps", null, "RFC 3339 with the colon and every digit", async () => {
    expect(await complete({ closed_at: "null", expiration_date: '"2023-11-26T00:00:00.000000+0300"' })).toMatchObject({
      createdAt: "2023-10-26T16:37:31.534421+03:00",
      updatedAt: "2023-10-26T16:37:43.325470+03:00",
      closedAt: null,
      expirationDate: "2023-11-26T00:00:00.000000+03:00",
    });
  }),
  quirk("activeplatform-form-parameters", null, "a JSON:API body without a type, with both headers", () =>
    withWire([completed()], async ({ url, seen }) => {
      await connect(url).completePayment({ ...REQUEST, total: money("123.45", "USD") });
      const type = "application/vnd.api+json";
      expect(seen[0]?.headers).toMatchObject({ accept: type, "content-type": type, "x-api-token": "token" });
      expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
        data: { attributes: { payment_method_id: "2", total: 123.45, currency_code: "USD" } },
      });
    }),
  ),
  quirk("activeplatform-base-url", null, "baseUrl, with its path prefix kept", async () => {
    for (const prefix of ["/billing", "/billing/"]) {
      expect(await sent(REQUEST, prefix)).toMatchObject({ path: "/billing/api/v3/resellers/1/payments/2005258" });
    }
  }),
  quirk("activeplatform-404-codes", null, "001 and 002 are not found, 003 is a refusal; all are 404", async () => {
    for (const code of ["PAYMENT-001", "PAYMENT-002"]) {
      const error = await refusal(404, [{ status: "404", code, title: "Not there" }]);
      expect(error).toBeInstanceOf(NotFoundError);
      expect(error).toMatchObject({ code, message: "Not there", outcome: "failed" });
    }
    const mismatch = await refusal(404, [{ status: "404", code: "PAYMENT-003", title: "Other currency" }]);
    expect(mismatch).toBeInstanceOf(RejectedError);
    expect(mismatch).toMatchObject({ code: "PAYMENT-003", status: 404, outcome: "failed" });
  }),
  quirk("activeplatform-422-no-code", null, "a refusal without a code", async () => {
    for (const error of [{ title: "Cannot be completed" }, { title: "Cannot be completed", code: "-" }]) {
      const refused = await refusal(422, [error]);
      expect(refused).toBeInstanceOf(RejectedError);
      expect(refused).toMatchObject({ message: "Cannot be completed", outcome: "failed" });
      expect(refused).not.toHaveProperty("code");
    }
  }),
  quirk("activeplatform-error-shape", "object", "one error as an object", async () => {
    expect(await refusal(404, { status: 404, code: "PAYMENT-002", title: "No method" })).toMatchObject({
      code: "PAYMENT-002",
      message: "No method",
    });
  }),
  quirk("activeplatform-error-shape", "array", "errors as JSON:API has them", async () => {
    expect(
      await refusal(422, [{ status: "422", detail: "No", source: { pointer: "/data/attributes/total" } }, {}]),
    ).toMatchObject({
      message: "No",
      fieldErrors: { total: ["No"] },
    });
  }),
  quirk("activeplatform-completed-once", null, "never repeated once sent; look the payment up", () =>
    withWire([{ status: 503, body: "" }, completed()], async ({ url, seen }) => {
      const error = await failure(connect(url).completePayment(REQUEST));
      expect(error).toBeInstanceOf(ServerError);
      expect(error).toMatchObject({ outcome: "unknown", advice: expect.stringContaining("settlePayment") });
      expect(seen).toHaveLength(1);
    }),
  ),
  quirk("activeplatform-account-id", "number", "a number becomes a string", async () => {
    expect(await complete({ account_id: "478" })).toMatchObject({ accountId: "478" });
    expect(await complete({ account_id: "12345678901234567890" })).toMatchObject({ accountId: "12345678901234567890" });
  }),
  quirk("activeplatform-account-id", "string", "a string stays one", async () => {
    expect(await complete({ account_id: '"478"' })).toMatchObject({ accountId: "478" });
  }),
  quirk("activeplatform-complete-by-id-number", null, "a JSON number by ID, a string by number", () =>
    withWire([completed(), completed()], async ({ url, seen }) => {
      await connect(url).completePaymentById({ resellerId: "1", paymentId: "3212", paymentMethodId: "2" });
      await connect(url).completePayment(REQUEST);
      expect(seen.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
        {
          ...{ method: "PATCH", path: "/api/v3/resellers/1/payments/3212" },
          body: '{"data":{"attributes":{"payment_method_id":2}}}',
        },
        {
          ...{ method: "POST", path: "/api/v3/resellers/1/payments/2005258" },
          body: '{"data":{"attributes":{"payment_method_id":"2"}}}',
        },
      ]);
    }),
  ),
  quirk("activeplatform-list-frame", null, "data is the page; what is beside it is passed over", async () => {
    const { data } = JSON.parse(completed().body ?? "");
    for (const frame of [{}, { links: null, meta: { total: "many" } }, { meta: 7, included: [] }]) {
      const body = JSON.stringify({ data: [data], ...frame });
      await withWire([{ body, fits: checks.listPayments.response }], async ({ url, seen }) => {
        const filter = { resellerId: 1, updatedAfter: "2025-07-28T10:44:11+0300", pageNumber: 2, pageSize: 10 };
        expect(await connect(url).listPayments(filter)).toMatchObject([{ id: "3212", documentId: "2005258" }]);
        expect(seen[0]?.path).toBe("/api/v3/resellers/1/payments");
        expect([...(seen[0]?.query ?? [])]).toEqual([
          ["page[number]", "2"],
          ["page[size]", "10"],
          ["filter[updated_at][gt]", "2025-07-28T10:44:11+03:00"],
        ]);
      });
    }
  }),
  quirk(
    "activeplatform-newer-nulls",
    "value",
    "attributes of newer versions, with a value, are passed over",
    async () => {
      expect(await complete({ amount_paid_from_balance: '"1.00"', initial_total: "5", due_date: '"soon"' })).toEqual(
        await complete(),
      );
    },
  ),
  quirk("activeplatform-newer-nulls", "null", "and so they are where they are null", async () => {
    expect(await complete({ amount_paid_from_balance: "null", initial_total: "null", due_date: "null" })).toEqual(
      await complete(),
    );
  }),
  quirk(
    "activeplatform-relationships-vary",
    "charges",
    "no corrections: null, and no charges: an empty list",
    async () => {
      expect(await related({ charges: { data: [{ id: "1", type: "charges" }] } })).toMatchObject({
        relationships: { charges: [{ id: "1" }] },
        corrections: null,
      });
    },
  ),
  quirk("activeplatform-relationships-vary", "corrections", "corrections in the place of charges", async () => {
    expect(await related({ corrections: { data: [{ id: "31", type: "corrections" }] } })).toMatchObject({
      relationships: { charges: [] },
      corrections: [{ id: "31", type: "corrections" }],
    });
    expect(await related({ corrections: { data: [] } })).toMatchObject({ corrections: [] });
    expect(await related({ corrections: { data: [{ id: 31 }] } })).toMatchObject({ corrections: null });
  }),
  quirk("activeplatform-partial-by-number", null, "still waiting is proof only without corrections", async () => {
    const settled = async (corrections: object) => {
      const answer = withRelationships({ status: '"waiting_for_payment"' }, corrections);
      const lookup = { resellerId: 1, paymentId: 3212, paymentMethodId: 2, attemptedAt: "2023-10-26T16:37:43+03:00" };
      return withWire([answer], ({ url }) => connect(url).settlePayment(lookup));
    };
    expect(await settled({})).toMatchObject({ state: "not-done" });
    expect(await settled({ corrections: { data: [] } })).toMatchObject({ state: "not-done" });
    expect(await settled({ corrections: { data: [{ id: "31", type: "corrections" }] } })).toMatchObject({
      state: "unknown",
      advice: expect.stringContaining("31"),
    });
  }),
];
