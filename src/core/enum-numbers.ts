import { compareNumbers } from "./decimal.js";
import { isExactNumber } from "./json.js";
import { isRecord } from "./untyped.js";

/** A place of a body, as far as it leads to the numbers of an enumeration. */
export interface EnumPlace {
  readonly numbers?: readonly number[];
  /** Indices of places: of a member by `.name`, of any other member by `.`, of a list's items by `[]`; -1 is none. */
  readonly next?: Readonly<Record<string, number>>;
}

/**
 * A body in which the numbers of an enumeration are numbers, however they were spelled: `1.0` is 1 where only 0, 1 and
 * 2 can be.
 */
export function withEnumNumbers(places: readonly EnumPlace[] | undefined, body: unknown): unknown {
  return places === undefined ? body : visit(places, 0, body);
}

function visit(places: readonly EnumPlace[], index: number | undefined, value: unknown): unknown {
  const { numbers = [], next = {} } = (index === undefined ? undefined : places[index]) ?? {};
  if (isExactNumber(value)) {
    return numbers.find((number) => compareNumbers(String(number), value.exactNumber) === 0) ?? value;
  }
  if (Array.isArray(value))
    return next["[]"] === undefined ? value : value.map((item) => visit(places, next["[]"], item));
  if (!isRecord(value) || index === undefined) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    visit(places, next[`.${name}`] ?? next["."], member),
  ]);
  return Object.fromEntries(members);
}
