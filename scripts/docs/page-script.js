// Search and copy buttons. Every page is whole without them.
const root = document.querySelector("header.site").dataset.root;
const search = document.querySelector("search");
const input = search.querySelector("input");
const list = search.querySelector("ul");
const SHOWN = 12;

/** Loaded when somebody is about to search: no other visit needs it. */
let loading;
function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}search.js`;
    script.onload = () => resolve(globalThis.searchEntries);
    script.onerror = () => reject(new Error("the index of the search is not there"));
    document.head.append(script);
  });
  return loading;
}

/** Every word must be somewhere; a name that is the word comes first, then one that begins with it. */
function rank([, page, heading, text], words) {
  const [name, title, below] = [heading, page, text].map((part) => part.toLowerCase());
  const names = name.split(/[\s:.,()]+/);
  let total = 0;
  for (const word of words) {
    const score =
      (names.includes(word) ? 20 : 0) +
      (names.some((one) => one.startsWith(word)) ? 8 : 0) +
      (name.includes(word) ? 4 : 0) +
      (title.includes(word) ? 3 : 0) +
      (below.includes(word) ? 1 : 0);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

async function find() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = await load();
  const ranked = words.length === 0 ? [] : entries.map((entry) => [rank(entry, words), entry]);
  const best = ranked.filter(([score]) => score > 0).sort(([a], [b]) => b - a);
  list.replaceChildren(...best.slice(0, SHOWN).map(([, entry], index) => option(entry, words, index)));
  if (words.length > 0 && best.length === 0)
    list.replaceChildren(element("li", { className: "none" }, "Nothing found"));
  list.hidden = words.length === 0;
  input.setAttribute("aria-expanded", String(!list.hidden));
  select(0);
}

function option([href, page, heading, text], words, index) {
  const at = Math.max(0, text.toLowerCase().indexOf(words[0]) - 40);
  const excerpt = `${at > 0 ? "…" : ""}${text.slice(at, at + 130)}`;
  const name = element("strong", {}, ...marked(heading, words));
  const lines = [
    element("span", {}, name, ` ${page === heading ? "" : page}`),
    element("small", {}, ...marked(excerpt, words)),
  ];
  const link = element("a", { href: root + href, tabIndex: -1 }, ...lines);
  const item = element("li", { id: `found-${index}` }, link);
  item.setAttribute("role", "option");
  return item;
}

function marked(text, words) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text
    .split(new RegExp(`(${escaped.join("|")})`, "i"))
    .map((part, index) => (index % 2 === 1 ? element("mark", {}, part) : part));
}

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function select(index) {
  const options = [...list.querySelectorAll("[role=option]")];
  const chosen = options.at(index % (options.length || 1));
  for (const one of options) one.setAttribute("aria-selected", String(one === chosen));
  if (chosen === undefined) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", chosen.id);
  chosen?.scrollIntoView({ block: "nearest" });
}

function close() {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
}

input.addEventListener("focus", load);
input.addEventListener("input", find);
input.addEventListener("keydown", (event) => {
  const options = [...list.querySelectorAll("[role=option]")];
  const now = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") select(now + 1);
  else if (event.key === "ArrowUp") select(now - 1);
  else if (event.key === "Enter") options[now]?.querySelector("a").click();
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
});
list.addEventListener("click", close);
document.addEventListener("click", ({ target }) => search.contains(target) || close());
// Before Redoc, which has keys of its own.
document.addEventListener(
  "keydown",
  (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const wanted = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!wanted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.focus();
    input.select();
  },
  true,
);
search.hidden = false;

for (const figure of document.querySelectorAll("figure.code")) {
  const button = element("button", { className: "copy", type: "button" }, "Copy");
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(figure.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => {
      button.textContent = "Copy";
    }, 2000);
  });
  figure.append(button);
}
