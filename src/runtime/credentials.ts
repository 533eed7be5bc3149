import { refuse } from "./issues.js";
import type { ProviderInfo } from "./operation.js";
import type { Secret } from "./options.js";

/** What a header can hold without being cut or split. */
const HEADER_VALUE = /^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/;

/**
 * Asks for every credential and puts it into its header. The messages quote neither the value nor what was thrown.
 * @param used is told of each value, so that it can be hidden from then on
 * @throws IssueError naming the option
 */
export async function authorize(
  headers: Headers,
  { credentials }: ProviderInfo,
  secrets: Readonly<Record<string, Secret>>,
  used: Set<string>,
): Promise<void> {
  for (const [name, { header, prefix }] of Object.entries(credentials)) {
    const value = await ask(name, secrets[name]);
    if (typeof value !== "string" || value === "")
      refuse(name, "is empty: it must be a string, or a function that returns one");
    if (!HEADER_VALUE.test(value)) {
      refuse(name, "holds what no header can: a line break, a blank at either end, or a character beyond Latin-1");
    }
    used.add(value);
    headers.set(header, `${prefix}${value}`);
  }
}

async function ask(name: string, secret: Secret | undefined): Promise<unknown> {
  if (typeof secret !== "function") return secret;
  try {
    return await secret();
  } catch {
    return refuse(name, "could not be had: the function that returns it threw");
  }
}
