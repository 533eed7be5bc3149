import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { html } from "../../src/core/html.js";
import { ROOT } from "../generate/spec.js";
import { firstParagraph, type LinkTo, type Rendered, render } from "./markdown.js";
import type { Page } from "./page-layout.js";

export interface Guide {
  /** Relative to the project. */
  readonly source: string;
  /** Of its page, from the root of the site. */
  readonly path: string;
  readonly title: string;
  /** Its first paragraph, in Markdown. */
  readonly summary: string;
  readonly text: string;
}

/** Where the guides stand, and where their pages do; a text that is put there becomes a page. */
const FOLDERS = { docs: "guides", "docs/decisions": "decisions", "": "project" } as const;
/** These have a page of another kind, or are for people with the repository before them. */
const ELSEWHERE = ["README.md", "CONTRIBUTING.md"];

/** Every text that is a page, in the order in which the README names them; the others follow by title. */
export function guidesOf(root = ROOT): readonly Guide[] {
  const guides = Object.entries(FOLDERS).flatMap(([folder, target]) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md") && !ELSEWHERE.includes(name))
      .map((name) => guideOf(root, posix.join(folder, name), target)),
  );
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const place = ({ source }: Guide): number => readme.lastIndexOf(`](${source}`) >>> 0;
  return guides.sort((a, b) => place(a) - place(b) || (a.title < b.title ? -1 : 1));
}

function guideOf(root: string, source: string, folder: string): Guide {
  const text = readFileSync(join(root, source), "utf8").replaceAll("\r\n", "\n");
  const [, title = source, body = text] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  const path = `${folder}/${posix.basename(source, ".md").toLowerCase()}.html`;
  return { source, path, title: title.replaceAll("`", ""), summary: firstParagraph(body), text };
}

export function guidePage(guide: Guide, guides: readonly Guide[]): Page {
  const { html: body, headings }: Rendered = render(guide.text, (href) => linkFrom(guide, guides, href));
  const parts = headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({ href: `#${id}`, text }));
  return { title: guide.title, path: guide.path, parts, body: html`<article class="guide">${body}</article>` };
}

/** From page to page as from text to text. What is on no page, such as a spec, is named but not linked. */
function linkFrom({ source, path }: Guide, guides: readonly Guide[], href: string): ReturnType<LinkTo> {
  if (/^(?:https:|#)/.test(href)) return { href };
  const [file = "", id] = href.split("#");
  const wanted = posix.join(posix.dirname(source), file);
  const start = { path: "index.html", title: "Start" };
  const target = wanted === "README.md" ? start : guides.find((one) => one.source === wanted);
  if (target === undefined) return undefined;
  const relative = posix.relative(posix.dirname(path), target.path);
  return { href: id === undefined ? relative : `${relative}#${id}`, title: target.title };
}
