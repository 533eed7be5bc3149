import { type Html, html } from "../../src/core/html.js";
import { descriptor } from "../generate/operations.js";
import { operationsOf, type Spec } from "../generate/spec.js";
import type { Guide } from "./guide-pages.js";
import { firstParagraph, inline, table } from "./markdown.js";
import type { Page } from "./page-layout.js";
import { calledTwice } from "./provider-page.js";
import { ledgerOf } from "./quirk-ledger.js";

/** Where everybody begins: each provider with its operations, and what calling one twice costs; then the guides. */
export function startPage(specs: readonly Spec[], guides: readonly Guide[]): Page {
  return {
    title: "Payment providers",
    path: "index.html",
    parts: [],
    body: [
      html`<h1>Payment providers</h1>
<p class="lead">What each of them really does on the wire, what a failed call proves, and what calling it twice costs.
Every page is generated from the provider’s OpenAPI document and the code that calls it.</p>`,
      specs.map(providerSection),
      html`<h2 id="guides">Guides</h2><dl class="guides">${guides
        .filter(({ path }) => path.startsWith("guides/"))
        .map(
          ({ path, title, summary }) =>
            html`<dt><a href="${path}">${title}</a></dt><dd>${inline(withoutLinks(summary))}</dd>`,
        )}</dl>`,
    ],
  };
}

/** Links of a guide lead on from its own page. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
}

/** The whole of it is on the provider's page. */
function firstSentence(text: string): string {
  return /^.+?\.(?= |$)/.exec(firstParagraph(text))?.[0] ?? "";
}

function providerSection(spec: Spec): Html {
  const { provider, document } = spec;
  const { title, summary = "" } = document.info;
  const ledger = ledgerOf(spec);
  const quirks = `${ledger.length} ${ledger.length === 1 ? "quirk" : "quirks"}`;
  const rows = operationsOf(spec).map((found) => {
    const { operationId, summary: what = "", description = "" } = found.operation;
    const { kind, key } = descriptor(spec, found);
    return [
      html`<a href="${provider}/index.html#${operationId}"><code>${operationId}</code></a>`,
      html`<strong>${what}.</strong> ${inline(firstSentence(description))}`,
      inline(calledTwice(kind, key)),
    ];
  });
  return html`<section class="card"><h2 id="${provider}"><a href="${provider}/index.html">${title}</a></h2>
<p>${inline(summary)}</p>
${table(`Operations of ${title}`, ["Operation", "What it does", "Calling it twice"], rows)}
<p class="links"><a href="${provider}/index.html">Calls, outcomes, flows</a> <a href="${provider}/index.html#quirks">${quirks}</a> <a href="${provider}/reference.html">Reference</a></p></section>
`;
}
