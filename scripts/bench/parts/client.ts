import { inTurns, numbersIn, runToEnd, serving } from "../lib/children.js";
import { type Figure, figureOf, ratioOf, type Section } from "../lib/figures.js";
import { ownScript, scripts } from "../lib/prepare.js";

export const CLIENTS = ["payspec", "openapi-fetch", "redocly", "hey-api", "axios", "ky", "fetch"] as const;
const BASE = "openapi-fetch";

export interface Effort {
  readonly rounds: number;
  readonly warmUpMs: number;
  readonly batches: number;
}
const FULL: Effort = { rounds: 7, warmUpMs: 350, batches: 15 };
const ALLOCATION_ROUNDS = 2;
const ALLOCATION_FLAGS = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];

type Measured = (name: string) => readonly number[];

/** Microseconds a call, the mean of both operations, a process a figure. */
export async function callTimes(names: readonly string[], { rounds, warmUpMs, batches }: Effort): Promise<Measured> {
  const path = await scripts("call", "client", names);
  return inTurns(names, rounds, async (name) => {
    const { told } = await runToEnd(path(name), { args: ["times", String(warmUpMs), String(batches)] });
    const [pay = 0, check = 0] = numbersIn(told, "pay", "check");
    return (pay + check) / 2;
  });
}

async function allocations(): Promise<Measured> {
  const path = await scripts("call", "client", CLIENTS);
  return inTurns(CLIENTS, ALLOCATION_ROUNDS, async (name) => {
    const start = { args: ["allocations", String(FULL.warmUpMs), "5"], flags: ALLOCATION_FLAGS };
    const [pay = 0, check = 0] = numbersIn((await runToEnd(path(name), start)).told, "pay", "check");
    return (pay + check) / 2;
  });
}

export async function client(): Promise<readonly Section[]> {
  const times = await callTimes(CLIENTS, FULL);
  const memory = await allocations();
  const call: Section = {
    id: "client",
    title: "A call",
    says: `Over a stub in the place of \`fetch\`: no network. The mean of a POST with a JSON body and a GET with a query, one
after the other, in ${FULL.rounds} processes each. payspec runs with its deadline, with request and answer checked, with
exact numbers and a listener for events; Redocly's client, axios and ky with a deadline; the others with neither. axios
has no \`fetch\` to replace and gets a stub of its adapter, which spares it a \`Response\`.`,
    columns: [
      { title: "a call", unit: "µs" },
      { title: "to openapi-fetch", unit: "ratio" },
      { title: "allocated", unit: "KiB" },
    ],
    rows: CLIENTS.map((name) => ({
      name,
      figures: [figureOf(times(name)), ratioOf(times(name), times(BASE)), figureOf(memory(name))],
    })),
  };
  return [call, await loopback()];
}

const LEVELS = ["1", "16", "128"];
const LOOPBACK_ROUNDS = 3;
const LOOPBACK_MS = 500;

async function loopback(): Promise<Section> {
  const path = await scripts("loopback", "client", CLIENTS);
  const server = await serving(await ownScript("workers/answer"));
  const told = await inTurns(CLIENTS, LOOPBACK_ROUNDS, async (name) => {
    const ended = await runToEnd(path(name), { args: [server.url, String(LOOPBACK_MS), ...LEVELS] });
    return numbersIn(ended.told, ...LEVELS);
  });
  server.stop();
  const at = (name: string, level: number): readonly number[] =>
    told(name).map((figures) => figures[level] ?? Number.NaN);
  return {
    id: "loopback",
    title: "Calls over loopback",
    says: `The same calls to a server on this machine, 1, 16 or 128 in flight: calls per second of processor time that the
client's own process used, so that the server does not count. The clients differ little where Node's \`fetch\` does most of
the work; axios brings its own.`,
    columns: [
      ...LEVELS.map((level) => ({ title: `${level} in flight`, unit: "per second" as const })),
      ...LEVELS.map((level) => ({ title: `${level} to openapi-fetch`, unit: "ratio" as const })),
    ],
    rows: CLIENTS.map((name) => {
      const figures: Figure[] = LEVELS.map((_, level) => figureOf(at(name, level)));
      return { name, figures: [...figures, ...LEVELS.map((_, level) => ratioOf(at(name, level), at(BASE, level)))] };
    }),
  };
}
