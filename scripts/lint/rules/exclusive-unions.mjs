// A union becomes a TypeScript union, and code tells its branches apart with `"data" in body`. The compiler believes
// that check even where one value fits two branches, and the reader then crashes on a value that the types call
// impossible. `anyOf` in a request may overlap: it is how "at least one of" is said, and nobody narrows what they send.

import { exclude } from "../exclude.mjs";
import { child, entries, isObject, reachable, responseSchemas } from "../schema.mjs";

const MESSAGE =
  'can both fit one value, so `"x" in body` narrows to the wrong type; give them different types, let one require ' +
  "a property that the other forbids (`name: false`), or require in both a property with different `const` values.";

/** A branch that only asks for properties has no type of its own for a reader to mistake for another's. */
const onlyRequires = ({ node }) => isObject(node) && Object.keys(node).join() === "required";

/** Reports each branch that fits a value of an earlier one, once. */
function checkUnion(keyword, union, { report, resolve }) {
  const branches = entries(union).map(([, branch]) => branch);
  branches.forEach((branch, index) => {
    const rival = branches.slice(0, index).findIndex((earlier) => !exclude(earlier, branch, resolve));
    if (rival === -1) return;
    const message = `Branches ${rival + 1} and ${index + 1} of ${keyword} ${MESSAGE}`;
    report({ message, location: branch.location });
  });
}

export default () => {
  const checked = new Set();
  const seen = new Set();
  return {
    // Redocly walks each oneOf once, however many references lead to it.
    OneOf(node, context) {
      checkUnion("oneOf", { node, location: context.location }, context);
    },
    Operation(node, context) {
      const operation = { node, location: context.location };
      const bodies = responseSchemas(operation, context.resolve);
      const schemas = bodies.flatMap((body) => reachable(body, context.resolve, seen));
      // What must not fit gives a value no type.
      const negated = new Set(schemas.map(({ node }) => node?.not));
      for (const union of schemas.filter(({ node }) => !negated.has(node)).map((schema) => child(schema, "anyOf"))) {
        if (checked.has(union.location.absolutePointer)) continue;
        if (entries(union).every(([, branch]) => onlyRequires(branch))) continue;
        checked.add(union.location.absolutePointer);
        checkUnion("anyOf", union, context);
      }
    },
  };
};
