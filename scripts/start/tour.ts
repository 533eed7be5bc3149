import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";

export interface Step {
  readonly provider: string;
  readonly operation: string;
  /** Which of the spec's examples the mock is asked for. */
  readonly prefer: string;
  /** Whether that example is a refusal, so that a success would be a fault. */
  readonly refused: boolean;
  /** What to show of a large value; everything when left out. */
  readonly show?: readonly string[];
  call(baseUrl: string, fetch: typeof globalThis.fetch): Promise<object>;
}

/** A mock asks only that there is a credential. */
const ANY = "any-credential";

type Fetch = typeof globalThis.fetch;
const inex = (baseUrl: string, fetch: Fetch) => createInexClient({ baseUrl, fetch, token: ANY });
const payofin = (baseUrl: string, fetch: Fetch) =>
  createPayofinClient({ baseUrl, fetch, apiKey: ANY, secretKey: "any-other-credential" });
const activePlatform = (baseUrl: string, fetch: Fetch) => createActivePlatformClient({ baseUrl, fetch, apiToken: ANY });

const PAYMENT = {
  resellerId: 1,
  documentId: "2005258",
  paymentMethodId: 2,
  total: { amount: "123.45", currency: "USD" },
} as const;

/** Every operation once, and one refusal of each provider. */
export const TOUR: readonly Step[] = [
  {
    provider: "inex",
    operation: "checkDebts",
    prefer: "code=200, example=debts-under-data",
    refused: false,
    call: (baseUrl, fetch) => inex(baseUrl, fetch).checkDebts({ roomNumber: "IG00001" }),
  },
  {
    provider: "inex",
    operation: "payDebt",
    prefer: "code=200, example=paid-number",
    refused: false,
    call: (baseUrl, fetch) => inex(baseUrl, fetch).payDebt({ roomNumber: "IG00001", paymentId: "INV0001" }),
  },
  {
    provider: "inex",
    operation: "payDebt",
    prefer: "code=404, example=not-found",
    refused: true,
    call: (baseUrl, fetch) => inex(baseUrl, fetch).payDebt({ roomNumber: "IG99999", paymentId: "INV0002" }),
  },
  {
    provider: "payofin",
    operation: "collectInvoice",
    prefer: "code=200, example=collected",
    refused: false,
    call: (baseUrl, fetch) => payofin(baseUrl, fetch).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  },
  {
    provider: "payofin",
    operation: "collectInvoice",
    prefer: "code=200, example=already-paid",
    refused: true,
    call: (baseUrl, fetch) => payofin(baseUrl, fetch).collectInvoice({ invoiceQueryId: 615209 }),
  },
  {
    provider: "activeplatform",
    operation: "completePayment",
    prefer: "code=200, example=completed",
    refused: false,
    show: [
      "documentId",
      "status",
      "total",
      "discountAmount",
      "accountId",
      "paymentMethodId",
      "paymentMethodName",
      "createdAt",
      "closedAt",
    ],
    call: (baseUrl, fetch) => activePlatform(baseUrl, fetch).completePayment(PAYMENT),
  },
  {
    provider: "activeplatform",
    operation: "completePayment",
    prefer: "code=422, example=not-completable",
    refused: true,
    call: (baseUrl, fetch) => activePlatform(baseUrl, fetch).completePayment(PAYMENT),
  },
];
