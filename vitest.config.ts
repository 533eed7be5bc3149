import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Two cores: a file each, and one more, for many files wait for sockets and timers.
    pool: "forks",
    // A process runs many files: starting one, and loading the same modules again, would take a tenth of the time. A
    // test leaves nothing behind in its process, be it a mock, an environment variable or a listener.
    isolate: false,
    setupFiles: ["test/helpers/setup.ts"],
    maxWorkers: 3,
    // For the database in WebAssembly: to optimize its code takes longer than a test runs it.
    execArgv: ["--liftoff-only"],
    // For the compilers that tests start: each is over before collecting garbage pays.
    env: { GOGC: "400" },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
