import { inTurns, numbersIn, runToEnd, type Serving, serving } from "../lib/children.js";
import { figureOf, ratioOf, type Section } from "../lib/figures.js";
import { ownScript } from "../lib/prepare.js";

/** By the names of serve.ts, or of a file in cases/server. */
const SERVERS = ["payspec", "fastify", "openapi-backend", "prism", "prism-mock"] as const;
/** By the names that readers know. */
const NAMES: Readonly<Record<string, string>> = { prism: "Prism, in process", "prism-mock": "Prism, its command" };
const OWN_CASES: readonly string[] = ["fastify", "openapi-backend", "prism-mock"];
const LOADS = ["pay", "check"] as const;
const CONNECTIONS = 50;

export interface Effort {
  readonly rounds: number;
  readonly warmUpMs: number;
  readonly measuredMs: number;
}
const FULL: Effort = { rounds: 5, warmUpMs: 400, measuredMs: 800 };

interface Rate {
  readonly perSecond: number;
  /** What neither the load nor anything else on the machine can take away. */
  readonly perCpuSecond: number;
}

async function start(name: string): Promise<Serving> {
  if (OWN_CASES.includes(name)) return serving(await ownScript(`cases/server/${name}`));
  return serving(await ownScript("serve"), { args: [name === "payspec" ? "stub" : name] });
}

/** Each server is a process of its own, and so is each load. */
export async function rates(names: readonly string[], loads: readonly string[], effort: Effort) {
  const { rounds, warmUpMs, measuredMs } = effort;
  const load = await ownScript("load");
  const servers = new Map<string, Serving>();
  try {
    for (const name of names) servers.set(name, await start(name));
    const keys = loads.flatMap((what) => names.map((name) => `${what} ${name}`));
    const results = await inTurns(keys, rounds, async (key) => {
      const [what = "", name = ""] = key.split(" ");
      const server = servers.get(name);
      if (server === undefined) throw new RangeError(`there is no server ${name}`);
      return rate(load, server, [server.url, what, CONNECTIONS, warmUpMs, measuredMs].map(String));
    });
    return (name: string, what: string, of: keyof Rate) => results(`${what} ${name}`).map((result) => result[of]);
  } finally {
    for (const server of servers.values()) server.stop();
  }
}

async function rate(load: string, server: Serving, args: readonly string[]): Promise<Rate> {
  let before: Promise<number> | undefined;
  // The first thing that a load tells is that it is warm.
  const onTold = () => {
    before ??= server.cpu();
  };
  const { told } = await runToEnd(load, { args, onTold });
  const [answers = 0, seconds = 0] = numbersIn(told, "answers", "seconds");
  const used = (await server.cpu()) - ((await before) ?? Number.NaN);
  return { perSecond: answers / seconds, perCpuSecond: answers / used };
}

export async function server(): Promise<readonly Section[]> {
  const figures = await rates(SERVERS, LOADS, FULL);
  const of = (name: string, what: string) => figures(name, what, "perSecond");
  return [
    {
      id: "server",
      title: "A server stub",
      says: `Validated requests per second over loopback, ${CONNECTIONS} connections kept alive, the load in a process of its own; the same
document, the same answers. payspec, openapi-backend and Prism check requests and answers; Fastify checks requests.
Prism twice: within a program and without a log, as \`payspec/testing\` starts it, and as \`prism mock\`, which logs.`,
      columns: [
        { title: "payDebt, POST", unit: "per second" },
        { title: "checkDebts, GET", unit: "per second" },
        { title: "POST to Prism in process", unit: "times" },
        { title: "GET to Prism in process", unit: "times" },
        { title: "POST to its command", unit: "times" },
        { title: "GET to its command", unit: "times" },
      ],
      rows: SERVERS.map((name) => ({
        name: NAMES[name] ?? name,
        figures: [
          ...LOADS.map((what) => figureOf(of(name, what))),
          ...LOADS.map((what) => ratioOf(of(name, what), of("prism", what))),
          ...LOADS.map((what) => ratioOf(of(name, what), of("prism-mock", what))),
        ],
      })),
    },
  ];
}
