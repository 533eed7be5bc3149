import type { OperationParameter, Validator } from "../core/operation.js";

/**
 * What a document says of its provider's exchanges, with the line where it says it: generated data. Only
 * `payspec verify` loads it; no client, stub or sandbox does.
 */
export interface Contract {
  /** The document, as it stands in the package. */
  readonly document: string;
  /** Where `paths` begins. */
  readonly line: number;
  /** With the defaults of their variables. */
  readonly servers: readonly string[];
  readonly operations: Readonly<Record<string, ContractOperation>>;
  /** What a `ref` names. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The compiled validators of a provider: what its clients and stubs check. */
export interface ContractChecks {
  readonly client: Readonly<Record<string, { readonly request: Validator<unknown> }>>;
  readonly server: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;
}

/** The segments of all paths, which are no values of a recording. */
export function segmentsOf({ operations }: Contract): ReadonlySet<string> {
  return new Set(Object.values(operations).flatMap(({ path }) => path.split("/")));
}

export interface ContractOperation {
  readonly method: string;
  /** As in the document, with `{parameters}`. */
  readonly path: string;
  readonly line: number;
  readonly parameters: readonly Parameter[];
  /** Where a parameter that is missing here would be added. */
  readonly parametersLine: number;
  /** A schema of the whole query. */
  readonly query?: Schema;
  readonly body?: Body & { readonly required: boolean };
  readonly responses: Readonly<Record<string, ContractResponse>>;
  readonly responsesLine: number;
}
export interface Parameter extends Omit<OperationParameter, "required"> {
  readonly required: boolean;
  readonly schema: Schema;
}
export interface Body {
  readonly line: number;
  readonly content: Readonly<Record<string, Schema>>;
}
export interface ContractResponse extends Body {
  readonly headers: Readonly<Record<string, Header>>;
}

/** By its name in lower case. */
export interface Header extends Pick<Parameter, "types" | "required" | "schema"> {}

/** What is said of a JSON Schema here; the rules that it cannot say are left to the compiled validators. */
export interface Schema {
  /** Where it begins. */
  readonly line: number;
  /** Where its keywords stand that are on other lines. */
  readonly lines?: Readonly<Record<string, number>>;
  /** A name among {@link Contract.schemas}. */
  readonly ref?: string;
  /** The schema `false`. */
  readonly never?: true;
  /** Its names are given by rules that are not followed here, so that none can be called undocumented. */
  readonly open?: true;
  readonly type?: readonly string[];
  /** A `const` is an `enum` of one. */
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** By the pattern of their names. */
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
