import { FAULT_KINDS, type Fault, type FaultKind, type QueuedFault } from "./types.js";

const MEMBERS = ["operation", "kind", "times", "delayMs"];

/** The faults that wait for their calls, first come, first served per operation. */
export class Faults {
  readonly #operations: readonly string[];
  #queue: readonly QueuedFault[] = [];
  #lastId = 0;

  constructor(operations: readonly string[]) {
    this.#operations = operations;
  }

  get all(): readonly QueuedFault[] {
    return this.#queue;
  }

  /** @throws TypeError, RangeError naming the member and what there is */
  add(fault: Fault): void {
    const unknown = Object.keys(fault).find((name) => !MEMBERS.includes(name));
    if (unknown !== undefined) throw new TypeError(`unknown field "${unknown}"; expected one of ${MEMBERS.join(", ")}`);
    const { operation, kind, times = 1, delayMs = 0 } = fault;
    if (!this.#operations.includes(operation)) {
      throw new RangeError(`operation must be one of ${this.#operations.join(", ")}`);
    }
    if (!FAULT_KINDS.some((known) => known === kind))
      throw new RangeError(`kind must be one of ${FAULT_KINDS.join(", ")}`);
    if (!Number.isSafeInteger(times) || times < 1) throw new RangeError("times must be a whole number of at least 1");
    if (!(typeof delayMs === "number" && delayMs >= 0 && delayMs <= 600_000)) {
      throw new RangeError("delayMs must be from 0 to 600000");
    }
    this.#queue = [...this.#queue, { id: ++this.#lastId, operation, kind, times, delayMs }];
  }

  /** @throws RangeError naming the ids that there are */
  remove(id: number): void {
    const rest = this.#queue.filter((queued) => queued.id !== id);
    if (rest.length === this.#queue.length) {
      const ids = this.#queue.map((queued) => queued.id).join(", ");
      throw new RangeError(`id must be one of a queued fault${ids === "" ? "; none is queued" : `: ${ids}`}`);
    }
    this.#queue = rest;
  }

  next(operation: string): QueuedFault | undefined {
    return this.#queue.find((queued) => queued.operation === operation);
  }

  /** The fault of this call, if there is one; it counts as used. */
  take(operation: string): { readonly kind: FaultKind; readonly delayMs: number } | undefined {
    const fault = this.next(operation);
    if (fault === undefined) return undefined;
    const rest = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
    this.#queue = this.#queue.flatMap((queued) => (queued === fault ? rest : [queued]));
    return fault;
  }

  clear(): void {
    this.#queue = [];
  }
}
