// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { Operations, ProviderInfo } from "../../src/core/operation.js";

export const PROVIDER = {
  name: "inex",
  credentials: {
    token: {
      header: "Authorization",
      prefix: "Bearer "
    }
  }
} as const satisfies ProviderInfo;

export const OPERATIONS = {
  checkDebts: {
    method: "GET",
    path: "/integrators/payments/debts/detail",
    parameters: [
      {
        name: "roomNumber",
        in: "query"
      },
      {
        name: "waybillNumber",
        in: "query"
      }
    ],
    kind: "read",
    responseType: "application/json",
    success: [
      200
    ]
  },
  payDebt: {
    method: "POST",
    path: "/integrators/payments/debts/pay",
    kind: "key",
    key: "paymentId",
    advice: "The debt may be paid. Call payDebt again with the same paymentId: if it was paid, you get its transaction back; if not, it is paid once. Never use a new paymentId for the same payment.",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  topUpBalance: {
    method: "POST",
    path: "/integrators/payments/balance/top-up",
    kind: "key",
    key: "paymentId",
    advice: "The balance may be topped up. Call topUpBalance again with the same paymentId, room and amount: if it was topped up, you get its transaction back; if not, it is topped up once. Never use a new paymentId for the same payment.",
    requestType: "application/json",
    responseType: "application/json",
    success: [
      200
    ]
  },
  getCustomer: {
    method: "GET",
    path: "/integrators/users/detail/{roomNumber}",
    parameters: [
      {
        name: "roomNumber",
        in: "path",
        required: true
      }
    ],
    kind: "read",
    responseType: "application/json",
    success: [
      200
    ]
  },
  listWallets: {
    method: "GET",
    path: "/integrators/payments/wallet/{roomNumber}",
    parameters: [
      {
        name: "roomNumber",
        in: "path",
        required: true
      }
    ],
    kind: "read",
    responseType: "application/json",
    success: [
      200
    ]
  }
} as const satisfies Operations;

/** The wire forms between which the document's quirks leave the choice, by quirk; the vendor's own sample's first. */
export const WIRE_FORMS = {
  "inex-debts-envelope": [
    "root",
    "data"
  ],
  "inex-service-type-case": [
    "camel",
    "capital"
  ],
  "inex-transaction-id": [
    "number",
    "string"
  ],
  "inex-wallet-amount": [
    "number",
    "string"
  ]
} as const;

/** Why there is a choice, by the same quirks: the two sides of the contradiction, and how the client reads it. */
export const WIRE_QUIRKS = {
  "inex-debts-envelope": {
    says: "The fields are below `data`.",
    shows: "The sample has them at the root.",
    reading: "Both are read, never mixed: `data` together with fields at the root is rejected. Callers see one shape."
  },
  "inex-service-type-case": {
    says: "The example is `Transportation`.",
    shows: "The list of options and the sample have `transportation`.",
    reading: "Matched without case and returned as the list spells it; an unknown value is passed on as it came."
  },
  "inex-transaction-id": {
    says: "A string, such as `223IN1233`.",
    shows: "The sample has the number `123456`.",
    reading: "Always a string; a number beyond 2^53 keeps every digit."
  },
  "inex-wallet-amount": {
    says: "A string, with the example `150 (1.50 USD)`; the Georgian page prints GPB for GBP.",
    shows: "The sample has the number `0`, and GBP.",
    reading: "Cents, read exactly from either, with their currency."
  }
} as const;

/** The values that the document knows of each open enumeration; a provider may add others. */
export const KNOWN_VALUES = {
  ServiceType: [
    "transportation",
    "homeDelivery",
    "customsDeclaration",
    "insurance",
    "orderStatement"
  ]
} as const;
