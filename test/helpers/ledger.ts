import { setImmediate } from "node:timers/promises";
import { vi } from "vitest";
import { isObject, loadSpec, operationsOf, providers, resolve } from "../../scripts/generate/spec.js";
import { PayspecError } from "../../src/index.js";
import type { Random } from "./mutate.js";

/** One call of a client, next to the effects that the provider's books have of the same payment. */
export interface JudgedCall {
  readonly kind: "read" | "key" | "none";
  /** What the client threw; `undefined` for a success. */
  readonly error: unknown;
  readonly effectsBefore: number;
  readonly effectsAfter: number;
  readonly requests: number;
  readonly maxRetries: number;
}

/** Where a call did harm, or said something else than the books do: the rules of money, for every model and soak. */
export function moneyViolations(call: JudgedCall): readonly string[] {
  const { kind, error, effectsBefore, effectsAfter, requests, maxRetries } = call;
  const own = effectsAfter - effectsBefore;
  const rules: readonly (readonly [boolean, string])[] = [
    [own > 1, "a call has more than one effect"],
    [kind === "key" && effectsAfter > 1, "one payment has more than one effect"],
    [kind === "read" && effectsAfter > 0, "a read has an effect"],
    [error === undefined && kind === "key" && effectsAfter === 0, "a success without an effect"],
    [error === undefined && kind === "none" && own === 0, "a success without an effect of its own"],
    [requests > 1 + maxRetries, "more requests than 1 + maxRetries"],
  ];
  const broken = rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
  return error === undefined ? broken : [...broken, ...falseWords(error, own > 0, kind)];
}

function falseWords(error: unknown, booked: boolean, kind: JudgedCall["kind"]): readonly string[] {
  if (!(error instanceof PayspecError)) return [`threw something other than a PayspecError: ${String(error)}`];
  const { outcome, advice } = error;
  const rules: readonly (readonly [boolean, string])[] = [
    [outcome !== "failed" && outcome !== "unknown", `has the outcome ${String(outcome)}`],
    [outcome === "failed" && booked, "says failed, but it was booked"],
    [outcome === "unknown" && !advice, "is unknown without advice"],
    [outcome === "unknown" && kind === "read", "leaves a read unknown"],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
}

/** One named example of an answer in a spec. */
export interface Example {
  readonly status: string;
  readonly type: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every example answer of an operation. */
export function examplesOf(operationId: string): readonly Example[] {
  for (const provider of providers()) {
    const spec = loadSpec(provider);
    const found = operationsOf(spec).find(({ operation }) => operation.operationId === operationId);
    if (found === undefined) continue;
    return Object.entries(found.operation.responses).flatMap(([status, response]) =>
      Object.entries(resolve(spec.document, response).content ?? {}).flatMap(([type, media]) => {
        const examples = "examples" in media && isObject(media.examples) ? media.examples : {};
        return Object.entries(examples).map(([name, example]) => {
          return {
            status: status.replace("XX", "00"),
            type,
            name,
            value: isObject(example) ? example.value : undefined,
          };
        });
      }),
    );
  }
  throw new Error(`no spec has the operation ${operationId}`);
}

/** Timers that fire when the test says so: a day of waiting takes no time. */
export class Clock {
  now = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #last = 0;

  install(random: Random): void {
    vi.stubGlobal("setTimeout", (run: () => void, ms = 0) => this.after(ms, run));
    vi.stubGlobal("clearTimeout", (id: number) => this.#timers.delete(id));
    vi.stubGlobal("performance", { now: () => this.now });
    vi.spyOn(Math, "random").mockImplementation(() => random.next());
  }

  after(ms: number, run: () => void): number {
    this.#last += 1;
    this.#timers.set(this.#last, { at: this.now + ms, run });
    return this.#last;
  }

  get pending(): number {
    return this.#timers.size;
  }

  #fireNext(): void {
    const [first] = [...this.#timers].sort(([idA, a], [idB, b]) => a.at - b.at || idA - idB);
    if (first === undefined) throw new Error("the call waits for something that will never come");
    const [id, { at, run }] = first;
    this.#timers.delete(id);
    this.now = Math.max(this.now, at);
    run();
  }

  /** Lets time pass until the work is done. */
  async settle<T>(work: Promise<T>): Promise<PromiseSettledResult<T>> {
    const results: PromiseSettledResult<T>[] = [];
    Promise.allSettled([work]).then(([result]) => results.push(result));
    for (let steps = 0; steps < 500; steps += 1) {
      await setImmediate();
      const [result] = results;
      if (result !== undefined) return result;
      this.#fireNext();
    }
    throw new Error("the call does not end");
  }

  /** Lets all time pass that anything still waits for. */
  async drain(): Promise<void> {
    for (let steps = 0; steps < 500 && this.#timers.size > 0; steps += 1) {
      this.#fireNext();
      await setImmediate();
    }
  }
}

export interface Effect {
  readonly call: number;
  /** What the provider itself knows the payment by. */
  readonly reference: string;
}

/** What one attempt meets on its way. */
export interface Fault {
  readonly name: string;
  /** `never` reached the provider; else whether it booked: before the answer, or after everybody has left. */
  readonly books: "never" | "no" | "yes" | "late";
  readonly reply: (world: World, signal: AbortSignal) => Promise<Response>;
}

export interface Arrival {
  readonly call: number;
  body: string;
  /** By a rate limit: the only response after which a payment without a key may be sent again. */
  isLimited: boolean;
}

/** A read changes nothing; with a key a repeat changes nothing more; without one every arrival counts. */
export type Booking = "none" | "by key" | "each";

/** A provider that remembers what it booked: the truth that a client's words are checked against. */
export class World {
  readonly clock: Clock;
  readonly effects: Effect[] = [];
  readonly arrivals: Arrival[] = [];
  /** Every request of the client, whether or not it arrived. */
  requests: Arrival[] = [];
  /** Where a request went that it never should. */
  readonly strays: string[] = [];
  call = 0;
  readonly #booking: Booking;
  readonly #origin: string;
  readonly #next: () => Fault;
  readonly #late: (() => void)[] = [];
  readonly #random: Random;

  constructor(clock: Clock, random: Random, booking: Booking, origin: string, next: () => Fault) {
    this.clock = clock;
    this.#random = random;
    this.#booking = booking;
    this.#origin = origin;
    this.#next = next;
  }

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    if (new URL(url).origin !== this.#origin) this.strays.push(url);
    const signal = init?.signal ?? new AbortController().signal;
    const fault = this.#next();
    const request = { call: this.call, body: "", isLimited: fault.name === "429" };
    this.requests.push(request);
    if (this.#random.chance(0.3)) await this.#travel(signal);
    // A connection that is never made takes no body.
    if (fault.books !== "never" && init?.body) request.body = String(init.body);
    if (fault.books !== "never") this.arrivals.push(request);
    if (fault.books === "yes") this.#book(request);
    if (fault.books === "late") this.#late.push(() => this.#book(request));
    const response = await fault.reply(this, signal);
    const location = response.headers.get("location");
    // What every platform does that is not told otherwise.
    if (location !== null && init?.redirect !== "manual") return this.fetch(new URL(location, url), init);
    return response;
  };

  /** Some servers act on what has reached them long after the caller has hung up. */
  commitLate(): void {
    for (const book of this.#late.splice(0)) book();
  }

  hang(signal: AbortSignal): Promise<never> {
    // Some fetches do not listen; their promise just stays.
    if (this.#random.chance(0.3)) return new Promise<never>(() => {});
    return new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")), { once: true });
      if (signal.aborted) reject(new DOMException("aborted", "AbortError"));
    });
  }

  #travel(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.clock.after(this.#random.below(400), resolve);
      signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")), { once: true });
    });
  }

  #book({ call, body }: Arrival): void {
    if (this.#booking === "none") return;
    const fields: unknown = body === "" ? {} : JSON.parse(body);
    const reference = isObject(fields) && typeof fields.paymentId === "string" ? fields.paymentId : `arrival ${call}`;
    if (this.#booking === "by key" && this.effects.some((effect) => effect.reference === reference)) return;
    this.effects.push({ call, reference });
  }
}
