// `npm run dev` as somebody who edits a spec meets it: in a copy, with real saves.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { providers, ROOT } from "../scripts/generate/spec.js";
import { type Copy, withCopy } from "./helpers/copy.js";

const SPEC = "openapi/payofin/openapi.yaml";

interface Running {
  /** What is printed from here on, up to the first line that fits. */
  until(pattern: RegExp): Promise<string>;
  stop(): Promise<number | null>;
}

function start(copy: Copy): Running {
  const argv = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(copy.root, "scripts/dev.ts"), "--port", "0"];
  const child: ChildProcess = spawn(process.execPath, argv, { cwd: copy.root, env: { ...process.env, NO_COLOR: "1" } });
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

/** How editors save: beside the file, then over it. */
function save(copy: Copy, path: string, text: string): void {
  copy.write(`${path}.tmp`, text);
  renameSync(join(copy.root, `${path}.tmp`), join(copy.root, path));
}

async function collect(url: string): Promise<string> {
  const answer = await fetch(`${url}/invoices/invoicepayment`, {
    method: "POST",
    headers: { apikey: "any", secretkey: "any", "content-type": "application/json" },
    body: JSON.stringify({ invoiceQueryId: 615209 }),
  });
  return answer.text();
}

test("a save with a mistake leaves the last good state running, a good one takes its place", { timeout: 90_000 }, () =>
  withCopy(async (copy) => {
    const good = copy.read(SPEC);
    const dev = start(copy);
    try {
      const started = await dev.until(/up to date after .*\n/);
      expect(started).not.toContain("FAIL");
      const urls = /^ +ok +mocks .*$/m.exec(started)?.[0].match(/http:\S+/g);
      const mock = urls?.[providers().indexOf("payofin")] ?? "";
      expect(await collect(mock)).toContain("1786");

      // Not only wrong: its example is another one too, which must not be served.
      save(copy, SPEC, good.replace("operationId: collectInvoice", "operationId: Collect").replace("1786", "1787"));
      expect(await dev.until(/The last good state keeps running\.\n/)).toMatch(
        /FAIL lint .*\n +openapi\/payofin\/openapi\.yaml:\d+:\d+ payspec\/operation-verb-noun\n.*name it like/,
      );
      expect(await collect(mock)).toContain("1786");

      save(copy, SPEC, good.replace("1786", "1787"));
      expect(await dev.until(/up to date after .*\n/)).not.toContain("FAIL");
      expect(await collect(mock)).toContain("1787");

      // A form that no reader knows: the spec is good, and what it breaks is named.
      save(copy, SPEC, good.replace('type: [string, "null"]', 'type: [string, "null", integer]'));
      const broken = await dev.until(/up to date after .*\n/);
      expect(broken).toMatch(/FAIL types .*\n +src\/providers\/payofin\//);
      expect(broken).toMatch(/ok +sandbox/);
    } finally {
      expect(await dev.stop()).toBe(0);
    }
  }),
);
