import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { isObject, ROOT } from "../../generate/spec.js";
import type { Section } from "../lib/figures.js";
import { versionOf } from "../lib/prepare.js";
import type { Goal } from "./goals.js";

export const RESULTS = join(ROOT, "scripts/bench/results.json");

/** What one whole run came to: the only place from which a document takes a figure. */
export interface Results {
  readonly date: string;
  readonly minutes: number;
  /** One round of everything, and nothing of 5,000 operations. */
  readonly quick: boolean;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly goals: readonly Goal[];
  readonly sections: readonly Section[];
  /** What `npm run bench:smoke` measured in this run, by the name of its check: later runs are held against it. */
  readonly smoke: Readonly<Record<string, number>>;
}

export function readResults(): Results | undefined {
  if (!existsSync(RESULTS)) return undefined;
  const results: unknown = JSON.parse(readFileSync(RESULTS, "utf8"));
  if (!isResults(results)) throw new Error("scripts/bench/results.json is not what npm run bench writes: run it again");
  return results;
}

function isResults(value: unknown): value is Results {
  return isObject(value) && Array.isArray(value.sections) && Array.isArray(value.goals) && isObject(value.smoke);
}

export function machine(): string {
  const [{ model = "unknown" } = {}] = cpus();
  return `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

const MEASURED = [
  ...["openapi-fetch", "openapi-typescript", "@redocly/cli", "@hey-api/openapi-ts", "axios", "ky"],
  ...["@stoplight/prism-cli", "openapi-backend", "fastify", "ajv", "zod", "typescript", "esbuild"],
];

export function versions(): Readonly<Record<string, string>> {
  return Object.fromEntries(MEASURED.map((name) => [name, versionOf(name)]));
}
