import { escapeHtml } from "../core/html.js";
import { isRecord } from "../core/untyped.js";
import { FAULT_KINDS, type FaultKind, type Overview, type SandboxEffect } from "./types.js";

/** What was refused, shown above everything else. */
export interface Notice {
  readonly message: string;
  readonly known: readonly string[];
}

/** The start page: plain HTML, complete without a script, a picture or another request. */
export function startPage(view: Overview, origin: string, notice?: Notice): string {
  const operations = view.routes.flatMap(({ operation }) => operation ?? []);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>payspec sandbox</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>payspec sandbox</h1>
<p>Payment providers that remember, and fail on demand. No real money moves here.</p>
</header>
<main>
${notice === undefined ? "" : alert(notice)}
<section aria-labelledby="effects"><h2 id="effects">Effects</h2>
<p>What really happened, in order: the truth that a client’s outcome is judged by.</p>
${effectsTable(view.effects)}</section>
<section aria-labelledby="faults"><h2 id="faults">Faults</h2>
<p>Each strikes the next calls of its operation that the sandbox accepts.</p>
${faultsList(view.faults)}
<form method="post" action="/_sandbox/faults" class="row">
${field("Operation", select("operation", operations))}
${field("Fault", select("kind", FAULT_KINDS))}
${field("Times", `<input name="times" type="number" min="1" value="1" required>`)}
${field("Delay, ms", `<input name="delayMs" type="number" min="0" value="0" required>`)}
<button>Inject</button>
</form>
<details><summary>What each fault does</summary>${shown(FAULT_MEANINGS)}</details></section>
<section aria-labelledby="log"><h2 id="log">Calls</h2>
<p>The last calls to the providers, the newest first.</p>
${logTable(view.log)}</section>
<section aria-labelledby="forms"><h2 id="forms">Wire forms</h2>
<p>Where a vendor’s documents contradict themselves, the form that the sandbox sends.</p>
${formsForm(view)}</section>
<section aria-labelledby="state"><h2 id="state">State</h2>
${Object.entries(view.state).map(stateOf).join("\n")}
<form method="post" action="/_sandbox/reset"><button class="danger">Reset to the seed</button>
<span class="hint">Forgets all effects, faults and chosen forms.</span></form></section>
<section aria-labelledby="routes"><h2 id="routes">Routes</h2>
<p>A client’s <code>baseUrl</code> is ${basesOf(view, origin)}. Any well-formed credential passes.</p>
${table(
  ["Method", "Path", "Operation"],
  view.routes.map(({ method, path, operation }) => [method, path, operation ?? "control"]),
  "There are none.",
)}</section>
</main>
</body>
</html>
`;
}

function alert({ message, known }: Notice): string {
  const there = known.length === 0 ? "" : `<br>Known: ${known.map(code).join(", ")}`;
  return `<div role="alert" class="alert"><strong>Rejected.</strong> ${escapeHtml(message)}${there}</div>`;
}

const FAULT_MEANINGS: Readonly<Record<FaultKind, string>> = {
  "refuse-connection": "Nothing arrives, and nothing happens.",
  "drop-before-commit": "The call arrives, the connection dies, nothing happens.",
  "drop-after-commit": "It happens, and the connection dies before the response.",
  truncate: "It happens, and half of the response arrives.",
  hang: "It happens, and no response comes until the caller gives up.",
  malformed: "It happens, and the response is no JSON.",
  "server-error-before-commit": "502 with a page of HTML; nothing happens.",
  "server-error-after-commit": "It happens, and the response is 502 with a page of HTML.",
  "rate-limit": "429 with Retry-After; nothing happens.",
};

function faultsList(faults: Overview["faults"]): string {
  if (faults.length === 0) return `<p class="empty">None are queued.</p>`;
  const items = faults.map(({ id, operation, kind, times, delayMs }) => {
    const delay = delayMs === 0 ? "" : `, after ${delayMs} ms`;
    const name = escapeHtml(`${kind} of ${operation}`);
    return `<li><form method="post" action="/_sandbox/faults/remove"><input type="hidden" name="id" value="${id}">
${code(operation)} ${code(kind)}, ${times === 1 ? "once" : `${times} times`}${delay}
<button class="danger" aria-label="Take back ${name}">Take back</button></form></li>`;
  });
  return `<ul class="faults">${items.join("\n")}</ul>`;
}

function logTable(log: Overview["log"]): string {
  const rows = log.map(({ at, method, path, operation, fault, result }) => {
    return [at, `${method} ${path}`, operation ?? "", fault ?? "", result];
  });
  return table(["At", "Call", "Operation", "Fault", "Result"], rows.reverse(), "There were none.");
}

function effectsTable(effects: readonly SandboxEffect[]): string {
  const rows = effects.map(({ at, provider, operation, reference, key, amount }, index) => [
    String(index + 1),
    at,
    provider,
    operation,
    reference,
    key ?? "",
    `${amount.amount} ${amount.currency}`,
  ]);
  return table(["#", "At", "Provider", "Operation", "Reference", "Key", "Amount"], rows, "Nothing has happened yet.");
}

function formsForm({ forms, choices }: Overview): string {
  const quirks = Object.entries(forms);
  if (quirks.length === 0) return `<p class="empty">There are none.</p>`;
  const fields = quirks.map(([quirk, form]) => {
    return field(quirk, select(quirk, choices[quirk] ?? [form], form));
  });
  return `<form method="post" action="/_sandbox/wire" class="grid">
${fields.join("\n")}
<div><button>Switch</button></div>
</form>`;
}

function basesOf({ state }: Overview, origin: string): string {
  return Object.keys(state)
    .map((provider) => code(`${origin}/${provider}`))
    .join(", ");
}

function stateOf([provider, state]: [string, unknown]): string {
  return `<details open><summary>${escapeHtml(provider)}</summary>${shown(state)}</details>`;
}

/** Plain data of any shape: lists of records become tables, records lists of terms, anything else JSON. */
function shown(value: unknown): string {
  const flat = textOf(value);
  if (flat !== undefined) return escapeHtml(flat);
  if (Array.isArray(value)) return listOf(value);
  if (isRecord(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return `<span class="empty">none</span>`;
    return `<dl>${entries.map(([name, item]) => `<dt>${escapeHtml(name)}</dt><dd>${shown(item)}</dd>`).join("")}</dl>`;
  }
  return `<pre>${escapeHtml(String(value))}</pre>`;
}

function listOf(values: readonly unknown[]): string {
  if (values.length === 0) return `<span class="empty">none</span>`;
  const records = values.filter(isRecord);
  if (records.length < values.length) return `<ul>${values.map((item) => `<li>${shown(item)}</li>`).join("")}</ul>`;
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => names.map((name) => compact(record[name])));
  return table(names, rows, "none");
}

/** For a cell, in which a table of its own would not fit. */
function compact(value: unknown): string {
  return value === undefined ? "" : (textOf(value) ?? JSON.stringify(value));
}

/** What fits into one line: a plain value, or an amount of money. */
function textOf(value: unknown): string | undefined {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (!isRecord(value)) return undefined;
  const { amount, currency, ...others } = value;
  const isMoney = typeof amount === "string" && typeof currency === "string" && Object.keys(others).length === 0;
  return isMoney ? `${amount} ${currency}` : undefined;
}

function table(names: readonly string[], rows: readonly (readonly string[])[], empty: string): string {
  if (rows.length === 0) return `<p class="empty">${escapeHtml(empty)}</p>`;
  const head = names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, index) => td(cell, names[index] ?? "")).join("")}</tr>`);
  // It scrolls by itself where it is too wide, and then the keyboard must reach it.
  return `<div class="scroll" tabindex="0" role="group"><table><thead><tr>${head}</tr></thead>
<tbody>${body.join("\n")}</tbody></table></div>`;
}

/** With the name of its column, which stands beside it where the page is too narrow for a head. */
function td(cell: string, name: string): string {
  return `<td data-name="${escapeHtml(name)}">${escapeHtml(cell)}</td>`;
}

function field(label: string, control: string): string {
  return `<label><span>${escapeHtml(label)}</span>${control}</label>`;
}

function select(name: string, values: readonly string[], chosen?: string): string {
  const options = values.map((value) => {
    const mark = value === chosen ? " selected" : "";
    return `<option value="${escapeHtml(value)}"${mark}>${escapeHtml(value)}</option>`;
  });
  return `<select name="${escapeHtml(name)}">${options.join("")}</select>`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1a2026; --soft: #56616c; --line: #d5dbe1; --back: #f4f6f8; --card: #fff;
  --mark: #0b5cad; --on-mark: #fff; --bad: #a51d2d; --bad-back: #fdecee }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e9ee; --soft: #9ba7b3; --line: #333c45; --back: #14181c;
  --card: #1c2227; --mark: #6cb2ff; --on-mark: #0c1116; --bad: #ff8f98; --bad-back: #3a1b20 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
header, main { max-width: 86rem; margin: 0 auto; padding: 0 1rem }
header { padding-top: 1.25rem }
main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); padding-bottom: 2rem }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.1rem; margin: 0 }
header p { margin: .1rem 0 1rem } p, .hint, .empty { color: var(--soft) } section p { margin: .1rem 0 .75rem }
section, .alert { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem }
.alert { background: var(--bad-back); border-color: var(--bad); overflow-wrap: anywhere }
.scroll { overflow-x: auto } .scroll:focus-visible { outline: 2px solid var(--mark) }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600; color: var(--soft); white-space: nowrap } td { overflow-wrap: break-word; max-width: 26rem }
code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere }
pre { overflow-x: auto; margin: 0 }
details td { font-size: .9em; padding-right: .6rem }
details { border-top: 1px solid var(--line); padding: .5rem 0 } summary { cursor: pointer; font-weight: 600 }
dl { margin: .25rem 0; display: grid; grid-template-columns: minmax(0, 1fr) }
dt { color: var(--soft); margin-top: .35rem }
dd { margin: 0 0 0 .75rem; min-width: 0; overflow-wrap: anywhere } ul { margin: 0; padding-left: 1.2rem }
form { margin-top: .75rem } .row + details { margin-top: .75rem }
.faults { list-style: none; padding: 0 } .faults form { margin: .35rem 0 }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end }
.grid { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  align-items: end }
label { display: grid; gap: .2rem; min-width: 0 }
label span { color: var(--soft); font-size: .87rem; overflow-wrap: anywhere }
select, input, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);
  border-radius: 6px; padding: .35rem .6rem; min-height: 2.4rem; max-width: 100% }
select { width: 100% } input { width: 7rem }
button { background: var(--mark); border-color: var(--mark); color: var(--on-mark); font-weight: 600; cursor: pointer }
.danger { background: none; border-color: var(--bad); color: var(--bad) }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  table, tbody, tr { display: block } tr { border-bottom: 1px solid var(--line); padding: .35rem 0 }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .5rem; border: 0; padding: .1rem 0;
    max-width: none; overflow-wrap: anywhere }
  td::before { content: attr(data-name); color: var(--soft) } td:empty { display: none }
  .row label { flex: 1 1 40% } input { width: 100% } }
:is(select, input, button, summary):focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
`;
