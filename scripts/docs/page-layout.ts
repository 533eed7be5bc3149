import { type Fragment, Html, html } from "../../src/core/html.js";

export interface PageLink {
  readonly href: string;
  readonly text: string;
}
/** The site's pages, from its root, under the names of their groups. */
export type Menu = readonly { readonly name: string; readonly links: readonly PageLink[] }[];

export interface Page {
  readonly title: string;
  /** Where the page stands, from the root of the site. */
  readonly path: string;
  /** What is on it. */
  readonly parts: readonly PageLink[];
  readonly body: Fragment;
}

/** What a page of ours may do: show itself and run the site's own script. Nothing else can be requested or sent. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

/** Whole without a script, from disk, on paper and in a reader's own colors; the script adds search and copy buttons. */
export function layout({ title, path, parts, body }: Page, menu: Menu): Html {
  const root = rootOf(path);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · payspec</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}style.css">
<script src="${root}page-script.js" defer></script>
</head>
<body>
${banner(path)}
<div class="page">
<nav id="menu" class="menu" aria-label="Site" popover>${menu.map(
    ({ name, links }) =>
      html`<p>${name}</p><ul>${links.map(({ href, text }) => {
        const current = href === path;
        return html`<li><a href="${root}${href}"${current && html` aria-current="page"`}>${text}</a>${
          current &&
          parts.length > 0 &&
          html`<ul>${parts.map((part) => html`<li><a href="${part.href}">${part.text}</a></li>`)}</ul>`
        }</li>`;
      })}</ul>`,
  )}</nav>
<main id="main">
${body}
</main>
</div>
</body>
</html>
`;
}

/** The top of every page, those of Redoc too; the way back from them. */
export function banner(path: string, links: readonly PageLink[] = []): Html {
  const root = rootOf(path);
  return html`<a class="skip" href="#main">Skip to the content</a>
<header class="site" data-root="${root}"><a class="home" href="${root}index.html">payspec</a>
${links.map(({ href, text }) => html`<a href="${href}">${text}</a>`)}
<search hidden><input type="search" placeholder="Search" aria-label="Search all pages" role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list" autocomplete="off" spellcheck="false"><kbd>/</kbd><ul id="found" role="listbox" aria-label="Found" hidden></ul></search>
${links.length === 0 && new Html('<button class="open-menu" popovertarget="menu">Menu</button>')}</header>`;
}

function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** In words as well as in color. */
export function badge(kind: "warn" | "plain", text: string): Html {
  return html`<span class="badge ${kind}">${text}</span>`;
}
