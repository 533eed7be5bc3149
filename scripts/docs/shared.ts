import { type Evidence, type Outcome, VERDICTS } from "../../src/client/outcome.js";
import { type Html, html } from "../../src/core/html.js";
import { inline } from "./markdown.js";
import { badge, layout, type PageLink, table } from "./page.js";
import { classesOf, type Member, membersOf } from "./source.js";
import { EVIDENCES, KINDS, OUTCOMES } from "./words.js";

/** What is the same for every provider: outcomes, errors, options. */
export function sharedPage(site: readonly PageLink[]): Html {
  return layout({
    title: "Outcomes, errors, options",
    root: "",
    current: "shared.html",
    site,
    parts: [
      { href: "#outcomes", text: "Outcomes" },
      { href: "#errors", text: "Errors" },
      { href: "#options", text: "Options" },
    ],
    body: html`<h1>Outcomes, errors, options</h1>
<p class="lead">The same for every provider and every operation.</p>
${outcomes()}
<section aria-labelledby="errors"><h2 id="errors">Errors</h2>
<p>Whatever a call throws is one of these, and a <code>PayspecError</code>, which says:</p>
${memberTable("Properties of an error", membersOf("src/client/errors.ts", "PayspecError"))}
<p>Its class says what happened.</p>
${table(
  "Error classes",
  ["Class", "When"],
  classesOf("src/client/errors.ts", "PayspecError").map(({ name, says }) => [html`<code>${name}</code>`, inline(says)]),
)}</section>
<section aria-labelledby="options"><h2 id="options">Options</h2>
<h3>Of a client</h3><p>Beside its credentials.</p>
${memberTable("Options of a client", membersOf("src/client/options.ts", "ClientOptions"))}
<h3>Of a call</h3><p>The second argument of every method.</p>
${memberTable("Options of a call", membersOf("src/client/options.ts", "CallOptions"))}</section>`,
  });
}

const EVIDENCE_ORDER: readonly Evidence[] = ["unsent", "refused", "uncertain"];
const KIND_ORDER = ["read", "key", "none"] as const;
const OUTCOME_ORDER: readonly Outcome[] = ["failed", "unknown"];

function outcomes(): Html {
  const rows = EVIDENCE_ORDER.map((evidence) => [
    EVIDENCES[evidence],
    ...KIND_ORDER.map((kind) => {
      const { outcome, repeat } = VERDICTS[kind][evidence];
      const again = repeat ? "sent again where it can pass" : "not sent again";
      return html`${badge(outcome === "failed" ? "plain" : "warn", outcome)} ${again}`;
    }),
  ]);
  return html`<section aria-labelledby="outcomes"><h2 id="outcomes">Outcomes</h2>
<p>Every error has an <code>outcome</code>. It follows from what the failure proves and from what kind of operation failed.</p>
<dl class="terms">${OUTCOME_ORDER.map((outcome) => html`<dt><code>${outcome}</code></dt><dd>${OUTCOMES[outcome]}</dd>`)}</dl>
${table("Outcomes", ["What the failure proves", ...KIND_ORDER.map((kind) => KINDS[kind])], rows)}</section>`;
}

function memberTable(label: string, members: readonly Member[]): Html {
  const described = members.some(({ tags }) => tags.default !== undefined);
  const names = ["Name", "Type", ...(described ? ["Default"] : []), "Meaning"];
  const rows = members.map(({ name, type, says, tags }) => [
    html`<code>${name}</code>`,
    html`<code>${type}</code>`,
    ...(described ? [inline((tags.default ?? "none").replace(/(?<=\d)_(?=\d)/g, ""))] : []),
    inline(says),
  ]);
  return table(label, names, rows);
}
