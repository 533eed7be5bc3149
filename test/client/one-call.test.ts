// CONTRIBUTING's picture of one call is what V8 saw run, file by file.
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { createInexClient } from "../../src/providers/inex/index.js";
import { failure } from "../helpers/wire.js";

/** The files of src with a function that ran; those of core are helpers, and lead nowhere. */
async function filesRunBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    // Vite makes each export a getter without a name: to import a function is not to run it.
    const ran = result.filter(({ functions }) =>
      functions.some(({ functionName, ranges: [whole] }) => functionName !== "" && whole && whole.count > 0),
    );
    const files = ran.flatMap(({ url }) => /\/(src\/(?:client|providers)\/.+\.ts)$/.exec(url)?.[1] ?? []);
    return [...new Set(files)].sort();
  } finally {
    await session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

/** The client is made before: only its call is traced. */
function payingDebt(status: number, body: unknown): () => Promise<unknown> {
  const fetch = async (): Promise<Response> => Response.json(body, { status });
  const client = createInexClient({ baseUrl: "https://provider.test", token: "inex-token", fetch });
  return () => client.payDebt({ roomNumber: "IG00001", paymentId: "INV0001" });
}

/** The files that the picture and the paragraph under it name. */
function filesOfPicture(): { readonly success: readonly string[]; readonly rejection: readonly string[] } {
  const text = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const [, picture = "", prose = ""] = /## One call\n\n```text\n(.*?)```\n(.*?)\n## /s.exec(text) ?? [];
  const success = [...picture.matchAll(/^ *(src\/\S+\.ts)/gm)].map(([, file = ""]) => file);
  const more = [...prose.matchAll(/`(src\/\S+\.ts)`/g)].map(([, file = ""]) => file);
  const rejection = [...success.filter((file) => !file.endsWith("/read.ts")), ...more];
  return { success: success.sort(), rejection: rejection.sort() };
}

test("a payment that succeeds runs through the files of CONTRIBUTING's picture, ten at most", async () => {
  const { success } = filesOfPicture();
  expect(await filesRunBy(payingDebt(200, { data: { transactionId: 1 } }))).toEqual(success);
  expect(success.length).toBeLessThanOrEqual(10);
});

test("a payment that is rejected runs through the files that CONTRIBUTING names, fourteen at most", async () => {
  const { rejection } = filesOfPicture();
  const pay = payingDebt(404, { message: "no such room" });
  expect(await filesRunBy(() => failure(pay()))).toEqual(rejection);
  expect(rejection.length).toBeLessThanOrEqual(14);
});
