// What the sandbox takes: complete in an editor, and rejected by name where it is wrong.
import { expect, test } from "vitest";
import { createSandbox } from "../../src/sandbox/index.js";
import { startMocks, startSandbox } from "../../src/testing/index.js";

test("options that do not exist do not compile, and are rejected by name", async () => {
  // @ts-expect-error it is `seed`
  expect(() => createSandbox({ seeds: {} })).toThrow(
    new TypeError('unknown option "seeds"; expected one of seed, now'),
  );
  // @ts-expect-error it is `seed`
  await expect(startSandbox({ seeds: {} })).rejects.toThrow('unknown option "seeds"; expected one of seed, port');
  // @ts-expect-error it has none
  await expect(startMocks({ port: 1 })).rejects.toThrow(new TypeError('unknown option "port"; startMocks has none'));
  // @ts-expect-error there is no such provider
  expect(() => createSandbox({ seed: { inx: {} } })).toThrow(/^seed\.inx is unknown; expected one of .*inex/);
  // @ts-expect-error null is no object
  expect(() => createSandbox(null)).toThrow(TypeError);
  expect(() => createSandbox({ seed: { inex: undefined } })).not.toThrow();
});

test("a value of the wrong type is rejected with its option and rule, before anything listens", async () => {
  // @ts-expect-error null is no object
  expect(() => createSandbox({ seed: null })).toThrow(/^seed must be an object with .*inex/);
  // @ts-expect-error a date does not move
  expect(() => createSandbox({ now: new Date() })).toThrow("now must be a function that returns a Date");
  for (const port of ["0", -1, 65_536, 0.5, Number.NaN]) {
    // @ts-expect-error a port is a number
    await expect(startSandbox({ port })).rejects.toThrow(/^port must be a whole number from 0 to 65535, not /);
  }
  for (const allowedHosts of ["sandbox", [5], [null]]) {
    // @ts-expect-error a list of names
    await expect(startSandbox({ allowedHosts })).rejects.toThrow(/^allowedHosts must be (?:a list of )?host names/);
  }
});

test("faults and wire forms are typed by the providers' own names", () => {
  const sandbox = createSandbox();
  sandbox.inject({ operation: "payDebt", kind: "hang", times: undefined });
  sandbox.wire({ "inex-debts-envelope": "data", "inex-transaction-id": undefined });
  // @ts-expect-error there is no such operation
  expect(() => sandbox.inject({ operation: "payDept", kind: "hang" })).toThrow(/^operation must be one of .*payDebt/);
  // @ts-expect-error it is `delayMs`
  expect(() => sandbox.inject({ operation: "payDebt", kind: "hang", delay: 1 })).toThrow('unknown option "delay"');
  // @ts-expect-error there is no such form
  expect(() => sandbox.wire({ "inex-debts-envelope": "envelope" })).toThrow(/must be one of root, data$/);
  // @ts-expect-error there is no such quirk
  expect(() => sandbox.wire({ "inex-envelope": "data" })).toThrow(/^unknown quirk "inex-envelope"; expected one of /);
});
