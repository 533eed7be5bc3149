import type { CallOptions, ClientOptions } from "../../src/index.js";
import { type ActivePlatformClient, createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient, type InexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient, type InvoiceCollection } from "../../src/providers/payofin/index.js";

export const TOKEN = "tok-1f6a93c2b0";
export const API_KEY = "key-77aa01d9e4";
export const SECRET_KEY = "sec-5c0b8e21f3";
type Options = Omit<ClientOptions, "baseUrl">;

/** `payDebt` is a payment with a key, `checkDebts` a read. */
export const inex = (baseUrl: string, options: Options = {}): InexClient =>
  createInexClient({ baseUrl, token: TOKEN, ...options });

/** A payment without a key: what nobody may repeat. */
export const payofin = (baseUrl: string, options: Options = {}, call: CallOptions = {}): Promise<InvoiceCollection> =>
  createPayofinClient({ baseUrl, apiKey: API_KEY, secretKey: SECRET_KEY, ...options }).collectInvoice(
    { invoiceQueryId: "9007199254740993" },
    call,
  );

export const activePlatform = (baseUrl: string, options: Options = {}): ActivePlatformClient =>
  createActivePlatformClient({ baseUrl, apiToken: TOKEN, ...options });
