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
    advice: "The invoice may be collected. Look it up again before you collect it: if it is no longer open, or a new attempt answers -10, it is paid. Ask Payofin with the invoiceQueryId when in doubt.",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  }
} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = {
  "payofin-envelope-case": [
    "camel",
    "pascal"
  ],
  "payofin-decimal-money": [
    "number",
    "string"
  ]
} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = {} as const;
