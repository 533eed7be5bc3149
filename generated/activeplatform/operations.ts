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
    numbers: [
      "reseller_id"
    ],
    kind: "none",
    advice: "The payment may be completed. Look it up by its number first: completed means it was booked; only a payment that still waits or has expired may be completed again.",
    requestType: "application/vnd.api+json",
    responseType: "application/vnd.api+json",
    success: [
      200
    ]
  }
} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = {
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
