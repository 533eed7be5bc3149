/** One server of the bench, in a process of its own: tells its address, and its processor time whenever it is asked. */
import { createServer, type RequestListener } from "node:http";
import { server as answers, client as checks } from "../../generated/inex/validators.js";
import { toNodeListener } from "../../src/node/index.js";
import { createInexServer } from "../../src/providers/inex/server.js";
import { startPrism } from "../mock/mocks.js";
import { DEBTS, PAID } from "./lib/samples.js";

/** To be measured, by name; each tells its root once it listens. */
const SERVERS: Readonly<Record<string, () => Promise<string>>> = {
  stub: () => {
    const checkDebts = () => ({ status: 200, body: DEBTS }) as const;
    const payDebt = () => ({ status: 200, body: PAID }) as const;
    return listening(toNodeListener(createInexServer({ checkDebts, payDebt })));
  },
  prism: async () => (await startPrism()).url("inex"),
  bare: () => listening(bare),
};

/** As little as one can write by hand for these two requests: no refusals, no bounds, no second provider. */
const bare: RequestListener = (message, response) => {
  const send = (check: (body: unknown) => boolean, body: unknown): void => {
    const text = JSON.stringify(body);
    if (!check(body)) response.statusCode = 500;
    response.setHeader("content-type", "application/json").end(text);
  };
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://localhost");
  if (pathname.endsWith("/detail")) {
    const request = { params: { query: Object.fromEntries(searchParams) } };
    if (checks.checkDebts.request(request)) send(answers.checkDebts[200], DEBTS);
    return;
  }
  let text = "";
  message.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  message.on("end", () => {
    if (checks.payDebt.request({ body: JSON.parse(text) })) send(answers.payDebt[200], PAID);
  });
};

function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
    });
  });
}

const url = await SERVERS[process.argv[2] ?? ""]?.();
if (url === undefined) throw new Error(`the servers are ${Object.keys(SERVERS).join(", ")}`);
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1e6);
});
// Whoever started it has gone.
process.once("disconnect", () => process.exit(0));
process.send?.(url);
