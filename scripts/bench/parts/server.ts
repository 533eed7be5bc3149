import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { bundle } from "../lib/prepare.js";
import { inTurns, numberIn, run, serve } from "../lib/processes.js";

const SERVERS = ["payspec", "fastify", "openapi-backend", "prism", "prism-mock"] as const;
const NAMES: Readonly<Record<string, string>> = { prism: "Prism, in process", "prism-mock": "Prism, its command" };
const ROUNDS = 3;

/** Of cases/server/load.ts. */
const LOADS: Readonly<Record<string, string>> = {
  pay: "payDebt, POST",
  check: "checkDebts, GET",
  rejected: "payDebt, rejected",
};

export async function server(): Promise<readonly Section[]> {
  const servers = new Map<string, Awaited<ReturnType<typeof serve>>>();
  for (const name of SERVERS)
    servers.set(name, await serve(await bundle(`server-${name}`, [`import "./cases/server/${name}.js";`])));
  const loadScript = await bundle("server-load", [`import "./cases/server/load.js";`]);
  const loads = Object.keys(LOADS);
  // Prism's command and Fastify reject with statuses of their own.
  const measured = (load: string) => (load === "rejected" ? ["payspec"] : SERVERS);
  const keys = loads.flatMap((load) => measured(load).map((name) => `${load} ${name}`));
  const rates = await inTurns(keys, ROUNDS, async (key) => {
    const [load = "", name = ""] = key.split(" ");
    return numberIn((await run(loadScript, [servers.get(name)?.url ?? "", load]))?.message, "perSecond");
  });
  for (const { stop } of servers.values()) stop();
  const of = (load: string, name: string) => rates(`${load} ${name}`);
  return [
    {
      id: "server",
      title: "A server stub",
      method: `Requests per second over loopback, 50 kept connections, autocannon in a process of its own. payspec,
openapi-backend and Prism validate requests and responses, Fastify requests. Prism twice: within a program and without a
log, and as \`prism mock\`. Rejected requests keep their connections.`,
      columns: [
        ...Object.values(LOADS).map((title) => ({ title, unit: "per second" as const })),
        { title: "POST to Prism in process", unit: "ratio" },
      ],
      rows: SERVERS.map((name) => ({
        name: NAMES[name] ?? name,
        figures: [...loads.map((load) => figureOf(of(load, name))), ratioOf(of("pay", name), of("pay", "prism"))],
      })),
    },
  ];
}
