/** One way in which a value differs from its schema, in words that hold nothing of the value. */
export interface Finding {
  readonly kind: DifferenceKind;
  /** The documented members that lead there, such as `invoices[].amount`; empty at the root. */
  readonly field: string;
  /** What is wrong, without the field. */
  readonly message: string;
  readonly line: number;
  /** What would have been right, where branches of a union that fail alike are reported as one: types, or names. */
  readonly wanted?: readonly string[];
}
export const DIFFERENCE_KINDS = [
  "undocumented-path",
  "undocumented-method",
  "undocumented-parameter",
  "undocumented-field",
  "undocumented-status",
  "undocumented-header",
  "undocumented-body",
  "missing-parameter",
  "missing-field",
  "missing-header",
  "missing-body",
  "media-type",
  "malformed-body",
  "type",
  "value",
  "bound",
  "schema",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What a document knows of the names of one object. */
interface Known {
  readonly field: string;
  readonly line: number;
  readonly names: ReadonlySet<string>;
  readonly open: boolean;
}

/** What a walk has found: each thing once, however often it is there. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  readonly #known = new Map<object, Known>();

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }
  get size(): number {
    return this.#found.size;
  }

  add(finding: Finding): void {
    this.#found.set(`${finding.kind} ${finding.field} ${finding.line} ${finding.message}`, finding);
  }

  /** More than one schema may speak of an object; what one of them knows is documented. */
  know(object: object, { field, line, names, open }: Known): void {
    const before = this.#known.get(object);
    const all = before === undefined ? names : new Set([...before.names, ...names]);
    const best = before !== undefined && before.names.size > 0 ? before.line : line;
    this.#known.set(object, { field, line: best, names: all, open: open || before?.open === true });
  }

  merge(other: Findings): void {
    for (const finding of other.#found.values()) this.add(finding);
    for (const [object, known] of other.#known) this.know(object, known);
  }

  /** The members that no schema has spoken of, with the object that they are in. */
  *undocumented(): Generator<{ readonly field: string; readonly name: string; readonly line: number }> {
    for (const [object, { field, line, names, open }] of this.#known) {
      if (open) continue;
      for (const name of Object.keys(object)) if (!names.has(name)) yield { field, name, line };
    }
  }
}

export function fieldIn(field: string, name: string): string {
  return field === "" ? name : `${field}.${name}`;
}

export function wrongType(field: string, line: number, found: string, wanted: readonly string[]): Finding {
  const message = `is ${article(found)}, documented as ${[...new Set(wanted)].join(" or ")}`;
  return { kind: "type", field, message, line, wanted };
}

export function missing(field: string, line: number, names: readonly string[]): Finding {
  const wanted = [...new Set(names)];
  const fields = wanted.map((name) => fieldIn(field, name)).join(" or ");
  return { kind: "missing-field", field: fields, message: "is missing", line, wanted };
}

function article(type: string): string {
  if (type === "null") return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
