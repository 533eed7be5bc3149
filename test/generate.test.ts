import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf } from "../scripts/generate/files.js";
import { differences, generate, present, render } from "../scripts/generate/generated.js";
import { indexOf } from "../scripts/generate/index.js";
import { loadSpec, operationsOf, providers } from "../scripts/generate/spec.js";
import { withCopy } from "./helpers/copy.js";

const files = await generate();

test("generating twice gives the same bytes, and the committed ones", async () => {
  expect(differences(files, await render())).toEqual([]);
  expect(differences(files, present())).toEqual([]);
});

test("every file says truthfully where it comes from, and names no machine", () => {
  for (const [path, text] of files) {
    const [provider, file] = path.split("/");
    expect(text.split("\n")[0]).toBe(
      file === undefined
        ? "// Generated from the folders of openapi/ by `npm run generate`. Add a folder, not a line."
        : `// Generated from openapi/${provider}/openapi.yaml by \`npm run generate\`. Change the spec, not this file.`,
    );
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain("node_modules/");
  }
});

test("validators need nothing", () => {
  const validators = [...files].filter(([path]) => path.endsWith("validators.js"));
  expect(validators).toHaveLength(providers().length);
  for (const [, text] of validators) expect(text).not.toMatch(/\b(?:import|require)\b/);
});

test("a provider is a folder: a new one is generated, a gone one is deleted, and no list has to be kept", () =>
  withCopy((copy) => {
    const payofin = copy.read("openapi/payofin/openapi.yaml");
    mkdirSync(join(copy.root, "openapi/newcomer"));
    const newcomer = payofin
      .replaceAll("id: payofin-", "id: newcomer-")
      .replace("x-provider: payofin", "x-provider: newcomer");
    copy.write("openapi/newcomer/openapi.yaml", newcomer);
    rmSync(join(copy.root, "openapi/payofin"), { recursive: true });
    const { status, output } = copy.run("scripts/generate.ts");
    const names = ["contract.ts", "operations.ts", "types.ts", "validators.d.ts", "validators.js"];
    const written = names.map((name) => `generated/newcomer/${name}`);
    const removed = names.map((name) => `generated/payofin/${name}: removed`);
    const told = ["generated/contracts.ts", ...written, ...removed, "generated/providers.ts"];
    expect(output.trim().split("\n")).toEqual(told);
    expect(status).toBe(0);
    // Whose sandbox is not written yet, or whose spec is gone, is not simulated.
    expect(copy.read("generated/providers.ts")).not.toMatch(/payofin|newcomer/i);
    expect(existsSync(join(copy.root, "generated/payofin/types.ts"))).toBe(false);
  }));

test("an operation's name belongs to one provider, for a fault of the sandbox names nothing else", () => {
  const [inex, payofin] = [loadSpec("inex"), loadSpec("payofin")];
  expect(indexOf([inex, payofin])).toContain('["inex", "payofin"]');
  expect(() => indexOf([inex, { ...payofin, document: inex.document }])).toThrow(
    "openapi/payofin/openapi.yaml: operationId checkDebts is taken by openapi/inex/openapi.yaml; choose another",
  );
});

test("YAML that is none is told with its place, and nothing is written", () =>
  withCopy((copy) => {
    const before = copy.read("generated/payofin/operations.ts");
    copy.replace("openapi/inex/openapi.yaml", "summary: Check debts", "summary: Look debts up");
    copy.replace("openapi/payofin/openapi.yaml", /^info:/m, "info: [");
    const { status, output } = copy.run("scripts/generate.ts");
    expect(output).toMatch(/openapi\/payofin\/openapi\.yaml:\d+:\d+ /);
    expect(output).not.toContain("    at ");
    expect(status).toBe(1);
    expect(copy.read("generated/payofin/operations.ts")).toBe(before);
    expect(copy.read("generated/inex/types.ts")).not.toContain("Look debts up");
  }));

test("what lint lets pass but a client cannot have is refused: two media types of a request", async () => {
  const spec = loadSpec("payofin");
  const document = structuredClone(spec.document);
  for (const { operation } of operationsOf({ ...spec, document })) {
    const content = operation.requestBody?.content;
    if (content !== undefined) Object.assign(content, { "text/json": { schema: {} } });
  }
  await expect(filesOf({ ...spec, document })).rejects.toThrow(
    "collectInvoice: request media types: there must be one, not 2",
  );
});
