// What must not compile. Each line is proven by TypeScript in `npm run check`; the run only shows that it stays harmless.
import { expect, test } from "vitest";
import { type CallOptions, type JsonNumber, PayspecError, RateLimitError, type RejectedError } from "../src/index.js";
import {
  type ActivePlatformClient,
  createActivePlatformClient,
  type Payment,
} from "../src/providers/activeplatform/index.js";
import { createInexClient, type InexClient, type ServiceType } from "../src/providers/inex/index.js";
import { createInexServer } from "../src/providers/inex/server.js";
import { createPayofinClient, type PayofinClient } from "../src/providers/payofin/index.js";
import { createSandbox } from "../src/sandbox/index.js";
import { startSandbox } from "../src/testing/index.js";

const neverCalled = (): void => {
  expect.unreachable("only its types matter");
};

test("requests", () => {
  const wrong = async (inex: InexClient, payofin: PayofinClient, activePlatform: ActivePlatformClient) => {
    // @ts-expect-error at least one of roomNumber and waybillNumber
    await inex.checkDebts({});
    // @ts-expect-error an unknown field
    await inex.checkDebts({ roomNumber: "IG00001", room: "1" });
    // @ts-expect-error a payment has a paymentId
    await inex.payDebt({ roomNumber: "IG00001" });
    // @ts-expect-error an identifier is a string
    await inex.payDebt({ roomNumber: 1, paymentId: "1" });
    // @ts-expect-error invoiceQueryId is required
    await payofin.collectInvoice({});
    // @ts-expect-error an amount is a Money, not a number
    await activePlatform.completePayment({ resellerId: 1, documentId: "1", paymentMethodId: 1, total: 15 });
    // @ts-expect-error no such call option
    await inex.checkDebts({ roomNumber: "IG00001" }, { timeout: 5 });
    // @ts-expect-error the spec has no such path
    await inex.raw.GET("/integrators/payments/debts/pay", {});
    // @ts-expect-error a JSON number is a number or an ExactNumber
    await payofin.raw.POST("/invoices/invoicepayment", { body: { invoiceQueryId: "1" } });
  };
  expect(wrong).toBeTypeOf("function");
});

test("advice is a string where the outcome is unknown", () => {
  const right = (error: unknown): string | undefined => {
    if (error instanceof RateLimitError && error.outcome === "unknown") return error.advice.trim();
    if (!(error instanceof PayspecError)) throw error;
    const adviceOf = (next: string): string => next;
    if (error.outcome === "unknown") return adviceOf(error.advice);
    // @ts-expect-error a failure may have none
    const advice: string = error.advice;
    return advice;
  };
  expect(() => right("not an error of a call")).toThrow();
});

test("options", () => {
  const wrong = () => {
    // @ts-expect-error baseUrl has no default
    createInexClient({ token: "t" });
    // @ts-expect-error a client has its provider's credentials, not another's
    createInexClient({ baseUrl: "https://api.test", apiKey: "t" });
    // @ts-expect-error both keys
    createPayofinClient({ baseUrl: "https://api.test", apiKey: "a" });
    // @ts-expect-error a credential is a string or a function
    createActivePlatformClient({ baseUrl: "https://api.test", apiToken: 5 });
  };
  expect(wrong).toBeTypeOf("function");
});

test("answers", () => {
  const right = (payment: Payment, type: ServiceType, error: PayspecError): readonly unknown[] => {
    // @ts-expect-error an answer is not to be changed by accident into another payment's
    payment.relationships.orders = [];
    // @ts-expect-error fieldErrors are a RejectedError's
    const fields: RejectedError["fieldErrors"] = error.fieldErrors;
    // @ts-expect-error there are two outcomes
    const maybe = error.outcome === "pending";
    const open: ServiceType = "a value of next year";
    return [fields, maybe, open, type];
  };
  expect(right).toBeTypeOf("function");
});

test("numbers of raw answers must be looked at before they are counted with", () => {
  const wrong = (value: JsonNumber) => {
    // @ts-expect-error it may be an ExactNumber
    return value + 1;
  };
  expect(wrong).toBeTypeOf("function");
  expect(neverCalled).toBeTypeOf("function");
});

test("what is optional takes undefined", () => {
  const right = (
    activePlatform: ActivePlatformClient,
    payofin: PayofinClient,
    inex: InexClient,
  ): readonly unknown[] => {
    const call: CallOptions = { signal: undefined, timeoutMs: undefined, maxRetries: undefined, tag: undefined };
    const payment = { resellerId: 1, documentId: "1", paymentMethodId: 2, total: undefined, currencyCode: undefined };
    const seed = { inex: undefined, payofin: undefined, activeplatform: undefined };
    return [
      inex.checkDebts({ roomNumber: "R", waybillNumber: undefined }, call),
      payofin.collectInvoice({ invoiceQueryId: 1, partialAmount: undefined }, undefined),
      activePlatform.completePayment(payment),
      createInexServer(
        {},
        { authenticate: undefined, onError: undefined, maxRequestBytes: undefined, mount: undefined },
      ),
      createSandbox({ seed, now: undefined }),
      startSandbox({ seed: undefined, port: undefined, allowedHosts: undefined }),
    ];
  };
  expect(right).toBeTypeOf("function");
});
