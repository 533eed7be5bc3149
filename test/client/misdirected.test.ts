import { expect, onTestFinished, test, vi } from "vitest";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { failure, withWire } from "../helpers/wire.js";

const PAYMENTS: Readonly<Record<string, (baseUrl: string) => Promise<unknown>>> = {
  payDebt: (baseUrl) =>
    createInexClient({ baseUrl, token: "inex-token" }).payDebt({ roomNumber: "IG00001", paymentId: "İ-1" }),
  collectInvoice: (baseUrl) =>
    createPayofinClient({ baseUrl, apiKey: "api-key", secretKey: "secret-key" }).collectInvoice({ invoiceQueryId: 1 }),
  completePayment: (baseUrl) =>
    createActivePlatformClient({ baseUrl, apiToken: "api-token" }).completePayment({
      resellerId: 1,
      documentId: "1",
      paymentMethodId: 1,
    }),
};

// The platform's own fetch, on purpose: it is the platform that would send the payment a second time.
test.each(Object.keys(PAYMENTS))("%s is sent once where the server says that it was misdirected", (operation) =>
  withWire([{ status: 421, body: "" }], async ({ url, seen }) => {
    const error = await failure(PAYMENTS[operation]?.(url) ?? Promise.resolve());
    expect(error).toMatchObject({ name: "RejectedError", status: 421, outcome: "unknown", attempts: 1 });
    expect(seen).toHaveLength(1);
    const bytes = Buffer.byteLength(seen[0]?.body ?? "");
    expect(seen[0]?.headers).toMatchObject({ "content-length": String(bytes) });
    expect(seen[0]?.headers).not.toHaveProperty("transfer-encoding");
  }),
);

test("it is the platform's fetch also where a caller names it", () =>
  withWire([{ status: 421, body: "" }], async ({ url, seen }) => {
    const keys = { apiKey: "api-key", secretKey: "secret-key" };
    const client = createPayofinClient({ baseUrl: url, ...keys, fetch: globalThis.fetch });
    expect(await failure(client.collectInvoice({ invoiceQueryId: 1 }))).toMatchObject({ attempts: 1 });
    expect(seen).toHaveLength(1);
  }));

test("it is also where another stands in its place that hands on what it gets, and can read it as text", () =>
  withWire([{ status: 421, body: "" }], async ({ url, seen }) => {
    const platforms = globalThis.fetch;
    const read: string[] = [];
    vi.stubGlobal("fetch", (input: string, init: RequestInit) => {
      read.push(String(init.body));
      return platforms(input, init);
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const client = createPayofinClient({ baseUrl: url, apiKey: "api-key", secretKey: "secret-key" });
    expect(await failure(client.collectInvoice({ invoiceQueryId: 1 }))).toMatchObject({ attempts: 1 });
    expect(seen).toHaveLength(1);
    expect(read).toEqual([seen[0]?.body]);
  }));
