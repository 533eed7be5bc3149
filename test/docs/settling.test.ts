// The samples of docs/settling.md say "is it paid?" truly: run against the sandbox, over sockets, with responses lost.
import { expect, onTestFinished, test } from "vitest";
import { type ClientOptions, PayspecError } from "../../src/index.js";
import { createActivePlatformClient } from "../../src/providers/activeplatform/index.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { createPayofinClient } from "../../src/providers/payofin/index.js";
import { PAYOFIN_SEED } from "../../src/providers/payofin/sandbox.js";
import type { SandboxSeed } from "../../src/sandbox/index.js";
import { startSandbox } from "../../src/testing/index.js";
import { importSample, sampleUnder } from "../helpers/sample.js";

/** The only function that a sample exports, to be called with anything. */
async function sampleOf(heading: string): Promise<(...given: readonly unknown[]) => Promise<unknown>> {
  const [sample] = Object.values(await importSample("settling.md", heading));
  if (typeof sample !== "function") return expect.fail(`the sample of ${heading} exports no function`);
  return async (...given) => Reflect.apply(sample, undefined, given);
}

async function sandboxed(provider: string, seed?: SandboxSeed) {
  const { url, sandbox, close } = await startSandbox({ seed });
  onTestFinished(close);
  const options = { baseUrl: `${url}/${provider}`, maxRetries: 0 } satisfies ClientOptions;
  return { sandbox, options };
}

/** The time of an attempt that was made so long ago. */
const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();
const outcome = (thrown: unknown) => (thrown instanceof PayspecError ? thrown.outcome : expect.fail(String(thrown)));

test.each(["Inex", "Payofin", "ActivePlatform"])("the sample of %s has about five lines", (heading) => {
  const [, body = expect.fail("it has no function")] =
    /^export async function .*\{\n([\s\S]*?)^\}$/m.exec(sampleUnder("settling.md", heading)) ?? [];
  expect(body.trimEnd().split("\n").length).toBeLessThanOrEqual(6);
});

test("Inex: a payment whose response is lost is settled by its repeat, and made once", async () => {
  const settle = await sampleOf("Inex");
  for (const kind of ["drop-after-commit", "drop-before-commit"] as const) {
    const { sandbox, options } = await sandboxed("inex");
    const inex = createInexClient({ ...options, token: "any" });
    sandbox.inject({ operation: "payDebt", kind });
    expect(await settle(inex, "IG00001", "P1"), kind).toBeNull();
    expect(await settle(inex, "IG00001", "P1"), kind).toBe("123456");
    expect(sandbox.effects, kind).toHaveLength(1);
    await expect(settle(inex, "IG00403", "P2")).rejects.toMatchObject({ outcome: "failed" });
  }
});

const OWN = { sootCode: 1, subscriberNo: "0134", invoiceNo: "F1" };
const payofinSeed = (cancelledAfterMs?: number): SandboxSeed => ({
  payofin: {
    ...PAYOFIN_SEED,
    invoices: [{ invoiceQueryId: "1", amount: "100.00", profit: "0.50", ...OWN, cancelledAfterMs }],
  },
});

test.each([
  ["collected", "drop-after-commit", 5, undefined, true],
  ["collected, and taken back", "drop-after-commit", 180, 0, false],
  ["not collected", "drop-before-commit", 180, undefined, false],
  [
    "perhaps still under way",
    "drop-before-commit",
    5,
    undefined,
    expect.stringMatching(/again two minutes after the attempt/),
  ],
] as const)("Payofin: a collection whose response is lost is %s", async (_, kind, seconds, cancelledAfterMs, paid) => {
  const isPaid = await sampleOf("Payofin");
  const { sandbox, options } = await sandboxed("payofin", payofinSeed(cancelledAfterMs));
  const payofin = createPayofinClient({ ...options, apiKey: "any", secretKey: "any" });
  sandbox.inject({ operation: "collectInvoice", kind });
  expect(await payofin.collectInvoice({ invoiceQueryId: "1" }).catch(outcome)).toBe("unknown");
  const effects = sandbox.effects.length;
  expect(await isPaid(payofin, { ...OWN, attemptedAt: ago(seconds) })).toEqual(paid);
  expect(sandbox.effects).toHaveLength(effects);
});

test.each([
  ["completed", "drop-after-commit", 5, true],
  ["not completed", "drop-before-commit", 180, false],
  ["perhaps still under way", "drop-before-commit", 5, expect.stringMatching(/again two minutes after the attempt/)],
] as const)("ActivePlatform: a payment whose response is lost is %s", async (_, kind, seconds, completed) => {
  const isCompleted = await sampleOf("ActivePlatform");
  const { sandbox, options } = await sandboxed("activeplatform");
  const activePlatform = createActivePlatformClient({ ...options, apiToken: "any" });
  const payment = { resellerId: "1", paymentId: "6475", paymentMethodId: "2" };
  sandbox.inject({ operation: "completePaymentById", kind });
  expect(await activePlatform.completePaymentById(payment).catch(outcome)).toBe("unknown");
  const effects = sandbox.effects.length;
  expect(await isCompleted(activePlatform, { ...payment, attemptedAt: ago(seconds) })).toEqual(completed);
  expect(sandbox.effects).toHaveLength(effects);
});
