import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, loadSpec, providers, ROOT } from "../generate/spec.js";

export interface Quirk {
  readonly id: string;
  readonly says: string;
  readonly shows: string;
  readonly reading: string;
  /** The wire forms it speaks of, where there is more than one. */
  readonly forms: readonly string[];
  /** `spec`, or a file of the runtime; undefined where the provider's own code handles it. */
  readonly handledBy: string | undefined;
}

/** Every quirk that a document declares, wherever it stands in it. */
export function quirksOf(node: unknown): readonly Quirk[] {
  const quirks: Quirk[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("x-quirks" in value && Array.isArray(value["x-quirks"])) quirks.push(...value["x-quirks"].flatMap(parseQuirk));
    for (const member of Object.values(value)) visit(member);
  };
  visit(node);
  return quirks;
}

function parseQuirk(value: unknown): readonly Quirk[] {
  if (!isObject(value)) return [];
  const text = (name: string): string => (typeof value[name] === "string" ? value[name] : "");
  const forms = Array.isArray(value.forms) ? value.forms.map(String) : [];
  const handledBy = typeof value.handledBy === "string" ? value.handledBy : undefined;
  return [{ id: text("id"), says: text("says"), shows: text("shows"), reading: text("reading"), forms, handledBy }];
}

export function declaredQuirks(): readonly Quirk[] {
  return providers().flatMap((provider) => quirksOf(loadSpec(provider).document));
}

/** `quirk("inex-transaction-id", "number", "text", …)` in the tests: an id, the wire form of the case, what it shows. */
const CASE = /\bquirk\(\s*"([a-z0-9-]+)",\s*(?:"([a-z0-9-]+)"|null)(?:,\s*(["'`])(.*?)\3)?/g;

export interface QuirkCase {
  readonly id: string;
  readonly form: string | undefined;
  /** What the case shows, in words. */
  readonly reading: string;
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
}

export function testedQuirks(): readonly QuirkCase[] {
  const files = providers().map((provider) => `test/providers/${provider}/quirks.ts`);
  return files
    .filter((file) => existsSync(join(ROOT, file)))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, file), "utf8");
      return [...text.matchAll(CASE)].map(({ index, 1: id = "", 2: form, 4: reading = "" }) => {
        const line = text.slice(0, index).split("\n").length;
        // What a template fills in is not known here.
        return { id, form, reading: reading.replace(/\$\{[^}]*\}…?/g, "…"), file, line };
      });
    });
}

/** @returns one line per quirk or wire form that is declared and not tested, or tested and not declared */
export function looseQuirks(
  declared = declaredQuirks(),
  tested: readonly Pick<QuirkCase, "id" | "form">[] = testedQuirks(),
): readonly string[] {
  const untested = declared.flatMap(({ id, forms }) => {
    const cases = tested.filter((one) => one.id === id);
    if (cases.length === 0) return [`${id} is declared in its spec, but no test bears its name: add quirk("${id}", …)`];
    const missing = forms.filter((form) => !cases.some((one) => one.form === form));
    return missing.map(
      (form) => `${id} has the wire form ${form}, but no case for it: add quirk("${id}", "${form}", …)`,
    );
  });
  const undeclared = tested.filter(({ id }) => !declared.some((quirk) => quirk.id === id));
  const lost = [...new Set(undeclared.map(({ id }) => id))];
  return [
    ...untested,
    ...lost.map((id) => `${id} has a test, but no spec declares it any more: restore its x-quirks entry`),
  ];
}

/** @returns one line per quirk whose place in the source cannot be found by its id */
export function unhandledQuirks(declared = declaredQuirks(), commented = commentedIn): readonly string[] {
  return declared.flatMap(({ id, handledBy }) => {
    if (handledBy === "spec") return [];
    if (handledBy !== undefined) return existsSync(join(ROOT, handledBy)) ? [] : [`${id}: there is no ${handledBy}`];
    const folder = `src/providers/${providers().find((name) => id.startsWith(`${name}-`)) ?? ""}`;
    return commented(folder).includes(id)
      ? []
      : [
          `no comment in ${folder}/ bears ${id}: add \`// ${id}\` where it is handled, or \`handledBy\` to its x-quirks entry`,
        ];
  });
}

/** The text of every comment of a folder. */
function commentedIn(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, folder), { encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(join(ROOT, folder, file), "utf8");
    const comments = text.match(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*/g) ?? [];
    return comments.flatMap((comment) => comment.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []);
  });
}
