import { describe, expect, onTestFinished, test, vi } from "vitest";
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

test.each(Object.keys(PAYMENTS))("%s names baseUrl where a 404 gives no reason", (operation) =>
  withWire([{ status: 404, body: "<h1>Not Found</h1>" }], async ({ url }) => {
    const error = await failure(PAYMENTS[operation]?.(url) ?? Promise.resolve());
    expect(error).toMatchObject({
      name: "NotFoundError",
      message: "the provider responded with 404, without a reason; if that is unexpected, check the path of baseUrl",
    });
  }),
);

const payofin = (baseUrl: string, fetch?: typeof globalThis.fetch) =>
  createPayofinClient({ baseUrl, apiKey: "api-key", secretKey: "secret-key", ...(fetch && { fetch }) });

const platforms = globalThis.fetch;
/** What people put around the platform's fetch; each hands on what it gets. */
const WRAPPERS: Readonly<Record<string, typeof globalThis.fetch>> = {
  "the platform's own, by name": platforms,
  "one line": (input, init) => platforms(input, init),
  "one that reads the body as text": (input, init) => platforms(input, { ...init, ...{ x: String(init?.body) } }),
  "one that makes a Request": (input, init) => platforms(new Request(input, init)),
  "a recorder": async (input, init) => {
    const request = new Request(input, init);
    expect(await request.clone().json()).toEqual({ invoiceQueryId: 1 });
    return platforms(request);
  },
};

describe.each(Object.entries(WRAPPERS))("around the platform's fetch: %s", (_, fetch) => {
  test.each(["as an option", "in the place of the global one"])("a 421 is heard once, %s", (how) =>
    withWire([{ status: 421, body: "" }], async ({ url, seen }) => {
      if (how !== "as an option") vi.stubGlobal("fetch", fetch);
      onTestFinished(() => void vi.unstubAllGlobals());
      const client = payofin(url, how === "as an option" ? fetch : undefined);
      expect(await failure(client.collectInvoice({ invoiceQueryId: 1 }))).toMatchObject({ attempts: 1, status: 421 });
      expect(seen.map(({ body }) => body)).toEqual(['{"invoiceQueryId":1}']);
    }),
  );

  test.each(["as an option", "in the place of the global one"])(
    "a response, then a dead audit service: unknown, heard once, %s",
    (how) =>
      withWire([{ body: "{}" }], async ({ url, seen }) => {
        const audited: typeof globalThis.fetch = async (input, init) => {
          await fetch(input, init);
          throw new TypeError("fetch failed", {
            cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" }),
          });
        };
        if (how !== "as an option") vi.stubGlobal("fetch", audited);
        onTestFinished(() => void vi.unstubAllGlobals());
        const client = payofin(url, how === "as an option" ? audited : undefined);
        const error = await failure(client.collectInvoice({ invoiceQueryId: 1 }));
        expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
        expect(seen).toHaveLength(1);
      }),
  );
});
