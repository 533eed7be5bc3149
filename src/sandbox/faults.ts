import { takeOptions } from "../core/fields.js";
import { FAULT_KINDS, type Fault, type FaultKind, type QueuedFault } from "./types.js";

/** A value that is not one of those there are, which it lists. */
export class UnknownChoice extends RangeError {
  readonly known: readonly string[];
  constructor(message: string, known: readonly string[]) {
    super(message);
    this.known = known;
  }
}

/** @throws UnknownChoice */
export function choiceOf<T extends string>(name: string, value: unknown, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UnknownChoice(`${name} must be one of ${known.join(", ")}`, known);
  return found;
}

/** The faults that wait for their calls, first come, first served per operation. */
export class Faults {
  readonly #operations: readonly Fault["operation"][];
  #queue: readonly QueuedFault[] = [];
  #lastId = 0;

  constructor(operations: readonly Fault["operation"][]) {
    this.#operations = operations;
  }

  get all(): readonly QueuedFault[] {
    return this.#queue;
  }

  /** @throws TypeError, RangeError naming the member and what there is */
  add(fault: { readonly [Name in keyof Fault]?: unknown }): void {
    const fields = takeOptions(fault, ["operation", "kind", "times", "delayMs"], "the fault");
    const operation = choiceOf("operation", fields.operation, this.#operations);
    const kind = choiceOf("kind", fields.kind, FAULT_KINDS);
    const { times = 1, delayMs = 0 } = fields;
    if (!(typeof times === "number" && Number.isSafeInteger(times) && times >= 1)) {
      throw new RangeError("times must be a whole number of at least 1");
    }
    if (!(typeof delayMs === "number" && delayMs >= 0 && delayMs <= 600_000)) {
      throw new RangeError("delayMs must be from 0 to 600000");
    }
    this.#queue = [...this.#queue, { id: ++this.#lastId, operation, kind, times, delayMs }];
  }

  /** @throws TypeError, RangeError naming the ids that there are */
  remove(choice: { readonly id?: unknown }): void {
    const { id } = takeOptions(choice, ["id"], "the choice of a fault");
    const rest = this.#queue.filter((queued) => queued.id !== id);
    if (rest.length === this.#queue.length) {
      const ids = this.#queue.map((queued) => String(queued.id));
      const known = ids.length === 0 ? "; none is queued" : `: ${ids.join(", ")}`;
      throw new UnknownChoice(`id must be one of a queued fault${known}`, ids);
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
