import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spec } from "../generate/spec.js";
import { runRedocly } from "../lib/program.js";
import { annotated } from "./annotate.js";
import { banner } from "./page-layout.js";
import { titleOf } from "./provider-page.js";

export interface Reference {
  readonly page: string;
  /** Redoc itself, the same for every page: one file instead of 2 MB in each. */
  readonly script: string;
}

/** Redoc's page of a spec, made to open from disk and to ask for nothing. */
export async function referenceOf(spec: Spec): Promise<Reference> {
  const folder = await mkdtemp(join(tmpdir(), "payspec-docs-"));
  try {
    const [source, target] = [join(folder, "openapi.json"), join(folder, "reference.html")];
    await writeFile(source, JSON.stringify(annotated(spec)));
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify({ openapi: OPTIONS }));
    const args = ["build-docs", source, "--inlineBundle", "-t", join(import.meta.dirname, "redoc.hbs"), "-o", target];
    // In a folder with a configuration of its own: the document is linted elsewhere.
    const { exitCode, stdout, stderr } = await runRedocly(args, { cwd: folder });
    if (exitCode !== 0) throw new Error(`Redocly could not build the reference:\n${stdout}${stderr}`);
    const top = banner(`${spec.provider}/reference.html`, [{ href: "index.html", text: titleOf(spec) }]);
    return split((await readFile(target, "utf8")).replace("<!-- banner -->", () => top.text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The samples that are offered; Redoc knows no TypeScript, but takes any name for a language that it knows. */
const OPTIONS = {
  codeSamples: {
    languages: [
      { lang: "JavaScript", label: "TypeScript" },
      { lang: "curl", label: "curl" },
      { lang: "Payload", label: "Payload" },
    ],
  },
};

const OPENING = '<script type="module">';
const EXPORT = /export\s*\{[\w,\s]*\};/;
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text x="2" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#808a94">Redoc</text></svg>',
)}`;

/** Redoc makes an operation when it comes near the window; made at once, all of them are found in the page and printed. */
const SHOW_ALL = `globalThis.IntersectionObserver = class {
  constructor(report) { this.report = report; }
  observe(target) { queueMicrotask(() => this.report([{ target, isIntersecting: true }])); }
  disconnect() {}
};`;

/**
 * A browser loads no module from disk, but any other script: so Redoc's own part becomes one. It ends at its `export`,
 * what follows is the page's.
 * @throws Error where Redocly's output is not as it was
 */
function split(page: string): Reference {
  const begin = page.indexOf(OPENING);
  const found = EXPORT.exec(page.slice(begin));
  if (begin < 0 || found === null) throw new Error("Redocly's page has no module that could be shared between pages");
  const end = begin + found.index;
  const script = page.slice(begin + OPENING.length, end).replace(LOGO, PICTURE);
  return {
    // Nothing in it needs what only modules have, but a script that names it does not begin.
    script: `"use strict";${SHOW_ALL}const importMeta={url:document.baseURI,dirname:""};${script.replaceAll("import.meta", "importMeta")}`,
    page: `${page.slice(0, begin)}<script src="../redoc.js"></script>\n<script>${page.slice(end + found[0].length)}`,
  };
}
