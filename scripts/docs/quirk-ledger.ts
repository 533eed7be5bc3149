import { type Quirk, type QuirkCase, quirksOf, testedQuirks } from "../check/quirks.js";
import { isObject, type Spec } from "../generate/spec.js";

export interface LedgerEntry {
  readonly quirk: Quirk;
  /** What it is about: an operationId, or the name of a schema, response or security scheme. */
  readonly place: string;
  readonly tests: readonly QuirkCase[];
}

/** Every quirk of a document in the order in which they stand there, with the tests that hold them. */
export function ledgerOf({ document }: Spec, tested = testedQuirks()): readonly LedgerEntry[] {
  return placesOf(document).flatMap(([place, node]) =>
    quirksOf(node).map((quirk) => ({ quirk, place, tests: tested.filter(({ id }) => id === quirk.id) })),
  );
}

/** The parts of a document that have names. */
function placesOf({ paths, components }: Spec["document"]): readonly (readonly [string, unknown])[] {
  const operations = Object.values(paths).flatMap((item) =>
    Object.values(item).map((node) => [isObject(node) ? String(node.operationId) : "", node] as const),
  );
  return [...operations, ...Object.values(components).flatMap((group) => Object.entries(group))];
}
