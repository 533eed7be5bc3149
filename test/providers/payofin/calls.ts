import { AuthenticationError, NotFoundError, PermissionError, RejectedError, ServerError } from "../../../src/index.js";
import { createPayofinClient } from "../../../src/providers/payofin/index.js";
import type { Call, ProviderCalls } from "../../helpers/calls.js";

const KEYS = { apiKey: "payofin-api", secretKey: "payofin-secret" };

const QUERY = { sootCode: 1, subscriberNo: "1345677000", firmRefNo: "2021081617570" };

const connect = (options: Parameters<Call>[0]) => createPayofinClient({ ...options, ...KEYS, maxRetries: 0 });

export const calls: ProviderCalls["calls"] = {
  collectInvoice: (options) => connect(options).collectInvoice({ invoiceQueryId: 615209, partialAmount: 1 }),
  queryInvoices: (options) => connect(options).queryInvoices(QUERY),
  listCollections: (options) => connect(options).listCollections({ firstDate: "2022-05-09", lastDate: "2022-05-10" }),
  checkCollection: (options) => connect(options).checkCollection(1786),
  listInstitutions: (options) => connect(options).listInstitutions(),
};

const lira = (amount: string) => ({ amount, currency: "TRY" });
const COLLECTION = {
  invoicePaymentId: "1786",
  balance: lira("110740.99"),
  paymentAmount: lira("1.00"),
  profit: lira("0.50"),
  paymentDate: "2022-05-10T15:41:49+03:00",
  resultCode: 1,
  resultMessage: "İşlem Başarılı",
};

const OPEN = {
  invoiceQueryId: "615209",
  subscriberNo: "1345677000",
  customerName: "Ayşe Yılmaz",
  invoiceNo: "20220500123",
  expDate: "20.05.2022",
  invoiceAmount: lira("100.00"),
  merchantProfit: lira("0.50"),
};
const RECORD = {
  invoicePaymentId: "1786",
  invoiceType: "Su Faturası",
  sootName: "İSKİ",
  subscriberNo: "1345677000",
  customerName: "Ayşe Yılmaz",
  invoiceNo: "20220500123",
  expDate: "20.05.2022",
  invoiceAmount: lira("100.00"),
  profit: lira("0.50"),
  paymentDate: "2022-05-10T15:41:49+03:00",
  status: "Paid",
};
const TAKEN_BACK = {
  ...RECORD,
  invoicePaymentId: "3711",
  invoiceNo: "20240800123",
  expDate: "20.08.2024",
  invoiceAmount: lira("496.00"),
  profit: lira("10.00"),
  paymentDate: "2024-08-05T10:33:19+03:00",
  status: "Cancelled",
};
const INSTITUTION = {
  sootCode: "1",
  sootName: "İSKİ",
  invoiceType: "Su Faturası",
  description: "İstanbul Su ve Kanalizasyon İdaresi",
  fields: [
    {
      title: "Sözleşme No",
      description: "Faturanın sol üst köşesindeki numara",
      mask: "9999999999",
      required: true,
      additionalNoRequired: false,
      partialAmount: true,
    },
  ],
};

export const values: ProviderCalls["values"] = {
  collected: COLLECTION,
  "collected-pascal": COLLECTION,
  "open-invoices": [OPEN],
  "open-invoices-pascal": [OPEN],
  "no-open-invoices": [],
  "no-debt": [],
  collections: [RECORD],
  "collections-pascal": [TAKEN_BACK],
  "no-collections": [],
  collection: RECORD,
  institutions: [INSTITUTION],
  "institutions-array": [INSTITUTION],
};

export const refusals: ProviderCalls["refusals"] = {
  "already-paid": { type: RejectedError, outcome: "failed" },
  "partial-too-large": { type: RejectedError, outcome: "failed" },
  "invoice-not-found": { type: NotFoundError, outcome: "failed" },
  "not-permitted": { type: PermissionError, outcome: "failed" },
  "wrong-user": { type: AuthenticationError, outcome: "failed" },
  "institution-unreachable": { type: ServerError, outcome: "unknown" },
  "system-failure": { type: ServerError, outcome: "unknown" },
  holiday: { type: RejectedError, outcome: "failed" },
  "range-too-long": { type: RejectedError, outcome: "failed" },
  "collection-not-found": { type: NotFoundError, outcome: "failed" },
  "no-institutions": { type: RejectedError, outcome: "failed" },
};

export const headers: ProviderCalls["headers"] = {
  apikey: KEYS.apiKey,
  secretkey: KEYS.secretKey,
  "content-type": "application/json",
  accept: "application/json",
};

const PAY = "/invoices/invoicepayment";
export const badRequests: ProviderCalls["badRequests"] = [
  { method: "POST", path: PAY, body: { partialAmount: 1 } },
  { method: "POST", path: PAY, body: { invoiceQueryId: 1, partialAmount: 0.5 } },
  { method: "POST", path: "/invoices/invoicequery", body: { sootCode: 1, subscriberNo: "1", firmRefNo: "1" } },
  {
    method: "POST",
    path: "/invoices/invoicequery",
    body: { sootCode: 1, subscriberNo: "1", additionalNo: "", firmRefNo: "1234567890123456" },
  },
  { method: "POST", path: "/invoices/invoicelist", body: { firstDate: "2022-05-09", lastDate: "10.05.2022" } },
  { method: "POST", path: "/invoices/invoicecheck", body: { invoicePaymentId: "1786" } },
];
