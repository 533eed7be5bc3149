import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { listen, report } from "./node.js";

const ROOT = join(import.meta.dirname, "../../../..");
const PRISM = join(ROOT, "node_modules/@stoplight/prism-cli/dist/index.js");

/** `prism mock openapi.yaml`: as its users run it, with a line of log for each step of each request. */
const reserved = createServer();
const url = await listen(reserved);
reserved.close();
process.argv = [process.execPath, PRISM, "mock", join(ROOT, "openapi/inex/openapi.yaml"), "--port", new URL(url).port];
await import(pathToFileURL(PRISM).href);
const isThere = () =>
  fetch(url).then(
    () => true,
    () => false,
  );
while (!(await isThere())) await setTimeout(100);
report(url);
