// Tests, docs and code find a quirk by its id. An id used twice would let one quirk's test pass for the other's.

import { visitQuirks } from "../quirks.mjs";
import { child, entries, isText } from "../schema.mjs";

export default () => {
  const seen = new Set();
  return visitQuirks((list, { report }) => {
    if (!Array.isArray(list.node)) return;
    for (const [, quirk] of entries(list)) {
      const id = child(quirk, "id");
      if (!isText(id.node)) continue;
      if (seen.has(id.node)) {
        const message = `The quirk id "${id.node}" is used twice; give this quirk an id of its own.`;
        report({ message, location: id.location });
      }
      seen.add(id.node);
    }
  });
};
