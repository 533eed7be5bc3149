import { CONTRACTS } from "../../generated/contracts.js";
import type { Contract, ContractChecks } from "../verify/contract.js";

export interface LoadedContract {
  readonly provider: string;
  readonly contract: Contract;
  readonly checks: ContractChecks;
}

export function contractNames(): readonly string[] {
  return Object.keys(CONTRACTS);
}

/** @param provider one of {@link contractNames} */
export async function loadContract(provider: string): Promise<LoadedContract> {
  const load = CONTRACTS[provider];
  if (load === undefined)
    throw new RangeError(`unknown provider ${JSON.stringify(provider)}; expected one of ${contractNames().join(", ")}`);
  const [{ CONTRACT: contract }, checks] = await load();
  return { provider, contract, checks };
}
