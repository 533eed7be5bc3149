import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../../src/cli/command.js";

const HELP = `Usage: npm run docs

Builds the site of all providers into dist/docs/: for each the reference, how every call fails and what that proves,
flows, quirks with their tests, and calls to copy. It opens from disk; payspec docs serves it.`;

async function docs(): Promise<void> {
  const begun = performance.now();
  // Loaded only now: nobody waits for it who asks for help.
  const { buildDocs, SITE } = await import("./site.js");
  const files = await buildDocs();
  const pages = files.filter((path) => path.endsWith(".html")).length;
  console.log(
    `${pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${pathToFileURL(join(SITE, "index.html"))}`,
  );
}

await runCommand({ name: "npm run docs --", help: HELP, options: {}, run: docs }, process.argv.slice(2));
