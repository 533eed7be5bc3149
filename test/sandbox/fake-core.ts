import { control } from "../../src/sandbox/control.js";
import { createSandboxCore } from "../../src/sandbox/core.js";
import type { Reaction, SandboxCore, SandboxEffect } from "../../src/sandbox/types.js";

/** The sandbox with providers that react as a test says, for what stands around them. */
export function fakeCore(
  react: (request: Request) => Reaction | Promise<Reaction> = notFound,
  state: unknown = {},
  effects: readonly SandboxEffect[] = [],
): SandboxCore {
  const core: SandboxCore = {
    ...createSandboxCore(),
    effects,
    view: () => ({ inex: state, payofin: {}, activeplatform: {} }),
    react: async (request) => {
      const response = await control(core, request);
      return response === undefined ? react(request) : { type: "respond", response };
    },
  };
  return core;
}

function notFound(): Reaction {
  return { type: "respond", response: Response.json({ message: "there is no such path" }, { status: 404 }) };
}
