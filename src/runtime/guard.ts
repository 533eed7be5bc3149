/** Bounds work by a time and by the caller's signal, whether or not the work itself listens to either. */
export interface Guard {
  /** For work that listens. */
  readonly signal: AbortSignal;
  /** Rejects when the time is over or the caller gives up. */
  readonly over: Promise<never>;
  readonly stopped: "timeout" | "aborted" | undefined;
  race<T>(work: Promise<T>): Promise<T>;
  /** Tells the work that its result is no longer wanted. */
  cancel(): void;
  /** Leaves no timer and no listener behind. */
  end(): void;
}

export function startGuard(caller: AbortSignal | undefined, timeoutMs: number): Guard {
  const controller = new AbortController();
  let stopped: Guard["stopped"];
  let rejectOver: (reason: Error) => void = () => {};
  const over = new Promise<never>((_, reject) => {
    rejectOver = reject;
  });
  over.catch(() => {});
  const stop = (why: "timeout" | "aborted"): void => {
    stopped ??= why;
    controller.abort();
    rejectOver(new Error(why));
  };
  const abort = (): void => stop("aborted");
  const timer = setTimeout(() => stop("timeout"), Math.max(0, Math.ceil(timeoutMs)));
  if (caller?.aborted) abort();
  else caller?.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    over,
    get stopped() {
      return stopped;
    },
    async race(work) {
      const first = await Promise.race([over, work]);
      return first;
    },
    cancel: () => controller.abort(),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}
