import fc from "fast-check";
import { seedOfRun } from "./mutate.js";

/** fast-check with the seed of this test run: what failed on one machine fails on every other. */
fc.configureGlobal({ seed: seedOfRun() });

export { default } from "fast-check";
