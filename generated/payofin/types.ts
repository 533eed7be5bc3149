// Generated from openapi/payofin/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { JsonNumber } from "../../src/core/json.js";

export interface paths {
    "/invoices/invoicepayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collect an invoice
         * @description Collects one invoice, whole or, for İSKİ (Istanbul's water works) alone, in part. The money leaves the
         *     merchant's balance at once.
         *
         *     The answer's HTTP status is 200 whether or not the invoice was collected: `result` and `resultCode` tell.
         *     Only `result: true` with `resultCode: 1` and the payment's details is a success.
         */
        post: operations["collectInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        InvoicePaymentRequest: {
            /** @description The number that the invoice query gave to this invoice, such as `615209`. */
            invoiceQueryId: JsonNumber;
            /** @description Whole lira to collect when that is less than the invoice; only for İSKİ. Left out to collect the whole invoice. */
            partialAmount?: JsonNumber;
        };
        /**
         * @description What came of it. Each field is spelled in camelCase or in PascalCase, each on its own: an answer may mix them,
         *     but two spellings of one field never disagree.
         */
        InvoicePaymentAnswer: {
            result?: components["schemas"]["Result"];
            Result?: components["schemas"]["Result"];
            resultCode?: components["schemas"]["ResultCode"];
            ResultCode?: components["schemas"]["ResultCode"];
            resultMessage?: components["schemas"]["ResultMessage"];
            ResultMessage?: components["schemas"]["ResultMessage"];
            payofinPaymentDetails?: components["schemas"]["PaymentDetails"];
            PayofinPaymentDetails?: components["schemas"]["PaymentDetails"];
        };
        /** @description Whether the invoice was collected. */
        Result: boolean;
        /**
         * @description What happened. The vendor's list goes on past -27; a code that is not in this table leaves the outcome unknown.
         *
         *     | Code | Meaning | The invoice |
         *     |---|---|---|
         *     | 1 | success | collected |
         *     | -1 | no debt record | not collected |
         *     | -2 | the balance could not be read | not collected |
         *     | -3 | not possible now for this institution | not collected |
         *     | -4 | holiday | not collected |
         *     | -5 | 20,000 TL or more in one transaction | not collected |
         *     | -6 | the institution could not be reached | **unknown** |
         *     | -7 | the dealer may not do this | not collected |
         *     | -8 | the partial amount is no integer | not collected |
         *     | -9 | a report over more than 15 days | not collected |
         *     | -10 | already paid | not collected by this call |
         *     | -11 | no matching record | not collected |
         *     | -12 | bad tax number | not collected |
         *     | -13 | bad contract number | not collected |
         *     | -14 | bad subscriber number | not collected |
         *     | -15 | bad `firmRefNo` | not collected |
         *     | -16 | bad `additionalNo` | not collected |
         *     | -17 | bad `sootCode` | not collected |
         *     | -18 | internal error | **unknown** |
         *     | -19 | the invoice was not found | not collected |
         *     | -20 | the partial amount is larger than the invoice | not collected |
         *     | -21 | no invoice id | not collected |
         *     | -22 | wrong credentials | not collected |
         *     | -23 | no institutions | not collected |
         *     | -24 | the subscriber is transacting at another bank | not collected |
         *     | -25 | may not see this debt | not collected |
         *     | -26 | no report dates | not collected |
         *     | -27 | cut off in the source | **unknown** |
         */
        ResultCode: JsonNumber;
        /** @description The code in words, in Turkish. Only that of a success is the vendor's; the texts of refusals in the examples of this document are made up. */
        ResultMessage: string | null;
        /** @description The collection. Absent or `null` where nothing was collected. */
        PaymentDetails: {
            invoicePaymentId?: components["schemas"]["InvoicePaymentId"];
            InvoicePaymentId?: components["schemas"]["InvoicePaymentId"];
            balance?: components["schemas"]["Balance"];
            Balance?: components["schemas"]["Balance"];
            paymentAmount?: components["schemas"]["PaymentAmount"];
            PaymentAmount?: components["schemas"]["PaymentAmount"];
            profit?: components["schemas"]["Profit"];
            Profit?: components["schemas"]["Profit"];
            paymentDate?: components["schemas"]["PaymentDate"];
            PaymentDate?: components["schemas"]["PaymentDate"];
        } | null;
        /** @description The collection's own number, for later checks. */
        InvoicePaymentId: JsonNumber;
        /** @description What is left of the merchant's balance after the collection, in lira. */
        Balance: components["schemas"]["Lira"];
        /** @description What was collected, in lira. */
        PaymentAmount: components["schemas"]["Lira"];
        /** @description The fee that Payofin keeps for this collection, in lira. */
        Profit: components["schemas"]["Lira"];
        /** @description An amount in Turkish lira. */
        Lira: JsonNumber | string;
        /** @description When the invoice was collected, on Istanbul's clock, day first. */
        PaymentDate: string;
        /** @description The vendor's own form of a refusal, expected but not promised for HTTP errors. */
        Refusal: {
            /** @constant */
            result: false;
            resultCode: components["schemas"]["ResultCode"];
            resultMessage: components["schemas"]["ResultMessage"];
        };
    };
    responses: {
        /** @description A key is missing or wrong. Not in the vendor's page; the body may be anything. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The caller's IP address is not registered. Not in the vendor's page; the body may be anything. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many calls; wait as long as `Retry-After` says. Not in the vendor's page. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 30
                 */
                "Retry-After"?: JsonNumber;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Payofin failed. Whether the invoice was collected is not known. Not in the vendor's page; the body may be anything. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    collectInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoicePaymentRequest"];
            };
        };
        responses: {
            /** @description The invoice is collected, or the collection was refused; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
