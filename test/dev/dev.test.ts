// `npm run dev` as somebody who edits a spec meets it: in a copy, with real saves.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { Docs } from "../../scripts/dev/docs-service.js";
import { providers, ROOT } from "../../scripts/generate/spec.js";
import { serveSite } from "../../src/cli/static-server.js";
import { type Copy, withCopy } from "../helpers/copy.js";
import { inParts, isWhole } from "../helpers/whole.js";

const SPEC = "openapi/payofin/openapi.yaml";
const OTHER = "openapi/activeplatform/openapi.yaml";
const CODES = "src/providers/payofin/codes.ts";
const GUIDE = "docs/options.md";
const CALL = "docs/calls/payofin/collectInvoice.ts";

const WAIT = { timeout: 10_000 };

interface Running {
  /** What is printed from here on, up to the first line that fits. */
  until(pattern: RegExp): Promise<string>;
  stop(): Promise<number | null>;
}

function start(root: string): Running {
  // Not the command tsx: it kills who is too busy to hear a signal at once.
  const argv = ["--import", "tsx/esm", join(root, "scripts/dev/main.ts"), "--port", "0"];
  const child: ChildProcess = spawn(process.execPath, argv, { cwd: root, env: { ...process.env, NO_COLOR: "1" } });
  let text = "";
  let wake = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text += String(chunk);
      wake();
    });
  }
  return {
    async until(pattern) {
      for (;;) {
        const found = pattern.exec(text);
        if (found !== null) {
          const seen = text.slice(0, found.index + found[0].length);
          text = text.slice(seen.length);
          return seen;
        }
        if (child.exitCode !== null) throw new Error(`npm run dev ended:\n${text}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill("SIGINT");
      await once(child, "exit");
      return child.exitCode;
    },
  };
}

/** How editors save: into another file, which then takes the place of this one. */
function save(copy: Copy, path: string, text: string): void {
  copy.write(`${path}.tmp`, text);
  renameSync(join(copy.root, `${path}.tmp`), join(copy.root, path));
}

/** A guide and one provider, or two to tell one's pages and mocks from another's: quick to start. */
function shrink(copy: Copy): void {
  const kept = isWhole ? ["activeplatform", "payofin"] : ["payofin"];
  for (const provider of providers().filter((name) => !kept.includes(name))) {
    for (const folder of ["openapi", "src/providers", "generated"]) {
      rmSync(join(copy.root, folder, provider), { recursive: true });
    }
  }
  for (const name of readdirSync(join(copy.root, "docs"))) {
    if (name.endsWith(".md") && `docs/${name}` !== GUIDE) rmSync(join(copy.root, "docs", name));
  }
  // It knows every provider by name.
  rmSync(join(copy.root, "src/journal"), { recursive: true });
}

async function collect(url: string): Promise<string> {
  const response = await fetch(`${url}/invoices/invoicepayment`, {
    method: "POST",
    headers: { apikey: "any", secretkey: "any", "content-type": "application/json" },
    body: JSON.stringify({ invoiceQueryId: 615209 }),
  });
  return response.text();
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** A page that is open. @returns how often it had to load anew */
async function openPage(docs: string): Promise<() => number> {
  const body = (await fetch(`${docs}/_reload`)).body?.getReader();
  let reloads = 0;
  const follow = async (): Promise<void> => {
    for (;;) {
      const { value } = (await body?.read()) ?? {};
      if (value === undefined) return;
      reloads += Buffer.from(value).toString().split("data:").length - 1;
    }
  };
  // Its end is that of the server.
  follow().catch(() => {});
  return () => reloads;
}

/** The processes that work in a folder, or on something in it; none where the system does not tell. */
function processesIn(root: string): readonly string[] {
  const ids = existsSync("/proc/self/cmdline") ? readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name)) : [];
  return ids.flatMap((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
      return command.includes(root) || readlinkSync(`/proc/${id}/cwd`) === root ? [command] : [];
    } catch {
      return [];
    }
  });
}

interface Served {
  readonly mock: string;
  readonly docs: string;
  /** The text of a spec that is good for the sources too. */
  readonly next: string;
  readonly reloads: () => number;
}

/** A good spec takes the place of the last one, though the sources do not fit it; in the end they do. */
async function saveGood(dev: Running, copy: Copy, { mock, docs, next, reloads }: Served): Promise<void> {
  // A form that no reader knows: the spec is good, and what it breaks is named, in the code and for callers.
  const list = 'invoiceList: { type: [array, "null"], items: { $ref: "#/components/schemas/CollectionRecord" } }';
  const wider = next.replace(list, `totalCount: { type: integer }\n            ${list}`);
  save(copy, SPEC, wider.replace('type: [string, "null"]', 'type: [string, "null", integer]'));
  const saved = await dev.until(/up to date.* after .*\n/);
  expect(saved).toMatch(
    /FAIL types .*\n +src\/providers\/payofin\/\S+:[\d, ]+\n(?: +src\/.*\n)* +npm run dev -- --verbose prints/,
  );
  expect(saved).not.toContain("error TS");
  expect(saved).toMatch(/ok +diff .* 1 breaking for callers\n +\S.* collectInvoice, .* response 200: .*widened/);
  expect(saved).toMatch(
    / +openapi\/payofin\/openapi\.yaml:\d+: no file of src\/providers\/payofin\/ reads totalCount yet\n/,
  );
  expect(saved).toMatch(/\n +not up to date: fix types and save; after/);
  expect(await collect(mock)).toContain("1787");
  await vi.waitFor(() => expect(reloads()).toBe(1), WAIT);
  for (const name of ["", "reference.html"]) {
    expect(await read(`${docs}/payofin/${name}`), name).toContain("Take what is owed");
  }
  // What was saved together with the mistake is there now.
  expect(saved).toMatch(/ok +mocks .* http:\S+ http:/);
  expect(await read(`${docs}/activeplatform/reference.html`)).toContain("End what was begun");

  // A save of something else does not hide what still fails.
  save(copy, GUIDE, copy.read(GUIDE).replace("# Options", "# Options of today"));
  save(copy, CALL, `// To be copied.\n${copy.read(CALL)}`);
  const other = await dev.until(/up to date.* after .*\n/);
  expect(other).toMatch(/FAIL types .*[\s\S]* not up to date: fix types/);
  expect(other).not.toMatch(/sandbox|activeplatform/);
  expect(await read(`${docs}/guides/options.html`)).toContain("Options of today");

  // What the pages say of codes is read out of the code; guides and programs stand there as they are.
  save(copy, SPEC, next);
  save(copy, CODES, copy.read(CODES).replace("This call collected nothing", "Nothing was collected now"));
  const fixed = await dev.until(/up to date.* after .*\n/);
  expect(fixed).toMatch(/\n +up to date after/);
  expect(fixed).toMatch(/ok +diff .* nothing breaks for callers\n/);
  expect(fixed).not.toContain("activeplatform");
  await vi.waitFor(() => expect(reloads()).toBe(3), WAIT);
  const overview = await read(`${docs}/payofin/`);
  expect(overview).toContain("Nothing was collected now");
  expect(overview).toContain("// To be copied.");
}

test(`mistakes leave the last good state running, good saves take its place${inParts}`, { timeout: 180_000 }, () =>
  withCopy(async (copy) => {
    shrink(copy);
    const good = copy.read(SPEC);
    const dev = start(copy.root);
    try {
      const started = await dev.until(/up to date after .*\n/);
      expect(started).not.toContain("FAIL");
      const mock =
        /^ +ok +mocks .*$/m
          .exec(started)?.[0]
          .match(/http:\S+/g)
          ?.at(-1) ?? "";
      const [docs = ""] = /^ +ok +docs .*$/m.exec(started)?.[0].match(/http:\S+/g) ?? [];
      const reloads = await openPage(docs);
      expect(await collect(mock)).toContain("1786");
      expect(await read(`${docs}/payofin/`)).toContain("EventSource");

      // Not only wrong: its example and its title are others too, which must not be served.
      const next = good.replaceAll("1786", "1787").replace(/summary: Collect .*/, "summary: Take what is owed");
      save(copy, SPEC, next.replace("operationId: collectInvoice", "operationId: Collect"));
      if (isWhole) save(copy, OTHER, copy.read(OTHER).replace(/summary: Complete .*/, "summary: End what was begun"));
      expect(await dev.until(/The last good state keeps running\.\n/)).toMatch(
        /FAIL lint .*\n +openapi\/payofin\/openapi\.yaml:\d+:\d+ payspec\/operation-verb-noun\n.*name it like/,
      );
      expect(await collect(mock)).toContain("1786");
      expect(await read(`${docs}/payofin/`)).not.toContain("Take what is owed");
      expect(reloads()).toBe(0);

      if (isWhole) await saveGood(dev, copy, { mock, docs, next, reloads });

      // Ended in the middle of its work.
      save(copy, SPEC, good);
      await dev.until(/payofin\/openapi\.yaml\n/);
    } finally {
      expect(await dev.stop()).toBe(0);
    }
    await vi.waitFor(() => expect(processesIn(copy.root)).toEqual([]), WAIT);
  }),
);

test("a port that is taken is an error of one line", async () => {
  const site = await serveSite({ folder: ROOT });
  const port = Number(new URL(site.url).port);
  const message = expect.stringMatching(new RegExp(`^port ${port} of .* is taken; .*npm run dev -- --port \\d+$`));
  await expect(Docs.serve(ROOT, port)).rejects.toMatchObject({ exitCode: 1, message });
  await site.close();
});
