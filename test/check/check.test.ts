// `npm run check` is only worth something if it goes red: each fault that it is for is planted in a copy. What lint
// finds is tested with generate.
import { expect, test } from "vitest";
import { brokenImports, importsOf } from "../../scripts/check/imports.js";
import { withCopy } from "../helpers/copy.js";

test("an edit in generated/, a new field without regenerating, a quirk that is gone and a provider in the runtime are each named", () =>
  withCopy((copy) => {
    copy.replace("generated/inex/operations.ts", '"read"', '"key"');
    copy.write("generated/inex/extra.ts", "export {};\n");
    copy.replace(
      "openapi/inex/openapi.yaml",
      "            transactionId: {",
      "            paidAt: { type: string }\n            transactionId: {",
    );
    copy.replace("openapi/payofin/openapi.yaml", /x-quirks:\n\s+- id: payofin-type-names(?:\n {10,}.*)+/, "");
    copy.replace("src/core/time.ts", /^/, 'import "../providers/inex/index.js";\n');
    const { status, output } = copy.run("scripts/check/main.ts", "specs", "quirks", "imports");
    expect(output).toContain("generated/inex/extra.ts is not what the spec generates");
    expect(output).toContain("generated/inex/operations.ts is not what the spec generates: run `npm run generate`");
    expect(output).toContain("generated/inex/types.ts is not what the spec generates");
    // The lines that the contract names have moved with the quirk; nothing else of Payofin is another.
    expect(output.match(/generated\/payofin\S*/g)).toEqual(["generated/payofin/contract.ts"]);
    expect(output).toContain("payofin-type-names has a test, but no spec declares it any more");
    expect(output).toContain(
      "src/core/time.ts imports src/providers/inex/index.ts: the runtime (src/core, src/client) knows no provider".replace(
        ".ts:",
        ".js:",
      ),
    );
    expect(status).toBe(1);
  }));

test("each import rule refuses what it is for, and the project keeps them all", () => {
  const refused = [
    ["src/client/connect.ts", "src/providers/inex/index.js"],
    ["src/client/connect.ts", "generated/inex/operations.js"],
    ["src/providers/inex/client.ts", "src/providers/payofin/codes.js"],
    ["src/providers/inex/client.ts", "generated/payofin/types.js"],
    ["src/providers/inex/client.ts", "generated/providers.js"],
    ["src/server/server.ts", "generated/providers.js"],
    ["src/index.ts", "scripts/generate/main.js"],
    ["src/client/connect.ts", "openapi-fetch"],
    ["scripts/generate/main.ts", "openapi-typescript"],
    ["src/client/connect.ts", "node:http"],
    ["src/server/server.ts", "src/node/index.js"],
  ].map(([from = "", to = ""]) => ({ from, to }));
  for (const edge of refused) expect(brokenImports([edge]), `${edge.from} → ${edge.to}`).toHaveLength(1);
  const edges = importsOf(["src", "generated", "scripts"]);
  expect(edges).toContainEqual({ from: "src/client/fetch-client.ts", to: "openapi-fetch" });
  expect(edges).toContainEqual({ from: "src/providers/inex/client.ts", to: "src/client/connect.js" });
  expect(brokenImports(edges)).toEqual([]);
});
