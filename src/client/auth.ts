import { invalid } from "../core/issues.js";
import type { Operation, ProviderInfo } from "../core/operation.js";
import { HEADER_TEXT } from "../core/parameters.js";

/** A credential, or a function that returns the current one (asked again for every attempt: rotation needs no restart). */
export type Secret = string | (() => string | Promise<string>);

/** @returns what is wrong with a credential's value, without quoting it */
export function credentialProblem(value: string): string | undefined {
  if (value === "") return "must not be empty; give the credential, or a function that returns it";
  if (HEADER_TEXT.test(value)) return undefined;
  return (
    "must be what a header can hold: no line break or control character, no blank at either end, " +
    "no character beyond Latin-1; trim it, or check how it was read"
  );
}

type Secrets = Readonly<Record<string, Secret>>;

/**
 * Asks for every credential of the operation and puts it into its header. The messages quote neither the value nor
 * what was thrown.
 * @param used takes each value, so that it can be hidden from then on
 * @returns a promise only where there is something to wait for
 * @throws IssueError naming the option
 */
export function authorize(
  headers: Headers,
  { credentials }: ProviderInfo,
  operation: Operation,
  secrets: Secrets,
  used: Set<string>,
): Promise<void> | undefined {
  const put = (name: string, value: unknown): void => {
    const credential = credentials[name];
    const text = headerValue(name, value);
    used.add(text);
    if (credential !== undefined) headers.set(credential.header, `${credential.prefix}${text}`);
  };
  const names = alternativeOf(operation, Object.keys(credentials), secrets);
  if (names.some((name) => typeof secrets[name] === "function")) return askEach(names, secrets, put);
  for (const name of names) put(name, secrets[name]);
  return undefined;
}

/** The first alternative of the operation for which every credential was given. */
function alternativeOf({ security }: Operation, all: readonly string[], secrets: Secrets): readonly string[] {
  if (security === undefined) return all;
  const found = security.find((names) => names.every((name) => secrets[name] !== undefined));
  if (found !== undefined) return found;
  const lacking = security.map((names) => names.filter((name) => secrets[name] === undefined));
  const [[name = ""] = []] = lacking.sort((a, b) => a.length - b.length);
  return invalid(name, "is needed for this operation; give it to the client");
}

async function askEach(
  names: readonly string[],
  secrets: Secrets,
  put: (name: string, value: unknown) => void,
): Promise<void> {
  for (const name of names) put(name, await ask(name, secrets[name]));
}

function headerValue(name: string, value: unknown): string {
  if (typeof value !== "string") return invalid(name, "must be a string; its function returned something else");
  const problem = credentialProblem(value);
  return problem === undefined ? value : invalid(name, problem);
}

async function ask(name: string, secret: Secret | undefined): Promise<unknown> {
  if (typeof secret !== "function") return secret;
  try {
    return await secret();
  } catch {
    return invalid(name, "could not be read: its function threw an error");
  }
}
