// Which revision the specs are compared with, and which version a change asks for; in repositories of the tests' own.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missedVersions } from "../../scripts/check/versions.js";
import { baseOf, lastRelease, noHistory, specsOf } from "../../scripts/diff/base.js";
import { missedBumps, report } from "../../scripts/diff/diff-report.js";
import { changelogEntry } from "../../scripts/diff/diff-report-text.js";
import { reaches, versionAfter } from "../../scripts/diff/version.js";
import { ROOT, specPath } from "../../scripts/generate/spec.js";
import { gitIn, withRepository } from "../helpers/repository.js";

const INEX = specPath("inex");
const SPEC = readFileSync(join(ROOT, INEX), "utf8");
const manifest = (version: string) => ({ "package.json": JSON.stringify({ version }) });
const spec = (...edits: readonly (readonly [string, string])[]) => {
  const text = edits.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, () => to);
  }, SPEC);
  return { [INEX]: text };
};
const VERSION = "\n  version: 1.0.0";
const BREAKS = ["operationId: payDebt", "operationId: settleDebt"] as const;
const ADDS = [
  "            transactionId: {",
  "            paidAt: { type: string }\n            transactionId: {",
] as const;
const TELLS = ["summary: Check debts", "summary: Look debts up"] as const;

test.each([
  ["1.2.3", "breaking", "2.0.0"],
  ["1.2.3", "additive", "1.3.0"],
  ["1.2.3", "docs only", "1.2.4"],
  ["0.4.2", "breaking", "0.5.0"],
  ["0.4.2", "additive", "0.4.3"],
  ["0.4.2", "docs only", "0.4.3"],
] as const)("after %s, what is %s asks for %s", (base, verdict, needed) => {
  expect(versionAfter(base, verdict)).toBe(needed);
});

test("a version says as much as another one when it is at least as high", () => {
  for (const own of ["2.0.0", "2.0.1", "3.0.0", "10.0.0"]) expect(reaches(own, "2.0.0"), own).toBe(true);
  for (const own of ["1.99.99", "0.9.0", "", "two"]) expect(reaches(own, "2.0.0"), own).toBe(false);
});

test("without a release tag nothing has to follow; the base is the commit that brought the specs", () =>
  withRepository(async ({ root, commit, git }) => {
    await expect(missedVersions(root)).rejects.toThrow("there is no commit yet");
    commit({ "a.txt": "" });
    expect(() => baseOf(undefined, root)).toThrow("no commit has specs (openapi/*/openapi.yaml) yet");
    commit({ ...spec(), ...manifest("0.1.0") });
    const first = git("rev-parse", "HEAD");
    commit(spec(BREAKS));
    const base = baseOf(undefined, root);
    expect(base).toMatchObject({ commit: first, name: first.slice(0, 7), released: false });
    expect(specsOf(base)).toEqual([INEX]);
    const found = await report(base, root);
    expect(found.specs[0]?.changes).toMatchObject([{ verdict: "breaking" }]);
    expect(missedBumps(found)).toEqual([]);
    expect(changelogEntry(found)[0]).toBe("## 0.1.0, unreleased");
    await expect(missedVersions(root)).rejects.toThrow("no release tag yet");
  }));

test("the last release is the highest version below HEAD", () =>
  withRepository(({ root, commit, git }) => {
    commit(spec());
    for (const tag of ["v0.9.0", "v0.10.0", "v0.11.0-rc.1", "nightly"]) git("tag", tag);
    git("checkout", "--quiet", "-b", "other");
    commit({ "a.txt": "" });
    git("tag", "v9.0.0");
    git("checkout", "--quiet", "main");
    expect(lastRelease(root)).toBe("v0.10.0");
    expect(baseOf(undefined, root)).toMatchObject({ name: "v0.10.0", released: true });
  }));

test(
  "after a release, versions that do not say what changed are named, with those that would",
  { timeout: 60_000 },
  () =>
    withRepository(async ({ root, commit, write, git }) => {
      commit({ ...spec(), ...manifest("0.1.0") });
      git("tag", "v0.1.0");
      expect(await missedVersions(root)).toEqual([]);
      write(spec(TELLS));
      expect(await missedVersions(root)).toEqual([]);
      write(spec(ADDS));
      expect(await missedVersions(root)).toEqual([
        "openapi/inex/openapi.yaml: info.version is 1.0.0: an additive change since v0.1.0 (1.0.0) needs 1.1.0",
        "package.json: version is 0.1.0: an additive change since v0.1.0 (0.1.0) needs 0.1.1",
      ]);
      write(spec(ADDS, BREAKS, [VERSION, "\n  version: 1.1.0"]));
      expect(await missedVersions(root)).toEqual([
        "openapi/inex/openapi.yaml: info.version is 1.1.0: a breaking change since v0.1.0 (1.0.0) needs 2.0.0",
        "package.json: version is 0.1.0: a breaking change since v0.1.0 (0.1.0) needs 0.2.0",
      ]);
      write({ ...spec(ADDS, BREAKS, [VERSION, "\n  version: 2.0.0"]), ...manifest("0.2.0") });
      const found = await report(baseOf(undefined, root), root);
      expect(missedBumps(found)).toEqual([]);
      const entry = changelogEntry(found);
      expect(entry).toEqual([
        "## 0.2.0, unreleased",
        "",
        "- **Breaking.** inex (`payDebt`): `operationId` of operation `POST /integrators/payments/debts/pay` changed from",
        "  'payDebt' to 'settleDebt'; code that uses it no longer compiles.",
        "- inex (`settleDebt`, `topUpBalance`, response 200): DebtPaymentAnswer.data.paidAt: was added; existing calls are not",
        "  affected; a stub may have to handle more.",
      ]);
      for (const line of entry) expect(line.length).toBeLessThanOrEqual(120);
    }),
);

test("a document that is new is additive, one that is gone is breaking", () =>
  withRepository(async ({ root, commit, write, git }) => {
    commit({ ...spec(), ...manifest("1.0.0"), "openapi/sandbox-control.yaml": SPEC });
    git("tag", "v1.0.0");
    git("mv", "openapi/inex", "openapi/acme");
    write(manifest("1.1.0"));
    const found = await report(baseOf("v1.0.0", root), root);
    expect(found.specs.map(({ name, changes }) => [name, ...changes.map(({ verdict }) => verdict)])).toEqual([
      ["acme", "additive"],
      ["inex", "breaking"],
      ["sandbox-control"],
    ]);
    expect(missedBumps(found)).toEqual([
      "package.json: version is 1.1.0: a breaking change since v1.0.0 (1.0.0) needs 2.0.0",
    ]);
  }));

test("a revision that is none, or has no specs, is refused by name", () =>
  withRepository(({ root, commit, git }) => {
    commit({ "a.txt": "" });
    const early = git("rev-parse", "HEAD");
    commit(spec());
    for (const wrong of ["v9.9.9", "../x", "HEAD:a.txt", "main..HEAD", "--all", "", "Acme!"]) {
      expect(() => baseOf(wrong, root), wrong).toThrow(
        expect.objectContaining({
          exitCode: 2,
          message: expect.stringContaining(`${JSON.stringify(wrong)} is no revision here`),
        }),
      );
    }
    const since = git("rev-parse", "--short=7", "HEAD");
    expect(() => baseOf(early, root)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(`the first that has them is ${since}`) }),
    );
    expect(baseOf("HEAD", root).released).toBe(true);
  }));

test("a shallow clone and a folder without history are told apart, and skipped", () =>
  withRepository(async ({ root, commit, git }) => {
    commit(spec());
    git("tag", "v0.1.0");
    commit({ "a.txt": "" });
    gitIn(root, "clone", "--quiet", "--depth=1", "--no-tags", `file://${root}`, "shallow");
    await expect(missedVersions(join(root, "shallow"))).rejects.toThrow("git fetch --unshallow --tags");
    // A tarball that was unpacked inside somebody's repository has no history of its own.
    expect(existsSync(join(root, "openapi"))).toBe(true);
    await expect(missedVersions(join(root, "openapi"))).rejects.toThrow("this folder is no git repository");
    expect(noHistory("/")).toBe("this folder is no git repository");
  }));

test("a spec that is no YAML is named with its revision and line", () =>
  withRepository(async ({ root, commit, write }) => {
    commit({ ...spec(["\ninfo:", "\ninfo: ["]), ...manifest("0.1.0") });
    await expect(report(baseOf("HEAD", root), root)).rejects.toThrow(/^HEAD:openapi\/inex\/openapi\.yaml:\d+:\d+ /);
    commit(spec());
    write(spec(["\ninfo:", "\ninfo: ["]));
    await expect(report(baseOf("HEAD", root), root)).rejects.toThrow(/^openapi\/inex\/openapi\.yaml:\d+:\d+ /);
  }));
