// We answer for what is sent: a misspelt field must not travel to a provider that ignores it. We do not answer for
// what is received: a provider adds fields without asking, and that must never break a payment.
import { child, entries, isObject, nested, parts, reachable, requestSchemas, responseSchemas } from "../schema.mjs";

const CLOSERS = ["additionalProperties", "unevaluatedProperties"];

const closersOf = (place) => CLOSERS.map((name) => child(place, name)).filter(({ node }) => node === false);

/** What has a type of its own is known: a map that was meant, not a hole. */
const isTyped = ({ node }) => isObject(node) && Object.keys(node).length > 0;
const closes = (part) => closersOf(part).length > 0 || CLOSERS.some((name) => isTyped(child(part, name)));

/** The schemas of which one applies besides, in lists: that of `then` and `else` is complete where both are there. */
function choicesOf(part) {
  const lists = ["anyOf", "oneOf"].map((keyword) => entries(child(part, keyword)).map(([, branch]) => branch));
  const conditions = ["then", "else"].map((keyword) => child(part, keyword)).filter(({ node }) => node !== undefined);
  const dependent = entries(child(part, "dependentSchemas")).map(([, schema]) => schema);
  return [
    ...lists.map((branches) => ({ branches, isUnion: true, isComplete: true })),
    { branches: conditions, isUnion: false, isComplete: conditions.length === 2 },
    { branches: dependent, isUnion: false, isComplete: false },
  ].filter(({ branches }) => branches.length > 0);
}

const isNoObject = (all) =>
  all.some(({ node }) => node === false || (node.type !== undefined && ![node.type].flat().includes("object")));

/** Whether no unknown property passes the schemas that all speak of one value. A condition (`if`, `not`) closes nothing. */
function isClosed(places, resolve, seen = new Set()) {
  const all = places.flatMap((place) => parts(place, resolve));
  const inner = all.filter(({ node }) => !seen.has(node));
  if (isNoObject(all) || places.some(({ node }) => node === false)) return true;
  const known = new Set([...seen, ...inner.map(({ node }) => node)]);
  return inner.some(
    (part) =>
      closes(part) ||
      choicesOf(part).some(
        ({ branches, isComplete }) => isComplete && branches.every((branch) => isClosed([branch], resolve, known)),
      ),
  );
}

/** The parts with properties, among them those of branches. */
function withProperties(places, resolve, seen = new Set()) {
  const all = places.flatMap((place) => parts(place, resolve)).filter(({ node }) => !seen.has(node));
  for (const { node } of all) seen.add(node);
  const inner = all.flatMap(choicesOf).flatMap(({ branches }) => withProperties(branches, resolve, seen));
  return [...all.filter(({ node }) => isObject(node.properties)), ...inner];
}

/** Where and how to close the schemas that all speak of one value. */
function holesIn(places, resolve) {
  const open = withProperties(places, resolve);
  if (open.length === 0 || isClosed(places, resolve)) return [];
  const all = places.flatMap((place) => parts(place, resolve));
  const [only, ...others] = open;
  if (others.length === 0 && all.some(({ node }) => node === only.node))
    return [{ at: child(only, "properties"), closer: CLOSERS[0] }];
  const choices = all.flatMap(choicesOf).filter(({ branches }) => withProperties(branches, resolve).length > 0);
  const isOneUnion = choices.length === 1 && choices[0].isUnion && !all.some(({ node }) => isObject(node.properties));
  if (isOneUnion) return choices[0].branches.flatMap((branch) => holesIn([branch], resolve));
  // Closed one by one, each would reject the properties of the others.
  const whole = all.find(({ node }) => node.$ref === undefined) ?? all[0];
  const keyword = ["properties", "allOf", "anyOf", "oneOf", "then"].find((name) => whole.node[name] !== undefined);
  return [{ at: child(whole, keyword ?? "type"), closer: CLOSERS[1] }];
}

/** Of one value and all within it. What a keyword says of a member counts with what the other parts say of it. */
function allHoles(places, resolve, seen) {
  const all = places.flatMap((place) => parts(place, resolve));
  const key = all.map(({ location }) => location.absolutePointer).join(" ");
  if (seen.has(key)) return [];
  seen.add(key);
  const inner = [];
  const visit = (part, around) => {
    const own = nested(part).filter(({ location }) => !location.absolutePointer.endsWith("/contains"));
    for (const schema of own) {
      const last = schema.location.absolutePointer.slice(part.location.absolutePointer.length);
      const same = around.flatMap((other) =>
        other.node === part.node
          ? []
          : nested(other).filter(({ location }) => location.absolutePointer === other.location.absolutePointer + last),
      );
      inner.push([schema, ...same]);
    }
    for (const branch of choicesOf(part).flatMap(({ branches }) => branches))
      for (const one of parts(branch, resolve))
        if (!around.some(({ node }) => node === one.node)) visit(one, [...around, one]);
  };
  for (const part of all) visit(part, all);
  return [...holesIn(places, resolve), ...inner.flatMap((schemas) => allHoles(schemas, resolve, seen))];
}

export default () => {
  const reported = new Set();
  // Operations share most of their schemas.
  const sent = new Set();
  const received = new Set();
  return {
    Operation(node, { report, resolve, location }) {
      const reportOnce = (place, message) => {
        if (reported.has(place.location.absolutePointer)) return;
        reported.add(place.location.absolutePointer);
        report({ message, location: place.location.key() });
      };
      const operation = { node, location };
      for (const { at, closer } of requestSchemas(operation, resolve).flatMap(([, body]) =>
        allHoles([body], resolve, sent),
      )) {
        reportOnce(
          at,
          closer === "additionalProperties"
            ? "A request's object lets unknown properties through; add `additionalProperties: false`."
            : "A request's object lets unknown properties through; add `unevaluatedProperties: false` beside this: it " +
                "knows the properties of all parts, which `additionalProperties` does not.",
        );
      }
      for (const schema of responseSchemas(operation, resolve).flatMap((body) => reachable(body, resolve, received))) {
        for (const closer of closersOf(schema)) {
          reportOnce(
            closer,
            "A response's object refuses unknown properties, which a provider may add at any time; remove this line, " +
              "and give requests a schema of their own where they share this one.",
          );
        }
      }
    },
  };
};
