import { invalid } from "../core/issues.js";
import type { ProviderInfo } from "../core/operation.js";
import type { Secret } from "./options.js";

/** What a header can hold without being cut or split. */
const HEADER_VALUE = /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;

type Secrets = Readonly<Record<string, Secret>>;

/**
 * Asks for every credential and puts it into its header. The messages quote neither the value nor what was thrown.
 * @param used is told of each value, so that it can be hidden from then on
 * @returns a promise only where there is something to wait for
 * @throws IssueError naming the option
 */
export function authorize(
  headers: Headers,
  { credentials }: ProviderInfo,
  secrets: Secrets,
  used: Set<string>,
): Promise<void> | undefined {
  const put = (name: string, value: unknown): void => {
    const credential = credentials[name];
    const text = headerValue(name, value);
    used.add(text);
    if (credential !== undefined) headers.set(credential.header, `${credential.prefix}${text}`);
  };
  const names = Object.keys(credentials);
  if (names.some((name) => typeof secrets[name] === "function")) return askEach(names, secrets, put);
  for (const name of names) put(name, secrets[name]);
  return undefined;
}

async function askEach(
  names: readonly string[],
  secrets: Secrets,
  put: (name: string, value: unknown) => void,
): Promise<void> {
  for (const name of names) put(name, await ask(name, secrets[name]));
}

function headerValue(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "")
    invalid(name, "is empty: it must be a string, or a function that returns one");
  if (!HEADER_VALUE.test(value)) {
    invalid(name, "holds what no header can: a line break, a blank at either end, or a character beyond Latin-1");
  }
  return value;
}

async function ask(name: string, secret: Secret | undefined): Promise<unknown> {
  if (typeof secret !== "function") return secret;
  try {
    return await secret();
  } catch {
    return invalid(name, "could not be had: the function that returns it threw");
  }
}
