import { isExactNumber, type JsonNumber, jsonNumber } from "../../core/json.js";
import type { SandboxContext } from "../../sandbox/provider.js";

/** The vendor's contradictory wire forms, as the sandbox is asked to speak them. */

export function wireLira(digits: string, { form }: SandboxContext): string | JsonNumber {
  return form("payofin-decimal-money") === "string" ? digits : jsonNumber(digits);
}

export function wireDate(text: string, { form }: SandboxContext): string {
  return form("payofin-unpadded-date") === "unpadded" ? text.replace(/\b0(\d)\./g, "$1.") : text;
}

export function wireSootCode(code: number, { form }: SandboxContext): string | number {
  return form("payofin-soot-code-type") === "string" ? String(code) : code;
}

const OF_LISTS = ["invoiceList", "invoiceDetail", "sootList"];

/** Each member in the samples' spelling, or in that of the field tables, at every level. */
export function envelope(members: object, { form }: SandboxContext) {
  const spelled = Object.entries(members).map(([name, value]) => {
    const quirk = OF_LISTS.includes(name) ? "payofin-list-case" : "payofin-envelope-case";
    return form(quirk) === "pascal" ? [pascalName(name), pascal(value)] : [name, value];
  });
  return Object.fromEntries(spelled);
}

function pascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== "object" || value === null || isExactNumber(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [pascalName(name), pascal(member)]));
}

function pascalName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
