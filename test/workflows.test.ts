// What runs elsewhere can be read here: a workflow that is no YAML, or an action without a version, fails a push too late.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../scripts/generate/spec.js";
import { at } from "../scripts/lint/redocly.js";

const FOLDER = join(ROOT, ".github");
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yml"));
const fileText = (path: string): string => readFileSync(join(FOLDER, path), "utf8");

test.each(FILES)("%s is YAML, and every action has a whole version", (path) => {
  const text = fileText(path);
  expect(parse(text)).toBeTypeOf("object");
  const actions = [...text.matchAll(/\buses: (\S+)/g)].map(([, action = ""]) => action);
  expect(actions.filter((action) => !/@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test("continuous integration runs every Node that is promised, the oldest among them", () => {
  const workflow: unknown = parse(fileText("workflows/ci.yml"));
  const nodes = at(workflow, "jobs", "all", "strategy", "matrix", "node");
  expect(nodes).toEqual([20, 22, 24, 26]);
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(String(at(manifest, "engines", "node"))).toMatch(/^>=20\./);
});

test("every lockfile is kept up to date", () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const locks = files.filter((path) => !path.includes("node_modules/") && path.endsWith("package-lock.json"));
  const updates = at(parse(fileText("dependabot.yml")), "updates");
  const npm = Array.isArray(updates) ? updates.filter((one) => at(one, "package-ecosystem") === "npm") : [];
  expect(npm.map((one) => `${String(at(one, "directory"))}/package-lock.json`.replace(/^\/+/, "")).sort()).toEqual(
    locks.sort(),
  );
});

test("each dependency that is kept back is one that we have", () => {
  const updates: unknown = parse(fileText("dependabot.yml"));
  const ignored = at(updates, "updates", "0", "ignore");
  const names = Array.isArray(ignored) ? ignored.map((one: unknown) => String(at(one, "dependency-name"))) : [];
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const own = Object.keys(Object(at(manifest, "devDependencies")));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names)
    expect(
      own.some((one) => one.startsWith(name.replace("*", ""))),
      name,
    ).toBe(true);
});
