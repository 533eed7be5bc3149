import { isObject, operationsOf, resolve, type Spec } from "../generate/spec.js";

/** A place that the search can lead to: `[address, page, heading, text]`. */
export type SearchEntry = readonly [href: string, page: string, heading: string, text: string];

/** Its index is a script, because a page that was opened from disk can load nothing else. */
export function searchScript(pages: ReadonlyMap<string, string>, specs: readonly Spec[]): string {
  const entries = [...[...pages].flatMap(([path, page]) => entriesIn(path, page)), ...specs.flatMap(referenceEntries)];
  return `globalThis.searchEntries = ${JSON.stringify(entries)};\n`;
}

/** One for each heading, and each row, that can be linked to. */
function entriesIn(path: string, page: string): readonly SearchEntry[] {
  const [, title = ""] = /<title>(.*) · payspec<\/title>/.exec(page) ?? [];
  const [, main = ""] = /<main id="main">([\s\S]*)<\/main>/.exec(page) ?? [];
  const starts = [...main.matchAll(/<(h[1-4]|tr)(?: id="([^"]+)")?[^>]*>/g)].filter(
    ([, tag, id]) => tag === "h1" || id,
  );
  return starts.map(({ index, 1: tag = "", 2: id }, at): SearchEntry => {
    const own = main.slice(index, starts[at + 1]?.index);
    const [head = "", ...rest] = tag === "tr" ? own.split("</td>") : own.split(`</${tag}>`);
    const name = plainText(head);
    // A code means something else for every operation: its id begins with the operation's.
    const heading = id?.endsWith(name) ? `${id.slice(0, -name.length)} ${name}`.trim() : name;
    return [id === undefined ? path : `${path}#${id}`, plainText(title), heading, plainText(rest.join(" "))];
  });
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function plainText(page: string): string {
  return page
    .replace(/<a class="anchor".*?<\/a>/g, "")
    .replace(/<\/?(?:span|code|strong|em|a)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&([a-z]+|#39);/g, (whole, name: string) => CHARACTERS[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

/** Redoc makes its pages in the browser: what they will say of an operation is read out of the spec. */
function referenceEntries(spec: Spec): readonly SearchEntry[] {
  return operationsOf(spec).map(({ operation }) => [
    `${spec.provider}/reference.html#operation/${operation.operationId}`,
    `${spec.document.info.title}: reference`,
    operation.operationId,
    [...new Set(wordsOf(spec, operation))].join(" "),
  ]);
}

/** The names and descriptions of all fields below a part of the document. */
function wordsOf(spec: Spec, part: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof part !== "object" || part === null || seen.has(part)) return [];
  seen.add(part);
  const below = Object.entries(part).flatMap(([name, value]) =>
    name === "example" || name === "examples" || name.startsWith("x-") ? [] : wordsOf(spec, value, seen),
  );
  if (!isObject(part)) return below;
  const { $ref, properties, name, description } = part;
  const target = typeof $ref === "string" ? wordsOf(spec, resolve(spec.document, { $ref }), seen) : [];
  const own = [name, description].filter((value) => typeof value === "string");
  return [...own, ...(isObject(properties) ? Object.keys(properties) : []), ...below, ...target];
}
