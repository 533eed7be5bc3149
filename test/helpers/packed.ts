// The package as its users get it: packed, and installed into a project of theirs; or, in a tenth of the time, its code alone.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../scripts/build/bundle.js";
import { ROOT } from "../../scripts/generate/spec.js";

export interface UserProject {
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/** Builds, packs and installs: some seconds, so once for whoever needs it. */
export function installPacked(): UserProject {
  const project = userProject();
  npm(ROOT, "pack", "--pack-destination", project.folder);
  const [name = ""] = readdirSync(project.folder).filter((file) => file.endsWith(".tgz"));
  npm(project.folder, "install", "--prefer-offline", "--no-audit", "--no-fund", `./${name}`);
  return { ...project, tarball: join(project.folder, name) };
}

/** What the build bundles, with its manifest and what it imports; no declarations, no pages and nothing packed. */
export async function linkBundled(): Promise<UserProject> {
  const project = userProject();
  const installed = join(project.folder, "node_modules/payspec");
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(ROOT, "package.json"), join(installed, "package.json"));
  await bundle(join(installed, "dist"));
  symlinkSync(join(ROOT, "node_modules/openapi-fetch"), join(project.folder, "node_modules/openapi-fetch"));
  return project;
}

function userProject(): UserProject {
  const folder = mkdtempSync(join(tmpdir(), "payspec-user-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  return { folder, tarball: "", remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
}
