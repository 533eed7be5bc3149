// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Operations, ProviderInfo } from "../../src/core/operation.js";

export const PROVIDER = {
  name: "activeplatform",
  credentials: {
    apiToken: {
      header: "X-Api-Token",
      prefix: ""
    }
  }
} as const satisfies ProviderInfo;

export const OPERATIONS = {
  getPayment: {
    method: "GET",
    path: "/api/v3/resellers/{reseller_id}/payments/{document_id}",
    parameters: [
      {
        name: "reseller_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "document_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "include",
        in: "query"
      }
    ],
    kind: "read",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  },
  completePayment: {
    method: "POST",
    path: "/api/v3/resellers/{reseller_id}/payments/{document_id}",
    parameters: [
      {
        name: "reseller_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "document_id",
        in: "path",
        required: true
      }
    ],
    kind: "none",
    advice: "The payment may be completed. Two minutes after the attempt or later, call settlePayment with the payment's ID, or else its number, and the time of the attempt. Only what it says is not-done may be completed again.",
    requestType: "application/vnd.api+json",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  },
  completePaymentById: {
    method: "PATCH",
    path: "/api/v3/resellers/{reseller_id}/payments/{document_id}",
    parameters: [
      {
        name: "reseller_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "document_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      }
    ],
    kind: "none",
    advice: "The payment may be completed. Two minutes after the attempt or later, call settlePayment with the payment's ID and the time of the attempt. Only what it says is not-done may be completed again.",
    requestType: "application/vnd.api+json",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  },
  cancelPayment: {
    method: "DELETE",
    path: "/api/v3/resellers/{reseller_id}/payments/{document_id}",
    parameters: [
      {
        name: "reseller_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "document_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      }
    ],
    kind: "none",
    advice: "The payment may be cancelled. Call getPayment with its ID: the status cancelled means that it is; one that still waits may be cancelled again.",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  },
  listPayments: {
    method: "GET",
    path: "/api/v3/resellers/{reseller_id}/payments",
    parameters: [
      {
        name: "reseller_id",
        in: "path",
        required: true,
        types: [
          "number"
        ]
      },
      {
        name: "page[number]",
        in: "query",
        types: [
          "number"
        ]
      },
      {
        name: "page[size]",
        in: "query",
        types: [
          "number"
        ]
      },
      {
        name: "sort",
        in: "query"
      },
      {
        name: "filter[created_at][gt]",
        in: "query"
      },
      {
        name: "filter[updated_at][gt]",
        in: "query"
      }
    ],
    kind: "read",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  }
} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = {
  "activeplatform-newer-nulls": [
    "value",
    "null"
  ],
  "activeplatform-relationships-vary": [
    "charges",
    "corrections"
  ],
  "activeplatform-account-id": [
    "number",
    "string"
  ],
  "activeplatform-payment-method-id": [
    "number",
    "string"
  ],
  "activeplatform-amount-types": [
    "string",
    "number"
  ],
  "activeplatform-error-shape": [
    "object",
    "array"
  ]
} as const;

/** Why there is a choice, by the same quirks: the two sides of the contradiction, and how the client reads it. */
export const WIRE_QUIRKS = {
  "activeplatform-newer-nulls": {
    says: "`amount_paid_from_balance` is a string, in the newer guides.",
    shows: "Their samples have `null`.",
    reading: "Every attribute beyond those of the 7.8 guide may be missing or `null`, or of any type; none fails a call."
  },
  "activeplatform-relationships-vary": {
    says: "A payment has `charges`, in the 7.8 guide.",
    shows: "Samples of the newer guides have `corrections` in their place, or both.",
    reading: "Each may be missing or `null`, and so may all. `corrections` is `null` where it is, and settlePayment takes one that it cannot read for a doubt."
  },
  "activeplatform-account-id": {
    says: "Nothing about its type.",
    shows: "`account_id` is the number `478`, the related account's `id` the string `\"478\"`.",
    reading: "Identifiers are strings."
  },
  "activeplatform-payment-method-id": {
    says: "An integer.",
    shows: "The sample request has the string `\"2\"`, the sample response the number `2`.",
    reading: "Sent as a string, read as either, returned as a string."
  },
  "activeplatform-amount-types": {
    says: "`total` is a number.",
    shows: "The response has the strings `\"123.45\"` and `\"0.0\"`.",
    reading: "Read exactly from either, with its currency; sent as a JSON number with the caller's digits."
  },
  "activeplatform-error-shape": {
    says: "Errors are only a table.",
    shows: "The vendor's other pages have `errors` as one object, while JSON:API says an array.",
    reading: "Both are read; `status` is a string or a number, `code` may be missing."
  }
} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = {
  PaymentStatus: [
    "waiting_for_payment",
    "expired",
    "completed",
    "cancelled",
    "paid_from_balance",
    "receipt_creating",
    "receipt_sent",
    "pending_billing",
    "processing"
  ]
} as const;
