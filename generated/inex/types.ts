// Generated from openapi/inex/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { JsonNumber } from "../../src/core/json.js";

export interface paths {
    "/integrators/payments/debts/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check debts
         * @description The full debt of one customer or one parcel, invoice by invoice. Give a room number, a tracking code, or both.
         *     Nothing is changed; repeat it as often as the rate limit allows.
         */
        get: operations["checkDebts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrators/payments/debts/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay the whole debt
         * @description Pays everything that the customer or the parcel owes at this moment, in one payment. The caller names the
         *     payment with a `paymentId` of its own and keeps it: sent again, it gives back the first success.
         */
        post: operations["payDebt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrators/payments/balance/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Top up a customer's balance
         * @description Adds an amount, 0.01 to 10,000.00 GEL, to the balance of a customer. The caller names the top-up with a
         *     `paymentId` of its own and keeps it: sent again, it gives back the first success. What becomes of a repeat with
         *     another amount or room the vendor does not say. The page's curl sample is a POST, as its heading has it; that of
         *     payDebt is not.
         */
        post: operations["topUpBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrators/users/detail/{roomNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description A customer's name, and the balance and bonus in GEL. The response is about the room that was asked for; one
         *     about another room is no success. Room numbers are compared without case.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrators/payments/wallet/{roomNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's wallets
         * @description The balances in USD, EUR and GBP. The balance in GEL is the customer's, in `getCustomer`.
         */
        get: operations["listWallets"];
        put?: never;
        post?: never;
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
        /** @description A customer's room number, such as `IG00001`. */
        RoomNumber: string;
        /** @description A room number that is one segment of a path, such as `IG00001`. */
        RoomSegment: string;
        /** @description A parcel's tracking code, such as `TY7200934421231`. */
        WaybillNumber: string;
        /** @description The payment's number in the caller's own system, 1 to 255 characters (Unicode code points), not all blank. */
        PaymentId: string;
        /** @description Whose debt to pay, and the payment's own number. At least one of room number and tracking code. */
        DebtPaymentRequest: {
            roomNumber: components["schemas"]["RoomNumber"];
            waybillNumber?: components["schemas"]["WaybillNumber"];
            paymentId: components["schemas"]["PaymentId"];
        } | {
            roomNumber?: components["schemas"]["RoomNumber"];
            waybillNumber: components["schemas"]["WaybillNumber"];
            paymentId: components["schemas"]["PaymentId"];
        };
        /** @description The debts, at the root or below `data`; never both. */
        DebtsAnswer: components["schemas"]["DebtsAtRoot"] | components["schemas"]["DebtsUnderData"];
        DebtsAtRoot: components["schemas"]["Debts"] & {
            data?: never;
        };
        DebtsUnderData: {
            data: components["schemas"]["Debts"];
            totalDebt?: never;
            currency?: never;
            invoices?: never;
        };
        Debts: {
            totalDebt: components["schemas"]["MinorUnits"];
            currency: components["schemas"]["Currency"];
            invoices: components["schemas"]["DebtInvoice"][];
        };
        DebtInvoice: {
            /** @description The invoice's number in the Inex system, such as `INV-52446`. */
            invoiceNumber: string;
            amount: components["schemas"]["MinorUnits"];
            /** @description The bonus the customer will earn, in tetri; always GEL, whatever the debt's currency is. */
            earnableBonus: JsonNumber;
            serviceType: components["schemas"]["ServiceType"];
        };
        /**
         * @description What the invoice is for. Open: Inex may add values.
         *
         *     | Value | Cost of |
         *     |---|---|
         *     | `transportation` | transport |
         *     | `homeDelivery` | delivery by courier |
         *     | `customsDeclaration` | the customs declaration |
         *     | `insurance` | insuring the parcel |
         *     | `orderStatement` | help with an order |
         */
        ServiceType: "transportation" | "homeDelivery" | "customsDeclaration" | "insurance" | "orderStatement" | (string & {});
        /** @description An amount in the currency's minor unit (tetri, cents), such as `1500` for 15.00 GEL. */
        MinorUnits: JsonNumber;
        /** @description ISO 4217 code, such as `GEL`. */
        Currency: string;
        DebtPaymentAnswer: {
            data: {
                transactionId: components["schemas"]["TransactionId"];
            };
            /** @description Not in the vendor's pages; where it says no, the outcome is unknown. */
            success?: string | JsonNumber | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /** @description Not in the vendor's pages; where it holds something, the outcome is unknown. */
            error?: string | JsonNumber | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /** @description In the vendor's pages only where something failed; where it holds something, the outcome is unknown. */
            errors?: string | JsonNumber | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
            /** @description The text `error` is what the vendor's pages have where something failed; with it the outcome is unknown. */
            message?: string | JsonNumber | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        /** @description The transaction as Inex shows it; neither blank nor zero nor a negative number, for it is all that a success says. */
        TransactionId: string | JsonNumber;
        /** @description Laravel's error body. Which member holds the text for people depends on the status. */
        Problem: {
            message: string;
            /** @description Texts by field, or below `general` where no field is to blame. */
            errors?: {
                [key: string]: string[];
            };
        };
        BalanceTopUpRequest: {
            roomNumber: components["schemas"]["RoomNumber"];
            /** @description What to add, in tetri, such as `100` for 1.00 GEL. */
            amount: JsonNumber;
            paymentId: components["schemas"]["PaymentId"];
        };
        BalanceTopUpAnswer: components["schemas"]["DebtPaymentAnswer"];
        CustomerAnswer: {
            data: components["schemas"]["Customer"];
        };
        Customer: {
            roomNumber: string;
            balance: components["schemas"]["Tetri"];
            bonus: components["schemas"]["Tetri"];
            /** @description In Georgian letters. */
            fullNameKa: string;
            /** @description In Latin letters. */
            fullNameEn: string;
        };
        /** @description An amount in tetri, such as `157` for 1.57 GEL. */
        Tetri: JsonNumber;
        WalletsAnswer: {
            data: components["schemas"]["Wallet"][];
        };
        Wallet: {
            /** @description In cents, such as `150` for 1.50 USD. */
            amount: string | JsonNumber;
            currency: components["schemas"]["Currency"];
        };
    };
    responses: {
        /** @description The token is missing or wrong. Not in the vendor's pages; the body may be anything. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such customer or parcel. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A field is missing or of the wrong type. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many calls; wait as long as `Retry-After` says. Not in the vendor's pages. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 30
                 */
                "Retry-After"?: JsonNumber;
                /**
                 * @description Calls allowed per period, as Laravel counts them.
                 * @example 60
                 */
                "X-RateLimit-Limit"?: JsonNumber;
                /**
                 * @description Calls left in this period.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: JsonNumber;
                /**
                 * @description When the period ends, as a Unix time in seconds.
                 * @example 1652186509
                 */
                "X-RateLimit-Reset"?: JsonNumber;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Inex failed, and does not say whether it did what was asked. Not in the vendor's pages; the body may be anything. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The customer's room number. */
        RoomNumber: components["schemas"]["RoomSegment"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkDebts: {
        parameters: {
            query?: {
                /** @description The customer's room number. Needed where `waybillNumber` is missing. */
                roomNumber?: components["schemas"]["RoomNumber"];
                /** @description The parcel's tracking code in the Inex system. Needed where `roomNumber` is missing. */
                waybillNumber?: components["schemas"]["WaybillNumber"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is owed now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtsAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    payDebt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebtPaymentRequest"];
            };
        };
        responses: {
            /** @description The debt is paid, now or by an earlier call with this `paymentId`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebtPaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    topUpBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BalanceTopUpRequest"];
            };
        };
        responses: {
            /** @description The balance is topped up, now or by an earlier call with this `paymentId`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceTopUpAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A field is missing, of the wrong type or out of its bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's room number. */
                roomNumber: components["schemas"]["RoomSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWallets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's room number. */
                roomNumber: components["schemas"]["RoomSegment"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets; one a currency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletsAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
