import { createRequire } from "node:module";
import type ts from "typescript";

/** Of what this project has installed, whatever folder the code was bundled into. */
export const require = createRequire(`${import.meta.dirname}/`);

/**
 * TypeScript's compiler. Before Node imports a CommonJS module it reads the whole text for the names of its exports; of
 * these nine megabytes that takes longer than to run them. `require` asks for no names.
 */
export const typescript: typeof ts = require("typescript");
