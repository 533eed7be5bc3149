import { expect, test, vi } from "vitest";
import { createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createPayofinServer } from "../../src/providers/payofin/server.js";
import { cpuMs } from "../helpers/within.js";

const KEYS = { apikey: "api-key", secretkey: "secret-key", "content-type": "application/json" };
const TOKEN = { "x-api-token": "api-token", "content-type": "application/vnd.api+json" };
const COMPLETE = "https://provider.test/api/v3/resellers/1/payments/2005258";
const METHOD = '{"data":{"attributes":{"payment_method_id":"2"}}}';

test.each(["1.00000000000000000000001", "615209.5", "1e-400"])(
  "%s is not an invoice query, however close",
  async (digits) => {
    const collectInvoice = vi.fn();
    const { fetch } = createPayofinServer({ collectInvoice });
    const init = { method: "POST", headers: KEYS, body: `{"invoiceQueryId":${digits}}` };
    const response = await fetch("https://provider.test/invoices/invoicepayment", init);
    expect(response.status).toBe(422);
    expect(collectInvoice).not.toHaveBeenCalled();
  },
);

test("a query that no document knows is rejected by name", async () => {
  const completePayment = vi.fn();
  const { fetch } = createActivePlatformServer({ completePayment });
  const response = await fetch(`${COMPLETE}?dry_run=1`, { method: "POST", headers: TOKEN, body: METHOD });
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    errors: [{ status: "422", title: "dry_run is not a known field", source: { parameter: "dry_run" } }],
  });
  expect(completePayment).not.toHaveBeenCalled();
});

test("a query of very many names is rejected in time", async () => {
  const { fetch } = createActivePlatformServer({});
  const names = Array.from({ length: 200_000 }, (_, index) => `n${index}=1`).join("&");
  const begun = cpuMs();
  const response = await fetch(`${COMPLETE}?${names}`, { method: "POST", headers: TOKEN, body: METHOD });
  expect(response.status).toBe(422);
  // Comparing each with each takes a minute.
  expect(cpuMs() - begun).toBeLessThan(15_000);
});

test("a slash in a member's name is escaped in its pointer", async () => {
  const { fetch } = createActivePlatformServer({});
  const body = METHOD.replace('"payment', '"a/b":1,"payment');
  const response = await fetch(COMPLETE, { method: "POST", headers: TOKEN, body });
  expect(await response.json()).toMatchObject({ errors: [{ source: { pointer: "/data/attributes/a~1b" } }] });
});
