import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FoundOperation, ROOT, type Spec } from "../generate/spec.js";
import { curlsOf } from "../mock/curl.js";

/** Where `payspec sandbox` listens by default. */
const SANDBOX = "http://127.0.0.1:4020";

export interface Example {
  /** A whole program; absent where nobody has written one for the operation. */
  readonly typescript: string | undefined;
  readonly curl: string;
}

/** How to call an operation: the program in docs/calls, and a command made of the spec's examples. */
export function exampleOf(spec: Spec, { operation }: FoundOperation, sandbox = SANDBOX, root = ROOT): Example {
  const { operationId } = operation;
  const path = join(root, "docs", "calls", spec.provider, `${operationId}.ts`);
  const found = curlsOf(spec, `${sandbox}/${spec.provider}`).find(({ id }) => id === operationId);
  return { typescript: existsSync(path) ? readFileSync(path, "utf8") : undefined, curl: found?.command ?? "" };
}

/** The programs of docs/calls, as `provider/operationId`. */
export function programs(root = ROOT): readonly string[] {
  const entries = readdirSync(join(root, "docs", "calls"), { recursive: true, encoding: "utf8" });
  const files = entries.map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".ts"));
  return files.map((path) => path.replace(/\.ts$/, "")).sort();
}
