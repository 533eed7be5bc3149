import { approximate, isJsonEssence } from "../core/json.js";
import { decodeQueryText, fitsText, queryPairs, readScalar } from "../core/parameters.js";
import { documentedStatus } from "../core/statuses.js";
import type { Body, Contract, ContractChecks, ContractOperation, Schema } from "./contract.js";
import { type DifferenceKind, type Finding, type Findings, fieldIn } from "./findings.js";
import type { RecordedExchange, RecordedMessage } from "./har.js";
import { COMMON_MEDIA_TYPES } from "./media-types.js";
import { type ReadBody, readBody } from "./recorded-body.js";
import type { ShownName } from "./undocumented-names.js";
import { isStandIn, walkSchema } from "./walk-schema.js";

/** Where in an exchange something differs: `request query`, `200 body`. */
export interface Difference extends Finding {
  readonly place: string;
}
export interface CheckedExchange {
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
  readonly checks: ContractChecks;
  /** What may be printed of a name that the document does not have; `undefined` leaves it out of the report. */
  readonly showName: (place: string, name: string) => ShownName | undefined;
}

/** Compares one exchange with its operation. */
export class ExchangeCheck {
  readonly #subject: Subject;
  readonly #id: string;
  readonly #operation: ContractOperation;
  readonly #differences: Difference[] = [];
  /** Those that come of comparing a value with its schema. */
  readonly #compared = new Set<Difference>();
  #unrecordedBody = false;

  constructor(subject: Subject, id: string, operation: ContractOperation) {
    this.#subject = subject;
    this.#id = id;
    this.#operation = operation;
  }

  run(exchange: RecordedExchange, path: Readonly<Record<string, string>>): CheckedExchange {
    this.#request(exchange, path);
    const headers = exchange.status === 0 ? [] : this.#response(exchange);
    return { differences: this.#differences, headers, unrecordedBody: this.#unrecordedBody };
  }

  #differ(place: string, kind: DifferenceKind, field: string, message: string, line: number): void {
    this.#differences.push({ place, kind, field, message, line });
  }

  #request(exchange: RecordedExchange, pathValues: Readonly<Record<string, string>>): void {
    const before = this.#differences.length;
    const path = this.#parameters("path", Object.entries(pathValues));
    const query = this.#parameters("query", queryOf(exchange), decodeQueryText);
    const given = exchange.request.headers.map(({ name, value }) => [name.toLowerCase(), value] as const);
    const header = this.#parameters("header", given);
    const { query: whole, body } = this.#operation;
    if (whole !== undefined) this.#walk("request query", whole, query);
    const read = this.#body("request", exchange.request, body, body?.required === true);
    if (body !== undefined && read?.type !== "json") return;
    const check = this.#subject.checks.client[this.#id]?.request;
    const rounded = read?.type === "json" ? { body: read.rounded } : {};
    const params = { path, query, ...(this.#takesHeaders() ? { header } : {}) };
    const line = body?.line ?? this.#operation.parametersLine;
    if (check !== undefined) this.#decide(check({ params: approximate(params), ...rounded }), before, "request", line);
  }

  #takesHeaders(): boolean {
    return this.#operation.parameters.some((parameter) => parameter.in === "header");
  }

  /** @returns the values by name, each of the documented type where its text can be read as one */
  #parameters(
    place: "path" | "query" | "header",
    given: readonly (readonly [string, string])[],
    decode = (text: string): string => text,
  ): Record<string, unknown> {
    const { parameters, parametersLine } = this.#operation;
    const where = `request ${place}`;
    const own = parameters.filter((parameter) => parameter.in === place);
    const nameOf = (name: string): string => (place === "header" ? name.toLowerCase() : name);
    const values: Record<string, unknown> = {};
    for (const parameter of own) {
      const { name, required, schema, list } = parameter;
      const texts = given.filter(([other]) => other === nameOf(name)).map(([, text]) => text);
      const [text] = texts;
      if (texts.length > 1 && list !== "exploded")
        this.#differ(where, "value", name, "is given more than once", schema.line);
      if (text === undefined && required) this.#differ(where, "missing-parameter", name, "is missing", schema.line);
      if (text === undefined) continue;
      const items = list === "joined" ? text.split(",") : texts;
      const read = items.map((item) => readScalar(parameter, decode(item)));
      values[name] = list === undefined ? read[0] : read;
      this.#walk(where, schema, values[name], name);
    }
    if (place === "header") return values;
    const documented = own.map(({ name }) => name);
    for (const name of new Set(given.map(([name]) => name).filter((name) => !documented.includes(name)))) {
      this.#undocumented(where, "undocumented-parameter", "", name, parametersLine);
    }
    return values;
  }

  #response({ status, response }: RecordedExchange): CheckedExchange["headers"] {
    const { responses, responsesLine } = this.#operation;
    const known = documentedStatus(responses, status);
    const documented = known === undefined ? undefined : responses[known];
    if (known === undefined || documented === undefined) {
      this.#differ(String(status), "undocumented-status", "", `the status ${status} is not documented`, responsesLine);
      return [];
    }
    const before = this.#differences.length;
    const read = this.#body(String(status), response, documented, true);
    const check = this.#subject.checks.server[this.#id]?.[known];
    if (read?.type === "json" && check !== undefined) {
      const isValid = check(read.rounded);
      // Of several media types the check takes the body of any; what was compared is that of its own.
      const isSole = Object.keys(documented.content).length === 1;
      if (isSole || !isValid) this.#decide(isValid, before, `${status} body`, documented.line);
    }
    return this.#headers(known, status, response);
  }

  #headers(known: string, status: number, { headers }: RecordedMessage): CheckedExchange["headers"] {
    const documented = this.#operation.responses[known];
    const place = `${status} header`;
    for (const name of new Set(headers.map((header) => header.name.toLowerCase()))) {
      if (documented === undefined || !NOTED_HEADERS.test(name) || Object.hasOwn(documented.headers, name)) continue;
      this.#differ(place, "undocumented-header", shownHeader(name), "is not documented", documented.line);
    }
    return Object.entries(documented?.headers ?? {}).map(([name, { required, schema, types = [] }]) => {
      const text = headers.find((header) => header.name.toLowerCase() === name)?.value.trim();
      const check = this.#subject.checks.server[this.#id]?.[`${known} ${name}`];
      const before = this.#differences.length;
      if (text !== undefined) this.#walk(place, schema, readScalar({ types }, text), name);
      else if (required) this.#differ(place, "missing-header", name, "is missing", schema.line);
      if (text !== undefined && check !== undefined) this.#decide(fitsText(check, text), before, place, schema.line);
      return { status: known, name, line: schema.line, seen: text !== undefined || required };
    });
  }

  /** @returns the body where there is one to be looked at */
  #body(place: string, message: RecordedMessage, body: Body | undefined, required: boolean): ReadBody | undefined {
    const content = Object.entries(body?.content ?? {});
    const read = readBody(message);
    const [first] = content;
    if (first === undefined) {
      const line = body?.line ?? this.#operation.line;
      const isThere =
        read.type === "json" || read.type === "malformed" || (place === "request" && read.type !== "absent");
      if (isThere) this.#differ(place, "undocumented-body", "", "has a body that is not documented", line);
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
    }
    // Of what is not JSON only the media type is compared; JSON without one is read by the clients too.
    if (message.mediaType !== "" && !isJsonEssence(message.mediaType)) return undefined;
    if (read.type === "malformed") this.#differ(`${place} body`, "malformed-body", "", read.message, schema.line);
    if (read.type === "json") this.#walk(`${place} body`, schema, read.value);
    return read;
  }

  #walk(place: string, schema: Schema, value: unknown, field = ""): void {
    const findings: Findings = walkSchema(this.#subject.contract.schemas, schema, value, field);
    for (const finding of findings.all) {
      if (isStandIn(finding)) continue;
      const difference = { place, ...finding };
      this.#compared.add(difference);
      this.#differences.push(difference);
    }
    for (const { field, name, line } of findings.undocumented()) {
      this.#undocumented(place, "undocumented-field", field, name, line);
    }
  }

  #undocumented(place: string, kind: DifferenceKind, field: string, name: string, line: number): void {
    const shown = this.#subject.showName(`${this.#id} ${place} ${line} ${field}`, name);
    if (shown === undefined) return;
    const { last, message } = wordsOf(shown);
    const before = this.#differences.at(-1);
    // Of the many names in one place all but the first say the same.
    if (before?.line === line && before.message === message && before.field === fieldIn(field, last)) return;
    this.#differ(place, kind, fieldIn(field, last), message, line);
  }

  /**
   * The validators decide: what they reject differs, also where nothing here can name the rule, and what they accept
   * differs in nothing but names that are not documented.
   */
  #decide(isValid: boolean, before: number, place: string, line: number): void {
    const found = this.#differences.splice(before);
    this.#differences.push(...found.filter((difference) => !isValid || !this.#compared.has(difference)));
    if (!isValid && found.length === 0)
      this.#differ(place, "schema", "", "breaks a rule of its schema that cannot be named here", line);
  }
}

function wordsOf(shown: ShownName): { readonly last: string; readonly message: string } {
  if (shown.type === "name") return { last: shown.name, message: "is not documented" };
  if (shown.type === "withheld") return { last: "{…}", message: "is not documented (its name is withheld)" };
  return { last: "*", message: `has ${shown.count} names that are not documented; perhaps it is a map` };
}

/** What says how to go on; every server adds others. */
const NOTED_HEADERS =
  /^(?:retry-after|location|deprecation|sunset|(?:(?:x-)?rate-?limit|(?:x-)?idempotency|(?:x-)?idempotent)(-.+)?)$/;
const HEADER_ENDINGS = ["-limit", "-remaining", "-reset", "-used", "-policy", "-key", "-status", "-replayed"];

/** A header's name can be a value, too. */
function shownHeader(name: string): string {
  const ending = NOTED_HEADERS.exec(name)?.[1];
  return ending === undefined || HEADER_ENDINGS.includes(ending) ? name : name.replace(ending, "-{…}");
}

/** Values as they were sent; of a recording that has them apart, a comma divides. */
function queryOf({ url, query }: RecordedExchange): readonly (readonly [string, string])[] {
  const given = queryPairs(url.search.slice(1));
  const sent = (value: string): string => encodeURIComponent(value).replaceAll("%2C", ",");
  return given.length > 0 ? given : query.map(({ name, value }) => [name, sent(value)]);
}

function mediaTypeWords(mediaType: string): string {
  if (mediaType === "") return "no media type";
  return COMMON_MEDIA_TYPES.includes(mediaType) ? mediaType : "another media type";
}
