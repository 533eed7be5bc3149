// Connections that are not made, or lost: what each runtime says, and what may be concluded from it.
import type { PayspecError } from "../../src/index.js";
import { assert, type Case, equal, failure, heardAt } from "./assert.js";
import { inex, payofin } from "./clients.js";
import type { ServerName } from "./servers.js";

interface Loss {
  readonly server: ServerName;
  /** For the table; absent where what a runtime says depends on who is faster. */
  readonly event?: string;
}

const EVENTS: readonly Loss[] = [
  { server: "refused", event: "nobody listens at the port" },
  { server: "refusedByName", event: "nobody listens, at a name of two addresses" },
  { server: "nowhere", event: "the name does not exist" },
  { server: "selfSigned", event: "a certificate that nobody trusts" },
  { server: "plainForTls", event: "plain HTTP where TLS is due" },
  { server: "resetInHandshake", event: "reset during the TLS handshake" },
  { server: "resetRead", event: "reset after the request was read" },
  { server: "closedRead", event: "closed after the request was read" },
  { server: "closedInBody", event: "closed within the response's body" },
  { server: "notHttp", event: "a response that is not HTTP" },
  { server: "resetAtFirstBytes" },
  { server: "closedUnread" },
  { server: "resetInHead" },
  { server: "resetInBody" },
  { server: "closedInChunk" },
  { server: "notGzip" },
];

const NODE: readonly ServerName[] = ["refused", "refusedByName", "nowhere", "selfSigned", "plainForTls"];
/** What proves that nothing was sent, by runtime; all else is unknown by design, for the runtime does not tell them apart. */
const PROOFS: Readonly<Record<string, readonly ServerName[]>> = {
  node20: NODE,
  node22: NODE,
  node24: NODE,
  node26: NODE,
  bun: NODE.filter((name) => name !== "plainForTls"),
};

export const LOSSES: readonly Case[] = EVENTS.map(({ server, event }) => ({
  name: `lost: ${server}`,
  async run(world, note) {
    const before = (await heardAt(world, server)).length;
    const error = await failure(payofin(world.urls[server], { attemptTimeoutMs: 4_000, maxRetries: 0 }));
    // A resolver that cannot be reached may take its time to say so; that proves nothing either way.
    if (server === "nowhere" && error.name === "TimeoutError") return;
    const proven = PROOFS[world.runtime]?.includes(server) ?? false;
    equal([error.name, error.outcome], ["ConnectionError", proven ? "failed" : "unknown"], says(error));
    assert((error.advice === undefined) === proven, "advice goes with an unknown outcome");
    const heard = (await heardAt(world, server)).length - before;
    assert(!proven || heard === 0, "a failed payment was heard");
    const read = await failure(inex(world.urls[server], { maxRetries: 1 }).checkDebts({ roomNumber: "IG1" }));
    equal([read.name, read.outcome, read.attempts], ["ConnectionError", "failed", 2], "a read");
    if (event !== undefined) note({ event, says: says(error), error: error.name, outcome: error.outcome });
  },
}));

const NO_NAME = "ENOTFOUND or EAI_AGAIN";
const RESOLVER: Readonly<Record<string, string>> = { ENOTFOUND: NO_NAME, EAI_AGAIN: NO_NAME };

/** The platform's code, else its words without what is different each time. */
function says({ cause }: PayspecError): string {
  if (!(cause instanceof Error)) return "nothing";
  if ("code" in cause) return RESOLVER[String(cause.code)] ?? String(cause.code);
  const kind = /client error \(\w+\)/.exec(cause.message)?.[0];
  return kind ?? cause.message.replace(/reference = \w+/, "reference = …").replace(/https?:\/\/[^\s"]+/g, "…");
}
