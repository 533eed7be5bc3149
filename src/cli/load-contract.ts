import { CONTRACTS } from "../../generated/contracts.js";
import type { Contract } from "../verify/contract.js";
import type { Checks } from "../verify/exchange.js";

export interface Loaded {
  readonly provider: string;
  readonly contract: Contract;
  readonly checks: Checks;
}

export function contractNames(): readonly string[] {
  return Object.keys(CONTRACTS);
}

/** @param provider one of {@link contractNames} */
export async function loadContract(provider: string): Promise<Loaded> {
  const load = CONTRACTS[provider];
  if (load === undefined) throw new RangeError(`${provider} is no provider; there are ${contractNames().join(", ")}`);
  const [{ CONTRACT: contract }, checks] = await load();
  return { provider, contract, checks };
}
