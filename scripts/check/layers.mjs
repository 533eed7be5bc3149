// The layers of the sources and which of them may import which, for dependency-cruiser. Circles are Biome's rule.
const SHIPPED = "^(?:src|generated)/";
/** What needs Node: it listens, runs from a shell, reads recordings or starts Prism. */
const NODE_ONLY = "^src/(?:cli\\.ts|cli/.+|testing/.+|node/.+|sandbox/listen\\.ts|verify/(?!contract\\.).+)$";
const PROVIDER = "^(?:src/providers|generated)/([^/]+)/";
/** A package, wherever it is installed. */
const packageOf = (name) => `(?:^|/)node_modules/${name}/`;

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    rule(
      "runtime-knows-no-provider",
      "the runtime (src/core, src/client, src/server) knows no provider: give it data or a function instead",
      { path: "^src/(?:core|client|server)/" },
      { path: PROVIDER },
    ),
    rule(
      "core-imports-nothing-above",
      "src/core is below everything: move what it needs there",
      { path: "^src/core/" },
      { path: "^src/(?!core/)" },
    ),
    rule(
      "client-and-server-stand-side-by-side",
      "src/client and src/server import src/core alone: move what both need there",
      { path: "^src/(client|server)/" },
      { path: "^src/", pathNot: "^src/(?:core|$1)/" },
    ),
    rule(
      "provider-knows-no-other",
      "a provider knows no other: move what both need to src/core or src/client",
      { path: PROVIDER },
      { path: PROVIDER, pathNot: "^(?:src/providers|generated)/$1/" },
    ),
    rule(
      "only-what-serves-all-loads-all",
      "only what serves every provider loads every provider: a client or a stub must not",
      { path: SHIPPED, pathNot: "^(?:src/(?:sandbox|testing|journal|cli)/|generated/[^/]+$)" },
      { path: "^generated/(?:providers|contracts|clients)\\." },
    ),
    rule(
      "only-verify-loads-contracts",
      "only payspec verify loads src/verify and the contracts: they are large",
      { path: SHIPPED, pathNot: "^(?:src/(?:verify|cli)/|generated/)" },
      { path: "^(?:src/verify/|generated/[^/]+/contract\\.)" },
    ),
    rule(
      "shipped-imports-no-workshop",
      "nothing that ships imports scripts/ or test/: move what is needed to src/",
      { path: SHIPPED },
      { path: "^(?:scripts|test)/" },
    ),
    rule(
      "runs-anywhere",
      "clients and stubs run anywhere: only what listens, runs from a shell or starts Prism may import Node's modules",
      { path: SHIPPED, pathNot: NODE_ONLY },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "runs-anywhere-indirectly",
      "clients and stubs run anywhere: only what listens, runs from a shell or starts Prism may import what needs Node",
      { path: SHIPPED, pathNot: NODE_ONLY },
      { path: NODE_ONLY },
    ),
    rule(
      "openapi-fetch-in-one-file",
      "openapi-fetch is imported in src/client/fetch-client.ts alone, so that it can be replaced",
      { path: SHIPPED, pathNot: "^src/client/fetch-client\\.ts$" },
      { path: packageOf("openapi-fetch") },
    ),
    rule(
      "openapi-typescript-in-one-file",
      "openapi-typescript is loaded in scripts/generate/types-worker.mjs alone, so that it can be replaced",
      { pathNot: "^scripts/(?:generate/types-worker\\.mjs|bench/cases/generation/openapi-typescript\\.ts)$" },
      { path: packageOf("openapi-typescript") },
    ),
  ],
  options: {
    // Imports of types count: a layer that needs another's types knows it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // The bench's installed peers, and what they generated.
    exclude: { path: "^scripts/bench/(?:node_modules|\\.work)" },
  },
};
