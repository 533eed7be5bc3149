import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { CommandError } from "../../src/cli/command.js";
import { ROOT } from "../generate/spec.js";

/** A revision that the working tree is compared with. */
export interface Base {
  /** As people name it: a tag, or the short hash. */
  readonly name: string;
  readonly commit: string;
  /** A release, or one that somebody named: versions are held to it. Else nothing has been released yet. */
  readonly released: boolean;
  /** The paths of its files that begin so. */
  readonly files: (start: string) => readonly string[];
  /** Undefined where the revision has no such file. */
  readonly read: (path: string) => string | undefined;
}

const SPECS = "openapi/*/openapi.yaml";

function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "pipe"] });
}

/** One line, or several; undefined where git says no. */
function tried(root: string, ...args: readonly string[]): string | undefined {
  try {
    return git(root, ...args).trimEnd();
  } catch {
    return undefined;
  }
}

const NO_REPOSITORY = "this folder is no git repository";

/** Why nothing can be compared here: no git, no repository, or one that is another project's. */
export function noHistory(root = ROOT): string | undefined {
  try {
    const top = git(root, "rev-parse", "--show-toplevel").trimEnd();
    if (realpathSync(top) !== realpathSync(root)) return NO_REPOSITORY;
  } catch (error) {
    // In a container the files often belong to somebody else, and git then reads nothing.
    if (String(error).includes("safe.directory")) return "git trusts no repository of another user (safe.directory)";
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? "git is not installed" : NO_REPOSITORY;
  }
  return tried(root, "rev-parse", "--verify", "HEAD") === undefined ? "there is no commit yet" : undefined;
}

/** The highest version among the tags below HEAD: `v1.2.3` or `1.2.3`; a pre-release is no release. */
export function lastRelease(root = ROOT): string | undefined {
  const tags = tried(root, "tag", "--merged", "HEAD", "--sort=-version:refname")?.split("\n") ?? [];
  return tags.find((tag) => /^v?\d+\.\d+\.\d+$/.test(tag));
}

export function isShallow(root = ROOT): boolean {
  return tried(root, "rev-parse", "--is-shallow-repository") === "true";
}

/** @throws Failure naming what is wrong with a revision that was asked for */
export function baseOf(asked: string | undefined, root = ROOT): Base {
  const none = noHistory(root);
  if (none !== undefined) throw new CommandError(1, `${none}: there is nothing to compare with`);
  if (asked !== undefined) return named(asked, root);
  const release = lastRelease(root);
  if (release !== undefined) return named(release, root);
  const first = firstWithSpecs(root);
  if (first === undefined) throw new CommandError(1, `no commit has specs (${SPECS}) yet: commit them first`);
  return revision(first.slice(0, 7), first, false, root);
}

function named(name: string, root: string): Base {
  const commit = tried(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
  if (commit === undefined) {
    const release = lastRelease(root);
    const example = release === undefined ? "HEAD~1, main" : `${release}, HEAD~1, main`;
    const fix = `give a tag, a branch or a commit, such as ${example}`;
    throw new CommandError(2, `${JSON.stringify(name)} is no revision here; ${fix}`);
  }
  const base = revision(/^[0-9a-f]{8,}$/.test(name) ? name.slice(0, 7) : name, commit, true, root);
  if (specsOf(base).length > 0) return base;
  const first = firstWithSpecs(root)?.slice(0, 7);
  const since = first === undefined ? "" : `; the first that has them is ${first}`;
  throw new CommandError(2, `${JSON.stringify(name)} has no specs (${SPECS})${since}`);
}

function firstWithSpecs(root: string): string | undefined {
  return tried(root, "log", "--reverse", "--format=%H", "--diff-filter=A", "HEAD", "--", SPECS)
    ?.split("\n")
    .find(Boolean);
}

function revision(name: string, commit: string, released: boolean, root: string): Base {
  const paths = new Set(git(root, "ls-tree", "-r", "--name-only", "-z", commit).split("\0").filter(Boolean));
  return {
    name,
    commit,
    released,
    files: (start) => [...paths].filter((path) => path.startsWith(start)),
    read: (path) => (paths.has(path) ? git(root, "cat-file", "blob", `${commit}:${path}`) : undefined),
  };
}

/** Every OpenAPI document of a revision, the providers' and those beside their folders. */
export function specsOf(base: Base): readonly string[] {
  return base.files("openapi/").filter((path) => /^openapi\/(?:[^/]+\/openapi|[^/]+)\.yaml$/.test(path));
}
