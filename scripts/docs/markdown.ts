import { Marked, type Token, type Tokens } from "marked";
import { escapeHtml, type Fragment, Html, html } from "../../src/core/html.js";
import { highlight } from "./highlight.js";

/** A heading of a rendered text; GitHub gives it the same id, so that a link works there and here. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}
export interface Rendered {
  readonly html: Html;
  readonly headings: readonly Heading[];
}

/** Ids that every page has. */
const TAKEN = ["main", "menu", "found"];

/** HTML in a text is text like any other, and a wide table scrolls by itself. */
function renderer(ids: Set<string>, headings: Heading[], linkTo: LinkTo): Marked {
  return new Marked({
    renderer: {
      // `<!-- formerly old-id -->` after a heading that was reworded: links to what it was still lead there.
      html({ text }) {
        const [, former] = /^<!-- formerly ([\w-]+) -->/.exec(text) ?? [];
        if (former !== undefined) return html`<span id="${unique(ids, former)}"></span>`.text;
        return text.startsWith("<!--") ? "" : escapeHtml(text);
      },
      code: ({ text, lang = "" }) => code(lang, text).text,
      heading({ tokens, depth, text }) {
        const id = unique(ids, slug(text));
        headings.push({ id, depth, text: text.replaceAll("`", "") });
        return heading(depth, id, new Html(this.parser.parseInline(tokens))).text;
      },
      link({ href, text, tokens }) {
        const target = linkTo(href);
        if (target === undefined) return this.parser.parseInline(tokens);
        const isFile = /^[\w./-]+\.md$/.test(text);
        const shown = isFile && target.title !== undefined ? target.title : new Html(this.parser.parseInline(tokens));
        return html`<a href="${target.href}">${shown}</a>`.text;
      },
      table({ header, rows }) {
        const cell = ({ tokens }: Tokens.TableCell) => new Html(this.parser.parseInline(tokens));
        const head = header.map(({ text }) => text);
        // A row about one thing with a name, such as an option or an error class, can be linked to by that name.
        const names = rows.map(([first]) => /^`([A-Za-z]\w*)`$/.exec(first?.text ?? "")?.[1]);
        const rowIds = names.map((name) => (name === undefined || ids.has(name) ? undefined : unique(ids, name)));
        return table(
          "Table",
          head,
          rows.map((row) => row.map(cell)),
          rowIds,
        ).text;
      },
    },
  });
}

/** Where a link leads on the site, and that page's title, to be shown instead of a file name; `undefined`: nowhere. */
export type LinkTo = (href: string) => { readonly href: string; readonly title?: string } | undefined;

export function render(text: string, linkTo: LinkTo = (href) => ({ href })): Rendered {
  const headings: Heading[] = [];
  const marked = renderer(new Set(TAKEN), headings, linkTo);
  return { html: new Html(marked.parse(text, { async: false })), headings };
}

const descriptions = renderer(new Set(), [], (href) => ({ href }));

/** A description of a spec. */
export function markdown(text: string): Html {
  return render(text).html;
}

/** One line: no paragraph around it. */
export function inline(text: string): Html {
  return new Html(String(descriptions.parseInline(text, { async: false })));
}

/** What it heads, with a link to copy. */
export function heading(depth: number, id: string, content: Fragment): Html {
  const tag = new Html(`h${depth}`);
  return html`<${tag} id="${id}">${content}${
    depth > 1 && html` <a class="anchor" href="#${id}" aria-label="Link to ${id}">#</a>`
  }</${tag}>\n`;
}

/** As GitHub makes it of a heading's text. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function unique(ids: Set<string>, wanted: string): string {
  let id = wanted;
  for (let count = 1; ids.has(id); count++) id = `${wanted}-${count}`;
  ids.add(id);
  return id;
}

/** A table that scrolls by itself where it is too wide: the keyboard must reach it, and a screen reader name it. */
export function table(
  label: string,
  names: readonly string[],
  rows: readonly (readonly Fragment[])[],
  ids: readonly (string | undefined)[] = [],
): Html {
  const head = names.map((name) => html`<th scope="col">${inline(name)}</th>`);
  const body = rows.map((row, at) => {
    const cells = row.map((cell, index) => html`<td data-name="${names[index]}">${cell}</td>`);
    return html`<tr${ids[at] !== undefined && html` id="${ids[at]}"`}>${cells}</tr>\n`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="${names.length < 3 ? "two" : "rows"}"><thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>`;
}

const LANGUAGES: Readonly<Record<string, string>> = { ts: "TypeScript", sh: "Terminal", yaml: "YAML", json: "JSON" };

/** Code with the name of its language, and a place for the button that copies it. */
export function code(language: string, text: string, label = LANGUAGES[language] ?? ""): Html {
  return html`<figure class="code"><figcaption>${label}</figcaption><pre tabindex="0"><code>${highlight(language, text.trimEnd())}</code></pre></figure>`;
}

/** The first paragraph, on one line. */
export function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ");
}

/** The tables of a text: a record for every row, by the names in the table's head. */
export function tablesOf(text: string): readonly (readonly Readonly<Record<string, string>>[])[] {
  return descriptions.lexer(text).flatMap((token) => {
    if (!isTable(token)) return [];
    const names = token.header.map((cell) => cell.text);
    return [
      token.rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index] ?? "", cell.text] as const))),
    ];
  });
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table";
}
