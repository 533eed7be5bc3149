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

/** Of a terminal that nobody has made wider. */
export const WIDTH = 80;
/** Longer wire forms do not push the arrows of the short ones to the right. */
const SHORT = 12;

export function callLines(exchange: Exchange, paint: Paint): readonly string[] {
  const { method, target, sent, status } = exchange;
  const end =
    status === undefined ? paint("red", "connection lost") : paint(status < 400 ? "green" : "yellow", String(status));
  const [first = "", ...more] = wireLines(target, WIDTH - 7);
  const response = `${paint("dim", "→")} ${end}`;
  const call = [`  ${method.padEnd(4)} ${first}`, ...more.map((line) => `       ${line}`)];
  // A long address has its lines to itself.
  const last = call.at(-1) ?? "";
  if (last.length + " → connection lost".length > WIDTH) call.push(`       ${response}`);
  else call[call.length - 1] = `${last} ${response}`;
  return [...call, ...wireLines(sent ?? "", WIDTH - 7).map((line) => `       ${paint("dim", line)}`)];
}

/** What the sandbox wrote down, whatever the caller got to know of it. */
export function ledgerLines(effects: readonly SandboxEffect[], paint: Paint): readonly string[] {
  const lines = effects.map(({ reference, key, amount }) => {
    const under = key === undefined ? "" : `, under ${key}`;
    return paint("green", `+ ${amount.amount} ${amount.currency} for ${reference}${under}`);
  });
  return (lines.length === 0 ? ["nothing new"] : lines).map((line) => `  ${"ledger".padEnd(7)}  ${line}`);
}

/** Lines of a target or a body, which end after a separator; what has none is left whole. */
function wireLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[,&?: ])/)) {
    const longer = (lines.at(-1) ?? "") + piece;
    if (lines.length === 0 || longer.length > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== "");
}

/** Names in one column; then the wire form and the value, or the value alone where both are the same. */
export function fieldLines(fields: readonly Field[], paint: Paint): readonly string[] {
  const names = widest(fields.map(({ name }) => name));
  const wires = widest(fields.flatMap(({ wire }) => (wire !== undefined && wire.length <= SHORT ? [wire] : [])));
  return fields.map(({ name, wire, value }) => {
    const before = wire === undefined ? "" : `${paint("dim", `${wire.padStart(wires)} →`)} `;
    const start = `  ${name.padEnd(names)}  `;
    const line = `${start}${before}${value}`;
    const length = start.length + (wire === undefined ? 0 : Math.max(wire.length, wires) + 3) + value.length;
    return length <= WIDTH ? line : `${start}${before.trimEnd()}\n${" ".repeat(names + 4)}${value}`;
  });
}

/** What a rejection looked like on the wire, and what it becomes. */
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
    const lines = name === "wire" ? wireLines(text, WIDTH - 11) : wrapText(text, WIDTH - 11);
    return lines.map((line, index) => {
      const shown = name === "wire" ? paint("dim", line) : name === "error" ? paint("yellow", line) : line;
      return `  ${(index === 0 ? name : "").padEnd(7)}  ${shown}`;
    });
  });
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
