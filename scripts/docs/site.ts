import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { providers as allProviders, loadSpec, ROOT, type Spec } from "../generate/spec.js";
import type { PageLink } from "./page.js";
import { providerPage, titleOf } from "./provider.js";
import { referenceOf } from "./redoc.js";
import { sharedPage } from "./shared.js";
import { startPage } from "./start.js";

/** Where `payspec docs` looks for the site, and the package ships it from. */
export const SITE = join(ROOT, "dist", "docs");

export interface BuildOptions {
  /** Whose pages to make; the start page is made in any case. @default all */
  readonly providers?: readonly string[];
  /** @default SITE */
  readonly out?: string;
}

/**
 * Writes the site, or the pages of some providers of a site that is there.
 * @returns the files that were written, relative to `out`
 * @throws Error with file and line for a document that cannot be read
 */
export async function buildDocs({ providers, out = SITE }: BuildOptions = {}): Promise<readonly string[]> {
  // All of it is made before any of it is written: a mistake leaves the last good site as it is.
  const specs = allProviders().map((provider) => loadSpec(provider));
  const site = [
    ...specs.map((spec) => ({ href: `${spec.provider}/index.html`, text: titleOf(spec) })),
    { href: "shared.html", text: "Outcomes, errors, options" },
  ];
  const wanted = specs.filter(({ provider }) => providers?.includes(provider) ?? true);
  const pages = await Promise.all(wanted.map((spec) => pagesOf(spec, site)));
  const files = new Map([
    ["index.html", startPage(specs, site).text],
    ["shared.html", sharedPage(site).text],
    ["style.css", await readFile(join(import.meta.dirname, "style.css"), "utf8")],
    ...pages.flat(),
  ]);
  // Only our own folder is emptied of what is no longer made; another may hold more than a site.
  if (providers === undefined && out === SITE) await rm(SITE, { recursive: true, force: true });
  await Promise.all([...files].map(([path, text]) => write(join(out, path), text)));
  return [...files.keys()];
}

async function pagesOf(spec: Spec, site: readonly PageLink[]): Promise<readonly (readonly [string, string])[]> {
  const [overview, reference] = await Promise.all([providerPage(spec, site), referenceOf(spec)]);
  return [
    [`${spec.provider}/index.html`, overview.text],
    [`${spec.provider}/reference.html`, reference.page],
    ["redoc.js", reference.script],
  ];
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
