// What is installed, with the package and for working on it: how much, from where, and under which terms.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject, ROOT } from "../scripts/generate/spec.js";

interface Locked {
  readonly name: string;
  readonly path: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

function locked(): readonly Locked[] {
  const lock: unknown = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  const packages = isObject(lock) && isObject(lock.packages) ? Object.entries(lock.packages) : [];
  return packages.flatMap(([path, entry]) =>
    path === "" || !isObject(entry) ? [] : [{ path, name: path.replace(/^.*node_modules\//, ""), entry }],
  );
}

const ALL = locked();
/** What somebody gets who installs the package: neither for development nor an optional peer. */
const SHIPPED = ALL.filter(({ entry }) => entry.dev !== true && entry.devOptional !== true && entry.peer !== true);

test("the package has one run-time dependency", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const names = isObject(manifest) && isObject(manifest.dependencies) ? Object.keys(manifest.dependencies) : [];
  expect(names).toEqual(["openapi-fetch"]);
});

test("at most four packages come with ours, those that SECURITY.md lists, and none runs a script", () => {
  const names = SHIPPED.map(({ name }) => name).sort();
  const security = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
  const [table = ""] = /\| Package[^\n]*\n\|[^\n]*\n(?:\|[^\n]*\n)+/.exec(security) ?? [];
  const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThanOrEqual(4);
  expect(names).toEqual(listed.sort());
  expect(SHIPPED.filter(({ entry }) => entry.hasInstallScript === true)).toEqual([]);
});

test("of all others, only esbuild has an install script, and it is not allowed to run it", () => {
  expect(ALL.filter(({ entry }) => entry.hasInstallScript === true).map(({ name }) => name)).toEqual(["esbuild"]);
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ allowScripts: { esbuild: false } });
});

test("the lockfile has a version and a checksum of every package, for every platform", () => {
  const loose = ALL.filter(
    ({ entry }) => !/^sha512-/.test(String(entry.integrity)) || !/^[0-9]/.test(String(entry.version)),
  );
  expect(loose.map(({ path }) => path)).toEqual([]);
  // A package that is compiled names one per platform; all must be there, wherever the lockfile was written.
  const missing = ALL.flatMap(({ path, entry }) => {
    const optional = isObject(entry.optionalDependencies) ? Object.keys(entry.optionalDependencies) : [];
    return optional.flatMap((name) => (ALL.some((one) => one.name === name) ? [] : [`${path} → ${name}`]));
  });
  expect(missing).toEqual([]);
  const native = ALL.filter(({ entry }) => Array.isArray(entry.os)).map(({ name }) => name);
  for (const platform of ["darwin-arm64", "linux-x64", "linux-arm64", "win32-x64"]) {
    for (const tool of ["@esbuild/", "@biomejs/cli-"]) expect(native).toContain(`${tool}${platform}`);
  }
});

/** What comes with the package is held to fewer terms than what only works on it. */
const PERMISSIVE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"];
const FOR_WORK: Readonly<Record<string, string>> = {
  "BlueOak-1.0.0": "permissive",
  "CC0-1.0": "no rights are kept",
  "Python-2.0": "permissive; argparse",
  "MPL-2.0": "binds changes to its own files, of which we make and ship none; lightningcss",
};

/** Some old packages say it in a list, which a lockfile does not take over. */
function licenceOf({ path, entry }: Locked): string {
  if (typeof entry.license === "string") return entry.license;
  const file = join(ROOT, path, "package.json");
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const listed: unknown = isObject(manifest) ? manifest.licenses : undefined;
  const types = Array.isArray(listed) ? listed.map((one: unknown) => (isObject(one) ? one.type : one)) : [];
  return types.length > 0 ? types.join(" OR ") : "none";
}

/** `(A OR B)` leaves the choice to us; anything more involved is for a person to read. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  return licence
    .replace(/^\(|\)$/g, "")
    .split(" OR ")
    .some((one) => allowed.includes(one));
}

const forbidden = (packages: readonly Locked[], allowed: readonly string[]) =>
  packages.filter((one) => !isAllowed(licenceOf(one), allowed)).map((one) => `${one.name}: ${licenceOf(one)}`);

test("everything is under terms that allow what is done with it, and no allowance is unused", () => {
  expect(forbidden(SHIPPED, PERMISSIVE)).toEqual([]);
  expect(forbidden(ALL, [...PERMISSIVE, ...Object.keys(FOR_WORK)])).toEqual([]);
  for (const licence of Object.keys(FOR_WORK)) expect(ALL.map(licenceOf), licence).toContain(licence);
});

test("other terms would be found out", () => {
  expect(isAllowed("GPL-3.0-only", PERMISSIVE)).toBe(false);
  expect(isAllowed("MIT AND GPL-3.0-only", PERMISSIVE)).toBe(false);
  expect(isAllowed("(MIT OR CC0-1.0)", PERMISSIVE)).toBe(true);
  expect(forbidden([{ name: "x", path: "node_modules/x", entry: {} }], PERMISSIVE)).toEqual(["x: none"]);
});
