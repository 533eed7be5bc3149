import { perProvider } from "../../generated/providers.js";
import { control } from "../../src/sandbox/control.js";
import type { QueuedFault, Reaction, SandboxCore, SandboxEffect } from "../../src/sandbox/types.js";

/** A core that reacts as it is told, for what stands around the real one. */
export interface FakeCore extends SandboxCore {
  readonly effects: SandboxEffect[];
  readonly faults: QueuedFault[];
}

const CHOICES = { "inex-transaction-id": ["string", "number"] };

export function fakeCore(
  react: (request: Request) => Reaction | Promise<Reaction> = notFound,
  state: unknown = {},
): FakeCore {
  const server = { fetch: async () => new Response(null, { status: 404 }) };
  const first = (): Record<string, string> => ({ "inex-transaction-id": "string" });
  let forms = first();
  const core: FakeCore = {
    ...perProvider(() => server),
    ...{ fetch: server.fetch, choices: CHOICES },
    operations: [],
    effects: [],
    faults: [],
    log: [],
    remove: () => {},
    get forms() {
      return forms;
    },
    inject: ({ times = 1, delayMs = 0, ...fault }) => {
      if (times > 1000) throw new RangeError("times must be at most 1000");
      core.faults.push({ id: core.faults.length + 1, ...fault, times, delayMs });
    },
    wire: (chosen) => {
      forms = { ...forms, ...Object.fromEntries(Object.entries(chosen).map(([quirk, form]) => [quirk, String(form)])) };
    },
    reset: () => {
      core.effects.length = 0;
      core.faults.length = 0;
      forms = first();
    },
    view: () => ({ inex: state, payofin: {}, activeplatform: {} }),
    react: async (request) => {
      const response = await control(core, request);
      return response === undefined ? react(request) : { type: "answer", response };
    },
  };
  return core;
}

function notFound(): Reaction {
  return { type: "answer", response: Response.json({ message: "there is no such path" }, { status: 404 }) };
}

export const EFFECT: SandboxEffect = {
  provider: "inex",
  operation: "payDebt",
  reference: "IG00001",
  key: "INV0001",
  amount: { amount: "15.00", currency: "GEL" },
  at: "2026-11-21T10:00:00.000Z",
};
