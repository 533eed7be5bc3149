import { afterAll, beforeAll, expect } from "vitest";
import { type PrismMocks, startPrism } from "../../scripts/mock/mocks.js";

/** What a test asks of Prism: an answer by its status and the name of its example. */
export interface Preference {
  readonly code?: number | string;
  readonly example?: string;
}

/** Prism for the tests of one file. */
export function usePrism() {
  let mocks: PrismMocks | undefined;
  beforeAll(async () => {
    mocks = await startPrism();
  });
  afterAll(async () => {
    await mocks?.close();
  });
  return {
    url(provider: string): string {
      if (mocks === undefined) throw new Error("Prism starts before the first test of a file");
      return mocks.url(provider);
    },
    prefer,
  };
}

/**
 * A `fetch` that asks Prism for one answer. Prism's own errors look like a vendor's, so one of them fails the test
 * instead of passing for an answer.
 */
export function prefer(preference: Preference = {}): typeof globalThis.fetch {
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    const wanted = Object.entries(preference).map(([name, value]) => `${name}=${value}`);
    if (wanted.length > 0) headers.set("prefer", wanted.join(", "));
    const response = await fetch(input, { ...init, headers });
    await expectNoComplaint(response.clone());
    return response;
  };
}

async function expectNoComplaint(response: Response): Promise<void> {
  const text = await response.text();
  const complaint = response.headers.get("sl-violations") ?? (text.includes("stoplight.io/prism/errors") ? text : null);
  expect(complaint, "Prism refused the request or its own answer").toBeNull();
}
