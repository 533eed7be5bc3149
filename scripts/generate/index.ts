import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DocumentError } from "./problem.js";
import { operationsOf, ROOT, type Spec } from "./spec.js";

const HEADER = "// Generated from the folders of openapi/ by `npm run generate`. Add a folder, not a line.";

/**
 * What the sandbox and the servers for tests take of every provider, so that nobody keeps a list. A provider without a
 * `sandbox.ts` is not in it yet.
 */
export function indexOf(specs: readonly Spec[]): string {
  refuseSharedOperations(specs);
  const entries = specs.flatMap(({ provider }) => {
    const seed = seedType(provider);
    return seed === undefined ? [] : [{ provider, seed, local: identifier(provider), key: keyOf(provider) }];
  });
  const each = (line: (entry: (typeof entries)[number]) => string): string => entries.map(line).join("\n");
  return `${HEADER}

${each(({ provider, local }) => `import { SIMULATED as ${local}Sandbox } from "../src/providers/${provider}/sandbox.js";`)}
import type { Simulated } from "../src/sandbox/provider.js";
${each(({ provider, local }) => `import * as ${local}Spec from "./${provider}/operations.js";`)}

${each(({ provider, seed }) => `import type { ${seed} } from "../src/providers/${provider}/sandbox.js";`)}

export type { ${entries.map(({ seed }) => seed).join(", ")} };

export type ProviderName = ${entries.map(({ provider }) => JSON.stringify(provider)).join(" | ")};

export const NAMES: readonly ProviderName[] = [${entries.map(({ provider }) => JSON.stringify(provider)).join(", ")}];

/** What each provider's sandbox starts from. */
export interface ProviderSeeds {
${each(({ seed, key }) => `  ${key}: ${seed};`)}
}

/** The operations of every provider, by the names that their documents give them. */
export type OperationName =
${each(({ local }) => `  | keyof typeof ${local}Spec.OPERATIONS`)};

/** The wire forms of every provider, by quirk. */
export type WireChoices = ${entries.map(({ local }) => `typeof ${local}Spec.WIRE_FORMS`).join(" & ")};

/** One value for each provider. */
export function perProvider<T>(make: (name: ProviderName) => T): Readonly<Record<ProviderName, T>> {
  return {
${each(({ provider, key }) => `    ${key}: make(${JSON.stringify(provider)}),`)}
  };
}

export const PROVIDERS: Readonly<Record<ProviderName, Simulated>> = {
${each(({ local, key }) => `  ${key}: { ...${local}Sandbox, operations: ${local}Spec.OPERATIONS, forms: ${local}Spec.WIRE_FORMS, quirks: ${local}Spec.WIRE_QUIRKS },`)}
};
`;
}

/** What `payspec verify` looks a provider up in; loaded by provider, for each is as large as its document. */
export function contractsIndexOf(specs: readonly Spec[]): string {
  const lines = specs.map(({ provider }) => {
    const loaded = [`import("./${provider}/contract.js")`, `import("./${provider}/validators.js")`];
    return `  ${keyOf(provider)}: () => Promise.all([${loaded.join(", ")}]),`;
  });
  return `${HEADER}

import type { Contract, ContractChecks } from "../src/verify/contract.js";

type Loading = Promise<readonly [{ readonly CONTRACT: Contract }, ContractChecks]>;

export const CONTRACTS: Readonly<Record<string, () => Loading>> = {
${lines.join("\n")}
};
`;
}

/** What `payspec call` looks operations up in. A provider without a client is not in it yet. */
export function clientsIndexOf(specs: readonly Spec[]): string {
  const names = specs.flatMap(({ provider }) =>
    existsSync(join(ROOT, "src/providers", provider, "index.ts")) ? [provider] : [],
  );
  const lines = names.map((provider) => {
    const loaded = [`import("../src/providers/${provider}/index.js")`, `import("./${provider}/operations.js")`];
    return `  ${keyOf(provider)}: () => Promise.all([${loaded.join(", ")}]),`;
  });
  return `${HEADER}

import type { Operations, ProviderInfo } from "../src/core/operation.js";

type Loading = Promise<readonly [object, { readonly OPERATIONS: Operations; readonly PROVIDER: ProviderInfo }]>;

export const CLIENTS: Readonly<Record<string, () => Loading>> = {
${lines.join("\n")}
};
`;
}

/** A fault of the sandbox waits for an operation by its name alone. */
function refuseSharedOperations(specs: readonly Spec[]): void {
  const owners = new Map<string, Spec>();
  for (const spec of specs) {
    for (const { operation } of operationsOf(spec)) {
      const other = owners.get(operation.operationId);
      if (other !== undefined) {
        const message = `operationId ${operation.operationId} is taken by ${other.path}; choose another, for faults name an operation alone`;
        const place = { file: spec.path, line: spec.lineOf(operation, "operationId"), column: 1 };
        throw new DocumentError([{ ...place, rule: "payspec/operation-id", severity: "error", message }]);
      }
      owners.set(operation.operationId, spec);
    }
  }
}

/** The name of the type that says what a provider's sandbox starts from. */
function seedType(provider: string): string | undefined {
  const path = `src/providers/${provider}/sandbox.ts`;
  if (!existsSync(join(ROOT, path))) return undefined;
  const [, name] =
    /^export (?:interface|\{ [^}]*\btype) (\w+Seed)\b/m.exec(readFileSync(join(ROOT, path), "utf8")) ?? [];
  if (name === undefined) throw new Error(`${path} must export a type whose name ends with Seed`);
  return name;
}

/** `my-bank` is `myBank` in code. */
function identifier(provider: string): string {
  return provider.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function keyOf(provider: string): string {
  return provider.includes("-") ? JSON.stringify(provider) : provider;
}
