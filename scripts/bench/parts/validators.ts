import { inTurns, numbersIn, runToEnd } from "../lib/children.js";
import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { scripts } from "../lib/prepare.js";

const VALIDATORS = ["payspec", "ajv", "zod"] as const;
const FIGURES = ["request", "response", "readyMs"] as const;

export async function checkTimes(names: readonly string[], rounds: number, warmUpMs: number) {
  const path = await scripts("check", "validators", names);
  const told = await inTurns(names, rounds, async (name) =>
    numbersIn((await runToEnd(path(name), { args: [String(warmUpMs)] })).told, ...FIGURES),
  );
  return (name: string, figure: (typeof FIGURES)[number]): readonly number[] =>
    told(name).map((figures) => figures[FIGURES.indexOf(figure)] ?? Number.NaN);
}

export async function validators(): Promise<readonly Section[]> {
  const values = await checkTimes(VALIDATORS, 5, 200);
  return [
    {
      id: "validators",
      title: "Validators",
      says: `A check of the body of \`payDebt\`, and of the answer of \`checkDebts\` with two invoices; and the time from the loaded
module to the first checks made. payspec's are compiled with the other generated code, Ajv's when the process starts, from
the same document; zod's schemas say the same by hand. Each must first refuse seven bad bodies.`,
      columns: [
        { title: "request", unit: "ns" },
        { title: "answer", unit: "ns" },
        { title: "answer to payspec", unit: "ratio" },
        { title: "until ready", unit: "ms" },
      ],
      rows: VALIDATORS.map((name) => ({
        name,
        figures: [
          figureOf(values(name, "request")),
          figureOf(values(name, "response")),
          ratioOf(values(name, "response"), values("payspec", "response")),
          figureOf(values(name, "readyMs")),
        ],
      })),
    },
  ];
}
