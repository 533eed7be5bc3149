/** What keeps the page current: without it, the page is as complete, and as old as its last load. */
export const SCRIPT = `
const status = document.getElementById("connection");
const say = (text) => { if (status.textContent !== text) status.textContent = text; };
document.addEventListener("input", ({ target }) => { if (target.form) target.form.dataset.dirty = "" });
function update(old, fresh) {
  // What somebody is filling in stays.
  if (!fresh || old.innerHTML === fresh.innerHTML || old.closest("[data-dirty]") || old.querySelector("[data-dirty]")) return;
  const active = document.activeElement;
  const hadFocus = active !== old && old.contains(active);
  old.replaceChildren(...fresh.childNodes);
  if (!hadFocus) return;
  const again = active.id ? document.getElementById(active.id) : null;
  if (again === null) old.tabIndex = -1;
  (again ?? old).focus({ preventScroll: true });
}
let isBusy = false, isDue = false;
async function refresh() {
  isDue = true;
  if (isBusy) return;
  isBusy = true;
  while (isDue) {
    isDue = false;
    try {
      const response = await fetch("/");
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      for (const old of document.querySelectorAll("[data-live]")) update(old, page.getElementById(old.id));
    } catch { /* The next event, or the one after a new connection, tries again. */ }
  }
  isBusy = false;
}
const events = new EventSource("/_sandbox/events");
events.onopen = () => say("Live.");
events.onmessage = refresh;
events.onerror = () => say("The connection to the sandbox was lost. Trying again.");
`;

export const STYLE = `
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
header p { margin: .1rem 0 .5rem } header .status { margin-bottom: 1rem } p, .hint, .empty, .status { color: var(--soft) } section p { margin: .1rem 0 .75rem }
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
.quirk details { border: 0; padding: .25rem 0 0; font-size: .9em } .quirk summary { font-weight: 400 }
textarea { font: .85rem/1.5 ui-monospace, monospace; color: inherit; background: var(--back); width: 100%;
  border: 1px solid var(--line); border-radius: 6px; padding: .5rem; min-height: 14rem; resize: vertical }
.grid + p { margin: .75rem 0 0 } textarea + button { margin-top: .5rem } dd details { border: 0; padding: 0 }
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
  .row label { flex: 1 1 40% } .row label:has(select) { flex-basis: 100% } input { width: 100% } }
:is(select, input, button, summary, textarea):focus-visible { outline: 2px solid var(--mark); outline-offset: 2px }
`;
