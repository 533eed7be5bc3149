import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../../src/cli/command.js";

const HELP = `Usage: npm run docs

Builds the site into dist/docs/: for each provider calls to copy, how each fails and what that proves, flows, quirks
with their tests and the reference; the guides of docs/; and a search over all of it. It opens from disk, without a
request to anywhere; payspec docs serves it.`;

async function docs(): Promise<void> {
  const begun = performance.now();
  // Loaded only now, so that --help is quick.
  const { buildDocs, SITE } = await import("./site.js");
  const files = await buildDocs();
  const pages = files.filter((path) => path.endsWith(".html")).length;
  console.log(
    `${pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${pathToFileURL(join(SITE, "index.html"))}`,
  );
}

await runCommand({ name: "npm run docs --", help: HELP, options: {}, run: docs }, process.argv.slice(2));
