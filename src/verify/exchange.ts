import { approximate, jsonNumber } from "../core/json.js";
import type { Validator } from "../core/operation.js";
import { type ReadBody, readBody } from "./body.js";
import type { Body, Contract, ContractOperation, Schema } from "./contract.js";
import { type Finding, type Findings, fieldIn, type Kind } from "./findings.js";
import type { Exchange, Message } from "./har.js";
import type { Recorded } from "./names.js";
import { isStandIn, walk } from "./walk.js";

/** The compiled validators of a provider: what its clients and stubs check. */
export interface Checks {
  readonly client: Readonly<Record<string, { readonly request: Validator<unknown> }>>;
  readonly server: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;
}

/** Where in an exchange something differs: `request query`, `200 body`. */
export interface Difference extends Pick<Finding, "kind" | "field" | "message" | "line"> {
  readonly place: string;
}
export interface Judged {
  readonly differences: readonly Difference[];
  /** The declared headers that could have been there, and those that were. */
  readonly headers: readonly {
    readonly status: string;
    readonly name: string;
    readonly line: number;
    readonly seen: boolean;
  }[];
  readonly unrecordedBody: boolean;
}

export interface Subject {
  readonly contract: Contract;
  readonly checks: Checks;
  readonly recorded: Recorded;
}

/** Holds one exchange against its operation. */
export class Judge {
  readonly #subject: Subject;
  readonly #id: string;
  readonly #operation: ContractOperation;
  readonly #differences: Difference[] = [];
  #unrecordedBody = false;

  constructor(subject: Subject, id: string, operation: ContractOperation) {
    this.#subject = subject;
    this.#id = id;
    this.#operation = operation;
  }

  judge(exchange: Exchange, path: Readonly<Record<string, string>>): Judged {
    this.#request(exchange, path);
    const headers = exchange.status === 0 ? [] : this.#response(exchange);
    return { differences: this.#differences, headers, unrecordedBody: this.#unrecordedBody };
  }

  #differ(place: string, kind: Kind, field: string, message: string, line: number): void {
    this.#differences.push({ place, kind, field, message, line });
  }

  #request(exchange: Exchange, pathValues: Readonly<Record<string, string>>): void {
    const before = this.#differences.length;
    const path = this.#parameters("path", Object.entries(pathValues));
    const query = this.#parameters("query", queryOf(exchange));
    this.#parameters(
      "header",
      exchange.request.headers.map(({ name, value }) => [name.toLowerCase(), value]),
    );
    const { query: whole, body } = this.#operation;
    if (whole !== undefined) this.#walk("request query", whole, query);
    const read = this.#body("request", exchange.request, body, body?.required === true);
    if (this.#differences.length > before || (body !== undefined && read?.type !== "json")) return;
    const check = this.#subject.checks.client[this.#id]?.request;
    const rounded = read?.type === "json" ? { body: read.rounded } : {};
    if (check === undefined || check({ params: approximate({ path, query }), ...rounded })) return;
    this.#unnamed("request", body?.line ?? this.#operation.parametersLine);
  }

  /** @returns the values by name, with a number in the place of a text where one is documented */
  #parameters(
    place: "path" | "query" | "header",
    given: readonly (readonly [string, string])[],
  ): Record<string, unknown> {
    const { parameters, parametersLine } = this.#operation;
    const where = `request ${place}`;
    const own = parameters.filter((parameter) => parameter.in === place);
    const nameOf = (name: string): string => (place === "header" ? name.toLowerCase() : name);
    const values: Record<string, unknown> = {};
    for (const { name, required, schema } of own) {
      const here = given.filter(([other]) => other === nameOf(name)).map(([, text]) => text);
      const [text] = here;
      if (here.length > 1) this.#differ(where, "value", name, "is given more than once", schema.line);
      if (text === undefined && required) this.#differ(where, "missing-parameter", name, "is missing", schema.line);
      if (text === undefined) continue;
      values[name] = this.#valueOf(schema, text);
      this.#walk(where, schema, values[name], name);
    }
    if (place === "header") return values;
    const documented = own.map(({ name }) => name);
    for (const name of new Set(given.map(([name]) => name).filter((name) => !documented.includes(name)))) {
      const shown = this.#subject.recorded.printable(name);
      this.#differ(where, "undocumented-parameter", shown, "is not documented", parametersLine);
    }
    return values;
  }

  /** A text stands for a number where the document says so. */
  #valueOf(schema: Schema, text: string): unknown {
    const types = this.#typesOf(schema);
    const isNumber = types.includes("integer") || types.includes("number");
    return isNumber && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) ? jsonNumber(text) : text;
  }

  #typesOf({ ref, type = [] }: Schema): readonly string[] {
    const target = ref === undefined ? undefined : this.#subject.contract.schemas[ref];
    return target === undefined ? type : [...type, ...this.#typesOf(target)];
  }

  #response({ status, response }: Exchange): Judged["headers"] {
    const { responses, responsesLine } = this.#operation;
    const known = [String(status), `${String(status)[0]}XX`, "default"].find((name) => Object.hasOwn(responses, name));
    const documented = known === undefined ? undefined : responses[known];
    if (known === undefined || documented === undefined) {
      this.#differ(String(status), "undocumented-status", "", `the status ${status} is not documented`, responsesLine);
      return [];
    }
    const before = this.#differences.length;
    const read = this.#body(String(status), response, documented, true);
    if (read?.type === "json" && this.#differences.length === before) {
      const check = this.#subject.checks.server[this.#id]?.[known];
      if (check !== undefined && !check(read.rounded)) this.#unnamed(`${status} body`, documented.line);
    }
    return this.#headers(known, status, response);
  }

  #headers(known: string, status: number, { headers }: Message): Judged["headers"] {
    const documented = this.#operation.responses[known];
    const place = `${status} header`;
    for (const name of new Set(headers.map((header) => header.name.toLowerCase()))) {
      if (documented === undefined || !MATTERS.test(name) || Object.hasOwn(documented.headers, name)) continue;
      const shown = this.#subject.recorded.printable(name);
      this.#differ(place, "undocumented-header", shown, "is not documented", documented.line);
    }
    return Object.entries(documented?.headers ?? {}).map(([name, { required, schema }]) => {
      const value = headers.find((header) => header.name.toLowerCase() === name)?.value;
      if (value !== undefined) this.#walk(place, schema, this.#valueOf(schema, value.trim()), name);
      else if (required) this.#differ(place, "missing-header", name, "is missing", schema.line);
      return { status: known, name, line: schema.line, seen: value !== undefined || required };
    });
  }

  /** @returns the body where there is one to be looked at */
  #body(place: string, message: Message, body: Body | undefined, required: boolean): ReadBody | undefined {
    const content = Object.entries(body?.content ?? {});
    const read = readBody(message);
    const [first] = content;
    if (first === undefined) {
      const line = body?.line ?? this.#operation.line;
      if (read.type !== "absent")
        this.#differ(place, "undocumented-body", "", "has a body that is not documented", line);
      return undefined;
    }
    if (read.type === "unrecorded") this.#unrecordedBody = true;
    if (read.type === "absent" && required)
      this.#differ(`${place} body`, "missing-body", "", "is empty", body?.line ?? 1);
    if (read.type === "absent") return undefined;
    const [, schema] = content.find(([type]) => type === message.mediaType) ?? first;
    if (!content.some(([type]) => type === message.mediaType)) {
      const wanted = content.map(([type]) => type).join(" or ");
      const found = mediaTypeWords(message.mediaType);
      this.#differ(`${place} body`, "media-type", "", `is of ${found}, documented as ${wanted}`, body?.line ?? 1);
      if (!isJson(message.mediaType)) return undefined;
    }
    if (read.type === "malformed") this.#differ(`${place} body`, "malformed-body", "", read.message, schema.line);
    if (read.type === "json") this.#walk(`${place} body`, schema, read.value);
    return read;
  }

  #walk(place: string, schema: Schema, value: unknown, field = ""): void {
    const { contract, recorded } = this.#subject;
    const findings: Findings = walk(contract.schemas, schema, value, field);
    for (const finding of findings.all)
      if (!isStandIn(finding)) this.#differences.push({ place, ...withoutWanted(finding) });
    for (const { field, name, line } of findings.undocumented()) {
      const shown = fieldIn(field, recorded.printable(name));
      this.#differ(place, "undocumented-field", shown, "is not documented", line);
    }
  }

  /** The validators have the last word: what they refuse differs, also where nothing here can say why. */
  #unnamed(place: string, line: number): void {
    this.#differ(place, "schema", "", "breaks a rule of its schema that is not told apart here", line);
  }
}

/** What tells a caller how to go on; every server adds others. */
const MATTERS =
  /^(?:retry-after|location|deprecation|sunset|(?:x-)?rate-?limit(?:-[a-z-]+)?|(?:x-)?idempotency(?:-[a-z-]+)?|(?:x-)?idempotent-[a-z-]+)$/;

function withoutWanted({ kind, field, message, line }: Finding): Omit<Difference, "place"> {
  return { kind, field, message, line };
}

function queryOf({ url, query }: Exchange): readonly (readonly [string, string])[] {
  const given = [...url.searchParams];
  return given.length > 0 ? given : query.map(({ name, value }) => [name, value]);
}

/** JSON without a media type is read by the clients too. */
function isJson(mediaType: string): boolean {
  return mediaType === "" || /^[a-z]+\/(?:[a-z.-]+\+)?json$/.test(mediaType);
}

const COMMON_TYPES = [
  "application/json",
  "application/problem+json",
  "application/vnd.api+json",
  "application/hal+json",
  "application/xml",
  "application/octet-stream",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/html",
  "text/json",
  "text/plain",
  "text/xml",
];

/** A header can say anything. */
function mediaTypeWords(mediaType: string): string {
  if (mediaType === "") return "no media type";
  return COMMON_TYPES.includes(mediaType) ? mediaType : "another media type";
}
