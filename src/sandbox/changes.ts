import type { SandboxCore } from "./types.js";

const EVENT = new TextEncoder().encode("data: changed\n\n");

/**
 * Server-sent events: one at once, and one after each change. Changes that come before the last event was read are one,
 * so that a slow reader costs no memory.
 */
export function changesOf(core: SandboxCore): Response {
  let isDue = true;
  let wake = (): void => {};
  const stop = core.onChange(() => {
    isDue = true;
    wake();
  });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    if (!isDue) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    isDue = false;
    controller.enqueue(EVENT);
  };
  const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
  // A change after the last reader has left wakes nobody.
  return new Response(new ReadableStream({ pull, cancel: stop }, { highWaterMark: 0 }), { headers });
}
