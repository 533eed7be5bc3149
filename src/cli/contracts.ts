/** The generated data of the providers, by their folders: there is no list of them. */
import { existsSync, readdirSync } from "node:fs";
import { isRecord } from "../runtime/loose.js";
import type { Contract } from "../verify/contract.js";
import type { Checks } from "../verify/exchange.js";

export interface Loaded {
  readonly provider: string;
  readonly contract: Contract;
  readonly checks: Checks;
}

const GENERATED = new URL("../../generated/", import.meta.url);

export function contractNames(): readonly string[] {
  const folders = existsSync(GENERATED) ? readdirSync(GENERATED, { withFileTypes: true }) : [];
  return folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** @param provider one of {@link contractNames} */
export async function loadContract(provider: string): Promise<Loaded> {
  const files = ["contract.js", "validators.js"].map((name) => `../../generated/${provider}/${name}`);
  const [data, checks]: unknown[] = await Promise.all(files.map((file) => import(file)));
  if (!isContractModule(data) || !isChecks(checks)) throw new Error(`generated/${provider} is not whole`);
  return { provider, contract: data.CONTRACT, checks };
}

function isContractModule(module: unknown): module is { readonly CONTRACT: Contract } {
  return isRecord(module) && isRecord(module.CONTRACT) && isRecord(module.CONTRACT.operations);
}

function isChecks(module: unknown): module is Checks {
  return isRecord(module) && isRecord(module.client) && isRecord(module.server);
}
