import { Marked, type Token, type Tokens } from "marked";
import { escapeHtml, Html, html } from "../../src/core/html.js";

/** HTML in a description is text like any other, and a wide table scrolls by itself. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => escapeHtml(text),
    table(token) {
      const head = token.header.map((cell) => `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`);
      const rows = token.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`).join("")}</tr>`,
      );
      const table = `<table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
      return scrolling("Table", new Html(table)).text;
    },
  },
});

/** The keyboard must reach what scrolls, and whoever listens must hear what it is. */
export function scrolling(label: string, table: Html): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${table}</div>`;
}

export function markdown(text: string): Html {
  return new Html(marked.parse(text, { async: false }));
}

/** One line: no paragraph around it. */
export function inline(text: string): Html {
  return new Html(String(marked.parseInline(text, { async: false })));
}

/** The first paragraph, on one line. */
export function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ");
}

/** What stands in the tables of a text, a record by the names in the head for every row. */
export function tablesOf(text: string): readonly (readonly Readonly<Record<string, string>>[])[] {
  return marked.lexer(text).flatMap((token) => {
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
