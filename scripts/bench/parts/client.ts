import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { workers } from "../lib/prepare.js";
import { inTurns, numberIn, run } from "../lib/processes.js";

export const CLIENTS = ["payspec", "openapi-fetch", "redocly", "hey-api", "axios", "ky", "fetch"] as const;
const ROUNDS = 7;

/** Microseconds a call, the mean of both operations; a process a figure. */
export async function callTimes(names: readonly string[], rounds: number) {
  const worker = await workers("client", names);
  return inTurns(names, rounds, async (name) => numberIn((await run(worker(name)))?.message, "call"));
}

export async function client(): Promise<readonly Section[]> {
  const times = await callTimes(CLIENTS, ROUNDS);
  return [
    {
      id: "client",
      title: "A call",
      method: `Over a stub in the place of \`fetch\`: no network. The mean of a POST with a JSON body and a GET with a query, in
${ROUNDS} processes each. payspec runs with its deadline, request and response validated, exact numbers and a listener for
events; Redocly's client, axios and ky with a deadline; the others with neither.`,
      columns: [
        { title: "a call", unit: "µs" },
        { title: "to openapi-fetch", unit: "ratio" },
      ],
      rows: CLIENTS.map((name) => ({
        name,
        figures: [figureOf(times(name)), ratioOf(times(name), times("openapi-fetch"))],
      })),
    },
  ];
}
