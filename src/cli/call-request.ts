/** The request of a call by hand, out of its flags and its JSON. */
import { digitsOf, isExactNumber, parseJson } from "../core/json.js";
import { isRecord } from "../core/untyped.js";
import { CommandError } from "./command.js";

export interface FieldFlag {
  /** As it was typed, without its dashes. */
  readonly flag: string;
  /** As the client names it; dots lead into objects: `total.amount`. */
  readonly path: string;
  /** Absent where nothing follows the flag. */
  readonly value: string | undefined;
}

/** Takes the fields out of the arguments; what is left are options and operands. */
export function splitArgs(args: readonly string[], options: Readonly<Record<string, { readonly type: string }>>) {
  const fields: FieldFlag[] = [];
  const rest: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [, flag = "", given] = /^--([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const option = flag === "" || flag === "help" ? { type: "boolean" } : options[flag];
    const takesNext = given === undefined && option?.type !== "boolean" && left[0]?.startsWith("--") === false;
    const next = takesNext ? left.shift() : undefined;
    if (option === undefined) fields.push({ flag, path: camel(flag), value: given ?? next });
    else rest.push(arg, ...(next === undefined ? [] : [next]));
  }
  return { fields, rest };
}

/** `room-number` is `roomNumber`. */
function camel(name: string): string {
  return name.replace(/-([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/**
 * @param json the text of `--request`
 * @returns `undefined` where nothing is given
 */
export function requestOf(json: string | undefined, fields: readonly FieldFlag[]): unknown {
  const given = json === undefined ? undefined : parsedRequest(json);
  if (fields.length === 0) return given;
  if (given !== undefined && !isRecord(given)) {
    throw new CommandError(2, "--request must be a JSON object where fields are given by flags");
  }
  return fields.reduce<Readonly<Record<string, unknown>>>((request, { path, value }) => {
    if (value !== undefined) return withField(request, path.split("."), value);
    throw new CommandError(2, `--${path} has no value (payspec call --help shows the options)`);
  }, given ?? {});
}

function withField(
  request: Readonly<Record<string, unknown>>,
  [name = "", ...inner]: readonly string[],
  value: string,
): Readonly<Record<string, unknown>> {
  const before = Object.hasOwn(request, name) ? request[name] : undefined;
  const member = inner.length === 0 ? value : withField(isRecord(before) ? before : {}, inner, value);
  return Object.fromEntries([...Object.entries(request), [name, member]]);
}

function parsedRequest(json: string): unknown {
  try {
    return withDigits(parseJson(json));
  } catch {
    throw new CommandError(2, "--request must be JSON, each name given once");
  }
}

/** An amount is text to the clients, and so is a number that a double would change: each keeps its digits. */
function withDigits(value: unknown, name = ""): unknown {
  if (isExactNumber(value)) return digitsOf(value);
  if (typeof value === "number") return name === "amount" ? digitsOf(value) : value;
  if (Array.isArray(value)) return value.map((item) => withDigits(item, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withDigits(member, key)]));
}
