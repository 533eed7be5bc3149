// Generated from openapi/activeplatform/openapi.yaml by `npm run generate`. Change the spec, not this file.

import type { JsonNumber } from "../../src/core/json.js";

export interface paths {
    "/api/v3/resellers/{reseller_id}/payments/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payment by its ID
         * @description A payment by its ID, never its number. The response is about the payment that was asked for; one about another
         *     payment is no success. What the page shows of `included` is cut off, and no error is visible on it.
         */
        get: operations["getPayment"];
        put?: never;
        /**
         * Complete a payment by its number
         * @description Completes the payment with this number, of the current reseller or of one below it, as paid by the given
         *     method. Only a payment that waits or has expired can be completed.
         *
         *     A `currency_code` that is given must match the payment's. What becomes of a `total` that is not the payment's
         *     the vendor does not say.
         *
         *     The newer guides have `amount` in the place of `total`, and an `external_transaction_id` of 2 to 255 characters,
         *     which no response shows; neither is sent here. What they say of the effect:
         *
         *     | Paid | Waits or has expired | Completed, paid from the balance, cancelled or pending billing |
         *     |---|---|---|
         *     | the total | completed | status unchanged, a correction of the full amount |
         *     | more | completed, a correction of the surplus | the same |
         *     | less | status unchanged, a correction (of the amount paid, which is inferred) | the same |
         *
         *     That the last column is so in every row is inferred, too. The manager of the token books such a correction, with a
         *     fixed comment that names the payment's number.
         *
         *     **A 200 is a success only where it says what was asked**: this `document_id`, this payment method where it names
         *     one, the `total` and `currency_code` that were given, and the status `completed`. The newer guides accept a
         *     payment that is already paid or cancelled, or an amount below the total: its status stays, and a correction is
         *     booked. So any other status of the table at PaymentStatus leaves the outcome unknown, and so does a payment,
         *     method, amount or currency that was not asked for. A status that the table does not have passes.
         */
        post: operations["completePayment"];
        /**
         * Cancel a payment
         * @description Cancels a payment that waits and is not linked to postpaid invoices. A 200 is a success only where it is about
         *     this payment and its status is `cancelled`.
         */
        delete: operations["cancelPayment"];
        options?: never;
        head?: never;
        /**
         * Complete a payment by its ID
         * @description The safer way to complete: by its ID only a payment that waits or has expired can be completed, in every
         *     version of the guide, so a repeat books nothing a second time. No amount and no currency can be given.
         *
         *     A 200 is a success only where it is about this payment and method and its status is `completed`; see PaymentStatus.
         *     The 5.4 guide's sample asks for 6475 and responds with 6465, a slip of the page.
         */
        patch: operations["completePaymentById"];
        trace?: never;
    };
    "/api/v3/resellers/{reseller_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description A page of payments. No filter by number or status is visible for this version of the API, and what the page says
         *     after the filters is cut off: the response's frame, its errors and the order where no `sort` is given. The 5.4
         *     guide has one more filter, whose name begins with `closed`. The lists of accounts and charges filter by `[lt]`,
         *     status, subscription or e-mail as well, and the deprecated v1 list of payments by account, method and status; a
         *     payment's number none of them has.
         */
        get: operations["listPayments"];
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
        /** @description A reseller's ID, such as `1`. */
        ResellerId: JsonNumber;
        /** @description A payment's ID, such as `6475`; not its number. */
        PaymentId: JsonNumber;
        /** @description RFC 3339 with an offset, whose `+` is sent as `%2B`. The 5.4 guide asks for that. The newer ones allow a date too, and take a time without an offset to be of the platform's zone; neither is sent here. */
        FilterTime: string;
        /** @description A payment's number as printed, such as `2005258`, `002018` or `P006131`. */
        DocumentId: string;
        /** @description A JSON:API document without a `type`, as the vendor's sample has it. */
        CompletePaymentRequest: {
            data: {
                attributes: {
                    /** @description The payment method's ID, sent as a string, as in the vendor's sample. */
                    payment_method_id: string;
                    /** @description The payment's amount. */
                    total?: JsonNumber;
                    currency_code?: components["schemas"]["CurrencyCode"];
                };
            };
        };
        /** @description A JSON:API document without a `type`, as the vendor's sample has it. */
        CompletePaymentByIdRequest: {
            data: {
                attributes: {
                    /** @description The payment method's ID, sent as a number, as in the vendor's sample. */
                    payment_method_id: JsonNumber;
                };
            };
        };
        /** @description ISO 4217 code; must match the payment's. */
        CurrencyCode: string;
        PaymentAnswer: {
            data: components["schemas"]["Payment"];
            errors?: components["schemas"]["NoErrors"];
        };
        PaymentsAnswer: {
            data: components["schemas"]["Payment"][];
            errors?: components["schemas"]["NoErrors"];
        };
        /** @description JSON:API forbids `errors` in a response with `data`: one that has both says no success, unless the list is empty. */
        NoErrors: components["schemas"]["Problem"][] | null;
        Payment: {
            /** @description The payment's ID, not its number. */
            id: string;
            type: string;
            attributes: components["schemas"]["PaymentAttributes"];
            relationships?: components["schemas"]["PaymentRelationships"];
        };
        /** @description Newer versions add attributes; whatever one holds that the 7.8 guide does not have is passed over. No completion depends on a discount, which may be missing or `null`: then there is none. */
        PaymentAttributes: {
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            closed_at?: components["schemas"]["NullableTimestamp"];
            expiration_date?: components["schemas"]["NullableTimestamp"];
            account_id: components["schemas"]["AccountId"];
            /** @description A manager's ID, or `null`. */
            manager_id?: JsonNumber | string | null;
            /** @description The payment's number, as printed. Where an installation allows it, a manager can change it while the payment is neither completed nor cancelled. */
            document_id: string;
            status: components["schemas"]["PaymentStatus"];
            /** @description What is to be paid, in the newest guide; the 6.0 guide calls it the total amount. */
            total: components["schemas"]["Amount"];
            /** @description An amount in the payment's `currency_code`, in major units. */
            discount_amount?: string | JsonNumber | null;
            currency_code: components["schemas"]["CurrencyCode"];
            /** @description An amount in `external_currency`, or `null`; the vendor's sample has `null`. Without a currency it is passed over. */
            external_total?: string | JsonNumber | null;
            /** @description ISO 4217 code of `external_total`. */
            external_currency?: string | null;
            payment_method_id?: components["schemas"]["PaymentMethodId"];
            payment_method_name?: string | null;
            requester_ip?: string | null;
            comment?: string | null;
            purpose?: string | null;
            /** @description Newer versions only; anything, and often `null`. */
            amount_paid_from_balance?: unknown;
            /** @description Newer versions only; anything. A string in their samples; that it is the total before a part was paid from the balance is inferred from its name. */
            initial_total?: unknown;
            /** @description Newer versions only; anything. */
            due_date?: unknown;
        };
        PaymentRelationships: {
            orders?: components["schemas"]["ToMany"];
            invoices?: components["schemas"]["ToMany"];
            charges?: components["schemas"]["ToMany"];
            /** @description Newer versions only; anything. */
            corrections?: unknown;
            reseller?: components["schemas"]["ToOne"];
            account?: components["schemas"]["ToOne"];
            payment_method?: components["schemas"]["ToOne"];
        } | null;
        ToMany: {
            data?: components["schemas"]["ResourceRef"][] | null;
        } | null;
        ToOne: {
            data?: components["schemas"]["ResourceRef"] | null;
        } | null;
        ResourceRef: {
            id: string;
            type: string;
        };
        /** @description The account that pays. The newest guide calls the type an integer, the 6.0 guide a number. */
        AccountId: JsonNumber | string;
        /** @description The method the payment was completed with. */
        PaymentMethodId: JsonNumber | string | null;
        /** @description An amount in the payment's `currency_code`, in major units; the samples have one decimal or two. */
        Amount: string | JsonNumber;
        /** @description A time with microseconds and an offset without a colon. No `format: date-time`, for it is not one: RFC 3339 asks for the colon. */
        Timestamp: string;
        /** @description A time in the same form, or `null`. */
        NullableTimestamp: string | null;
        /**
         * @description Where the payment stands. Open: versions add values.
         *
         *     | Value | Meaning | A completion succeeded |
         *     |---|---|---|
         *     | `waiting_for_payment` | waits, from the start or since `pending_billing` ended; can be completed | no |
         *     | `expired` | not completed before its due date; can be completed | no |
         *     | `completed` | paid, by the method that it names | yes |
         *     | `cancelled` | cancelled; until version 3.4 also paid from the balance | no |
         *     | `paid_from_balance` | paid from the account's balance, so not by the method of a completion | no |
         *     | `receipt_creating` | a receipt to pay by is being made by hand; nothing is paid yet | no |
         *     | `receipt_sent` | the receipt was sent; nothing is paid yet | no |
         *     | `pending_billing` | new, where an outside ERP keeps the invoices, and not approved there yet; cannot be paid. Not in the 5.8 guide | no |
         *     | `processing` | a payment gateway is at work; no operation is possible meanwhile | no |
         *
         *     The values `expired` and `processing` are inferred from the titles in the vendor's operator guide, and so is
         *     that nothing is paid while a receipt is made or sent: the guide only says that receipts are for cash and bank
         *     transfers.
         */
        PaymentStatus: "waiting_for_payment" | "expired" | "completed" | "cancelled" | "paid_from_balance" | "receipt_creating" | "receipt_sent" | "pending_billing" | "processing" | (string & {});
        /** @description The errors, as an array or as one object. */
        ErrorAnswer: {
            errors: components["schemas"]["Problem"][] | components["schemas"]["Problem"];
        };
        /** @description One error, as in JSON:API; every member may be missing. */
        Problem: {
            status?: string | JsonNumber;
            code?: string;
            title?: string;
            detail?: string;
            source?: {
                pointer?: string;
                parameter?: string;
            };
        };
    };
    responses: {
        /** @description The token is missing or wrong. Not in the vendor's page; the body may be anything. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description The manager's role may not do this, or the reseller is not below the manager's. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description There is no such payment, or no such payment method. Not in the vendor's pages. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description A parameter is of the wrong form. Not in the vendor's pages. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
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
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description ActivePlatform failed. Whether the payment was completed is not known. Not in the vendor's page; the body may be anything. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
            };
        };
    };
    parameters: {
        /** @description The current reseller, or one below it. */
        ResellerId: components["schemas"]["ResellerId"];
        /** @description The payment's ID, not its number. The vendor calls it `payment_id`; here it bears the name that its place in the path has for completing by number, because one place can have one name only. */
        PaymentId: components["schemas"]["PaymentId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPayment: {
        parameters: {
            query?: {
                /** @description What else to return, separated by commas: `invoices`, `orders`, `account`, `payment_method`, `reseller`, and in newer versions `charges` and `corrections`. */
                include?: string;
            };
            header?: never;
            path: {
                /** @description The current reseller, or one below it. */
                reseller_id: components["schemas"]["ResellerId"];
                /** @description The payment's ID, not its number. The vendor calls it `payment_id`; here it bears the name that its place in the path has for completing by number, because one place can have one name only. */
                document_id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The current reseller, or one below it. */
                reseller_id: components["schemas"]["ResellerId"];
                /** @description The payment's number, as printed. */
                document_id: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CompletePaymentRequest"];
            };
        };
        responses: {
            /** @description The payment is completed, where its `status` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description No such payment or payment method, or a currency that is not the payment's; the code says which.
             *
             *     | Code | Meaning | Fix |
             *     |---|---|---|
             *     | `PAYMENT-001` | no payment has this `document_id` | check the payment's number |
             *     | `PAYMENT-002` | no payment method has this `payment_method_id` | check the method's ID |
             *     | `PAYMENT-003` | `currency_code` is not the payment's | check the payment's currency |
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The payment neither waits nor has expired, so it cannot be completed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The current reseller, or one below it. */
                reseller_id: components["schemas"]["ResellerId"];
                /** @description The payment's ID, not its number. The vendor calls it `payment_id`; here it bears the name that its place in the path has for completing by number, because one place can have one name only. */
                document_id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment is cancelled, where its `status` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The payment does not wait, or is linked to postpaid invoices; the title of the latter, which begins with "Only payments for prepa", is cut off. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completePaymentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The current reseller, or one below it. */
                reseller_id: components["schemas"]["ResellerId"];
                /** @description The payment's ID, not its number. The vendor calls it `payment_id`; here it bears the name that its place in the path has for completing by number, because one place can have one name only. */
                document_id: components["schemas"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.api+json": components["schemas"]["CompletePaymentByIdRequest"];
            };
        };
        responses: {
            /** @description The payment is completed, where its `status` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The payment neither waits nor has expired. The page has an example, whose body is cut off; that it is that of a cancellation is inferred. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["ErrorAnswer"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Which page, from 1 on. */
                "page[number]"?: JsonNumber;
                /** @description How many payments a page has; 50 where it is missing. */
                "page[size]"?: JsonNumber;
                /** @description Any field, with `-` before it for a descending order. The page calls its type an integer, which no field's name is. */
                sort?: string;
                /** @description Only payments created after this time. */
                "filter[created_at][gt]"?: components["schemas"]["FilterTime"];
                /** @description Only payments changed after this time. */
                "filter[updated_at][gt]"?: components["schemas"]["FilterTime"];
            };
            header?: never;
            path: {
                /** @description The current reseller, or one below it. */
                reseller_id: components["schemas"]["ResellerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; empty behind the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api+json": components["schemas"]["PaymentsAnswer"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
