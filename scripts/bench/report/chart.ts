import { figureIn, print, type Section, type Unit } from "../lib/figures.js";
import type { Results } from "./results.js";

interface Panel {
  readonly title: string;
  readonly section: string;
  readonly column: string;
  readonly unit: Unit;
  /** Left out, as what is no peer. */
  readonly without?: RegExp;
}

const PANELS: readonly Panel[] = [
  { title: "A call over a stub of fetch, µs: less is better", section: "client", column: "a call", unit: "µs" },
  {
    title: "Inex's two operations, minified and gzipped, kB: less is better",
    section: "size",
    column: "gzipped",
    unit: "kB",
    without: /payofin|activeplatform|three/,
  },
  {
    title: "Validated requests per second, POST: more is better",
    section: "server",
    column: "payDebt, POST",
    unit: "per second",
  },
  { title: "Generating 1,000 operations, s: less is better", section: "generation", column: "1,000", unit: "s" },
];

const [WIDTH, LABEL, VALUE, BAR, GAP, HEAD] = [720, 150, 80, 16, 6, 30];

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-weight:600}.value{fill:#59636e}
.bar{fill:#afb8c1}.own{fill:#0969da}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.value{fill:#9198a1}
.bar{fill:#484f58}.own{fill:#4493f8}}`;

/** Bars of the figures that people compare first. Light or dark as its reader's system is. */
export function chart({ sections, machine }: Results): string {
  let y = 0;
  const panels = PANELS.map((panel) => {
    const [text, height] = panelOf(panel, sections, y);
    y += height;
    return text;
  });
  const label = `<title>payspec beside its peers, ${plain(machine)}</title>`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img">`;
  return [open, label, `<style>${STYLE}</style>`, ...panels, "</svg>", ""].join("\n");
}

function panelOf(
  { title, section, column, unit, without }: Panel,
  sections: readonly Section[],
  top: number,
): [string, number] {
  const names = sections.find(({ id }) => id === section)?.rows.map(({ name }) => name) ?? [];
  const rows = names
    .filter((name) => !without?.test(name))
    .map((name) => {
      return { name, value: figureIn(sections, section, name, column).median };
    });
  const most = Math.max(...rows.map(({ value }) => value));
  const bars = rows.map(({ name, value }, index) => {
    const y = top + HEAD + index * (BAR + GAP);
    const width = Math.max(1, Math.round((value / most) * (WIDTH - LABEL - VALUE)));
    const label = plain(name.replace(/,.*$/, ""));
    const own = label === "payspec" ? "bar own" : "bar";
    return [
      `<text x="${LABEL - 8}" y="${y + 13}" text-anchor="end">${label}</text>`,
      `<rect class="${own}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
      `<text class="value" x="${LABEL + width + 6}" y="${y + 13}">${print(value, unit)}</text>`,
    ].join("");
  });
  const text = [`<text class="title" x="0" y="${top + 18}">${plain(title)}</text>`, ...bars].join("\n");
  return [text, HEAD + rows.length * (BAR + GAP) + 10];
}

const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
