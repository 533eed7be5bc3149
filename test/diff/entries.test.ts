// What the package offers is read out of its manifest, by whichever names it has there.
import { expect, test } from "vitest";
import { providers } from "../../scripts/generate/spec.js";
import { entriesOf, entryFiles, namesOf, ownManifest, sourceFor } from "../../scripts/lib/entries.js";

const own = entriesOf(ownManifest());
const manifest = (exports: object): string => JSON.stringify({ name: "payspec", exports });

test.each([
  ["payspec", "src/index.ts"],
  ["payspec/node", "src/node/index.ts"],
  ["payspec/inex", "src/providers/inex/index.ts"],
  ["payspec/inex/server", "src/providers/inex/server.ts"],
  ["payspec/inex/other/server", undefined],
  ["payspec/package.json", undefined],
])("%s is imported from %s, and the other way round", (name, source) => {
  if (source !== undefined) expect(namesOf(own, source)).toContain(name);
  // A provider could have any name; that its folder is not there is for others to find.
  if (name !== "payspec/package.json") expect(sourceFor(own, name)).toBe(source);
});

test("a name of its own goes before one with a star, and leads where the manifest says", () => {
  const entries = entriesOf(
    manifest({
      "./*": { default: "./dist/src/providers/*/index.js" },
      "./mocks": { default: "./dist/src/testing/index.js" },
    }),
  );
  expect(sourceFor(entries, "payspec/mocks")).toBe("src/testing/index.ts");
  expect(sourceFor(entries, "payspec/inex")).toBe("src/providers/inex/index.ts");
  expect(namesOf(entries, "src/testing/index.ts")).toEqual(["payspec/mocks"]);
});

test("what is built is every entry and every command, and nothing else", () => {
  const files = entryFiles(ownManifest());
  expect(files).toContain("src/cli.ts");
  expect(files).toContain("src/providers/payofin/server.ts");
  expect(files.filter((path) => /^src.(?:core|client)./.test(path))).toEqual([]);
  expect(files).toHaveLength(6 + 2 * providers().length);
});
