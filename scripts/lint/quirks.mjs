// Where quirks are found. They may stand on any node, also beside a `$ref`, where Redocly shows a rule only the
// node referred to: hence `ref` as well as `any`. A node that is referred to twice is still looked at once.
import { isObject } from "./schema.mjs";

/**
 * Visitors that hand every `x-quirks` of a document to `check`, once the whole of it has been walked.
 * @param {(quirks: import("./schema.mjs").Place, context: { root: any, report: Function }) => void} check
 */
export function visitQuirks(check) {
  const found = new Map();
  const note = (node, { location }) => {
    if (!isObject(node) || !("x-quirks" in node)) return;
    const place = { node: node["x-quirks"], location: location.child("x-quirks") };
    found.set(place.location.absolutePointer, place);
  };
  return {
    any: note,
    ref: note,
    Root: {
      leave(root, { report }) {
        for (const place of found.values()) check(place, { root, report });
      },
    },
  };
}
