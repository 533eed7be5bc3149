import { baseOf, isShallow, lastRelease, noHistory } from "../diff/base.js";
import { missedBumps, report } from "../diff/diff-report.js";
import { ROOT } from "../generate/spec.js";

/** Why a step had nothing to look at. */
export class Skipped extends Error {}

/**
 * @returns one line per version that does not say what changed since the last release
 * @throws Skipped where no release is known
 */
export async function missedVersions(root = ROOT): Promise<readonly string[]> {
  const none = noHistory(root);
  if (none !== undefined) throw new Skipped(none);
  const release = lastRelease(root);
  if (release !== undefined) return missedBumps(await report(baseOf(release, root), root));
  throw new Skipped(
    isShallow(root) ? "no release tag in this shallow clone: git fetch --unshallow --tags" : "no release tag yet",
  );
}
