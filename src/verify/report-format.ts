import { wrapText } from "../cli/wrap-text.js";
import type { Contract } from "./contract.js";
import type { Report, Row, Unreadable } from "./report.js";

const WIDTH = 80;

/** For people: a block per operation, each difference with how many exchanges have it, and the line of the document. */
export function asText(provider: string, contract: Contract, report: Report): string {
  const { rows, operations } = report;
  const width = rows.reduce((most, { count }) => Math.max(most, String(count).length), 0) + 4;
  const blocks = [...Object.keys(contract.operations), undefined].flatMap((id) => {
    const own = rows.filter(({ operation }) => operation === id);
    if (own.length === 0) return [];
    return [[headingOf(contract, id, operations), ...own.flatMap((row) => linesOf(row, contract, width))].join("\n")];
  });
  const title = `${provider}, compared with ${contract.document}`;
  return [title, ...blocks, `${summaryOf(report)}\n${notesOf(report)}`.trimEnd()].join("\n\n");
}

function headingOf(contract: Contract, id: string | undefined, counts: Report["operations"]): string {
  const operation = id === undefined ? undefined : contract.operations[id];
  if (id === undefined || operation === undefined) return "Not in the document";
  const heading = `${id}  ${operation.method} ${operation.path}`;
  const count = `(${plural(counts.get(id) ?? 0, "exchange")})`;
  return heading.length + count.length + 2 <= WIDTH ? `${heading}  ${count}` : `${heading}\n${count}`;
}

function linesOf({ count, ...row }: Row, { document }: Contract, width: number): readonly string[] {
  const indent = " ".repeat(width + 1);
  const [first = "", ...more] = wrapText(`${row.place}: ${sentenceOf(row)}`, WIDTH - indent.length);
  return [
    `${`${count}×`.padStart(width)} ${first}`,
    ...[...more, `${document}:${row.line}`].map((line) => indent + line),
  ];
}

function sentenceOf({ field, message }: Omit<Row, "count">): string {
  return field === "" ? message : `${field} ${message}`;
}

function summaryOf({ exchanges, matched, rows }: Report): string {
  return `${plural(exchanges, "exchange")}, ${matched} matched, ${plural(rows.length, "difference")}`;
}

function notesOf({ foreign, unanswered, unrecordedBodies, unreadable }: Report): string {
  const notes = [
    foreign > 0 ? [`${foreign} not of this provider`] : [],
    unanswered > 0 ? [`${unanswered} without a response`] : [],
    unrecordedBodies > 0 ? [`${unrecordedBodies} without a recorded body, of which only the rest was compared`] : [],
    unreadable.map(unreadableText),
  ];
  return notes.flat().join("\n");
}

export function unreadableText({ count, reason, at }: Unreadable): string {
  return `${count} not read: ${reason} (${count > 1 ? "first " : ""}${at})`;
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** For programs: the same, with the same names left out. */
export function asJson(provider: string, { document }: Contract, report: Report): string {
  const { exchanges, matched, foreign, unanswered, unrecordedBodies, unreadable, rows } = report;
  const differences = rows.map(({ operation, place, kind, field, message, line, count }) => ({
    operation: operation ?? null,
    kind,
    place,
    field,
    message,
    spec: `${document}:${line}`,
    count,
  }));
  const counts = { exchanges, matched, notOfThisProvider: foreign, unanswered, withoutRecordedBody: unrecordedBodies };
  return JSON.stringify({ provider, ...counts, notRead: unreadable, differences }, null, 2);
}
