import type { Verdict } from "./verdict.js";

type Numbers = readonly [major: number, minor: number, patch: number];

function parse(version: string): Numbers | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/**
 * The lowest version that says what happened since `base`: a breaking change asks for the next major, an additive one
 * for the next minor, any other for the next patch. Below 1.0.0 a breaking change asks for the next minor and all else
 * for the next patch, which is how npm reads `^0.1.0`.
 */
export function versionAfter(base: string, verdict: Verdict): string {
  const [major, minor, patch] = parse(base) ?? [0, 0, 0];
  const next = {
    "docs only": `${major}.${minor}.${patch + 1}`,
    additive: `${major}.${minor + 1}.0`,
    breaking: `${major + 1}.0.0`,
  };
  if (major > 0) return next[verdict];
  return verdict === "breaking" ? next.additive : next["docs only"];
}

/** Whether a version says at least as much as the needed one; one that cannot be read does not. */
export function reaches(version: string, needed: string): boolean {
  const [own, least] = [parse(version), parse(needed)];
  if (own === undefined || least === undefined) return false;
  const at = own.findIndex((number, index) => number !== least[index]);
  return at === -1 || (own[at] ?? 0) > (least[at] ?? 0);
}
