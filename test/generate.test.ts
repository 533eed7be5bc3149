import { expect, test } from "vitest";
import { differences, generate, present } from "../scripts/generate.js";
import { withCopy } from "./helpers/copy.js";

test("generating twice gives the same bytes, and the committed ones", async () => {
  const [first, second] = [await generate(), await generate()];
  expect(differences(first, second)).toEqual([]);
  expect(differences(first, present())).toEqual([]);
});

test("every file says truthfully where it comes from, and names no machine", async () => {
  for (const [path, text] of await generate()) {
    const [provider] = path.split("/");
    expect(text.split("\n")[0]).toBe(
      `// Generated from openapi/${provider}/openapi.yaml by \`npm run generate\`. Change the spec, not this file.`,
    );
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain("node_modules/");
  }
});

test("validators need nothing", async () => {
  const validators = [...(await generate())].filter(([path]) => path.endsWith("validators.js"));
  expect(validators).toHaveLength(3);
  for (const [, text] of validators) expect(text).not.toMatch(/\b(?:import|require)\b/);
});

test("a provider is a folder: a new one is generated, a gone one is deleted, and no list has to be kept", () =>
  withCopy((copy) => {
    copy.run("scripts/generate.ts");
    copy.write("generated/stale.ts", "export {};\n");
    expect(copy.run("scripts/generate.ts")).toEqual({ status: 0, output: "generated/stale.ts\n" });
    expect(copy.run("scripts/generate.ts")).toEqual({ status: 0, output: "generated/ is up to date\n" });
  }));

test.each([
  ["YAML that is none", /^info:/m, "info: [", /openapi\/payofin\/openapi\.yaml:\d+:\d+ /],
  ["a reference that leads nowhere", "schemas/Refusal", "schemas/Nothing", /openapi\/payofin\/openapi\.yaml:\d+:\d+ /],
  [
    "another provider's name",
    "x-provider: payofin",
    "x-provider: inex",
    /x-provider is inex, but the folder is payofin|quirk/,
  ],
  [
    "two media types of a request",
    'application/json:\n            schema: { $ref: "#/components/schemas/InvoicePaymentRequest" }',
    'text/json:\n            schema: { type: object, additionalProperties: false }\n            examples: { a: { summary: a, value: {} } }\n          application/json:\n            schema: { $ref: "#/components/schemas/InvoicePaymentRequest" }',
    /collectInvoice: request media types: there must be one, not 2/,
  ],
])("%s is told with its place, and nothing is written", (_, from, to, told) =>
  withCopy((copy) => {
    const before = copy.read("generated/payofin/operations.ts");
    copy.replace("openapi/inex/openapi.yaml", "summary: Check debts", "summary: Look debts up");
    copy.replace("openapi/payofin/openapi.yaml", from, to);
    const { status, output } = copy.run("scripts/generate.ts");
    expect(output).toMatch(told);
    expect(output).not.toContain("    at ");
    expect(status).toBe(1);
    expect(copy.read("generated/payofin/operations.ts")).toBe(before);
    expect(copy.read("generated/inex/types.ts")).not.toContain("Look debts up");
  }),
);
