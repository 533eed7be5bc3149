import { type Fragment, type Html, html } from "../../src/core/html.js";
import type { Idempotency } from "../../src/core/operation.js";
import { descriptor, providerOf } from "../generate/operations.js";
import { type FoundOperation, isObject, operationsOf, type Spec } from "../generate/spec.js";
import { exampleOf } from "./call-examples.js";
import { codesOf, type Failing, failuresOf, type RejectionCode } from "./failing-calls.js";
import { type Flow, flowsOf, records } from "./flow-steps.js";
import { code, heading, inline, markdown, table } from "./markdown.js";
import { methodOf } from "./method-types.js";
import { badge, type Page } from "./page-layout.js";
import { type LedgerEntry, ledgerOf } from "./quirk-ledger.js";

/** What each kind of operation means to its caller; the evidence for it is the document's own. */
export function calledTwice(kind: Idempotency, key: string | undefined): string {
  if (kind === "read") return "Costs nothing: it only reads.";
  if (kind === "none")
    return "May pay twice: nothing protects from it. The client never sends it again once any of it may have arrived.";
  return `Costs nothing more under the same \`${key}\`: it pays once. Under a new \`${key}\` it is a new payment.`;
}

/** All that there is to know of a provider before calling it. */
export async function providerPage(spec: Spec): Promise<Page> {
  const { info } = spec.document;
  const found = operationsOf(spec);
  const operations = await Promise.all(found.map((one) => operationSection(spec, one)));
  const flows = flowsOf(spec);
  const ledger = ledgerOf(spec);
  const part = (id: string, text: string) => ({ href: `#${id}`, text });
  return {
    title: info.title,
    path: `${spec.provider}/index.html`,
    parts: [
      part("base-urls", "Base URLs"),
      part("credentials", "Credentials"),
      ...found.map(({ operation: { operationId } }) => part(operationId, operationId)),
      ...(flows.length === 0 ? [] : [part("flows", "Flows")]),
      part("quirks", "Quirks"),
      { href: "reference.html", text: "Reference" },
    ],
    body: [
      html`<h1>${info.title}</h1>
<p class="lead">${info.summary}</p>
<p class="actions"><a class="button" href="reference.html">Reference: every field and example</a></p>
${markdown(info.description ?? "")}
${baseUrls(spec)}
${credentials(spec)}`,
      operations,
      flows.length > 0 && flowsSection(flows),
      quirksSection(ledger),
    ],
  };
}

/** The provider's name as people write it: the first word of its document's title. */
export function titleOf({ document, provider }: Spec): string {
  return document.info.title.split(" ")[0] ?? provider;
}

/** One per environment; a part that is different for every customer is named, with the value that the document has for it. */
function baseUrls({ document }: Spec): Html {
  const servers = records(document, "servers").map((server) => {
    const variables = Object.entries(isObject(server.variables) ? server.variables : {});
    const notes = variables.map(([name, variable]) => {
      const example = isObject(variable) ? html`, such as <code>${String(variable.default)}</code>` : "";
      return html`<p class="soft"><code>{${name}}</code> is yours to fill in${example}.</p>`;
    });
    return html`<p>${inline(String(server.description ?? ""))}</p>${code("text", String(server.url), "baseUrl")}${notes}`;
  });
  return html`${heading(2, "base-urls", "Base URLs")}${servers}`;
}

function credentials(spec: Spec): Html {
  const rows = Object.entries(providerOf(spec).credentials).map(([option, { header, prefix }]) => [
    html`<code>${option}</code>`,
    html`<code>${header}: ${prefix}…</code>`,
  ]);
  return html`${heading(2, "credentials", "Credentials")}${table("Credentials", ["Option of the client", "Header"], rows)}`;
}

async function operationSection(spec: Spec, found: FoundOperation): Promise<Html> {
  const { operation, method, path } = found;
  const id = operation.operationId;
  const { kind, key } = descriptor(spec, found);
  const { evidence, advice } = operation["x-idempotency"];
  const [failures, codes] = await Promise.all([failuresOf(spec, found), codesOf(spec, found)]);
  const { typescript, curl } = exampleOf(spec, found);
  return html`<section class="operation">${heading(2, id, html`<code>${id}</code> <span>${operation.summary}</span>`)}<p class="route"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></p>
${markdown(operation.description ?? "")}
<div class="note ${kind === "none" ? "warn" : "good"}"><h3>Calling it twice</h3><p>${inline(calledTwice(kind, key))}</p>
<p class="soft">${inline(evidence)}</p></div>
<h3>Call it</h3>
${typescript !== undefined && code("ts", typescript)}
${code("sh", curl, "curl")}
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
function signature(spec: Spec, id: string): Fragment {
  const found = methodOf(spec, id);
  if (found === undefined) return undefined;
  return html`<details><summary>Types of ${id}</summary>${code("ts", [found.signature, ...found.types].join("\n\n"))}</details>`;
}

function outcomeTable(id: string, failures: readonly Failing[]): Html {
  const rows = failures.map(({ status, what, error, outcome, repeats }) => [
    html`${status !== "" && html`<strong class="status">${status}</strong> `}${inline(what)}`,
    outcomeBadge(outcome),
    repeats ? "yes" : "no",
    html`<code>${error}</code>`,
  ]);
  return table(`Failures of ${id}`, ["What happened", "Outcome", "Sent again", "Error"], rows);
}

function codeTable(id: string, codes: readonly RejectionCode[]): Html {
  const rows = codes.map(({ code: number, meaning, error, outcome, advice }) => [
    html`<strong class="status">${number}</strong>`,
    html`${inline(meaning)}${advice !== undefined && html`<br><span class="soft">${inline(advice)}</span>`}`,
    outcomeBadge(outcome),
    html`<code>${error}</code>`,
  ]);
  const ids = codes.map(({ code: number }) => `${id}${number}`);
  return html`<h3>Rejections under a status of success</h3>
<p>The code is in <code>error.code</code>. One that is not in this table leaves the outcome unknown.</p>
${table(`Codes of ${id}`, ["Code", "Meaning", "Outcome", "Error"], rows, ids)}`;
}

function outcomeBadge(outcome: "failed" | "unknown"): Html {
  return badge(outcome === "failed" ? "plain" : "warn", outcome);
}

function flowsSection(flows: readonly Flow[]): Html {
  return html`<section>${heading(2, "flows", "Flows")}
${flows.map(
  (flow) => html`<article class="flow">${heading(3, flow.id, flow.title)}${markdown(flow.description)}
<ol>${flow.steps.map(
    ({ operation, description }) =>
      html`<li><a href="#${operation}"><code>${operation}</code></a>: ${inline(description)}</li>`,
  )}</ol></article>`,
)}</section>
`;
}

function quirksSection(ledger: readonly LedgerEntry[]): Html {
  return html`<section>${heading(2, "quirks", "Quirks")}
<p>Where the vendor’s documents contradict themselves, or leave something out. ${ledger.length} of them, each with its test.</p>
${ledger.map(quirkCard)}</section>
`;
}

function quirkCard({ quirk: { id, says, shows, reading }, place, tests }: LedgerEntry): Html {
  const row = (name: string, value: Fragment) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return html`<article class="quirk">${heading(3, id, html`${id} <span class="soft">${place}</span>`)}<dl>${row("The document says", inline(says))}${row("It also shows", inline(shows))}${row("What payspec does", inline(reading))}
${row("Tested by", html`<ul>${tests.map(testLine)}</ul>`)}</dl></article>
`;
}

function testLine({ form, reading, file, line }: LedgerEntry["tests"][number]): Html {
  return html`<li>${form !== undefined && html`<em>${form}</em>: `}${inline(reading)} <code class="soft">${file}:${line}</code></li>`;
}
