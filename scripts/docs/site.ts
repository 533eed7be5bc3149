import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSpec, providers, ROOT, type Spec } from "../generate/spec.js";
import { guidePage, guidesOf } from "./guide-pages.js";
import { layout, type Menu, type Page } from "./page-layout.js";
import { providerPage, titleOf } from "./provider-page.js";
import { referenceOf } from "./redoc-page.js";
import { searchScript } from "./search-index.js";
import { startPage } from "./start-page.js";

/** Where `payspec docs` looks for the site, and the package ships it from. */
export const SITE = join(ROOT, "dist", "docs");

export interface Selection {
  /** Whose reference to make, for Redocly takes most of the time; all else is made in any case. @default all */
  readonly references?: readonly string[];
}

/**
 * Makes the site, by path, and writes nothing: a mistake leaves the last good one as it is.
 * @throws Error with file and line for a document that cannot be read
 */
export async function siteFiles({ references }: Selection = {}): Promise<ReadonlyMap<string, string>> {
  const specs = providers().map((provider) => loadSpec(provider));
  const guides = guidesOf();
  const linksTo = (folder: string) =>
    guides.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path, title }) => ({ href: path, text: title }));
  const menu: Menu = [
    { name: "Providers", links: specs.map((spec) => ({ href: `${spec.provider}/index.html`, text: titleOf(spec) })) },
    { name: "Guides", links: linksTo("guides") },
    { name: "Decisions", links: linksTo("decisions") },
    { name: "Project", links: linksTo("project") },
  ];
  const wanted = specs.filter(({ provider }) => references?.includes(provider) ?? true);
  const [referencePages, providerPages] = await Promise.all([
    Promise.all(wanted.map(referenceFiles)),
    Promise.all(specs.map(providerPage)),
  ]);
  const own: readonly Page[] = [
    startPage(specs, guides),
    ...providerPages,
    ...guides.map((guide) => guidePage(guide, guides)),
  ];
  const pages = new Map(own.map((page) => [page.path, layout(page, menu).text]));
  const assets = ["style.css", "page-script.js"].map(async (name) => {
    return [name, await readFile(join(import.meta.dirname, name), "utf8")] as const;
  });
  return new Map([
    ...pages,
    ...referencePages.flat(),
    ...(await Promise.all(assets)),
    ["search.js", searchScript(pages, specs)],
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

async function referenceFiles(spec: Spec): Promise<readonly (readonly [string, string])[]> {
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
