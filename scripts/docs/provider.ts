import { type Fragment, type Html, html } from "../../src/core/html.js";
import { descriptor, providerOf } from "../generate/operations.js";
import { type FoundOperation, operationsOf, ROOT, type Spec } from "../generate/spec.js";
import { sequenceDiagram } from "./diagram.js";
import { exampleOf } from "./examples.js";
import { type Flow, flowsOf } from "./flows.js";
import { inline, markdown } from "./markdown.js";
import { codesOf, type Failing, failuresOf, type RefusalCode } from "./outcomes.js";
import { badge, code, layout, type PageLink, table } from "./page.js";
import { type LedgerEntry, ledgerOf } from "./quirks.js";
import { declarationsFor, membersOf } from "./source.js";
import { calledTwice } from "./words.js";

/** All that there is to know of a provider before calling it. */
export async function providerPage(spec: Spec, site: readonly PageLink[]): Promise<Html> {
  const { info } = spec.document;
  const found = operationsOf(spec);
  const operations = await Promise.all(found.map((one) => operationSection(spec, one)));
  const flows = flowsOf(spec, ROOT);
  const ledger = ledgerOf(spec);
  const part = (href: string, text: string, parts: readonly PageLink[] = []) => ({ href, text, parts });
  return layout({
    title: info.title,
    root: "../",
    current: `${spec.provider}/index.html`,
    site,
    parts: [
      part("#main", "Overview"),
      ...found.map(({ operation: { operationId } }) => part(`#${operationId}`, operationId)),
      ...(flows.length === 0 ? [] : [part("#flows", "Flows")]),
      part("#quirks", "Quirks"),
      part("reference.html", "Reference"),
    ],
    body: [
      html`<h1>${info.title}</h1>
<p class="lead">${info.summary}</p>
<p class="actions"><a class="button" href="reference.html#operation/${found[0]?.operation.operationId}">Reference: every field and example</a></p>
${markdown(info.description ?? "")}
${credentials(spec)}`,
      operations,
      flows.length > 0 && flowsSection(flows, titleOf(spec)),
      quirksSection(ledger),
    ],
  });
}

/** The provider's name as people write it: the first word of its document's title. */
export function titleOf({ document, provider }: Spec): string {
  return document.info.title.split(" ")[0] ?? provider;
}

function credentials(spec: Spec): Html {
  const rows = Object.entries(providerOf(spec).credentials).map(([option, { header, prefix }]) => [
    html`<code>${option}</code>`,
    html`<code>${header}: ${prefix}…</code>`,
  ]);
  return html`<h2 id="credentials">Credentials</h2>${table("Credentials", ["Option of the client", "Header"], rows)}`;
}

async function operationSection(spec: Spec, found: FoundOperation): Promise<Html> {
  const { operation, method, path } = found;
  const id = operation.operationId;
  const { kind, key } = descriptor(spec, found);
  const { evidence, advice } = operation["x-idempotency"];
  const [failures, codes] = await Promise.all([failuresOf(spec, found), codesOf(spec, found)]);
  const { typescript, curl } = exampleOf(spec, found);
  return html`<section aria-labelledby="${id}" class="operation"><h2 id="${id}"><code>${id}</code> <span>${operation.summary}</span></h2>
<p class="route"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></p>
${markdown(operation.description ?? "")}
<div class="note ${kind === "none" ? "warn" : "good"}"><h3>Calling it twice</h3><p>${inline(calledTwice(kind, key))}</p>
<p class="soft">${inline(evidence)}</p></div>
<h3>Call it</h3>
${typescript !== undefined && code("TypeScript", typescript)}
${code("curl", curl)}
<p class="soft">As they stand, both call the sandbox that <code>payspec sandbox</code> serves.</p>
${signature(spec, id)}
<p><a href="reference.html#operation/${id}">Every field and example of ${id}</a></p>
<h3>If it fails</h3>
<p>What the client makes of each failure, and whether it sends the request again by itself.</p>
${outcomeTable(id, failures)}
${advice !== undefined && html`<div class="note warn"><h4>While the outcome is unknown</h4><p>${inline(advice)}</p></div>`}
${codes.length > 0 && codeTable(id, codes)}</section>
`;
}

/** The method and every type that it names, as the sources have them. */
function signature({ provider }: Spec, id: string): Fragment {
  const folder = `src/providers/${provider}`;
  const method = membersOf(`${folder}/client.ts`, /Client$/).find(({ name }) => name === id);
  if (method === undefined) return undefined;
  const types = declarationsFor(method.signature, [`${folder}/client.ts`, `${folder}/read.ts`]);
  return html`<details><summary>What it takes and gives</summary>${code("TypeScript", [method.signature, ...types].join("\n\n"))}</details>`;
}

function outcomeTable(id: string, failures: readonly Failing[]): Html {
  const rows = failures.map(({ answer, what, error, outcome, repeats }) => [
    html`${answer !== "" && html`<strong class="status">${answer}</strong> `}${inline(what)}`,
    outcomeBadge(outcome),
    repeats ? "yes" : "no",
    html`<code>${error}</code>`,
  ]);
  return table(`Failures of ${id}`, ["What came", "Outcome", "Sent again", "Error"], rows);
}

function codeTable(id: string, codes: readonly RefusalCode[]): Html {
  const rows = codes.map(({ code: number, meaning, error, outcome, advice }) => [
    html`<strong class="status" id="${id}${number}">${number}</strong>`,
    html`${inline(meaning)}${advice !== undefined && html`<br><span class="soft">${inline(advice)}</span>`}`,
    outcomeBadge(outcome),
    html`<code>${error}</code>`,
  ]);
  return html`<h3>Refusals under a status of success</h3>
<p>The code is in <code>error.code</code>. One that is not in this table leaves the outcome unknown.</p>
${table(`Codes of ${id}`, ["Code", "Meaning", "Outcome", "Error"], rows)}`;
}

function outcomeBadge(outcome: "failed" | "unknown"): Html {
  return badge(outcome === "failed" ? "plain" : "warn", outcome);
}

function flowsSection(flows: readonly Flow[], provider: string): Html {
  return html`<section aria-labelledby="flows"><h2 id="flows">Flows</h2>
${flows.map(
  (flow) => html`<article class="flow"><h3>${flow.title}</h3>${markdown(flow.description)}
<div class="steps">${sequenceDiagram(flow, provider)}
<ol>${flow.steps.map(({ operation, description }) => html`<li><strong><code>${operation}</code></strong> ${inline(description)}</li>`)}</ol></div></article>`,
)}</section>
`;
}

function quirksSection(ledger: readonly LedgerEntry[]): Html {
  return html`<section aria-labelledby="quirks"><h2 id="quirks">Quirks</h2>
<p>Where the vendor’s documents contradict themselves, or leave something out. ${ledger.length} of them, each with its test.</p>
${ledger.map(quirkCard)}</section>
`;
}

function quirkCard({ quirk: { id, says, shows, reading }, place, tests }: LedgerEntry): Html {
  const row = (name: string, value: Fragment) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<article class="quirk" aria-labelledby="${id}"><h3 id="${id}"><a href="#${id}">${id}</a> <span class="soft">${place}</span></h3>
<dl>${row("The document says", inline(says))}${row("It also shows", inline(shows))}${row("What payspec does", inline(reading))}
${row("Held by", html`<ul>${tests.map(testLine)}</ul>`)}</dl></article>
`;
}

function testLine({ form, reading, file, line }: LedgerEntry["tests"][number]): Html {
  return html`<li>${form !== undefined && html`<em>${form}</em>: `}${inline(reading)} <code class="soft">${file}:${line}</code></li>`;
}
