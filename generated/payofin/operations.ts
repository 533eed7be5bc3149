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

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = {
  CollectionStatus: [
    "Paid",
    "Cancelled"
  ]
} as const;
