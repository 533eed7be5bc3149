/** What changed in the calls of a document: which there are, where they go, and what is asked of them. */
import { METHODS } from "../generate/model.js";
import { at, isObject } from "../generate/values.js";
import { childOf, type DocumentPart, type PartPair, SAME } from "./effect.js";
import { GAINED, GONE, LOST, PartDifferences, passed, type Whom } from "./part-differences.js";
import { changeOf, missing, type Ruling } from "./verdict.js";

const MOVED: Ruling = ["breaking", "calls go to another address; `payspec verify` knows the new one alone"];
const NEW: Ruling = ["additive", "existing calls are not affected; a stub may have to handle more"];
const LOCKED: Ruling = [
  "breaking",
  "calls that have no more credentials than these are no longer made, and rejected by a stub",
];
const UNLOCKED: Ruling = ["additive", "existing calls are not affected; a stub lets more of them through"];

const NOBODY: Whom = { side: "neither", where: "" };

interface PlacedOperation {
  /** Without the names of parameters: they are not sent. */
  readonly key: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly item: DocumentPart;
  readonly place: DocumentPart;
}

/** Every difference between two documents that is one to somebody who makes or takes calls. */
export function callDifferences(base: unknown, now: unknown): PartDifferences {
  const parts = new PartDifferences(base, now);
  const root: PartPair = [
    { value: base, path: [] },
    { value: now, path: [] },
  ];
  const whom = NOBODY;
  parts.part(root, whom, {
    // Security is compared operation by operation.
    ...{ info: passed, tags: passed, jsonSchemaDialect: passed, security: passed },
    openapi: parts.same(whom, (version) => String(version).replace(/\.\d+$/, "")),
    servers: (places) => compareServers(parts, places, whom),
    paths: (places) => comparePaths(parts, places, root),
    components: (places) => compareSchemes(parts, places, whom),
  });
  return parts;
}

function comparePaths(parts: PartDifferences, places: PartPair, root: PartPair): void {
  parts.schemas.noteCompared(...places);
  const [old, present] = [operationsIn(places[0]), operationsIn(places[1])];
  for (const [key, one] of old) {
    const elsewhere = [...present.values()].find((other) => other.name === one.name && !old.has(other.key));
    const twin = present.get(key) ?? elsewhere;
    if (twin === undefined) {
      parts.removed(one.place, { ...NOBODY, names: [one.name, one.name] }, LOST, { ruling: GONE });
    } else {
      present.delete(twin.key);
      compareOperations(parts, one, twin, root);
    }
  }
  for (const { name, place } of present.values())
    parts.added(place, { ...NOBODY, names: [name, name] }, GAINED, { ruling: NEW });
}

function operationsIn(paths: DocumentPart): Map<string, PlacedOperation> {
  const found = Object.keys(isObject(paths.value) ? paths.value : {}).flatMap((path) => {
    const item = childOf(paths, path);
    return METHODS.flatMap((method): PlacedOperation[] => {
      const place = childOf(item, method);
      if (!isObject(place.value)) return [];
      const { operationId } = place.value;
      const name = typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
      return [{ key: `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`, name, method, path, item, place }];
    });
  });
  return new Map(found.map((one) => [one.key, one]));
}

function compareOperations(
  parts: PartDifferences,
  old: PlacedOperation,
  present: PlacedOperation,
  root: PartPair,
): void {
  const whom: Whom = { ...NOBODY, names: [old.name, present.name] };
  const request: Whom = { ...whom, side: "request", where: "request" };
  const places: PartPair = [old.place, present.place];
  const [was, is] = [old, present].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (old.key !== present.key)
    parts.report(places, whom, SAME, { property: "", what: `was ${was}, is ${is}`, ruling: MOVED });
  // Each method is compared by itself.
  const methods = Object.fromEntries(METHODS.map((method) => [method, passed]));
  parts.part([old.item, present.item], whom, { ...methods, parameters: passed });
  parts.part(places, whom, {
    operationId: parts.same(whom),
    // What decides about repeats has rules of its own.
    ...{ tags: passed, parameters: passed, security: passed, "x-idempotency": passed },
    requestBody: (own) => parts.body(own, request),
    responses: (own) => {
      for (const [status, pair] of parts.named(own))
        parts.response(pair, { ...whom, side: "response", where: `response ${status}` });
    },
    "x-query": (own) => {
      const query: Whom = { ...request, where: "query" };
      if (own.every(({ value }) => value !== undefined)) parts.schema(query)(own);
      else parts.report(own, query, own[0].value === undefined ? LOST : GAINED);
    },
  });
  compareSecurity(parts, [childOf(old.place, "security"), childOf(present.place, "security")], root, whom);
  compareParameters(parts, old, present, request);
}

function compareParameters(parts: PartDifferences, old: PlacedOperation, present: PlacedOperation, whom: Whom): void {
  const [before, after] = [parametersOf(parts, 0, old), parametersOf(parts, 1, present)];
  const property = "parameters";
  for (const [key, { place, where }] of before) {
    const twin = after.get(key)?.place;
    const what = `parameters ${changeOf([place.value], [])}`;
    if (twin === undefined) parts.removed(place, { ...whom, where }, LOST, { property, what });
    else parts.parameter([place, twin], { ...whom, where });
  }
  for (const [key, { place, where, isRequired }] of after) {
    const what = `parameters ${changeOf([], [place.value])}`;
    if (!before.has(key)) parts.added(place, { ...whom, where }, isRequired ? LOST : GAINED, { property, what });
  }
}

/** Those of the path too; one in the path by its place there, for its name is not sent. */
function parametersOf(parts: PartDifferences, side: 0 | 1, { path, item, place }: PlacedOperation) {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const all = [item, place].flatMap((owner) => {
    const list = childOf(owner, "parameters");
    return Array.isArray(list.value) ? list.value.map((_, index) => childOf(list, String(index))) : [];
  });
  return new Map(
    all.map((one) => {
      const { value } = parts.schemas.follow([one, one])[side];
      const [where, name] = [String(at(value, "in")), String(at(value, "name"))];
      const key = where === "path" ? names.indexOf(name) : where === "header" ? name.toLowerCase() : name;
      return [`${where} ${key}`, { place: one, where, isRequired: at(value, "required") === true }] as const;
    }),
  );
}

function compareSecurity(parts: PartDifferences, own: PartPair, root: PartPair, whom: Whom): void {
  const [base, now] = own.map((place, side) =>
    place.value === undefined ? childOf(root[side === 0 ? 0 : 1], "security") : place,
  );
  if (base === undefined || now === undefined) return;
  const [before, after] = [alternativesOf(base.value), alternativesOf(now.value)];
  const isLost = missing(before, after).length > 0;
  if (!isLost && missing(after, before).length === 0) return;
  const what = `security ${changeOf(before, after)}`;
  // Neither side may have the keyword where it had or has no need of one.
  const places: PartPair = base.value === undefined && now.value === undefined ? own : [base, now];
  parts.report(places, whom, SAME, { property: "security", what, ruling: isLost ? LOCKED : UNLOCKED });
}

const NONE = "{} (no credential)";

function alternativesOf(security: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(security) ? security : [];
  const names = all.map((one) => (isObject(one) ? Object.keys(one).sort().join(" and ") : "") || NONE);
  return names.length === 0 ? [NONE] : names;
}

/** Which of them an operation asks for is its own matter; here is how each is sent. */
function compareSchemes(parts: PartDifferences, places: PartPair, whom: Whom): void {
  const schemes: PartPair = [childOf(places[0], "securitySchemes"), childOf(places[1], "securitySchemes")];
  const lower = (value: unknown): string => String(value).toLowerCase();
  for (const [, own] of parts.named(schemes)) {
    if (own.some(({ value }) => value === undefined)) continue;
    const members = { bearerFormat: passed, scheme: parts.same(whom, lower), name: parts.same(whom, lower) };
    parts.part(own, whom, members);
  }
}

function compareServers(parts: PartDifferences, places: PartPair, whom: Whom): void {
  for (const [, server] of parts.named(places))
    parts.part(server, whom, {
      url: passed,
      variables: (own) => {
        for (const [, variable] of parts.named(own)) parts.part(variable, whom, { default: passed, enum: passed });
      },
    });
  const [before, after] = places.map(({ value }) => addressesOf(value));
  const isLost = missing(before, after).length > 0;
  if (!isLost && missing(after, before).length === 0) return;
  const ruling: Ruling = isLost ? MOVED : ["additive", "existing calls are not affected"];
  parts.report(places, whom, SAME, { what: `servers ${changeOf(before, after)}`, ruling });
}

/** With the defaults of their variables. */
function addressesOf(servers: unknown): readonly string[] {
  return (Array.isArray(servers) ? servers : []).map((server: unknown) =>
    String(at(server, "url")).replace(/\{([^{}]+)\}/g, (whole, name: string) =>
      String(at(server, "variables", name, "default") ?? whole),
    ),
  );
}
