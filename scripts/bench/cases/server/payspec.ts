import { createServer } from "node:http";
import { toNodeListener } from "../../../../src/node/index.js";
import { createInexServer } from "../../../../src/providers/inex/server.js";
import { DEBTS, PAID } from "../samples.js";
import { listen, report } from "./node.js";

/** Requests and responses validated. */
const stub = createInexServer({
  checkDebts: () => ({ status: 200, body: DEBTS }),
  payDebt: () => ({ status: 200, body: PAID }),
});
report(await listen(createServer(toNodeListener(stub))));
