/** The one file that knows Ajv: schemas in, the text of their checks out. */
import {
  _,
  Ajv2020,
  type AnySchemaObject,
  type CodeKeywordDefinition,
  KeywordCxt,
  type KeywordErrorDefinition,
  type Name,
  str,
  type ValidateFunction,
} from "ajv/dist/2020.js";
import { and, getProperty } from "ajv/dist/compile/codegen/index.js";
import type { ValueScopeName } from "ajv/dist/compile/codegen/scope.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import type { CodeOptions } from "ajv/dist/core.js";
import type { SourceCode, UriResolver } from "ajv/dist/types/index.js";
import type { Validator } from "../../src/core/operation.js";
import { type BareSchemas, CHECKED_FORMATS } from "./bare.js";

/** Of Ajv's run-time helpers, those that its code may ask for, as functions of our own. */
const HELPERS: Readonly<Record<string, string>> = {
  ucs2length: `function ucs2length(text) {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}`,
  equal: `function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const names = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || names.length !== Object.keys(b).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]));
}`,
  isMultiple: `function isMultiple(value, step) {
  const [a, b] = [value, step].map((number) => /^-?(\\d+)(?:\\.(\\d+))?(?:e([+-]\\d+))?$/.exec(String(number)));
  if (a === null || b === null) return false;
  // What a double has lost of the digits cannot be asked any more.
  const isLost = Number.isInteger(value)
    ? Math.abs(value) > Number.MAX_SAFE_INTEGER && !isMultiple(1, step)
    : Math.abs(value / step) > 2 ** 52;
  if (isLost) return false;
  const places = ([, , fraction = "", exponent = "0"]) => fraction.length - Number(exponent);
  const most = Math.max(places(a), places(b), 0);
  const scaled = (parts) => BigInt(parts[1] + (parts[2] ?? "")) * 10n ** BigInt(most - places(parts));
  return scaled(a) % scaled(b) === 0n;
}`,
};

/** Decimal digits decide: as doubles, 19.99 is no multiple of 0.01. */
const MULTIPLE_OF: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => _`"must be multiple of " + ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(context) {
    const { gen, data, schemaCode } = context;
    context.fail(_`!${helper(gen, "isMultiple")}(${data}, ${schemaCode})`);
  },
};

/** Of each list of members one must be there; see `demandsOf`. */
const REQUIRES_ONE_OF: CodeKeywordDefinition = {
  keyword: "requiresOneOf",
  type: "object",
  schemaType: "array",
  error: {
    message: "must have one of several properties",
    params: ({ params }) => _`{missingProperty: ${params.missing}, rivals: ${params.rivals}}`,
  },
  code(context) {
    const { data } = context;
    const demands: readonly (readonly string[])[] = context.schema;
    for (const [missing = "", ...rivals] of demands) {
      const absent = [missing, ...rivals].map((name) => _`${data}${getProperty(name)} === undefined`);
      context.setParams({ missing, rivals: rivals.join() });
      context.fail(and(...absent));
    }
  },
};

/** What an item lacks to be one of those that are counted is no fault of the item. */
function countingOnly(contains: CodeKeywordDefinition): CodeKeywordDefinition {
  const message: KeywordErrorDefinition["message"] = ({ params: { min, max } }) =>
    str`must have at least ${min}${max === undefined ? "" : str` and at most ${max}`} of the items asked for`;
  return {
    ...contains,
    error: { ...contains.error, message },
    code(context) {
      context.result = (isThere, onSuccess) =>
        KeywordCxt.prototype.result.call(context, isThere, onSuccess, () => {
          context.reset();
          context.error();
        });
      contains.code(context);
    },
  };
}

function helper(gen: Parameters<CodeKeywordDefinition["code"]>[0]["gen"], name: string): Name {
  // Printed as Ajv prints its own, so that both are replaced alike.
  return gen.scopeValue("func", {
    ref: new Function(`return ${HELPERS[name]}`)(),
    key: name,
    code: _`require("ajv/dist/runtime/isMultiple").default`,
  });
}

export interface ToCompile {
  readonly allErrors: boolean;
  /** Schemas that others refer to, by address. */
  readonly shared: ReadonlyMap<string, object>;
  /** By the name of the check. */
  readonly checks: ReadonlyMap<string, object>;
}

/** Each address is whole, and made in bare.ts: there is nothing to work out. */
const ADDRESSES: UriResolver = {
  parse: (path) => ({ path }),
  resolve: (_, address) => address,
  serialize: ({ path = "" }) => path,
};

function newAjv(code: CodeOptions): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    // A number beyond every bound is none.
    strictNumbers: true,
    inlineRefs: false,
    discriminator: true,
    formats: { ...CHECKED_FORMATS },
    meta: false,
    validateSchema: false,
    uriResolver: ADDRESSES,
    code,
  });
  redefine(ajv, "contains", countingOnly);
  // What the branch that is meant knows of must be known before the rest is asked for.
  redefine(ajv, "discriminator", (definition) => ({ ...definition, before: "unevaluatedProperties" }));
  ajv.removeKeyword("multipleOf").addKeyword(MULTIPLE_OF).addKeyword(REQUIRES_ONE_OF);
  return ajv;
}

function redefine(ajv: Ajv2020, keyword: string, of: (known: CodeKeywordDefinition) => CodeKeywordDefinition): void {
  const known = ajv.getKeyword(keyword);
  if (typeof known === "object" && "code" in known) ajv.removeKeyword(keyword).addKeyword(of({ ...known, keyword }));
}

/** @returns what compiles a schema to a check that runs here; schemas that are alike are compiled once */
export function checker(schemas: BareSchemas): (schema: unknown) => Validator<unknown> {
  // What is called a few times only is not worth making short.
  const ajv = newAjv({ optimize: false });
  const known = new Map<string, Validator<unknown>>();
  const added = new Set<string>();
  return (schema) => {
    const bare = schemas.object(schema);
    const text = JSON.stringify(bare);
    for (const [address, shared] of schemas.found) {
      if (!added.has(address)) ajv.addSchema(shared, address);
      added.add(address);
    }
    const check = known.get(text) ?? asValidator(ajv.compile(bare));
    known.set(text, check);
    return check;
  };
}

function asValidator(check: ValidateFunction): Validator<unknown> {
  const validator: Validator<unknown> = (data): data is unknown => {
    const fits = check(data);
    validator.errors = check.errors ?? null;
    return fits;
  };
  return validator;
}

/** @returns a module that needs nothing, with a function of each check's name */
export function compiled(groups: readonly ToCompile[], hasUnevaluated: boolean): string {
  const made: SchemaEnv[] = [];
  const ajv = newAjv({
    ...{ source: true, esm: true, lines: true, optimize: 1 },
    // Printed, not run here: to compile the text as well would take a third of the time.
    process: (_, schema) => {
      if (schema !== undefined) made.push(schema);
      return "return () => true";
    },
  });
  // Only where a document needs it does a check note what it has evaluated: it doubles the code, and keeps a bundler
  // from leaving out what is not used.
  ajv.opts.unevaluated = hasUnevaluated;
  const keys = new Map<string, string>();
  const aliases: string[] = [];
  for (const { allErrors, shared, checks } of groups) {
    ajv.opts.allErrors = allErrors;
    for (const [address, schema] of shared) ajv.addSchema(schema, address);
    // Most operations share their errors, and many their parameters: what is written alike is one check.
    const first = new Map<string, string>();
    for (const [name, schema] of checks) {
      const text = JSON.stringify(schema);
      const same = first.get(text);
      if (same === undefined) {
        first.set(text, name);
        keys.set(name, added(ajv, name, schema));
      } else aliases.push(`const ${name} = ${same};`);
    }
    // Compiled now: the option holds for whatever is compiled while it is set.
    for (const key of keys.values()) {
      ajv.getSchema(key);
      // Until somebody looks at a character of it, a text stays the tree of pieces that it was put together of.
      for (const { validate } of made.splice(0)) validate?.source?.validateCode.charCodeAt(0);
    }
  }
  const sources = [...keys].map(([name, key]) => [name, sourceOf(ajv.getSchema(key))] as const);
  return withHelpers([printed(sources), ...aliases].join("\n"));
}

/** The checks, each after what it needs. Ajv's own printer would take a time that grows with the square of their number. */
function printed(checks: readonly (readonly [name: string, source: SourceCode])[]): string {
  const state = new Map<ValueScopeName, "begun" | "printed">();
  const codeOf = ({ validateName, validateCode, scopeValues, evaluated }: SourceCode): string => {
    if (state.get(validateName) === "printed") return "";
    state.set(validateName, "begun");
    const needed = Object.values(scopeValues).flatMap((names) => [...(names ?? [])].map(neededOf));
    const noted = evaluated === undefined ? "" : `${validateName}.evaluated = ${evaluated};\n`;
    return `${needed.join("")}\n${validateCode}${noted}`;
  };
  const neededOf = (name: ValueScopeName): string => {
    if (state.has(name)) return "";
    state.set(name, "begun");
    const { ref, code } = name.value ?? {};
    const text =
      code !== undefined
        ? `const ${name} = ${code};`
        : ref instanceof SchemaEnv
          ? wrapped(name, ref)
          : codeOf(sourceOf(ref));
    state.set(name, "printed");
    return `${text}\n`;
  };
  /** A check that is needed before it is there. */
  const wrapped = (name: ValueScopeName, { validateName, validate }: SchemaEnv): string => {
    const wrapper = `const ${name} = {validate: ${validateName}};`;
    const isBegun = validateName !== undefined && state.get(validateName) === "begun";
    return isBegun ? wrapper : `${wrapper}\n${codeOf(sourceOf(validate))}`;
  };
  return checks.map(([name, source]) => `\nconst ${name} = ${source.validateName};\n${codeOf(source)}`).join("");
}

function sourceOf(validate: unknown): SourceCode {
  if (!hasSource(validate)) throw new Error("Ajv compiled a check without its code");
  return validate.source;
}

function hasSource(validate: unknown): validate is { readonly source: SourceCode } {
  return typeof validate === "function" && "source" in validate && typeof validate.source === "object";
}

/** @returns the address of the schema's check: that of the component itself where it is nothing but one */
function added(ajv: Ajv2020, name: string, schema: AnySchemaObject): string {
  if (typeof schema.$ref === "string" && Object.keys(schema).length === 1) return schema.$ref;
  const key = `spec:check/${name}`;
  ajv.addSchema(schema, key);
  return key;
}

function withHelpers(code: string): string {
  const used = new Set<string>();
  const own = code
    .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (_, name: string) => {
      used.add(name);
      return name;
    })
    // Else a bundler would keep each of them, used or not.
    .replace(/^(const pattern\d+ = )new RegExp/gm, "$1/* @__PURE__ */ new RegExp");
  const helpers = [...used].sort().map((name) => {
    const text = HELPERS[name];
    if (text === undefined)
      throw new Error(`Ajv's code asks for ${name}, which scripts/generate/compiler.ts does not have`);
    return text;
  });
  return [...helpers, withoutUnused(own)].join("\n");
}

/** Ajv prints every schema beside its check; few checks look at theirs. */
function withoutUnused(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) => ((uses.get(name) ?? 0) > 1 ? line : ""));
}
