// Whether a call may be repeated decides whether somebody pays twice. So every operation says it, says which document
// it rests on, and, where a repeat is not free, says what to do while the outcome is unknown.
import { child, formsOf, isObject, isText, requestSchemas } from "../schema.mjs";

const KINDS = ["read", "key", "none"];
const MEMBERS = ["kind", "key", "evidence", "advice"];
const JSON_TYPE = /^[^;]*[/+]json\s*(;|$)/i;

/** Whether the JSON body has a property of that name, in any of its forms. */
function bodyHas(name, operation, resolve) {
  return requestSchemas(operation, resolve)
    .filter(([mediaType]) => JSON_TYPE.test(mediaType))
    .flatMap(([, schema]) => formsOf(schema, resolve))
    .some(({ node }) => isObject(node.properties) && Object.hasOwn(node.properties, name) && node.properties[name]);
}

/** What is wrong with the key: a message, or nothing. */
function keyFault({ kind, key }, operation, resolve) {
  if (kind !== "key") return key === undefined ? undefined : "has a `key`, which only `kind: key` has; remove it.";
  // Whether it is a header of the operation is checked with the parameters.
  if (isObject(key) && isText(key.header) && Object.keys(key).length === 1) return undefined;
  if (isObject(key)) return "has a `key` of another form; write the name of a field, or `{ header: Idempotency-Key }`.";
  if (!isText(key)) return "lacks `key`; name the field of the JSON request body that makes a repeat harmless.";
  if (bodyHas(key, operation, resolve)) return undefined;
  return `names the key "${key}", which is no property of the JSON request body; name a field that is sent.`;
}

/** Every fault, as the member it concerns and a message. */
function* faults(value, operation, method, resolve) {
  const { kind, evidence, advice } = value;
  for (const name of Object.keys(value).filter((name) => !MEMBERS.includes(name))) {
    yield [name, `has an unknown member "${name}"; it may have ${MEMBERS.join(", ")}.`];
  }
  if (!KINDS.includes(kind)) {
    yield ["kind", `has kind ${JSON.stringify(kind)}; use ${KINDS.join(", ")}.`];
    return;
  }
  if (method === "get" && kind !== "read") {
    yield ["kind", `has kind ${kind} on a GET; a GET must be \`kind: read\`, for anything may repeat it.`];
  }
  const key = keyFault(value, operation, resolve);
  if (key !== undefined) yield ["key", key];
  if (!isText(evidence)) yield ["evidence", "lacks `evidence`; say which document shows that this kind is right."];
  if (kind === "read" ? advice !== undefined && !isText(advice) : !isText(advice)) {
    yield ["advice", "lacks `advice`; say what to do while the outcome is unknown."];
  }
}

export default () => ({
  Operation(node, { report, resolve, location, key: method }) {
    const place = child({ node, location }, "x-idempotency");
    if (!isObject(place.node)) {
      const message = "x-idempotency is missing; write `{ kind: read | key | none, evidence: … }` on the operation.";
      report({ message, location: location.key() });
      return;
    }
    for (const [member, message] of faults(place.node, { node, location }, method, resolve)) {
      const has = Object.hasOwn(place.node, member);
      report({ message: `x-idempotency ${message}`, location: (has ? child(place, member) : place).location.key() });
    }
  },
});
