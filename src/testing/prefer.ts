import { SETUP_ERROR } from "../client/failure.js";
import { createRouter } from "../server/router.js";
import type { MockOperation, PrismMocks } from "./prism.js";

/** Which of the documented responses a mock is to give. */
export interface PreferredResponse {
  /** An HTTP status that the operation documents. */
  code?: number | undefined;
  /** The name of an example in the provider's document; without `code`, of whichever response has it. */
  example?: string | undefined;
}

/**
 * A mistake of the test: the mock has no such response, or rejects the request. It is no PayspecError and has no
 * outcome; a client passes it on as it is, so that no test takes it for an answer of the provider.
 */
export class MockError extends Error {
  override readonly name = "MockError";
  readonly [SETUP_ERROR] = true;
}

/** @throws TypeError for a `code` or `example` that no response can have; MockError, when called, for one that is missing */
export function preferring(mocks: PrismMocks, { code, example }: PreferredResponse): typeof globalThis.fetch {
  if (code !== undefined && !(Number.isInteger(code) && code >= 100 && code <= 599)) {
    throw new TypeError(`code must be an HTTP status, not ${String(code)}`);
  }
  if (example !== undefined && !/^[\w-]+$/.test(example)) {
    throw new TypeError("example must be the name of an example in the provider's document");
  }
  return async (input, init) => {
    const request = new Request(input, init);
    if (code !== undefined || example !== undefined) {
      request.headers.set("prefer", preferenceFor(operationOf(mocks, request), code, example));
    }
    const response = await fetch(request);
    const complaint = await complaintOf(response);
    if (complaint !== undefined) throw new MockError(`the mock rejects ${request.method} ${request.url}: ${complaint}`);
    if (code !== undefined && response.status !== code) {
      const why = response.headers.get("sl-violations") ?? "";
      throw new MockError(`the mock responded with ${response.status} where ${code} was asked for; ${why}`);
    }
    return response;
  };
}

function operationOf(mocks: PrismMocks, { url, method }: Request): MockOperation {
  const { origin, pathname } = new URL(url);
  const operations = mocks.operationsAt(origin);
  const byId = Object.fromEntries(operations.map((operation) => [operation.id, operation]));
  const matches = createRouter(byId, Object.keys(byId))(pathname, "")?.matches ?? [];
  const found = matches.find(({ operation }) => operation.method === method);
  if (found !== undefined) return found.operation;
  throw new MockError(`${method} ${url} is no operation of a mock: give the client the mock's address as baseUrl`);
}

/** What Prism's header asks for. Prism looks for an example among the successes only, unless a code comes with it. */
function preferenceFor(
  { id, responses }: MockOperation,
  code: number | undefined,
  example: string | undefined,
): string {
  const statuses = responses.filter((response) => code === undefined || matchesStatus(response.code, code));
  const asked = [
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(example === undefined ? [] : [`example "${example}"`]),
  ];
  const found = statuses.find(({ examples }) => example === undefined || examples.includes(example));
  if (found === undefined) {
    const known = responses.map((response) => `${response.code} (${response.examples.join(", ")})`).join("; ");
    throw new MockError(`${id} documents no response with ${asked.join(" and ")}; expected one of ${known}`);
  }
  const status = code ?? found.code.replaceAll("X", "0");
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}

/** `5XX` is any status from 500 to 599. */
function matchesStatus(documented: string, status: number): boolean {
  return documented === "default" || new RegExp(`^${documented.replaceAll("X", "[0-9]")}$`).test(String(status));
}

/** Prism's own errors look like a provider's: a 404 of a mistyped example would pass for one. */
async function complaintOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get("content-type")?.includes("problem+json")) return undefined;
  const text = await response.clone().text();
  return text.includes("stoplight.io/prism/errors") ? text : undefined;
}
