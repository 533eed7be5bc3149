// What `payspec verify` finds in a body, and what the compiled validators of clients and stubs say of it, agree.
import { expect, test } from "vitest";
import { loadSpec, operationsOf, providers } from "../../scripts/generate/spec.js";
import { loadContract } from "../../src/cli/load-contract.js";
import { compareNumbers } from "../../src/core/decimal.js";
import { approximate, parseJson } from "../../src/core/json.js";
import { walkSchema } from "../../src/verify/walk-schema.js";
import { examplesOf } from "../helpers/ledger.js";
import { mutated, Random, seedOfRun } from "../helpers/mutate.js";
import { manyTimes } from "../helpers/soak.js";

const RUNS = manyTimes(150);

const SUBJECTS = await Promise.all(
  providers().flatMap((provider) =>
    operationsOf(loadSpec(provider)).map(async ({ operation: { operationId } }) => ({
      operationId,
      ...(await loadContract(provider)),
    })),
  ),
);

test.each(SUBJECTS)("$provider $operationId: on every example, and on what random faults make of it", (subject) => {
  const { operationId, contract, checks } = subject;
  const random = new Random(seedOfRun());
  const seen = { fits: 0, differs: 0 };
  for (const { status, value } of examplesOf(operationId)) {
    const known = status === "500" ? "5XX" : status;
    const [schema] = Object.values(contract.operations[operationId]?.responses[known]?.content ?? {});
    const check = checks.server[operationId]?.[known];
    if (schema === undefined || check === undefined) throw new Error(`${operationId} has no ${known}`);
    const texts = [JSON.stringify(value), ...Array.from({ length: RUNS }, () => textOf(mutated(value, random)))];
    for (const [index, text] of texts.entries()) {
      const body = bodyOf(text);
      if (body === undefined) continue;
      const found = walkSchema(contract.schemas, schema, body).all;
      expect(found.length === 0, `${text}\n${JSON.stringify(found)}`).toBe(check(approximate(body)));
      if (index === 0) expect(found, text).toEqual([]);
      seen[found.length === 0 ? "fits" : "differs"] += 1;
    }
  }
  expect(seen.fits).toBeGreaterThan(RUNS / 4);
  expect(seen.differs).toBeGreaterThan(RUNS / 4);
});

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** `undefined` for what is no body to any of them. */
function bodyOf(text: string): unknown {
  try {
    const body = parseJson(text);
    approximate(body);
    return body;
  } catch {
    return undefined;
  }
}

test("every schema stands at the line that it is said to stand at", async () => {
  for (const provider of providers()) {
    const { contract } = await loadContract(provider);
    const { document, lineOf } = loadSpec(provider);
    for (const [name, schema] of Object.entries(contract.schemas)) {
      const own = document.components.schemas?.[name];
      expect(schema.line, name).toBe(lineOf(Object(own)));
      expect(schema.line, name).toBeGreaterThan(1);
    }
  }
});

test.each([
  ["1", "1.0", 0],
  ["9007199254740993", "9007199254740992", 1],
  ["-1e3", "-999.5", -1],
  ["0.1000000000000000055511151231257827", "0.1", 1],
  ["-0.0", "0", 0],
  ["1e-999", "0", 1],
  ["-1e-999", "0", -1],
  ["12", "9", 1],
])("%s against %s is %i, by every digit", (a, b, order) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(order);
});
