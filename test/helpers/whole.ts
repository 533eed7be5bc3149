/** Whether dear tests run in whole, as they do in `.ci/run`: `PAYSPEC_WHOLE=1 npx vitest run test/dev`. */
export const isWhole = process.env.PAYSPEC_WHOLE === "1";

/** For the title of a test that proves less without it. */
export const inParts = isWhole ? "" : " (in parts: PAYSPEC_WHOLE=1 runs all)";
