import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSpec, providers, ROOT, type Spec } from "../generate/spec.js";
import { providerPage, titleOf } from "./provider.js";
import { referenceOf } from "./redoc.js";
import { sharedPage } from "./shared.js";
import { startPage } from "./start.js";

/** Where `payspec docs` looks for the site, and the package ships it from. */
export const SITE = join(ROOT, "dist", "docs");

export interface SiteOptions {
  /** Whose reference to make, for Redocly takes most of the time; all else is made in any case. @default all */
  readonly references?: readonly string[];
}

/**
 * Makes the site, by path, and writes nothing: a mistake leaves the last good one as it is.
 * @throws Error with file and line for a document that cannot be read
 */
export async function siteFiles({ references }: SiteOptions = {}): Promise<ReadonlyMap<string, string>> {
  const specs = providers().map((provider) => loadSpec(provider));
  const site = [
    ...specs.map((spec) => ({ href: `${spec.provider}/index.html`, text: titleOf(spec) })),
    { href: "shared.html", text: "Outcomes, errors, options" },
  ];
  const wanted = specs.filter(({ provider }) => references?.includes(provider) ?? true);
  const pages = await Promise.all([
    ...wanted.map(referencePages),
    ...specs.map(async (spec) => [[`${spec.provider}/index.html`, (await providerPage(spec, site)).text]] as const),
  ]);
  return new Map([
    ["index.html", startPage(specs, site).text],
    ["shared.html", sharedPage(site).text],
    ["style.css", await readFile(join(import.meta.dirname, "style.css"), "utf8")],
    ...pages.flat(),
  ]);
}

/** Writes the site to a folder. @returns the files, relative to it */
export async function buildDocs(out = SITE): Promise<readonly string[]> {
  const files = await siteFiles();
  // Only our own folder is emptied of what is no longer made; another may hold more than a site.
  if (out === SITE) await rm(SITE, { recursive: true, force: true });
  await Promise.all([...files].map(([path, text]) => write(join(out, path), text)));
  return [...files.keys()];
}

async function referencePages(spec: Spec): Promise<readonly (readonly [string, string])[]> {
  const { page, script } = await referenceOf(spec);
  return [
    [`${spec.provider}/reference.html`, page],
    ["redoc.js", script],
  ];
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
