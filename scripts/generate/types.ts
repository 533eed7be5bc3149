import { once } from "node:events";
import { join } from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import { header, type Spec } from "./spec.js";
import { typedDocument } from "./typed-schema.js";
import { isObject } from "./values.js";

// Started at once: it has loaded when the first document has been read. Without a loader of TypeScript, which it does not need.
const worker = new Worker(join(import.meta.dirname, "types-worker.mjs"), { execArgv: [] });
worker.unref();

export async function typesOf(spec: Spec): Promise<string> {
  const types = await printed(typedDocument(spec));
  // A document without a number does not compile with an import that it does not use.
  const imports = types.includes("JsonNumber") ? 'import type { JsonNumber } from "../../src/core/json.js";\n\n' : "";
  return `${header(spec)}\n${imports}${types}`;
}

/** The process stays until the answer is there, and no longer. */
async function printed(document: object): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ document, reply: port2 }, [port2]);
  const [reply]: readonly unknown[] = await once(port1, "message");
  port1.close();
  if (isObject(reply) && typeof reply.types === "string") return reply.types;
  throw isObject(reply) ? reply.error : new TypeError("types-worker.mjs sent no types");
}
