import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";
import { TSX } from "./tsx.js";

/** By name, wherever they are: packages of the bench and of the runtimes are installed beside them, and are large. */
const LEFT_OUT = new Set(["node_modules", ".git", "dist", "coverage", ".work"]);

export interface Copy {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Fails where `from` is not there: a fault that was not planted proves nothing. */
  replace(path: string, from: string | RegExp, to: string): void;
  run(script: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string };
}

/** The project in a folder of its own, to be damaged. */
export async function withCopy<T>(work: (copy: Copy) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "payspec-"));
  try {
    cpSync(ROOT, root, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    return await work(copyAt(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function copyAt(root: string): Copy {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  return {
    root,
    read,
    write,
    replace(path, from, to) {
      const before = read(path);
      const after = before.replace(from, () => to);
      if (before === after) throw new Error(`${path} has no ${from}`);
      write(path, after);
    },
    run(script, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...TSX, join(root, script), ...args], {
        cwd: root,
        encoding: "utf8",
      });
      return { status, output: `${stdout}${stderr}` };
    },
  };
}
