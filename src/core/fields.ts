import { type Issue, IssueError, invalid } from "./issues.js";
import { isRecord } from "./untyped.js";

/** The names of all fields, of every branch where the type is a union. */
type FieldName<T> = T extends unknown ? keyof T & string : never;

/** A list that lacks a name is an error of the compiler that names it; so is a list with a name too many. */
type Complete<T, Names extends readonly string[]> = [Exclude<FieldName<T>, Names[number]>] extends [never]
  ? unknown
  : { readonly missing: Exclude<FieldName<T>, Names[number]> };

/** The fields of `T`; an optional one is left out, never `undefined`. */
export type Fields<T> = T extends unknown ? { [Name in keyof T]: Exclude<T[Name], undefined> } : never;

/**
 * Reads the known fields of a caller's object, each by its name and once, into a plain copy: what was checked is what is
 * sent, also where a getter, a proxy or an inherited property gives the value. Methods, which a class keeps on its
 * prototype, and symbols are not fields.
 * @param names every field of `T`
 * @param path where the object itself is a field
 * @throws IssueError for an unknown field, and for what is not an object
 */
export function takeFields<T extends object, const Names extends readonly FieldName<T>[]>(
  given: T,
  names: Names & Complete<T, Names>,
  path?: string,
): Fields<T>;
export function takeFields(given: unknown, names: readonly string[], path = ""): unknown {
  return takeAll(given, names, [], path);
}

/** Those that are never optional, in no branch where the type is a union. */
type RequiredName<T, Name = keyof T & string> = Name extends keyof T
  ? undefined extends T[Name]
    ? never
    : Name
  : never;

/**
 * As `takeFields`, where fields are converted one by one before a schema sees them: what is missing is named all at once.
 * @throws IssueError as well for required fields that are missing
 */
export function takeRequired<
  T extends object,
  const Required extends readonly RequiredName<T>[],
  const Optional extends readonly Exclude<FieldName<T>, RequiredName<T>>[],
>(
  given: T,
  required: Required & Complete<Pick<T, RequiredName<T>>, Required>,
  optional: Optional & Complete<T, [...Required, ...Optional]>,
  path?: string,
): Fields<T>;
export function takeRequired(
  given: unknown,
  required: readonly string[],
  optional: readonly string[],
  path = "",
): unknown {
  return takeAll(given, [...required, ...optional], required, path);
}

function takeAll(given: unknown, names: readonly string[], required: readonly string[], path: string) {
  const pathOf = (name: string): string => (path === "" ? name : `${path}.${name}`);
  if (!isRecord(given)) {
    return invalid(path, `${path === "" ? "the request " : ""}must be an object with ${names.join(", ")}`);
  }
  const fields = readOnce(given, names, (name) => invalid(pathOf(name), "cannot be read: its getter threw an error"));
  const unknown = unknownNames(given, names);
  const missing = required.filter((name) => fields[name] === undefined);
  if (unknown.length + missing.length === 0) return fields;
  const message = `is not a known field; expected one of ${names.join(", ")}`;
  throw new IssueError([
    ...unknown.map((name): Issue => ({ path: pathOf(name), message })),
    ...missing.map((name): Issue => ({ path: pathOf(name), message: "is required" })),
  ]);
}

/**
 * As `takeFields`, for options, which are wrong by a TypeError.
 * @param what names the object itself, such as "call options"
 * @param more options that the type of the object does not name
 * @throws TypeError for an unknown option, and for what is not an object
 */
export function takeOptions<T extends object, const Names extends readonly FieldName<T>[]>(
  given: T,
  names: Names & Complete<T, Names>,
  what: string,
  more?: readonly string[],
): Fields<T> & Readonly<Record<string, unknown>>;
export function takeOptions(
  given: unknown,
  names: readonly string[],
  what: string,
  more: readonly string[] = [],
): unknown {
  if (!isRecord(given)) throw new TypeError(`${what} must be an object`);
  const known = [...names, ...more];
  const [unknown] = unknownNames(given, known);
  if (unknown !== undefined) {
    throw new TypeError(`unknown option ${JSON.stringify(unknown)}; expected one of ${known.join(", ")}`);
  }
  return readOnce(given, known, (name) => {
    throw new TypeError(`${name} cannot be read: its getter threw an error`);
  });
}

/** In the caller's spelling. */
export function unknownNames(given: object, names: readonly string[]): readonly string[] {
  return Object.keys(given).filter((name) => !names.includes(name));
}

/** @param unreadable called with a field whose getter throws; what was thrown may quote anything, and is dropped */
function readOnce(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  unreadable: (name: string) => never,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const name of names) {
    const value = readField(given, name, unreadable);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function readField(
  given: Readonly<Record<string, unknown>>,
  name: string,
  unreadable: (name: string) => never,
): unknown {
  try {
    // A name that every object has says nothing of this one: neither `toString` nor what polluted the common prototype.
    return name in Object.prototype && !isOwnOrInherited(given, name) ? undefined : given[name];
  } catch {
    return unreadable(name);
  }
}

function isOwnOrInherited(given: object, name: string): boolean {
  for (let holder: object | null = given; holder !== null; holder = Reflect.getPrototypeOf(holder)) {
    if (holder === Object.prototype) return false;
    if (Object.hasOwn(holder, name)) return true;
  }
  return false;
}
