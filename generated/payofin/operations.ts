// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Operations, ProviderInfo } from "../../src/core/operation.js";

export const PROVIDER = {
  name: "payofin",
  credentials: {
    apiKey: {
      header: "ApiKey",
      prefix: ""
    },
    secretKey: {
      header: "SecretKey",
      prefix: ""
    }
  }
} as const satisfies ProviderInfo;

export const OPERATIONS = {
  collectInvoice: {
    method: "POST",
    path: "/invoices/invoicepayment",
    kind: "none",
    advice: "The invoice may be collected. Two minutes after the attempt or later, call settleCollection with the subscriber's number, the invoice's number, the time of the attempt and a new firmRefNo. Collect again only once it says not-done; where it stays unknown, ask Payofin with the invoiceQueryId.",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  queryInvoices: {
    method: "POST",
    path: "/invoices/invoicequery",
    kind: "read",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  listCollections: {
    method: "POST",
    path: "/invoices/invoicelist",
    kind: "read",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  checkCollection: {
    method: "POST",
    path: "/invoices/invoicecheck",
    kind: "read",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  listInstitutions: {
    method: "GET",
    path: "/invoices/sootlist",
    kind: "read",
    responseType: "application/json",
    success: [
      200
    ]
  }
} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = {
  "payofin-no-debt-is-refusal": [
    "refusal",
    "empty"
  ],
  "payofin-no-collections-is-refusal": [
    "refusal",
    "empty"
  ],
  "payofin-envelope-case": [
    "camel",
    "pascal"
  ],
  "payofin-decimal-money": [
    "number",
    "string"
  ],
  "payofin-unpadded-date": [
    "padded",
    "unpadded"
  ],
  "payofin-list-case": [
    "camel",
    "pascal"
  ],
  "payofin-institution-fields": [
    "object",
    "array"
  ],
  "payofin-soot-code-type": [
    "number",
    "string"
  ]
} as const;

/** Why there is a choice, by the same quirks: the two sides of the contradiction, and how the client reads it. */
export const WIRE_QUIRKS = {
  "payofin-no-debt-is-refusal": {
    says: "`resultCode` -1 is the absence of a debt record.",
    shows: "It comes in the form of a refusal, with `result` false.",
    reading: "An empty list, as an empty `invoiceList` is. Every other code stays an error."
  },
  "payofin-no-collections-is-refusal": {
    says: "`resultCode` -11 is the absence of a matching record.",
    shows: "Nothing says what the response to a report without entries is.",
    reading: "An empty list, as an empty `invoiceList` is. Every other code stays an error."
  },
  "payofin-envelope-case": {
    says: "`Result`, `ResultCode`, `ResultMessage`, `PayofinPaymentDetails`.",
    shows: "The samples are in camelCase.",
    reading: "Both are read, field by field, at every level."
  },
  "payofin-decimal-money": {
    says: "Amounts are of the type `decimal`.",
    shows: "The sample has the JSON numbers `110740.99`, `1.0` and `0.50`.",
    reading: "Read from a number or a string, exactly, without a binary float on the way; digits as sent, at least two decimals."
  },
  "payofin-unpadded-date": {
    says: "`10.05.2022 15:41:49`: two digits each.",
    shows: "Another page has `5.08.2024 10:33:19`.",
    reading: "One digit or two for day and month."
  },
  "payofin-list-case": {
    says: "`InvoiceList` and `InvoiceDetail`.",
    shows: "The samples have `invoiceList` and `invoiceDetail`.",
    reading: "Both are read, and both spellings of every field within, field by field."
  },
  "payofin-institution-fields": {
    says: "`fields` is a model.",
    shows: "Whether it is one object or an array of them is cut off.",
    reading: "Both are read; the client always returns an array."
  },
  "payofin-soot-code-type": {
    says: "An integer, in the query and in the list of institutions.",
    shows: "The query of several invoices has it as a string.",
    reading: "Sent as an integer; read as either, returned as a string."
  }
} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = {
  CollectionStatus: [
    "Paid",
    "Cancelled"
  ]
} as const;
