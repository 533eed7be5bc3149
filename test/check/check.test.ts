// `npm run check` is only worth something if it goes red: each fault that it is for is planted in one copy.
import { expect, test } from "vitest";
import { withCopy } from "../helpers/copy.js";

/** Processes on a machine that is busy with other tests. */
const LONG = { timeout: 120_000 };

const PLANTED = [
  ["src/core/time.ts", "../providers/inex/index.js", "core-imports-nothing-above"],
  ["src/client/connect.ts", "../providers/inex/index.js", "runtime-knows-no-provider"],
  ["src/client/send.ts", "../../generated/inex/operations.js", "runtime-knows-no-provider"],
  ["src/server/server.ts", "../client/send.js", "client-and-server-stand-side-by-side"],
  ["src/providers/inex/client.ts", "../payofin/codes.js", "provider-knows-no-other"],
  ["src/providers/inex/read.ts", "../../../generated/payofin/types.js", "provider-knows-no-other"],
  ["src/providers/inex/errors.ts", "../../../generated/providers.js", "only-what-serves-all-loads-all"],
  ["src/sandbox/core.ts", "../../generated/inex/contract.js", "only-verify-loads-contracts"],
  ["src/index.ts", "../scripts/lib/entries.js", "shipped-imports-no-workshop"],
  ["src/client/classify.ts", "openapi-fetch", "openapi-fetch-in-one-file"],
  ["scripts/generate/main.ts", "openapi-typescript", "openapi-typescript-in-one-file"],
  ["src/client/redact.ts", "node:http", "runs-anywhere"],
  ["src/server/web.ts", "../node/index.js", "runs-anywhere-indirectly"],
] as const;

test("an edit in generated/, a new field without regenerating, a quirk that is gone and each layer rule", LONG, () =>
  withCopy((copy) => {
    copy.replace("generated/inex/operations.ts", '"read"', '"key"');
    copy.write("generated/inex/extra.ts", "export {};\n");
    copy.replace(
      "openapi/inex/openapi.yaml",
      "            transactionId: {",
      "            paidAt: { type: string }\n            transactionId: {",
    );
    copy.replace("openapi/payofin/openapi.yaml", /x-quirks:\n\s+- id: payofin-type-names(?:\n {10,}.*)+/, "");
    for (const [file, to] of PLANTED) copy.replace(file, /^/, `import "${to}";\n`);
    const { status, output } = copy.run("scripts/check/main.ts", "specs", "quirks", "layers");
    expect(output).toContain("generated/inex/extra.ts is not what the spec generates");
    expect(output).toContain("generated/inex/operations.ts is not what the spec generates: run `npm run generate`");
    expect(output).toContain("generated/inex/types.ts is not what the spec generates");
    // The lines that the contract names have moved with the quirk; nothing else of Payofin is another.
    expect(output.match(/generated\/payofin\S*(?= is not)/g)).toEqual(["generated/payofin/contract.ts"]);
    expect(output).toContain("payofin-type-names has a test, but no spec declares it any more");
    for (const [file, , rule] of PLANTED) {
      expect(output).toMatch(new RegExp(`error ${rule}: ${file.replaceAll(".", "\\.")} → `));
    }
    expect(status).toBe(1);
  }),
);

test("a mistake that lint finds, with its place, rule and fix", LONG, () =>
  withCopy((copy) => {
    copy.replace("openapi/inex/openapi.yaml", "totalDebt: 1500\n", "totalDebt: many\n");
    copy.replace("openapi/payofin/openapi.yaml", /^info:/m, "info: [");
    const { status, output } = copy.run("scripts/check/main.ts", "specs");
    expect(output).toMatch(/^FAIL specs .*\n +openapi\/inex\/openapi\.yaml:\d+:\d+ payspec\/example-fits/);
    expect(output).toContain("totalDebt must be integer");
    expect(output).toMatch(/openapi\/payofin\/openapi\.yaml:\d+:\d+ yaml\n .*fix this first/);
    expect(output).not.toContain("    at ");
    expect(status).toBe(1);
  }),
);
