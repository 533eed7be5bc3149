import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTexts } from "../diff/diff-report.js";
import { describeChange } from "../diff/diff-report-text.js";
import { isObject, loadSpec, ROOT, type Spec, specPath } from "../generate/spec.js";
import type { StepResult } from "./step-printer.js";

const SHOWN = 3;
const START = "the start of npm run dev";

interface Baseline {
  readonly text: string;
  readonly fields: ReadonlySet<string>;
}

/** What callers notice of the specs' changes since `npm run dev` began, and which new fields no code handles yet. */
export class SpecChanges {
  /** The first good state of each provider's document. */
  readonly #baselines = new Map<string, Baseline>();

  /** @param names providers whose documents are good, and may have changed */
  async compare(names: readonly string[]): Promise<StepResult> {
    const reports = await Promise.all(names.map((name) => this.#compareOne(name)));
    const breaking = reports.flatMap((report) => report.breaking);
    const unread = reports.flatMap((report) => report.unread);
    const note = breaking.length === 0 ? "nothing breaks for callers" : `${breaking.length} breaking for callers`;
    return { problems: [], note, lines: [...firstOf(breaking, "npm run diff lists them"), ...firstOf(unread)] };
  }

  async #compareOne(name: string): Promise<{ breaking: readonly string[]; unread: readonly string[] }> {
    const path = specPath(name);
    const [text, spec] = [readFileSync(join(ROOT, path), "utf8"), loadSpec(name)];
    const fields = fieldsOf(spec);
    const baseline = this.#baselines.get(name);
    if (baseline === undefined) this.#baselines.set(name, { text, fields: new Set(fields.keys()) });
    if (baseline === undefined || baseline.text === text) return { breaking: [], unread: [] };
    const { changes } = await compareTexts(path, START, baseline.text, text);
    const breaking = changes.filter(({ verdict }) => verdict === "breaking");
    const code = codeOf(name);
    const unread = [...fields].filter(([field]) => !baseline.fields.has(field) && !code.has(field.toLowerCase()));
    return {
      breaking: breaking.map((change) => describeChange(change)),
      unread: unread.map(([field, line]) => `${path}:${line}: no file of src/providers/${name}/ reads ${field} yet`),
    };
  }
}

function firstOf(lines: readonly string[], rest = ""): readonly string[] {
  const more = lines.length - SHOWN;
  return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more${rest && `: ${rest}`}`] : lines;
}

/** The members of every schema of a document, with the line of the first one that has the name. */
function fieldsOf({ document, lineOf }: Spec): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const value of node) visit(value);
    if (!isObject(node)) return;
    const { properties } = node;
    if (isObject(properties)) {
      for (const name of Object.keys(properties)) if (!fields.has(name)) fields.set(name, lineOf(properties, name));
    }
    for (const [name, value] of Object.entries(node)) if (name !== "example" && name !== "examples") visit(value);
  };
  visit(document);
  return fields;
}

/** Every name in the provider's own code; lower case, because Payofin's spelling of a name varies. */
function codeOf(name: string): ReadonlySet<string> {
  const folder = join(ROOT, "src/providers", name);
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8").toLowerCase());
  return new Set(texts.flatMap((text) => text.match(/[\w$]+/g) ?? []));
}
