import { wrapText } from "../../src/cli/wrap-text.js";
import type { CallerError } from "./callers.js";
import type { Change } from "./compare.js";
import type { Report, SpecReport } from "./diff-report.js";
import { gravest, VERDICTS, type Verdict } from "./verdict.js";
import { reaches, versionAfter } from "./version.js";

/** More of one operation and one caller say nothing new. */
const SHOWN = 5;

/** The whole report for people; a line each. */
export function printReport(report: Report, errors: readonly CallerError[]): readonly string[] {
  const { base, specs } = report;
  const kind = base.released
    ? ""
    : ", where the specs began: no release tag is below HEAD, so no version has to follow (your own change: npm run diff -- HEAD)";
  const changed = specs.filter(({ changes }) => changes.length > 0);
  const same = specs.filter(({ changes }) => changes.length === 0).map(({ name }) => name);
  return [
    `against ${base.name}${kind}`,
    ...changed.flatMap((spec) => ["", ...printSpec(spec, base.released)]),
    ...(same.length > 0 ? ["", ...wrapText(`${same.join(", ")}: no change`, 80, "  ")] : []),
    "",
    ...printErrors(errors, base.name),
  ];
}

function printSpec(spec: SpecReport, released: boolean): readonly string[] {
  return [`${spec.name}  ${countsOf(spec.changes)}${versionsOf(spec, released)}`, ...spec.changes.flatMap(printChange)];
}

function countsOf(changes: readonly Change[]): string {
  const counts = [...VERDICTS]
    .reverse()
    .map((verdict) => [changes.filter((one) => one.verdict === verdict).length, verdict]);
  return counts.flatMap(([count, verdict]) => (count === 0 ? [] : [`${count} ${verdict}`])).join(", ");
}

function versionsOf({ versions, changes }: SpecReport, released: boolean): string {
  const { base, now } = versions;
  if (base === undefined || now === undefined) return "";
  const needed = versionAfter(base, gravest(changes.map(({ verdict }) => verdict)));
  const own = base === now ? `info.version ${now}` : `info.version ${base} → ${now}`;
  return released ? `; ${own}, at least ${needed} says it` : `; ${own}`;
}

/** Where and what, on one line. */
export function describeChange({ operations, where, subject, what }: Change): string {
  const places = [operations.join(", "), where].filter(Boolean).join(" · ");
  return `${places === "" ? "" : `${places}: `}${named(subject, what)}`;
}

function printChange(change: Change): readonly string[] {
  const { verdict, why, line, rule } = change;
  return [
    `  ${verdict.padEnd(9)}  ${describeChange(change)}`,
    `             ${why}${rule === undefined ? "" : ` (redocly: ${rule})`}`,
    `             ${line}`,
  ];
}

/** Redocly's messages and some of ours name the part already. */
function named(subject: string, what: string): string {
  const last = subject.split(".").at(-1) ?? "";
  return subject === "" || what.includes(last) ? what : `${subject}: ${what}`;
}

function printErrors(errors: readonly CallerError[], base: string): readonly string[] {
  if (errors.length === 0) return [`TypeScript: what compiled against ${base} compiles`];
  const operations = [...new Set(errors.map(({ operation }) => operation ?? ""))].sort((a, b) =>
    a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1,
  );
  const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  return [
    `TypeScript: ${count} in what compiled against ${base}`,
    ...operations.flatMap((operation) => {
      const own = errors.filter((error) => (error.operation ?? "") === operation);
      return [`  ${operation === "" ? "in no operation alone" : operation}`, ...printCallers(own)];
    }),
  ];
}

function printCallers(errors: readonly CallerError[]): readonly string[] {
  const fileOf = ({ caller }: CallerError): string => caller.split(":")[0] ?? caller;
  return [...new Set(errors.map(fileOf))].flatMap((file) => {
    const own = errors.filter((error) => fileOf(error) === file);
    const more = own.length - SHOWN;
    const shown = own.slice(0, SHOWN).map(({ caller, says }) => `    ${caller}  ${says}`);
    return more > 0 ? [...shown, `    ${file}  and ${more} more`] : shown;
  });
}

/** A proposal in the changelog's own form: what users notice, the graver first. */
export function changelogEntry({ base, specs, package: own }: Report): readonly string[] {
  const told = specs.flatMap((spec) => spec.changes.filter(isNoticed).map((change) => ({ spec, change })));
  const verdict = gravest(specs.flatMap(({ changes }) => changes.map((change) => change.verdict)));
  const graver = [...VERDICTS].reverse().flatMap((grade) => told.filter(({ change }) => change.verdict === grade));
  const entries = graver.flatMap(({ spec, change }) => wrapText(sentence(spec.name, change), 120, "  "));
  const needed = own.base === undefined || !base.released ? own.now : versionAfter(own.base, verdict);
  const version = reaches(own.now, needed) ? own.now : needed;
  return entries.length === 0 ? ["No change that users notice."] : [`## ${version}, unreleased`, "", ...entries];
}

function isNoticed({ verdict, subject, what }: Change): boolean {
  return verdict !== "docs only" || what.startsWith("x-idempotency advice") || subject.startsWith("quirk ");
}

const LEADS: Readonly<Record<Verdict, string>> = { breaking: "**Breaking.** ", additive: "", "docs only": "" };

function sentence(name: string, { verdict, operations, where, subject, what, why }: Change): string {
  const calls =
    operations.length > 0
      ? ` (${operations.map((id) => `\`${id}\``).join(", ")}${where === "" ? "" : `, ${where}`})`
      : "";
  return `- ${LEADS[verdict]}${name}${calls}: ${named(subject, what)}; ${why}.`;
}
