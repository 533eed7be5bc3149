import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { workers } from "../lib/prepare.js";
import { inTurns, numberIn, run } from "../lib/processes.js";

const VALIDATORS = ["payspec", "ajv", "zod"] as const;
const ROUNDS = 5;
type What = "request" | "response" | "readyMs";

export async function validationTimes(names: readonly string[], rounds: number) {
  const worker = await workers("validators", names);
  const messages = await inTurns(names, rounds, async (name) => (await run(worker(name)))?.message);
  return (name: string, what: What): readonly number[] => messages(name).map((message) => numberIn(message, what));
}

export async function validators(): Promise<readonly Section[]> {
  const times = await validationTimes(VALIDATORS, ROUNDS);
  return [
    {
      id: "validators",
      title: "Validators",
      method: `The body of \`payDebt\`, and the response of \`checkDebts\` with two invoices; and the time from the loaded module to
the first validated body. payspec's are compiled when code is generated, Ajv's when the process starts, from the same
document; zod's schemas say the same by hand. Each must first reject seven invalid bodies.`,
      columns: [
        { title: "request", unit: "ns" },
        { title: "response", unit: "ns" },
        { title: "response to Ajv", unit: "ratio" },
        { title: "until ready", unit: "ms" },
      ],
      rows: VALIDATORS.map((name) => ({
        name,
        figures: [
          figureOf(times(name, "request")),
          figureOf(times(name, "response")),
          ratioOf(times(name, "response"), times("ajv", "response")),
          figureOf(times(name, "readyMs")),
        ],
      })),
    },
  ];
}
