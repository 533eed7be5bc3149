import { createServer } from "node:http";
import { toNodeListener } from "../../../../src/node/index.js";
import { createInexServer } from "../../../../src/providers/inex/server.js";
import { DEBTS, PAID } from "../samples.js";
import { report } from "./node.js";

/** Requests and responses validated. */
const stub = createInexServer({
  checkDebts: () => ({ status: 200, body: DEBTS }),
  payDebt: () => ({ status: 200, body: PAID }),
});
const server = createServer(toNodeListener(stub)).listen(0, "127.0.0.1", () => report(server));
