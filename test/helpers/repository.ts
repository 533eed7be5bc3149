import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Whoever runs the tests may have settings, hooks or a repository of their own in the environment. */
const OUTSIDE = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
const ENV = {
  ...OUTSIDE,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "t"],
      [`GIT_${who}_EMAIL`, "t@t.test"],
    ]),
  ),
};

export function gitIn(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, env: ENV, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

export interface Repository {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Writes the files and commits all there is. */
  commit(files: Readonly<Record<string, string>>): void;
  git(...args: readonly string[]): string;
}

/** A repository of its own, gone after the work. */
export async function withRepository<T>(work: (repository: Repository) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "payspec-git-"));
  const git = (...args: readonly string[]) => gitIn(root, ...args);
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  try {
    git("init", "--quiet", "--initial-branch=main");
    const commit = (files: Readonly<Record<string, string>>): void => {
      write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message=change");
    };
    return await work({ root, write, commit, git });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
