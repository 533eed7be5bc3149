import { createRequire } from "node:module";
import type ts from "typescript";

/**
 * TypeScript's compiler. Before Node imports a CommonJS module it reads the whole text for the names of its exports; of
 * these nine megabytes that takes longer than to run them. `require` asks for no names.
 */
export const typescript: typeof ts = createRequire(import.meta.url)("typescript");
