import { styleText } from "node:util";
import { wrapText } from "../../src/cli/wrap-text.js";
import type { PayspecError } from "../../src/client/errors.js";
import type { SandboxEffect } from "../../src/sandbox/index.js";
import type { Field } from "./fields.js";
import type { Exchange } from "./record.js";

export type Style = "bold" | "dim" | "green" | "yellow" | "red";
/** Colours a text, or leaves it alone where nobody would see the colour. */
export type Paint = (style: Style, text: string) => string;

/** No colours in a pipe or a file, none where NO_COLOR is set, none on a terminal that knows none. */
export function painter(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

const WIDTH = 92;
/** Longer wire forms do not push the arrows of the short ones to the right. */
const SHORT = 12;

export function callLines(exchange: Exchange, paint: Paint): readonly string[] {
  const { method, target, sent, status } = exchange;
  const end =
    status === undefined ? paint("red", "connection lost") : paint(status < 400 ? "green" : "yellow", String(status));
  const request = `  ${method.padEnd(4)} ${target}`;
  const response = `${paint("dim", "→")} ${end}`;
  // A long address has a line to itself.
  const call = request.length + 6 > WIDTH ? [request, `       ${response}`] : [`${request} ${response}`];
  return sent === undefined ? call : [...call, `       ${paint("dim", sent)}`];
}

/** What the sandbox wrote down, whatever the caller got to know of it. */
export function ledgerLines(effects: readonly SandboxEffect[], paint: Paint): readonly string[] {
  const lines = effects.map(({ reference, key, amount }) => {
    const under = key === undefined ? "" : `, under ${key}`;
    return paint("green", `+ ${amount.amount} ${amount.currency} for ${reference}${under}`);
  });
  return (lines.length === 0 ? ["nothing new"] : lines).map((line) => `  ${"ledger".padEnd(7)}  ${line}`);
}

/** Names in one column; then the wire form and the value, or the value alone where nothing was mended. */
export function fieldLines(fields: readonly Field[], paint: Paint): readonly string[] {
  const names = widest(fields.map(({ name }) => name));
  const wires = widest(fields.flatMap(({ wire }) => (wire !== undefined && wire.length <= SHORT ? [wire] : [])));
  return fields.map(({ name, wire, value }) => {
    const before = wire === undefined ? "" : `${paint("dim", `${wire.padStart(wires)} →`)} `;
    return `  ${name.padEnd(names)}  ${before}${value}`;
  });
}

/** What a refusal looked like on the wire, and what it becomes. */
export function errorLines(error: PayspecError, received: string, paint: Paint): readonly string[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["wire", received === "" ? undefined : received],
    ["error", error.name],
    ["message", error.message],
    ["code", error.code],
    ["outcome", error.outcome],
    ["advice", error.advice],
  ];
  return rows.flatMap(([name, text]) => {
    if (text === undefined) return [];
    const lines = wrapText(text, WIDTH - 11);
    return lines.map((line, index) => {
      const shown = name === "wire" ? paint("dim", line) : name === "error" ? paint("yellow", line) : line;
      return `  ${(index === 0 ? name : "").padEnd(7)}  ${shown}`;
    });
  });
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
