/**
 * A name can be a value: the key of a map by card number, a token that became a parameter. A name that the document does
 * not have is printed only where it looks like one that somebody gave to a field, and no value of the recording is in
 * it, nor it in a value.
 */
import { NameSearch } from "./name-search.js";

/** More names than these in one place are taken for the keys of a map. */
const MAX_NAMES = 20;
const MAX_LENGTH = 40;

export type ShownName =
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "withheld" }
  /** So many that they are perhaps the keys of a map. */
  | { readonly type: "many"; readonly count: number };

/** First every name is noted, then every value is searched for them, then it is known what may be shown. */
export class UndocumentedNames {
  readonly #byPlace = new Map<string, Set<string>>();

  note(place: string, name: string): void {
    const names = this.#byPlace.get(place);
    if (names === undefined) this.#byPlace.set(place, new Set([name]));
    else names.add(name);
  }

  /** For the values of the recording; a place adds at most {@link MAX_NAMES}, so that it stays small. */
  search(): NameSearch {
    const candidates = [...this.#byPlace.values()].filter(({ size }) => size <= MAX_NAMES);
    return new NameSearch(new Set(candidates.flatMap((names) => [...names].filter(looksLikeName))));
  }

  show(place: string, name: string, searched: NameSearch): ShownName {
    const count = this.#byPlace.get(place)?.size ?? 0;
    if (count > MAX_NAMES) return { type: "many", count };
    return looksLikeName(name) && !searched.isValue(name) ? { type: "name", name } : { type: "withheld" };
  }
}

/**
 * Words in camel, Pascal, snake or kebab form with at most two digits, each at the end of a word. Numbers, addresses,
 * references such as `INV0001` and random texts are none.
 */
export function looksLikeName(text: string): boolean {
  if (text.length > MAX_LENGTH || !/^[A-Za-z_$@][A-Za-z0-9_$-]*$/.test(text)) return false;
  const digits = text.match(/[0-9]/g)?.length ?? 0;
  const words = text.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/g) ?? [];
  const letters = words.join("").length;
  if (digits > 2 || /[0-9][a-z]/.test(text) || words.length === 0) return false;
  return words.length * 3 <= letters + 3 && words.every((word) => word.length <= 20);
}
