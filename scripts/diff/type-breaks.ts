import ts from "typescript";

/** What code does with a value: read what it is given, or write what is asked for. */
export type Role = "read" | "write";

export interface TypeBreak {
  /** The way to it: `payDebt(request).paymentId`. */
  readonly path: readonly string[];
  readonly says: string;
}

/**
 * What no longer compiles for code that was written against `base`, once it is given `now`. Members that may be missing
 * count, which mere assignability would pass over: reading one that is gone is an error.
 */
export class TypeComparison {
  readonly #checker: ts.TypeChecker;
  readonly #isForeign: (file: string) => boolean;
  readonly #passes: (member: string) => boolean;
  readonly #seen = new Set<string>();

  /**
   * @param isForeign whether a file is no part of the project: its types are the same on both sides
   * @param passes whether members of this name are left out
   */
  constructor(checker: ts.TypeChecker, isForeign: (file: string) => boolean, passes: (member: string) => boolean) {
    this.#checker = checker;
    this.#isForeign = isForeign;
    this.#passes = passes;
  }

  compare(base: ts.Type, now: ts.Type, role: Role, path: readonly string[]): readonly TypeBreak[] {
    const [old, present] = [constituents(base), constituents(now)];
    // Only objects can lead back to themselves; what has no members is worth a line wherever it stands.
    const place = old.some(isObject) ? path.slice(0, 1) : path;
    const id = [idOf(base), idOf(now), role, ...place].join();
    if (this.#seen.has(id)) return [];
    this.#seen.add(id);
    const pairs = this.#pairs(old.filter(isObject), present.filter(isObject));
    const inner = pairs.flatMap(([before, after]) => this.#objects(before, after, role, path));
    if (inner.length > 0) return inner;
    const paired = new Set(pairs.flat());
    const [given, asked, whole] = role === "read" ? [present, old, base] : [old, present, now];
    const rest = given.filter((type) => !paired.has(type) && !asked.includes(type));
    return rest.every((type) => this.#fits(type, whole))
      ? []
      : [{ path, says: `${this.#print(base)} became ${this.#print(now)}` }];
  }

  /**
   * Branches of a union that bear the same mark (`status: 200`), or that may stand for each other; then what is left, in
   * order, where as many are.
   */
  #pairs(old: readonly ts.Type[], now: readonly ts.Type[]): readonly (readonly [ts.Type, ts.Type])[] {
    const rest = new Set(now);
    const marked = old.flatMap((type) => {
      const marks = this.#marks(type);
      const twin =
        [...rest].find((other) => this.#marks(other).some((mark) => marks.includes(mark))) ??
        [...rest].find((other) => this.#fits(type, other) && this.#fits(other, type));
      if (twin !== undefined) rest.delete(twin);
      return twin === undefined ? [] : [[type, twin] as const];
    });
    const left = old.filter((type) => !marked.some(([before]) => before === type));
    if (left.length !== rest.size) return marked;
    const others = [...rest];
    return [...marked, ...left.flatMap((type, index) => pairOf(type, others[index]))];
  }

  #fits(type: ts.Type, other: ts.Type): boolean {
    return this.#checker.isTypeAssignableTo(type, other);
  }

  #marks(type: ts.Type): readonly string[] {
    // A list is paired with a list, in whatever order the compiler has the union.
    if (this.#comesFromElsewhere(type)) return [type.symbol.name];
    return type.getProperties().flatMap((property) => {
      const own = this.#checker.getTypeOfSymbol(property);
      return own.isLiteral() ? [`${property.name} ${String(own.value)}`] : [];
    });
  }

  #objects(base: ts.Type, now: ts.Type, role: Role, path: readonly string[]): readonly TypeBreak[] {
    if (base === now) return [];
    const [items, others] = [this.#argumentsOf(base), this.#argumentsOf(now)];
    if (items !== undefined && others !== undefined && base.symbol === now.symbol) {
      const name = this.#checker.isArrayType(base) ? "[]" : "";
      return items.flatMap((item, index) => {
        const other = others[index];
        return other === undefined ? [] : this.compare(item, other, role, name === "" ? path : [...path, name]);
      });
    }
    if (this.#comesFromElsewhere(base)) return [];
    return [...this.#calls(base, now, role, path), ...this.#properties(base, now, role, path)];
  }

  #argumentsOf(type: ts.Type): readonly ts.Type[] | undefined {
    if (!this.#comesFromElsewhere(type)) return undefined;
    return isReference(type) ? this.#checker.getTypeArguments(type) : undefined;
  }

  /** What `Partial` and its like make of a type has no name of its own. */
  #comesFromElsewhere({ symbol }: ts.Type): boolean {
    const [declaration] = symbol?.name === "__type" ? [] : (symbol?.declarations ?? []);
    return declaration !== undefined && this.#isForeign(declaration.getSourceFile().fileName);
  }

  /** Who is given a function writes its parameters and reads its result; who must write one does the opposite. */
  #calls(base: ts.Type, now: ts.Type, role: Role, path: readonly string[]): readonly TypeBreak[] {
    const [old] = base.getCallSignatures();
    const [present] = now.getCallSignatures();
    if (old === undefined) return [];
    if (present === undefined) return [{ path, says: "is no function any more" }];
    if ((old.typeParameters ?? present.typeParameters) !== undefined) return [];
    const other = role === "read" ? "write" : "read";
    const parameters = present.getParameters().flatMap((parameter, index) => {
      const before = old.getParameters()[index];
      const within = [...path, `(${parameter.name})`];
      if (before === undefined) {
        const asked = role === "read" && !isOptional(parameter) && !this.#mayBeMissing(parameter);
        return asked ? [{ path: within, says: "must be given" }] : [];
      }
      return this.compare(
        this.#checker.getTypeOfSymbol(before),
        this.#checker.getTypeOfSymbol(parameter),
        other,
        within,
      );
    });
    const fewer = role === "read" && present.getParameters().length < old.getParameters().length;
    const lost = fewer ? [{ path, says: "takes fewer arguments" }] : [];
    return [
      ...parameters,
      ...lost,
      ...this.compare(old.getReturnType(), present.getReturnType(), role, [...path, "()"]),
    ];
  }

  #mayBeMissing(parameter: ts.Symbol): boolean {
    const declaration = parameter.valueDeclaration;
    return declaration !== undefined && ts.isParameter(declaration) && this.#checker.isOptionalParameter(declaration);
  }

  #properties(base: ts.Type, now: ts.Type, role: Role, path: readonly string[]): readonly TypeBreak[] {
    const known = base.getProperties().flatMap((property) => {
      if (this.#passes(property.name)) return [];
      const within = [...path, nameOf(property)];
      const before = this.#checker.getTypeOfSymbol(property);
      const present = twinOf(property, now);
      if (present === undefined) {
        const index = this.#checker.getIndexTypeOfType(now, ts.IndexKind.String);
        const forbidden = before.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined);
        return index !== undefined || forbidden
          ? []
          : [{ path: within, says: role === "read" ? "is gone" : "is no longer taken" }];
      }
      const [was, is] = [isOptional(property), isOptional(present)];
      if (role === "read" && !was && is) return [{ path: within, says: "may be missing now" }];
      if (role === "write" && was && !is) return [{ path: within, says: "must be given now" }];
      return this.compare(before, this.#checker.getTypeOfSymbol(present), role, within);
    });
    const asked = role === "read" ? [] : now.getProperties().filter((property) => twinOf(property, base) === undefined);
    const missing = asked.filter((property) => !isOptional(property));
    return [...known, ...missing.map((property) => ({ path: [...path, nameOf(property)], says: "must be given" }))];
  }

  #print(type: ts.Type): string {
    const text = this.#checker.typeToString(type, undefined, PRINTED);
    return text.length > 100 ? `${text.slice(0, 99)}…` : text;
  }
}

/** TypeScript numbers each `unique symbol`, so that of the base has another number than ours. */
function nameOf({ name }: ts.Symbol): string {
  return name.replace(/^__@(.+)@\d+$/, "[$1]");
}

function twinOf(property: ts.Symbol, type: ts.Type): ts.Symbol | undefined {
  const found = type.getProperty(property.name);
  if (found !== undefined || !property.name.startsWith("__@")) return found;
  return type.getProperties().find((other) => nameOf(other) === nameOf(property));
}

function pairOf(base: ts.Type, now: ts.Type | undefined): readonly (readonly [ts.Type, ts.Type])[] {
  return now === undefined ? [] : [[base, now]];
}

function constituents(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && !isBranded(type);
}

/** `string & {}` is a string. */
function isBranded(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Object) === 0);
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

/** The name of an alias is the same on both sides; what it stands for is not. */
const PRINTED = ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope | ts.TypeFormatFlags.InTypeAlias;

const IDS = new WeakMap<ts.Type, number>();
let last = 0;

function idOf(type: ts.Type): number {
  const id = IDS.get(type) ?? ++last;
  IDS.set(type, id);
  return id;
}
