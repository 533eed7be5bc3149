// What a handler may be and may return. Each marked line is proven by TypeScript in `npm run check`; beside it stands
// what the stub does with the same thing from a caller without types.
import { describe, expect, test, vi } from "vitest";
import { type ExactNumber, isExactNumber } from "../../src/core/json.js";
import { type ActivePlatformHandlers, createActivePlatformServer } from "../../src/providers/activeplatform/server.js";
import { createInexServer, type HandlerRequest, type InexHandlers } from "../../src/providers/inex/server.js";
import { createPayofinServer, type PayofinHandlers } from "../../src/providers/payofin/server.js";
import type { Handler, HandlerResponse, Handlers, ProviderServer } from "../../src/server/handlers.js";

const pay = (server: ProviderServer): Promise<Response> =>
  server.fetch("https://stub.test/integrators/payments/debts/pay", {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: '{"roomNumber":"IG00001","paymentId":"INV-1"}',
  });
const collect = (server: ProviderServer): Promise<Response> =>
  server.fetch("https://stub.test/invoices/invoicepayment", {
    method: "POST",
    headers: { apikey: "a", secretkey: "s", "content-type": "application/json" },
    body: '{"invoiceQueryId":9007199254740993}',
  });
const complete = (server: ProviderServer): Promise<Response> =>
  server.fetch("https://stub.test/api/v3/resellers/7/payments/002018?", {
    method: "POST",
    headers: { "x-api-token": "t", "content-type": "application/vnd.api+json" },
    body: '{"data":{"attributes":{"payment_method_id":"2","total":123.10}}}',
  });

describe("an answer that the document does not know does not compile, and is not sent", () => {
  const onError = vi.fn();
  test.each<[string, () => ProviderServer]>([
    [
      "a wrong body",
      // @ts-expect-error the transaction is below data
      () => createInexServer({ payDebt: () => ({ status: 200, body: { transactionId: "1" } }) }, { onError }),
    ],
    [
      "the body of another status",
      // @ts-expect-error 200 has data
      () => createInexServer({ payDebt: () => ({ status: 200, body: { message: "error" } }) }, { onError }),
    ],
    [
      "an undocumented status",
      // @ts-expect-error the document has no 409
      () => createInexServer({ payDebt: () => ({ status: 409, body: { message: "error" } }) }, { onError }),
    ],
    [
      "a missing field",
      // @ts-expect-error transactionId is missing
      () => createInexServer({ payDebt: () => ({ status: 200, body: { data: {} } }) }, { onError }),
    ],
    [
      "a number where a text belongs",
      // @ts-expect-error message is a string
      () => createInexServer({ payDebt: () => ({ status: 404, body: { message: 404 } }) }, { onError }),
    ],
    [
      "no body",
      // @ts-expect-error an answer has a body
      () => createInexServer({ payDebt: () => ({ status: 403 }) }, { onError }),
    ],
    [
      "nothing",
      // @ts-expect-error a handler answers
      () => createInexServer({ payDebt: () => {} }, { onError }),
    ],
    [
      "later, and wrong",
      // @ts-expect-error the transaction is below data
      () => createInexServer({ payDebt: async () => ({ status: 200, body: { transactionId: "1" } }) }, { onError }),
    ],
  ])("%s", async (_, make) => {
    onError.mockReset();
    expect((await pay(make())).status).toBe(500);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("a refusal that says it is a success", async () => {
    const server = createPayofinServer({
      // @ts-expect-error the result of an HTTP error is false
      collectInvoice: () => ({ status: 403, body: { result: true, resultCode: -7, resultMessage: "Yetkiniz yok" } }),
    });
    expect((await collect(server)).status).toBe(500);
  });
});

test("a handler or an option that does not exist does not compile, and is rejected by name", () => {
  // @ts-expect-error there is no such operation
  expect(() => createInexServer({ payDebts: vi.fn() })).toThrow('unknown handler "payDebts"');
  // @ts-expect-error a handler is a function
  expect(() => createInexServer({ payDebt: 5 })).toThrow(new TypeError("payDebt must be a function"));
  // @ts-expect-error null is no object
  expect(() => createInexServer(null)).toThrow(/^handlers must be an object with .*payDebt/);
  // @ts-expect-error nor does another provider's operation count
  expect(() => createPayofinServer({ payDebt: vi.fn() })).toThrow("expected one of ");
  // @ts-expect-error there is no such option
  expect(() => createInexServer({}, { onerror: vi.fn() })).toThrow('unknown option "onerror"');
  // @ts-expect-error a size is a number
  expect(() => createInexServer({}, { maxRequestBytes: "1000" })).toThrow("maxRequestBytes");
});

test("every documented status may be answered, and each of 5XX", async () => {
  const statuses = [401, 403, 404, 422, 429, 500, 501, 502, 503, 504] as const;
  for (const status of statuses) {
    const server = createInexServer({ payDebt: () => ({ status, body: { message: "error" } }) });
    expect((await pay(server)).status).toBe(status);
  }
  // @ts-expect-error 600 is no 5XX
  const wrong: ReturnType<InexHandlers["payDebt"]> = { status: 600, body: { message: "error" } };
  expect((await pay(createInexServer({ payDebt: vi.fn(() => wrong) }))).status).toBe(500);
});

describe("what a handler is given is typed", () => {
  test("Inex: a body of which one filter is certain", async () => {
    const handler = vi.fn<InexHandlers["payDebt"]>(({ body, path, query, request }) => {
      const paymentId: string = body.paymentId;
      // @ts-expect-error it may be the waybill that was given
      const room: string = body.roomNumber;
      // @ts-expect-error the body has no such field
      const none: unknown = body.room;
      // @ts-expect-error a string is no number
      const number: number = body.paymentId;
      // @ts-expect-error this operation has no path parameters
      const segment: string = path.document_id;
      // @ts-expect-error nor a query
      const filter: string = query.roomNumber;
      const { method } = request;
      const message = [paymentId, room, number, none, segment, filter, method].map(String).join();
      return { status: 404, body: { message } };
    });
    const response = await pay(createInexServer({ payDebt: handler }));
    const message = "INV-1,IG00001,INV-1,undefined,undefined,undefined,POST";
    expect(await response.json()).toEqual({ message });
  });

  test("Inex: a query without a body", async () => {
    const handler = vi.fn<InexHandlers["checkDebts"]>(({ query, body }) => {
      const room: string | undefined = query.roomNumber;
      // @ts-expect-error either filter may be missing
      const waybill: string = query.waybillNumber;
      // @ts-expect-error a GET has no body
      const field: unknown = body?.roomNumber;
      const message = [room, waybill, field].map(String).join();
      return { status: 404, body: { message } };
    });
    const url = "https://stub.test/integrators/payments/debts/detail?roomNumber=IG00001";
    const response = await createInexServer({ checkDebts: handler }).fetch(url, {
      headers: { authorization: "Bearer t" },
    });
    expect(await response.json()).toEqual({ message: "IG00001,undefined,undefined" });
  });

  test("Payofin: numbers that may be exact", async () => {
    const handler = vi.fn<PayofinHandlers["collectInvoice"]>(({ body }) => {
      // @ts-expect-error a number may have more digits than a double
      const id: number = body.invoiceQueryId;
      const given: number | ExactNumber = body.invoiceQueryId;
      const partial: number | ExactNumber | undefined = body.partialAmount;
      const resultMessage = [String(id), isExactNumber(given), partial].map(String).join();
      return { status: 200, body: { result: false, resultCode: -19, resultMessage } };
    });
    const response = await collect(createPayofinServer({ collectInvoice: handler }));
    expect(await response.json()).toMatchObject({ resultMessage: "9007199254740993,true,undefined" });
  });

  test("ActivePlatform: path and body", async () => {
    const handler = vi.fn<ActivePlatformHandlers["completePayment"]>(({ path, body }) => {
      const document: string = path.document_id;
      const reseller: number | ExactNumber = path.reseller_id;
      // @ts-expect-error a reseller's ID is a JSON number
      const text: string = path.reseller_id;
      // @ts-expect-error the wire's names, not the client's
      const camel: unknown = path.documentId;
      const { total } = body.data.attributes;
      // @ts-expect-error it may be left out
      const sum: number | ExactNumber = total;
      const title = [document, reseller, text, camel, sum].map(String).join();
      return { status: 422, body: { errors: [{ title }] } };
    });
    const response = await complete(createActivePlatformServer({ completePayment: handler }));
    expect(await response.json()).toEqual({ errors: [{ title: "002018,7,7,undefined,123.10" }] });
  });

  test("and cannot be changed by assignment", () => {
    const change = (request: HandlerRequest<Book>): void => {
      // @ts-expect-error a request is what it is
      request.body = { seats: 1 };
    };
    expect(change).toBeTypeOf("function");
  });
});

/** A document with what no provider has today: headers that must be there, two successes, a required query. */
interface Book {
  parameters: { query: { day: string; seats?: number }; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": { seats: number } } };
  responses: {
    200: { headers: { [name: string]: unknown }; content: { "application/json": { seat: string } } };
    201: {
      headers: { Location: string; "X-Hint"?: string; [name: string]: unknown };
      content: { "application/json": { seat: string } };
    };
    "5XX": { headers: { [name: string]: unknown }; content: { "application/json": { error: string } } };
  };
}
interface Bookings {
  book: Book;
}

test("a header that the document asks for must be given, others may be", () => {
  const body = { seat: "1A" };
  const right: readonly HandlerResponse<Book>[] = [
    { status: 200, body },
    { status: 200, body, headers: { "X-Any": "1", "Retry-After": 30 } },
    { status: 201, body, headers: { Location: "/1A" } },
    { status: 201, body, headers: { Location: "/1A", "X-Hint": "window", "X-Any": 1 } },
    { status: 503, body: { error: "full" } },
  ];
  const wrong: readonly HandlerResponse<Book>[] = [
    // @ts-expect-error 201 has a Location
    { status: 201, body },
    // @ts-expect-error 201 has a Location
    { status: 201, body, headers: {} },
    // @ts-expect-error 201 has a Location, and a hint is none
    { status: 201, body, headers: { "X-Hint": "window" } },
    // @ts-expect-error a header is a text or a number
    { status: 201, body, headers: { Location: true } },
    // @ts-expect-error a header is a text or a number
    { status: 200, body, headers: { "X-Any": undefined } },
    // @ts-expect-error a 503 has the body of 5XX
    { status: 503, body },
    // @ts-expect-error 5XX stands for statuses, it is none
    { status: "5XX", body: { error: "full" } },
  ];
  expect([right.length, wrong.length]).toEqual([5, 7]);
});

test("a handler's request follows its operation", () => {
  const book: Handler<Book> = ({ query, body }) => {
    const day: string = query.day;
    const seats: number = body.seats;
    // @ts-expect-error seats may be missing in the query
    const asked: number = query.seats;
    return { status: 200, body: { seat: [day, seats, asked].join() } };
  };
  const handlers: Handlers<Bookings> = { book };
  // @ts-expect-error one handler per operation
  const none: Handlers<Bookings> = {};
  const request = new Request("https://stub.test");
  const given = { path: {}, query: { day: "2026-11-21" }, header: {}, body: { seats: 2 }, request };
  expect(handlers.book(given)).toEqual({ status: 200, body: { seat: "2026-11-21,2," } });
  expect(none).toEqual({});
});
