// Examples are what the mock answers, what the tests send and what the docs show. They are named, because a mock is
// asked for one by name, and summed up, because a name alone does not tell a reader when it happens.
import { child, entries, follow, isText } from "../schema.mjs";

/** The summary of an example: a reference may carry one of its own. */
const hasSummary = (example, resolve) =>
  isText(example.node?.summary) || isText(follow(example, resolve).node?.summary);

function checkMediaType(mediaType, name, { report, resolve }) {
  if (mediaType.node?.example !== undefined) {
    const message = `${name} has an unnamed \`example\`; move it to \`examples\`, with a name and a summary.`;
    report({ message, location: child(mediaType, "example").location.key() });
    return;
  }
  const examples = entries(child(mediaType, "examples"));
  if (examples.length === 0) {
    const message = `${name} has no example; add one under \`examples\`, with a name and a summary.`;
    report({ message, location: mediaType.location.key() });
  }
  for (const [example, place] of examples) {
    if (hasSummary(place, resolve)) continue;
    const message = `The example "${example}" has no \`summary\`; say in a line when it happens.`;
    report({ message, location: place.location.key() });
  }
}

function checkContent(node, context) {
  for (const [name, mediaType] of entries(child({ node, location: context.location }, "content"))) {
    checkMediaType(follow(mediaType, context.resolve), name, context);
  }
}

export default () => ({ RequestBody: checkContent, Response: checkContent });
