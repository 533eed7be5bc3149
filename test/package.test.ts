// The package as its users get it: bundled and run; with PAYSPEC_WHOLE=1 also packed, installed into a project of theirs,
// checked by the linters of packages and compiled. `npm run test:runtimes` does the same on every runtime and compiler.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { isObject, ROOT } from "../scripts/generate/spec.js";
import { at } from "../scripts/lint/redocly.js";
import { installPacked, linkBundled } from "./helpers/packed.js";
import { compile } from "./helpers/typed.js";
import { isWhole } from "./helpers/whole.js";

const project = isWhole ? installPacked() : await linkBundled();
const { folder } = project;
const installed = join(folder, "node_modules/payspec");
afterAll(() => project.remove());

const PROVIDERS = readdirSync(join(ROOT, "src/providers"));
/** Every entry, the patterns spelled out. */
const ENTRIES = [
  ".",
  "./journal",
  "./node",
  "./sandbox",
  "./testing",
  ...PROVIDERS.flatMap((name) => [`./${name}`, `./${name}/server`]),
];
const NAMES = ENTRIES.map((entry) => `payspec${entry.slice(1)}`);

const filesOf = (part: string): readonly string[] =>
  readdirSync(join(installed, part), { recursive: true, encoding: "utf8" }).map((path) => join(part, path));

function runs(file: string, code: string): string {
  writeFileSync(join(folder, file), code);
  const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", file], { cwd: folder, encoding: "utf8" });
  return stdout + stderr;
}

const USE = `
import { money, toMinorUnits, PayspecError, ContractError } from "payspec";
import { createInexClient } from "payspec/inex";
import { createPayofinClient } from "payspec/payofin";
import { createActivePlatformClient } from "payspec/activeplatform";
import { createInexServer } from "payspec/inex/server";
import { createPayofinServer } from "payspec/payofin/server";
import { createActivePlatformServer } from "payspec/activeplatform/server";
import { createSandbox } from "payspec/sandbox";
import { toNodeListener } from "payspec/node";
import { startSandbox } from "payspec/testing";

const answer = (body) => async () => new Response(body, { headers: { "content-type": "application/json" } });
const inex = createInexClient({ baseUrl: "https://inex.test", token: "t", fetch: answer('{"data":{"transactionId":12345678901234567890}}') });
console.log((await inex.payDebt({ roomNumber: "IG00001", paymentId: "1" })).transactionId);
const named = async (_, { headers }) => (console.log(headers.get("user-agent")), new Response(null, { status: 503 }));
await createInexClient({ baseUrl: "https://inex.test", token: "t", fetch: named, maxRetries: 0 }).listWallets("IG00001").catch(() => {});
createPayofinClient({ baseUrl: "https://payofin.test", apiKey: "a", secretKey: "b" });
createActivePlatformClient({ baseUrl: "https://ap.test", apiToken: "t" });
console.log(toMinorUnits(money("15.00", "GEL")));
const error = await inex.checkDebts({ roomNumber: "IG00001" }).catch((error) => error);
console.log(error instanceof PayspecError, error instanceof ContractError, error.outcome);
for (const create of [createInexServer, createPayofinServer, createActivePlatformServer]) toNodeListener(create({}));
const sandbox = createSandbox();
const { url, close } = await startSandbox();
console.log(sandbox.effects.length, (await fetch(url + "/_sandbox/effects")).status);
await close();
`;

test("JavaScript imports every entry and runs", () => {
  const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  expect(runs("use.mjs", USE)).toBe(`12345678901234567890\npayspec/${version}\n1500n\ntrue true failed\n0 200\n`);
});

test("require() gives the same modules: nothing that is imported awaits at its top", () => {
  const code = `for (const name of ${JSON.stringify(NAMES)}) console.log(name, Object.keys(require(name)).length > 0)`;
  expect(runs("require.cjs", code)).toBe(NAMES.map((name) => `${name} true\n`).join(""));
});

test.each(PROVIDERS)("importing %s loads a few files, and nothing of another provider or the journal", (provider) => {
  const loaded = new Set<string>();
  const follow = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const imports = readFileSync(path, "utf8").matchAll(/^(?:import|export)\s(?:[^;]*?\sfrom\s)?"(\.[^"]+)";$/gm);
    for (const [, to = ""] of imports) follow(join(path, "..", to));
  };
  for (const entry of ["index.js", "server.js"]) follow(join(installed, "dist/src/providers", provider, entry));
  expect(loaded.size).toBeGreaterThan(5);
  expect(loaded.size).toBeLessThan(24);
  const text = [...loaded].map((path) => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "")).join("\n");
  const lines = text.split("\n");
  const others = PROVIDERS.filter((name) => name !== provider);
  expect(lines.filter((line) => others.some((other) => line.toLowerCase().includes(other)))).toEqual([]);
  // The build names before each part of a file the source that it is made of.
  expect(lines.filter((line) => line.startsWith("// src/client/"))).not.toEqual([]);
  expect(lines.filter((line) => line.startsWith("// src/journal/"))).toEqual([]);
});

test("importing has no effect, as the manifest says", async () => {
  const code = `
    const things = () => [globalThis, ...["Array", "Error", "Object", "Promise", "Response", "String"].map((name) => globalThis[name].prototype)]
      .map((thing) => Reflect.ownKeys(thing).map((key) => [String(key), Reflect.getOwnPropertyDescriptor(thing, key).value]));
    const before = things();
    for (const name of ${JSON.stringify(NAMES)}) await import(name);
    const after = things();
    console.log(before.every((keys, i) => keys.length === after[i].length && keys.every(([, value], k) => Object.is(value, after[i][k][1]))));`;
  expect(runs("effects.mjs", code)).toBe("true\n");
});

test("clients, stubs and sandbox are bundled for a browser: none of them needs Node", async () => {
  const web = NAMES.filter((name) => name !== "payspec/testing" && name !== "payspec/node");
  const contents = web.map((name, index) => `export * as x${index} from "${name}";`).join("\n");
  const options = { bundle: true, write: false, format: "esm", platform: "browser", logLevel: "silent" } as const;
  const all = await build({ ...options, stdin: { contents, resolveDir: folder } });
  expect(all.warnings).toEqual([]);
  const unused = web.map((name) => `import "${name}";`).join("\n");
  const none = await build({ ...options, stdin: { contents: unused, resolveDir: folder } });
  expect(none.outputFiles[0]?.text.replace(/^\(\(\) => \{\s*\}\)\(\);\s*$|^\/\/.*$/gm, "").trim()).toBe("");
});

test("source maps hold their sources, and nothing points to what is not there", () => {
  const files = filesOf("dist").filter((path) => /\.(?:js|ts|map)$/.test(path));
  const maps = files.filter((path) => path.endsWith(".map"));
  for (const path of maps) {
    const map: unknown = JSON.parse(readFileSync(join(installed, path), "utf8"));
    const { sourcesContent } = isObject(map) ? map : {};
    expect(sourcesContent, path).toSatisfy((texts) => Array.isArray(texts) && texts.every((text) => /\S/.test(text)));
  }
  const named = files.flatMap((path) => {
    const text = path.endsWith(".map") ? "" : readFileSync(join(installed, path), "utf8");
    return [...text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, to = ""]) => join(installed, path, "..", to));
  });
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  expect(named).toHaveLength(maps.length);
});

describe.runIf(isWhole)("packed and installed", () => {
  test.each([
    ["nodenext", "node"],
    ["bundler", "dom"],
  ] as const)("TypeScript compiles against its types, strictly and whole: %s, types of %s", (resolution, platform) => {
    expect(compile(join(ROOT, "node_modules/typescript-7/bin/tsc"), folder, resolution, platform)).toBe("");
  });

  test("npm would publish it: a dry run, with no registry to reach", () => {
    const argv = ["publish", "--dry-run", "--json", "--ignore-scripts", "--fetch-retries=0", project.tarball];
    const options = { cwd: folder, encoding: "utf8", shell: process.platform === "win32" } as const;
    const { status, stdout, stderr } = spawnSync("npm", [...argv, "--registry", "http://127.0.0.1:9"], options);
    expect(status, stderr).toBe(0);
    const manifest: unknown = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.values(JSON.parse(stdout))).toMatchObject([
      { name: at(manifest, "name"), version: at(manifest, "version") },
    ]);
    // Provenance is for a package that everybody may read.
    expect(manifest).not.toHaveProperty("private");
  });

  test("publint has nothing to say", async () => {
    const { buffer } = new Uint8Array(readFileSync(project.tarball));
    const { messages } = await publint({ pack: { tarball: buffer }, level: "suggestion" });
    const manifest: unknown = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const said = messages.map((message) =>
      formatMessage(message, isObject(manifest) ? manifest : {}, { color: false }),
    );
    expect(said).toEqual([]);
  });

  test("are the types wrong? For an ES module, no entry's are", async () => {
    const given = createPackageFromTarballData(new Uint8Array(readFileSync(project.tarball)));
    const { types, entrypoints, problems } = await checkPackage(given, { entrypoints: ENTRIES }).then((result) =>
      result.types === false ? { types: false, entrypoints: {}, problems: [] } : result,
    );
    expect(types).toMatchObject({ kind: "included" });
    expect(Object.keys(entrypoints).sort()).toEqual([...ENTRIES].sort());
    // node10 knows no exports; CommonJS gets an ES module, which every Node that is supported can require().
    const elsewhere = (problem: object): boolean =>
      "resolutionKind" in problem && (problem.resolutionKind === "node10" || problem.resolutionKind === "node16-cjs");
    expect(problems.filter((problem) => !elsewhere(problem))).toEqual([]);
  });

  test("the vitest examples of the guides pass", () => {
    const tests = ["sandbox", "testing"].flatMap((name) => {
      const guide = readFileSync(join(ROOT, `docs/${name}.md`), "utf8");
      const examples = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
      return examples.filter((code) => code.includes('from "vitest"'));
    });
    expect(tests).toHaveLength(2);
    for (const [index, code] of tests.entries()) writeFileSync(join(folder, `example-${index}.test.ts`), code);
    for (const name of ["vitest", "@stoplight"]) {
      symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
    }
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    // Prism starts in a hook, which a busy machine takes its time for.
    const argv = [vitest, "run", "--root", folder, "--hookTimeout=60000", "--maxWorkers=1", "--no-isolate"];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/Tests +4 passed/);
  });

  test("payspec docs serves what the package ships, says when its port is taken, and ends when it is told to", async () => {
    const cli = join(installed, "dist/src/cli.js");
    const child = spawn(process.execPath, [cli, "docs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const [printed] = await once(child.stdout, "data");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(printed)) ?? [];
    const pages = [
      "/",
      "/style.css",
      "/redoc.js",
      "/search.js",
      "/guides/errors.html",
      "/inex/",
      "/payofin/reference.html",
    ];
    const answers = await Promise.all(pages.map((path) => fetch(url + path)));
    expect(answers.map(({ status }) => status)).toEqual(pages.map(() => 200));

    const { port } = new URL(url);
    const second = spawnSync(process.execPath, [cli, "docs", "--port", port], { encoding: "utf8" });
    expect(second).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^payspec: port \d+ .* is taken;.*\n$/),
    });
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  test("the package holds what users need and nothing of the workshop", () => {
    const expected = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "dist", "docs", "openapi", "package.json"];
    expect(readdirSync(installed).sort()).toEqual(expected.sort());
    const dist = filesOf("dist").filter((path) => /\.\w+$/.test(path));
    const [site, code] = [
      dist.filter((path) => path.startsWith("dist/docs/")),
      dist.filter((path) => !path.startsWith("dist/docs/")),
    ];
    expect(code.filter((path) => !/\.(?:js|js\.map|d\.ts)$/.test(path))).toEqual([]);
    expect(site.filter((path) => !/\.(?:html|css|js)$/.test(path))).toEqual([]);
  });
});
