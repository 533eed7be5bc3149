// Every operation, every documented response and every named example, from the spec through real Prism to the client.
import { describe, expect, test } from "vitest";
import { loadSpec, operationsOf, providers, resolve } from "../../scripts/generate/spec.js";
import { eachProvider } from "../../scripts/lib/provider-files.js";
import { at } from "../../scripts/lint/redocly.js";
import * as payspec from "../../src/index.js";
import type { Expected, ProviderCalls } from "../helpers/calls.js";
import { usePrism } from "../helpers/prism.js";
import { failure } from "../helpers/wire.js";

const prism = usePrism();
const KNOWN = await eachProvider<ProviderCalls>("calls.ts");

/** Calls an operation by its name, and has Prism answer with this example. */
function call(operation: string, preference: { code: number | string; example: string }): Promise<unknown> {
  const found = KNOWN.find(({ calls }) => Object.hasOwn(calls, operation));
  const made = found?.calls[operation]?.({ baseUrl: prism.url(found.provider), fetch: prism.prefer(preference) });
  return made ?? Promise.reject(new Error(`test/providers has no call of ${operation}`));
}

const BY_STATUS: Readonly<Record<string, Expected>> = {
  401: { type: payspec.AuthenticationError, outcome: "failed" },
  403: { type: payspec.PermissionError, outcome: "failed" },
  404: { type: payspec.NotFoundError, outcome: "failed" },
  422: { type: payspec.RejectedError, outcome: "failed" },
  429: { type: payspec.RateLimitError, outcome: "failed" },
  "5XX": { type: payspec.ServerError, outcome: "unknown" },
};
/** Any other documented 4xx, such as 402, is the provider's no. */
const OTHERWISE: Expected = { type: payspec.RejectedError, outcome: "failed" };

interface Documented {
  readonly provider: string;
  readonly operation: string;
  readonly kind: string;
  readonly status: string;
  readonly example: string;
  readonly value: unknown;
}

const DOCUMENTED: readonly Documented[] = providers().flatMap((provider) => {
  const spec = loadSpec(provider);
  return operationsOf(spec).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.values(resolve(spec.document, response).content ?? {}).flatMap((media) =>
        Object.entries(at(media, "examples") ?? {}).map(([example, body]) => ({
          provider,
          operation: operation.operationId,
          kind: operation["x-idempotency"].kind,
          status,
          example,
          value: at(body, "value"),
        })),
      ),
    ),
  );
});

const textsIn = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [value];

test("the documents were found", () => {
  expect(new Set(DOCUMENTED.map(({ operation }) => operation))).toEqual(
    new Set(KNOWN.flatMap(({ calls }) => Object.keys(calls))),
  );
});

describe.each(DOCUMENTED)(
  "$provider $operation $status $example",
  ({ provider, operation, kind, status, example, value }) => {
    const { values, refusals } = KNOWN.find((one) => one.provider === provider) ?? {};
    const refusal = refusals?.[example];
    const answer = () => call(operation, { code: status.replace("XX", "00"), example });

    if (status.startsWith("2") && refusal === undefined) {
      test("is read", async () => {
        expect(values).toHaveProperty([example]);
        expect(await answer()).toEqual(values?.[example]);
      });
    } else {
      test("is the documented error, in the provider's words", async () => {
        const expected = refusal ?? BY_STATUS[status] ?? OTHERWISE;
        const error = await failure(answer());
        expect(error).toBeInstanceOf(expected.type);
        expect(error).toMatchObject({
          operation,
          outcome: kind === "read" ? "failed" : expected.outcome,
          status: Number(status.replace("XX", "00")),
          attempts: 1,
        });
        expect(textsIn(value)).toContain(at(error, "message"));
      });
    }
  },
);

test("the codes of ActivePlatform and Payofin, the waiting time of a rate limit and the fields of Inex arrive", async () => {
  const error = (operation: string, code: number, example: string): Promise<unknown> =>
    failure(call(operation, { code, example }));
  expect(await error("completePayment", 404, "method-not-found")).toMatchObject({ code: "PAYMENT-002" });
  expect(await error("collectInvoice", 200, "already-paid")).toMatchObject({ code: "-10" });
  expect(await error("checkDebts", 429, "too-many-requests")).toMatchObject({ retryAfterMs: 30_000 });
  expect(await error("payDebt", 422, "no-filter")).toMatchObject({
    fieldErrors: {
      roomNumber: ["The room number field is required when waybill number is not present."],
      waybillNumber: ["The waybill number field is required when room number is not present."],
    },
  });
});

/** Requests that break the spec. Prism passes over a schema that it cannot compile, and then takes anything. */
const REFUSED = KNOWN.flatMap(({ provider, headers, badRequests }) =>
  badRequests.map((request) => ({ provider, headers, ...request })),
);

test("every provider has requests that must be refused", () => {
  expect(new Set(REFUSED.map(({ provider }) => provider))).toEqual(new Set(providers()));
});

test.each(REFUSED)(
  "$provider: Prism refuses what the spec refuses: $method $path $body",
  async ({ provider, method, path, headers, body }) => {
    const init = { method, headers };
    const url = `${prism.url(provider)}${path}`;
    const response = await fetch(url, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    expect(response.status).toBe(422);
  },
);
