/** Bounds work by a time and by the caller's signal, whether or not the work itself listens to either. */
export class Deadline {
  /** Why the work must end, as soon as it must. */
  stopped: "timeout" | "aborted" | undefined;
  /** Whether the result of the work is no longer wanted. */
  cancelled = false;
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #forget: () => void;
  #ends: number;
  #reject: ((reason: Error) => void) | undefined;
  #close: (() => void) | undefined;

  constructor(caller: AbortSignal | undefined, timeoutMs: number) {
    this.#ends = performance.now() + timeoutMs;
    // First, for a signal that throws must leave no timer behind.
    this.#forget = onAbort(caller, () => this.#stop("aborted"));
    this.#timer = setTimeout(() => this.#stop("timeout"), Math.max(0, Math.ceil(timeoutMs)));
  }

  /** For work that listens. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The result of the work, unless it must end before; only one race at a time. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.stopped !== undefined) reject(new Error(this.stopped));
    });
  }

  /** @throws Error where the work must end; a timer that is over waits for its turn, which others may hold up */
  check(): void {
    if (performance.now() >= this.#ends) this.#stop("timeout");
    if (this.stopped !== undefined) throw new Error(this.stopped);
  }

  /** Closes what the work holds open, as soon as it is cancelled: a fifth of the cost of a listener on the signal. */
  whenCancelled(close: () => void): void {
    if (this.cancelled) close();
    else this.#close = close;
  }

  /** Ends the work: its result is no longer wanted. */
  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    this.#controller.abort();
    this.#close?.();
  }

  /** The work is over: leaves no timer and no listener behind, and nothing runs out any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#forget();
    this.#ends = Number.POSITIVE_INFINITY;
  }

  #stop(why: "timeout" | "aborted"): void {
    this.stopped ??= why;
    this.cancel();
    this.#reject?.(new Error(why));
  }
}

/** Ends early where the caller's signal does; the next attempt finds that out by itself. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(wake, Math.ceil(ms));
    let forget: (() => void) | undefined;
    function wake(): void {
      clearTimeout(timer);
      forget?.();
      resolve();
    }
    forget = onAbort(signal, wake);
  });
}

interface Listener {
  readonly waiting: Set<() => void>;
  readonly listen: () => void;
}
const LISTENERS = new WeakMap<AbortSignal, Listener>();

/**
 * One listener for a signal, whatever the number of calls that wait for it: Node takes the eleventh for a leak.
 * @returns what ends the waiting
 */
function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (signal === undefined) return () => {};
  if (signal.aborted) {
    run();
    return () => {};
  }
  const { waiting, listen } = LISTENERS.get(signal) ?? listenTo(signal);
  waiting.add(run);
  return () => {
    waiting.delete(run);
    if (waiting.size > 0 || LISTENERS.get(signal)?.waiting !== waiting) return;
    LISTENERS.delete(signal);
    signal.removeEventListener("abort", listen);
  };
}

function listenTo(signal: AbortSignal): Listener {
  const waiting = new Set<() => void>();
  const listen = (): void => {
    for (const run of [...waiting]) run();
  };
  const listener = { waiting, listen };
  LISTENERS.set(signal, listener);
  signal.addEventListener("abort", listen, { once: true });
  return listener;
}
