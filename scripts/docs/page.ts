import { type Fragment, type Html, html } from "../../src/core/html.js";
import { scrolling } from "./markdown.js";

export interface PageLink {
  readonly href: string;
  readonly text: string;
}
export interface Page {
  readonly title: string;
  /** From this page to the root of the site: "" or "../". */
  readonly root: "" | "../";
  /** Which of the site's links this page is. */
  readonly current: string;
  /** The site's pages, from its root. */
  readonly site: readonly PageLink[];
  /** What is on this page. */
  readonly parts: readonly (PageLink & { readonly parts?: readonly PageLink[] })[];
  readonly body: Fragment;
}

/** What a page of ours may do: show itself. Nothing can be asked for, run or sent. */
const POLICY = "default-src 'none'; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

/** A page without a script: whole from disk, on paper and in a reader's own colours. */
export function layout({ title, root, current, site, parts, body }: Page): Html {
  const link = ({ href, text }: PageLink) =>
    html`<a href="${root}${href}"${href === current && html` aria-current="page"`}>${text}</a>`;
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
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="site"><a class="home" href="${root}index.html">payspec</a><nav aria-label="Site">${site.map(link)}</nav></header>
<div class="page">
<nav class="parts" aria-label="On this page"><p>On this page</p><ul>${parts.map(
    ({ href, text, parts: below = [] }) =>
      html`<li><a href="${href}">${text}</a>${
        below.length > 0 &&
        html`<ul>${below.map((part) => html`<li><a href="${part.href}">${part.text}</a></li>`)}</ul>`
      }</li>`,
  )}</ul></nav>
<main id="main">
${body}
</main>
</div>
</body>
</html>
`;
}

/** A table that scrolls by itself where it is too wide. */
export function table(label: string, names: readonly string[], rows: readonly (readonly Fragment[])[]): Html {
  const head = names.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, index) => html`<td data-name="${names[index]}">${cell}</td>`)}</tr>\n`,
  );
  return scrolling(
    label,
    html`<table class="${names.length < 3 ? "two" : "rows"}"><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`,
  );
}

/** Code, with its language for whoever cannot tell it by looking. */
export function code(language: string, text: string): Html {
  return html`<figure class="code"><figcaption>${language}</figcaption><pre tabindex="0"><code>${text.trimEnd()}</code></pre></figure>`;
}

/** In words as well as in colour. */
export function badge(kind: "good" | "warn" | "plain", text: string): Html {
  return html`<span class="badge ${kind}">${text}</span>`;
}
