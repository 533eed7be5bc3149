// The package as its users get it: packed, and installed into a project of theirs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../scripts/generate/spec.js";

export interface UserProject {
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/** Builds, packs and installs: some seconds, so once for whoever needs it. */
export function installPacked(): UserProject {
  const folder = mkdtempSync(join(tmpdir(), "payspec-user-"));
  npm(ROOT, "pack", "--pack-destination", folder);
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${name}`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { folder, tarball: join(folder, name), remove };
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
}
