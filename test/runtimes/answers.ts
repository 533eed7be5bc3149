// Answers over real sockets: digits, error classes, outcomes, secrets.
import { ContractError, RateLimitError, RejectedError } from "../../src/index.js";
import { assert, type Case, equal, failure, heardAt, type World } from "./assert.js";
import { API_KEY, activePlatform, inex, payofin, SECRET_KEY, TOKEN } from "./clients.js";
import type { ServerName } from "./servers.js";

interface Due {
  readonly server: ServerName;
  readonly error: string;
  readonly status: number | undefined;
  readonly outcome: "failed" | "unknown";
}
/** For a payment without a key. */
const REFUSALS: readonly Due[] = [
  { server: "failing", error: "ServerError", status: 500, outcome: "unknown" },
  { server: "refusing", error: "RejectedError", status: 422, outcome: "failed" },
  { server: "unauthorized", error: "AuthenticationError", status: 401, outcome: "failed" },
  { server: "limiting", error: "RateLimitError", status: 429, outcome: "failed" },
  { server: "html", error: "ContractError", status: 200, outcome: "unknown" },
];

const statuses: readonly Case[] = REFUSALS.map(({ server, error: name, status, outcome }) => ({
  name: `answered: ${server}`,
  async run(world) {
    const before = (await heardAt(world, server)).length;
    // A rate limit alone is waited for, 7 s here; test/client/retry.test.ts does.
    const options = status === 429 ? { maxRetries: 0 } : {};
    const error = await failure(payofin(world.urls[server], options));
    equal([error.name, error.status, error.outcome, error.attempts], [name, status, outcome, 1], "a payment");
    equal((await heardAt(world, server)).length - before, 1, "requests heard");
  },
}));

export const ANSWERS: readonly Case[] = [
  ...statuses,
  {
    name: "digits arrive as they were sent",
    async run({ urls }) {
      const { invoicePaymentId, paymentAmount, profit, paymentDate } = await payofin(urls.collected);
      equal(
        [invoicePaymentId, paymentAmount.amount, profit.amount, paymentDate],
        ["9007199254740993", "1.50", "0.10", "2022-05-10T15:41:49+03:00"],
        "collection",
      );
    },
  },
  {
    name: "digits leave as they were given, in a body of a declared length",
    async run(world) {
      await payofin(world.urls.collected);
      const heard = (await heardAt(world, "collected")).at(-1);
      assert(heard?.body.includes("9007199254740993") === true, `sent ${heard?.body}`);
      const declared = new RegExp(`content-length: ${heard?.body.length}(?:\r|$)`, "i").test(heard?.head ?? "");
      // By design: Deno sends in chunks what it could else send twice.
      const chunked = /transfer-encoding: chunked/i.test(heard?.head ?? "");
      equal([declared, chunked], world.runtime === "deno" ? [false, true] : [true, false], "length and chunks");
      const completion = { resellerId: "9007199254740993", documentId: "002018", paymentMethodId: 2 };
      await failure(activePlatform(world.urls.failing).completePayment(completion));
      const head = (await heardAt(world, "failing")).at(-1)?.head ?? "";
      assert(head.includes("/9007199254740993/") && head.includes("002018"), `asked for ${head.split("\r")[0]}`);
    },
  },
  {
    name: "a payment with a key and a read are sent again, and say so",
    async run({ urls }) {
      const events: string[] = [];
      const client = inex(urls.failing, { maxRetries: 1, onEvent: ({ type }) => events.push(type) });
      const paid = await failure(client.payDebt({ roomNumber: "IG1", paymentId: "1" }));
      equal([paid.name, paid.outcome, paid.attempts], ["ServerError", "unknown", 2], "a payment");
      equal(events, ["attempt", "retry", "attempt", "error"], "events");
      const read = await failure(client.checkDebts({ roomNumber: "IG1" }));
      equal([read.name, read.outcome, read.attempts], ["ServerError", "failed", 2], "a read");
    },
  },
  {
    name: "what a refusal says is read",
    async run({ urls }) {
      const refused = await failure(inex(urls.refusing).payDebt({ roomNumber: "IG1", paymentId: "1" }));
      assert(refused instanceof RejectedError, refused.name);
      if (refused instanceof RejectedError) equal(refused.fieldErrors, { roomNumber: ["wrong"] }, "fieldErrors");
      const limited = await failure(payofin(urls.limiting, { maxRetries: 0 }));
      if (limited instanceof RateLimitError) equal(limited.retryAfterMs, 7_000, "retryAfterMs");
    },
  },
  {
    name: "a redirect is not followed",
    async run({ urls, runtime }) {
      const error = await failure(payofin(urls.redirecting));
      // By design: a browser does not tell the status of what it did not follow.
      const status = runtime === "chromium" ? undefined : 307;
      equal([error.name, error.outcome, error.status], ["ContractError", "unknown", status], "error");
    },
  },
  {
    name: "an answer too large is not read to its end",
    async run({ urls }) {
      const error = await failure(payofin(urls.huge, { maxResponseBytes: 1_000 }));
      assert(error instanceof ContractError && error.message.includes("larger than 1000 bytes"), error.message);
      equal([error.outcome, error.status], ["unknown", 200], "error");
    },
  },
  {
    name: "no error shows a credential",
    async run({ urls }) {
      for (const error of [await failure(payofin(urls.echoing)), await failure(callInex(urls))]) {
        const inspect = await inspector();
        const cause = error.cause instanceof Error ? error.cause.stack : "";
        const shown = `${JSON.stringify(error)} ${error.stack} ${cause} ${inspect(error)} ${Object.entries(error).join()}`;
        for (const secret of [TOKEN, API_KEY, SECRET_KEY]) assert(!shown.includes(secret), `${secret} in ${shown}`);
        assert(shown.includes("[redacted]"), `nothing was hidden in ${shown}`);
      }
    },
  },
];

function callInex(urls: World["urls"]): Promise<unknown> {
  return inex(urls.echoing).payDebt({ roomNumber: "IG1", paymentId: "1" });
}

/** What the runtime's console would print, where there is a function for it. */
async function inspector(): Promise<(value: unknown) => string> {
  const builtin: unknown = Reflect.get(Reflect.get(globalThis, "process") ?? {}, "getBuiltinModule");
  const util: unknown = typeof builtin === "function" ? builtin("node:util") : undefined;
  if (typeof util !== "object" || util === null || !("inspect" in util)) return String;
  const { inspect } = util;
  return (value) => (typeof inspect === "function" ? String(inspect(value, { depth: 10, showHidden: true })) : "");
}
