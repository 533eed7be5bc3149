// We answer for what is sent: a misspelt field must not travel to a provider that ignores it. We do not answer for
// what is received: a provider adds fields without asking, and that must never break a payment.
import { child, inPlace, isObject, nested, reachable, requestSchemas, responseSchemas } from "../schema.mjs";

const CLOSERS = ["additionalProperties", "unevaluatedProperties"];

const closersOf = (place) => CLOSERS.map((name) => child(place, name)).filter(({ node }) => node === false);

/** A condition lets nothing through; were it closed, it would ask for something else. */
const CONDITIONS = ["if", "not", "contains"];

const isCondition = (place, { location }) =>
  CONDITIONS.some((keyword) => child(place, keyword).location.absolutePointer === location.absolutePointer);

/**
 * The schemas with properties that let through others. A schema is also closed by one around it that speaks of the
 * same value: had every part of an `allOf` to close itself, each would refuse the properties of the others.
 */
function openSchemas(place, resolve, closedAround = false, seen = { true: new Set(), false: new Set() }) {
  if (!isObject(place.node) || seen[closedAround].has(place.node)) return [];
  seen[closedAround].add(place.node);
  const closed = closedAround || closersOf(place).length > 0;
  const inner = [
    ...inPlace(place, resolve)
      .filter((schema) => !isCondition(place, schema))
      .flatMap((schema) => openSchemas(schema, resolve, closed, seen)),
    ...nested(place)
      .filter((schema) => !isCondition(place, schema))
      .flatMap((schema) => openSchemas(schema, resolve, false, seen)),
  ];
  return isObject(place.node.properties) && !closed ? [place, ...inner] : inner;
}

export default () => {
  const reported = new Set();
  return {
    Operation(node, { report, resolve, location }) {
      const reportOnce = (place, message) => {
        if (reported.has(place.location.absolutePointer)) return;
        reported.add(place.location.absolutePointer);
        report({ message, location: place.location.key() });
      };
      const operation = { node, location };
      for (const schema of requestSchemas(operation, resolve).flatMap(([, body]) => openSchemas(body, resolve))) {
        reportOnce(
          child(schema, "properties"),
          "A request's object lets unknown properties through; add `additionalProperties: false`, or " +
            "`unevaluatedProperties: false` where `allOf` or another keyword adds properties.",
        );
      }
      for (const schema of responseSchemas(operation, resolve).flatMap((body) => reachable(body, resolve))) {
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
