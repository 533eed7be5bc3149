import { expect, test } from "vitest";
import { differences, render } from "../../scripts/generate/generated.js";
import { contractsIndexOf, indexOf } from "../../scripts/generate/index.js";
import { descriptor } from "../../scripts/generate/operations.js";
import { loadSpec, operationsOf, providers } from "../../scripts/generate/spec.js";
import { typesOf } from "../../scripts/generate/types.js";
import { withCopy } from "../helpers/copy.js";
import { isWhole } from "../helpers/whole.js";

// `npm run check` lints the documents, and compares with the committed files.
const files = await render();

test("generating twice gives the same bytes", async () => {
  expect(differences(files, await render())).toEqual([]);
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

test("a 4xx that the document has besides the usual ones is a rejection, a 408 is not", () => {
  const spec = loadSpec("payofin");
  const [found] = operationsOf(spec);
  if (found === undefined) throw new Error("no operation");
  const described = { description: "The provider says no.", content: {} };
  const responses = { ...found.operation.responses, 402: described, 408: described, 409: described };
  expect(descriptor(spec, found).rejections).toBeUndefined();
  expect(descriptor(spec, { ...found, operation: { ...found.operation, responses } }).rejections).toEqual([402, 409]);
});

test("validators need nothing", () => {
  const validators = [...files].filter(([path]) => path.endsWith("validators.js"));
  expect(validators).toHaveLength(providers().length);
  for (const [, text] of validators) expect(text).not.toMatch(/\b(?:import|require)\b/);
});

test("an operation's name belongs to one provider, for a fault of the sandbox names nothing else", () => {
  const [inex, payofin] = [loadSpec("inex"), loadSpec("payofin")];
  expect(indexOf([inex, payofin])).toContain('["inex", "payofin"]');
  expect(() => indexOf([inex, { ...payofin, operations: inex.operations, lineOf: inex.lineOf }])).toThrow(
    /^openapi\/payofin\/openapi\.yaml:\d{2,}:1 payspec\/operation-id\n {4}operationId checkDebts is taken by openapi\/inex/,
  );
});

test("a provider whose sandbox is not written yet is not simulated, and needs no other list", () => {
  const newcomer = { ...loadSpec("payofin"), provider: "newcomer" };
  expect(indexOf([loadSpec("inex"), newcomer])).not.toMatch(/newcomer/i);
  expect(contractsIndexOf([loadSpec("inex"), newcomer])).toContain('import("./newcomer/contract.js")');
});

// That the check prints what lint finds is tested in every run.
test.runIf(isWhole)("where lint finds a mistake, nothing is written", { timeout: 120_000 }, () =>
  withCopy((copy) => {
    const before = copy.read("generated/payofin/operations.ts");
    copy.replace("openapi/inex/openapi.yaml", "summary: Check debts", "summary: Look debts up");
    copy.replace("openapi/inex/openapi.yaml", "totalDebt: 1500\n", "totalDebt: many\n");
    copy.replace("openapi/payofin/openapi.yaml", /^info:/m, "info: [");
    const { status, output } = copy.run("scripts/generate/main.ts");
    expect(output).toMatch(/openapi\/payofin\/openapi\.yaml:\d+:\d+ yaml\n .*fix this first/);
    expect(output).toMatch(/openapi\/inex\/openapi\.yaml:\d+:\d+ payspec\/example-fits/);
    expect(output).toContain("totalDebt must be integer");
    expect(output).not.toContain("    at ");
    expect(status).toBe(1);
    expect(copy.read("generated/payofin/operations.ts")).toBe(before);
    expect(copy.read("generated/inex/types.ts")).not.toContain("Look debts up");
  }),
);

test("what fails while types are printed, in a thread of its own, is an error", async () => {
  const { document, ...spec } = loadSpec("inex");
  const components = { ...document.components, schemas: { Debt: { $ref: 5 } } };
  await expect(typesOf({ ...spec, document: { ...document, components } })).rejects.toThrow("split is not a function");
  // And the thread prints on.
  expect(await typesOf(loadSpec("inex"))).toContain("export interface components");
});
