import { type Html, html } from "../../src/core/html.js";
import type { Flow, FlowStep } from "./flows.js";

/** Narrow enough for a telephone at its own size, so that no letter shrinks. */
const WIDTH = 340;
const [LEFT, RIGHT] = [48, 292];
const MIDDLE = (LEFT + RIGHT) / 2;
const [HEAD, STEP, FOOT] = [44, 88, 10];

/** A sequence diagram in the colour of the text around it: who asks, who answers, what. */
export function sequenceDiagram(flow: Flow, provider: string): Html {
  const height = HEAD + flow.steps.length * STEP + FOOT;
  const lifeline = (x: number) =>
    html`<line x1="${x}" y1="${HEAD - 10}" x2="${x}" y2="${height}" stroke-opacity=".35" stroke-dasharray="2 4"/>`;
  const actor = (x: number, name: string) =>
    html`<rect x="${x - 46}" y="4" width="92" height="28" rx="6" fill="none"/><text x="${x}" y="23" class="actor">${name}</text>`;
  return html`<svg class="diagram" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${spoken(flow, provider)}" fill="currentColor" stroke="currentColor" stroke-width="1.25">
${lifeline(LEFT)}${lifeline(RIGHT)}${actor(LEFT, "You")}${actor(RIGHT, provider)}
${flow.steps.map((step, index) => stepOf(step, index + 1, HEAD + index * STEP))}
</svg>`;
}

function stepOf({ operation, method, answer }: FlowStep, number: number, top: number): Html {
  const [ask, reply] = [top + 30, top + 66];
  return html`<g><circle cx="${LEFT}" cy="${ask}" r="10" class="number"/><text x="${LEFT}" y="${ask + 4}" class="digit">${number}</text>
<text x="${MIDDLE + 5}" y="${ask - 8}"><tspan class="strong">${operation}</tspan> <tspan class="soft">${method}</tspan></text>
<line x1="${LEFT + 10}" y1="${ask}" x2="${RIGHT - 7}" y2="${ask}"/>${head(RIGHT, ask, -1)}
<text x="${MIDDLE + 5}" y="${reply - 8}">${answer.join(", ")}</text>
<line x1="${LEFT + 7}" y1="${reply}" x2="${RIGHT}" y2="${reply}" stroke-dasharray="5 4"/>${head(LEFT, reply, 1)}</g>
`;
}

function head(x: number, y: number, way: 1 | -1): Html {
  return html`<path d="M${x} ${y}l${way * 8} -4v8z" stroke="none"/>`;
}

/** The same for whoever hears the page. */
function spoken({ title, steps }: Flow, provider: string): string {
  const lines = steps.map(({ operation, answer }, index) => `${index + 1}: ${operation}, answer ${answer.join(", ")}`);
  return `${title}. You and ${provider}. ${lines.join("; ")}.`;
}
