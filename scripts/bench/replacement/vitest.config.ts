/** The tests of clients, with the replacement in the place of openapi-fetch. */
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: join(import.meta.dirname, "..", "..", ".."),
  resolve: { alias: { "openapi-fetch": join(import.meta.dirname, "fetch.ts") } },
  test: {
    include: [
      "test/{core,client}/*.test.ts",
      "test/{quirks,contract,types,model}.test.ts",
      "test/providers/**/*.test.ts",
    ],
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
