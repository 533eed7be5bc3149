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
         *     The response's HTTP status is 200 whether or not the invoice was collected: `result` and `resultCode` say which.
         *     Only `result: true` with `resultCode: 1` and the payment's details is a success. Where a part was asked for,
         *     `paymentAmount` must be that part: a response about another amount leaves the outcome unknown. The response
         *     names neither the invoice nor the subscriber, so nothing else in it can be compared with the request.
         */
        post: operations["collectInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/invoicequery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a subscriber's open invoices
         * @description Lists what a subscriber of an institution owes, each invoice with the `invoiceQueryId` that a collection needs.
         *     Changes nothing. Vendor page: Invoice Query.
         *
         *     The stored copy of the page ends within the table of an invoice's fields: a live response may have more of them.
         *     How long an `invoiceQueryId` can be used is not documented. That a repeated `firmRefNo` does no harm is inferred;
         *     it is documented as unique, and no response returns it.
         */
        post: operations["queryInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/invoicelist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List this account's collections
         * @description Lists what this account collected from one day to another, by Istanbul's calendar as far as can be inferred.
         *     Changes nothing. Vendor page: Invoice List.
         *
         *     The report is over at most 15 days. Not documented: whether the last day is included, how soon a collection
         *     shows, and whether a long list has pages. The report has neither the `invoiceQueryId` nor the `firmRefNo`
         *     nor the `sootCode`, and not the amount that was collected: a collection in part looks like one in whole.
         */
        post: operations["listCollections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/invoicecheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a collection
         * @description One collection by its number, with its present status: `Paid`, or `Cancelled` where it was taken back. Changes
         *     nothing. Vendor page: Invoice Check.
         *
         *     A response that is about another collection than the one asked for is no success.
         */
        post: operations["checkCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/sootlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the institutions
         * @description The institutions whose invoices can be queried and collected, and what each asks for. Changes nothing. Vendor
         *     page: Institution List; its sample lacks a comma, and is cut off.
         */
        get: operations["listInstitutions"];
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
        InvoicePaymentRequest: {
            /** @description The number that the invoice query gave to this invoice, such as `615209`. */
            invoiceQueryId: JsonNumber;
            /** @description Whole lira to collect when that is less than the invoice; only for İSKİ. Left out to collect the whole invoice. */
            partialAmount?: JsonNumber;
        };
        /**
         * @description What came of a call. Each field is spelled in camelCase or in PascalCase, each on its own: a response may mix
         *     them, but two spellings of one field never disagree.
         */
        Envelope: {
            result?: components["schemas"]["Result"];
            Result?: components["schemas"]["Result"];
            resultCode?: components["schemas"]["ResultCode"];
            ResultCode?: components["schemas"]["ResultCode"];
            resultMessage?: components["schemas"]["ResultMessage"];
            ResultMessage?: components["schemas"]["ResultMessage"];
        };
        /** @description What came of a collection. */
        InvoicePaymentResponse: components["schemas"]["Envelope"] & {
            payofinPaymentDetails?: components["schemas"]["PaymentDetails"];
            PayofinPaymentDetails?: components["schemas"]["PaymentDetails"];
        };
        /** @description Whether the invoice was collected. */
        Result: boolean;
        /**
         * @description What happened. The vendor's list goes on past -27; a code that is not in this table leaves the outcome unknown.
         *     One list for all methods: which code belongs to which of them it does not say.
         *
         *     | Code | Meaning | The invoice |
         *     |---|---|---|
         *     | 1 | success | collected |
         *     | -1 | no debt record | not collected |
         *     | -2 | the balance could not be read | not collected |
         *     | -3 | outside the institution's hours | not collected |
         *     | -4 | holiday, the institution takes no query | not collected |
         *     | -5 | 20,000 TL or more in one transaction | not collected |
         *     | -6 | the institution could not be reached, so no query is possible; try later | **unknown** |
         *     | -7 | the dealer may not do this | not collected |
         *     | -8 | the partial amount is no integer | not collected |
         *     | -9 | a report over more than 15 days | not collected |
         *     | -10 | already paid | not collected by this call |
         *     | -11 | no matching record | not collected |
         *     | -12 | bad identity or tax number | not collected |
         *     | -13 | the contract is under legal enforcement, no query is possible | not collected |
         *     | -14 | bad subscriber number | not collected |
         *     | -15 | bad `firmRefNo` | not collected |
         *     | -16 | bad `additionalNo` | not collected |
         *     | -17 | bad `sootCode` | not collected |
         *     | -18 | internal error | **unknown** |
         *     | -19 | the invoice to pay was not found for this transaction | not collected |
         *     | -20 | the partial amount is larger than the invoice | not collected |
         *     | -21 | no invoice id | not collected |
         *     | -22 | wrong credentials | not collected |
         *     | -23 | no institutions | not collected |
         *     | -24 | the subscriber is transacting at another bank; try later | not collected |
         *     | -25 | may not see this debt, which is paid at the institution's desk | not collected |
         *     | -26 | no report dates | not collected |
         *     | -27 | cut off in the source; it begins with the word for an instruction | **unknown** |
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
        /** @description The collection's own number, for later checks; without one nothing was collected. */
        InvoicePaymentId: JsonNumber;
        /** @description What is left of the merchant's balance after the collection, in lira. */
        Balance: components["schemas"]["Lira"];
        /** @description What was collected, in lira; more than nothing, or it is no success. */
        PaymentAmount: JsonNumber | string;
        /** @description The fee that Payofin keeps for this collection, in lira. */
        Profit: components["schemas"]["Lira"];
        /** @description An amount in Turkish lira. */
        Lira: JsonNumber | string;
        /** @description When the invoice was collected, on Istanbul's clock, day first. */
        PaymentDate: string;
        InvoiceQueryRequest: {
            /** @description The institution's code, from the list of institutions. */
            sootCode: JsonNumber;
            /** @description The subscriber's number with the institution, as printed; leading zeros count. */
            subscriberNo: string;
            /** @description A second number that some institutions ask for; an empty text where there is none. */
            additionalNo: string;
            /** @description The merchant's own reference of this query, unique. */
            firmRefNo: string;
        };
        InvoiceListRequest: {
            /** @description The first day, such as `2022-05-09`. */
            firstDate: string;
            /** @description The last day; with the first one at most 15 days. */
            lastDate: string;
        };
        InvoiceCheckRequest: {
            /** @description The collection's own number, from its response or from the list of collections. */
            invoicePaymentId: JsonNumber;
        };
        /** @description A subscriber's open invoices. */
        InvoiceQueryResponse: components["schemas"]["Envelope"] & {
            invoiceList?: components["schemas"]["OpenInvoice"][] | null;
            InvoiceList?: components["schemas"]["OpenInvoice"][] | null;
        };
        /** @description An account's collections. */
        InvoiceListResponse: components["schemas"]["Envelope"] & {
            invoiceList?: components["schemas"]["CollectionRecord"][] | null;
            InvoiceList?: components["schemas"]["CollectionRecord"][] | null;
        };
        /** @description One collection. */
        InvoiceCheckResponse: components["schemas"]["Envelope"] & {
            invoiceDetail?: components["schemas"]["CollectionRecord"] | null;
            InvoiceDetail?: components["schemas"]["CollectionRecord"] | null;
        };
        /** @description The institutions. */
        InstitutionListResponse: components["schemas"]["Envelope"] & {
            sootList?: components["schemas"]["Institution"][] | null;
            SootList?: components["schemas"]["Institution"][] | null;
        };
        /** @description An invoice that is not paid. The page is cut off after `merchantProfit`; there may be more fields. */
        OpenInvoice: {
            /** @description The number that a collection of this invoice needs. */
            invoiceQueryId?: JsonNumber;
            /** @description The number that a collection of this invoice needs. */
            InvoiceQueryId?: JsonNumber;
            /** @description The subscriber's number. */
            subscriberNo?: string;
            /** @description The subscriber's number. */
            SubscriberNo?: string;
            /** @description The customer's name and surname. */
            customerName?: string;
            /** @description The customer's name and surname. */
            CustomerName?: string;
            /** @description The invoice's number. */
            invoiceNo?: string;
            /** @description The invoice's number. */
            InvoiceNo?: string;
            expDate?: components["schemas"]["ExpDate"];
            ExpDate?: components["schemas"]["ExpDate"];
            invoiceAmount?: components["schemas"]["InvoiceAmount"];
            InvoiceAmount?: components["schemas"]["InvoiceAmount"];
            merchantProfit?: components["schemas"]["MerchantProfit"];
            MerchantProfit?: components["schemas"]["MerchantProfit"];
        };
        /** @description A collection as the reports have it. What was collected of the invoice is not in it. */
        CollectionRecord: {
            invoicePaymentId?: components["schemas"]["InvoicePaymentId"];
            InvoicePaymentId?: components["schemas"]["InvoicePaymentId"];
            /** @description The kind of invoice in words, such as `Su Faturası`. */
            invoiceType?: string;
            /** @description The kind of invoice in words, such as `Su Faturası`. */
            InvoiceType?: string;
            /** @description The institution's name. */
            sootName?: string;
            /** @description The institution's name. */
            SootName?: string;
            /** @description The subscriber's number. */
            subscriberNo?: string;
            /** @description The subscriber's number. */
            SubscriberNo?: string;
            /** @description The customer's name and surname. */
            customerName?: string;
            /** @description The customer's name and surname. */
            CustomerName?: string;
            /** @description The invoice's number. */
            invoiceNo?: string;
            /** @description The invoice's number. */
            InvoiceNo?: string;
            expDate?: components["schemas"]["ExpDate"];
            ExpDate?: components["schemas"]["ExpDate"];
            invoiceAmount?: components["schemas"]["InvoiceAmount"];
            InvoiceAmount?: components["schemas"]["InvoiceAmount"];
            profit?: components["schemas"]["Profit"];
            Profit?: components["schemas"]["Profit"];
            paymentDate?: components["schemas"]["PaymentDate"];
            PaymentDate?: components["schemas"]["PaymentDate"];
            status?: components["schemas"]["CollectionStatus"];
            Status?: components["schemas"]["CollectionStatus"];
        };
        /** @description An institution. */
        Institution: {
            sootCode?: components["schemas"]["SootCode"];
            SootCode?: components["schemas"]["SootCode"];
            /** @description The institution's name. */
            sootName?: string;
            /** @description The institution's name. */
            SootName?: string;
            /** @description The kind of invoice in words. */
            invoiceType?: string;
            /** @description The kind of invoice in words. */
            InvoiceType?: string;
            /** @description More about the institution. */
            description?: string;
            /** @description More about the institution. */
            Description?: string;
            fields?: components["schemas"]["InstitutionFields"];
            Fields?: components["schemas"]["InstitutionFields"];
        };
        /** @description What the institution asks of a query. */
        InstitutionFields: components["schemas"]["InstitutionField"] | components["schemas"]["InstitutionField"][];
        /** @description A number that is asked for. No sample of one is stored; each member is expected, in one spelling or the other. */
        InstitutionField: {
            /** @description What the subscriber's number is called. */
            title?: string;
            /** @description What the subscriber's number is called. */
            Title?: string;
            /** @description Where to find it. */
            description?: string;
            /** @description Where to find it. */
            Description?: string;
            /** @description The length and the characters that the number has. */
            mask?: string;
            /** @description The length and the characters that the number has. */
            Mask?: string;
            /** @description Whether it must be given. */
            required?: boolean;
            /** @description Whether it must be given. */
            Required?: boolean;
            /** @description Whether `additionalNo` must be given. */
            additionalNoRequired?: boolean;
            /** @description Whether `additionalNo` must be given. */
            AdditionalNoRequired?: boolean;
            /** @description Whether a part of an invoice can be collected. */
            partialAmount?: boolean;
            /** @description Whether a part of an invoice can be collected. */
            PartialAmount?: boolean;
        };
        /** @description The institution's code. */
        SootCode: JsonNumber | string;
        /** @description The last day to pay, as the institution writes it; its form is not documented. */
        ExpDate: string;
        /** @description What the invoice is over, in lira. */
        InvoiceAmount: components["schemas"]["Lira"];
        /** @description The service fee, in lira. */
        MerchantProfit: components["schemas"]["Lira"];
        /** @description Whether the collection stands. Some institutions are paid later, and may take a collection back. */
        CollectionStatus: "Paid" | "Cancelled" | (string & {});
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
            /** @description The invoice is collected, or the collection was rejected; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePaymentResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    queryInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceQueryRequest"];
            };
        };
        responses: {
            /** @description The open invoices, or a refusal; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceQueryResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceListRequest"];
            };
        };
        responses: {
            /** @description The collections, or a refusal; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceListResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    checkCollection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCheckRequest"];
            };
        };
        responses: {
            /** @description The collection, or a refusal; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceCheckResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institutions, or a refusal; see `result` and `resultCode`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionListResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
