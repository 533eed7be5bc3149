import { escapeHtml, type Fragment, Html, html } from "../core/html.js";
import { isRecord } from "../core/untyped.js";
import { SCRIPT, STYLE } from "./page-assets.js";
import { FAULT_KINDS, FAULT_MEANINGS, type Overview } from "./types.js";

/** What was rejected, shown above everything else. */
export interface Notice {
  readonly message: string;
  readonly known: readonly string[];
  /** The fields of the form, as they were typed. */
  readonly typed: URLSearchParams;
}

/** The start page: complete without its script, a picture or another request. */
export function startPage(view: Overview, origin: string, notice?: Notice): string {
  const operations = view.routes.flatMap(({ operation }) => operation ?? []);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>payspec sandbox</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>payspec sandbox</h1>
<p>Payment providers that remember, and fail on demand. No real money moves here.</p>
<p class="status"><span id="summary" role="status" data-live>${summaryOf(view)}</span>
<span id="connection" role="status">Reload the page to see later changes.</span></p>
</header>
<main>
${notice && alert(notice)}
<section aria-labelledby="effects"><h2 id="effects">Effects</h2>
<p>What really happened, in order: the truth that a client’s outcome is judged by.</p>
${live("effects-now", effectsTable(view.effects))}</section>
<section aria-labelledby="faults"><h2 id="faults">Faults</h2>
<p>Each affects the next calls of its operation that the sandbox accepts.</p>
${live("faults-now", faultsList(view.faults))}
<form method="post" action="/_sandbox/faults" class="row" autocomplete="off">
${field("Operation", select("operation", operations, notice?.typed.get("operation")))}
${field("Fault", select("kind", FAULT_KINDS, notice?.typed.get("kind")))}
${field("Times", numberInput("times", 1, notice))}
${field("Delay, ms", numberInput("delayMs", 0, notice))}
<button>Inject</button>
</form>
<details><summary>What each fault does</summary>${shown(FAULT_MEANINGS, "meanings")}</details></section>
<section aria-labelledby="log"><h2 id="log">Calls</h2>
<p>The last calls to the providers, the newest first.</p>
${live("log-now", logTable(view.log))}</section>
<section aria-labelledby="forms"><h2 id="forms">Wire forms</h2>
<p>Where a vendor’s documents contradict themselves, the form that the sandbox sends.</p>
${formsForm(view)}</section>
<section aria-labelledby="state"><h2 id="state">State</h2>
${Object.keys(view.state).map((provider) => stateOf(provider, view, notice))}
<form method="post" action="/_sandbox/reset"><button class="danger">Reset to the seed</button>
<span class="hint">Forgets all effects, calls, faults and chosen forms.</span></form></section>
<section aria-labelledby="routes"><h2 id="routes">Routes</h2>
<p>A client’s <code>baseUrl</code> is ${basesOf(view, origin)}. Any well-formed credential passes.</p>
<details><summary>${view.routes.length} routes</summary>${table(
    "routes-table",
    ["Method", "Path", "Operation"],
    view.routes.map(({ method, path, operation }) => [method, path, operation ?? "control"]),
    "There are none.",
  )}</details></section>
</main>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
}

/** A part that the script replaces after a change. */
function live(id: string, content: Fragment): Html {
  return html`<div id="${id}" data-live>${content}</div>`;
}

function summaryOf({ effects, faults, log }: Overview): string {
  const count = (items: readonly unknown[], one: string): string =>
    `${items.length} ${one}${items.length === 1 ? "" : "s"}`;
  return `${count(effects, "effect")}, ${count(faults, "queued fault")}, ${count(log, "logged call")}.`;
}

function alert({ message, known }: Notice): Html {
  const there =
    known.length > 0 && html`<br>Known: ${known.map((one, index) => html`${index > 0 && ", "}<code>${one}</code>`)}`;
  return html`<div role="alert" class="alert"><strong>Rejected.</strong> ${message}${there}</div>`;
}

function faultsList(faults: Overview["faults"]): Html {
  if (faults.length === 0) return html`<p class="empty">None are queued.</p>`;
  const items = faults.map(({ id, operation, kind, times, delayMs }) => {
    const delay = delayMs > 0 && `, after ${delayMs} ms`;
    return html`<li><form method="post" action="/_sandbox/faults/remove"><input type="hidden" name="id" value="${id}">
<code>${operation}</code> <code>${kind}</code>, ${times === 1 ? "once" : `${times} times`}${delay}
<button class="danger" id="remove-${id}" aria-label="Take back ${kind} of ${operation}">Take back</button></form></li>
`;
  });
  return html`<ul class="faults">${items}</ul>`;
}

function logTable(log: Overview["log"]): Html {
  const rows = log.map(({ at, method, path, operation, fault, result }) => {
    return [at, `${method} ${path}`, operation ?? "", fault ?? "", result];
  });
  return table("log-table", ["At", "Call", "Operation", "Fault", "Result"], rows.reverse(), "There were none.");
}

function effectsTable(effects: Overview["effects"]): Html {
  const rows = effects.map(({ at, provider, operation, reference, key, amount }, index) => [
    ...[String(index + 1), at, provider, operation, reference, key ?? "", `${amount.amount} ${amount.currency}`],
  ]);
  const names = ["#", "At", "Provider", "Operation", "Reference", "Key", "Amount"];
  return table("effects-table", names, rows, "Nothing has happened yet.");
}

function formsForm({ forms, choices, quirks }: Overview): Html {
  const fields = Object.entries(forms).map(([quirk, form]) => {
    const why = quirks[quirk];
    const id = `form-${quirk}`;
    return html`<div class="quirk"><label for="${id}"><span>${quirk}</span></label>
<span id="${id}-now" data-live>${select(quirk, choices[quirk] ?? [form], form, id)}</span>
${
  why &&
  html`<details><summary aria-label="Why ${quirk}">Why</summary><dl>
<dt>The document says</dt><dd>${marked(why.says)}</dd><dt>It also shows</dt><dd>${marked(why.shows)}</dd>
<dt>The client reads</dt><dd>${marked(why.reading)}</dd></dl></details>`
}</div>
`;
  });
  const isSwitched = Object.entries(forms).some(([quirk, form]) => choices[quirk]?.[0] !== form);
  return html`<details${isSwitched && new Html(" open")}><summary>${fields.length} forms</summary>
<form method="post" action="/_sandbox/wire" autocomplete="off"><div class="grid">
${fields}</div><p><button>Switch</button></p></form></details>`;
}

/** Text of a spec, in which backticks mark code. */
function marked(text: string): Html {
  return new Html(escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>"));
}

function basesOf({ state }: Overview, origin: string): Fragment {
  return Object.keys(state).map((provider, index) => html`${index > 0 && ", "}<code>${origin}/${provider}</code>`);
}

function stateOf(provider: string, { state, seeds }: Overview, notice: Notice | undefined): Html {
  const typed = notice?.typed.get(provider);
  const seed = typed ?? JSON.stringify(seeds[provider], null, 2);
  const name = `seed-${provider}`;
  return html`<details${typed != null && new Html(" open")}><summary>${provider}</summary>${live(`state-${provider}`, shown(state[provider], provider))}
<details${typed != null && new Html(" open")}><summary aria-label="Seed ${provider}">Seed</summary>
<form method="post" action="/_sandbox/seed" id="${name}" data-live${typed != null && new Html(" data-dirty")} autocomplete="off">
<label for="${name}-text"><span>What ${provider} starts from, in JSON. It starts again, and its effects are forgotten.</span></label>
<textarea id="${name}-text" name="${provider}" spellcheck="false" required>
${seed}</textarea>
<button>Start ${provider} from this seed</button></form></details></details>
`;
}

/** Plain data of any shape: lists of records become tables, records lists of terms, anything else JSON. */
function shown(value: unknown, id: string): Fragment {
  const flat = textOf(value);
  if (flat !== undefined) return flat;
  if (Array.isArray(value)) return listOf(value, id);
  if (!isRecord(value)) return html`<pre>${String(value)}</pre>`;
  const entries = Object.entries(value);
  if (entries.length === 0) return html`<span class="empty">none</span>`;
  return html`<dl>${entries.map(([name, item]) => html`<dt>${name}</dt><dd>${shown(item, `${id}-${name}`)}</dd>`)}</dl>`;
}

function listOf(values: readonly unknown[], id: string): Fragment {
  const records = values.filter(isRecord);
  if (records.length < values.length) {
    return html`<ul>${values.map((item, index) => html`<li>${shown(item, `${id}-${index}`)}</li>`)}</ul>`;
  }
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return table(
    `${id}-table`,
    names,
    records.map((record) => names.map((name) => compact(record[name]))),
    "none",
  );
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

function table(id: string, names: readonly string[], rows: readonly (readonly string[])[], empty: string): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  // It scrolls by itself where it is too wide, and then the keyboard must reach it. The names of its columns are repeated
  // in the cells, where the page is too narrow for a head.
  return html`<div class="scroll" tabindex="0" role="group" id="${id}"><table>
<thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map((cell, at) => html`<td data-name="${names[at]}">${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
}

function field(label: string, control: Html): Html {
  return html`<label><span>${label}</span>${control}</label>`;
}

function numberInput(name: string, least: number, notice: Notice | undefined): Html {
  const value = notice?.typed.get(name) ?? least;
  return html`<input name="${name}" type="number" min="${least}" value="${value}" required>`;
}

function select(name: string, values: readonly string[], chosen?: string | null, id?: string): Html {
  const options = values.map(
    (value) => html`<option value="${value}"${value === chosen && new Html(" selected")}>${value}</option>`,
  );
  return html`<select name="${name}"${id !== undefined && html` id="${id}"`}>${options}</select>`;
}
