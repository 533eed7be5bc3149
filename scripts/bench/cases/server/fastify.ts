import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastify from "fastify";
import { parse } from "yaml";
import { ANSWERS } from "../../workers/proof.js";
import { CHECK, PAY } from "../client/case.js";
import { told } from "./node.js";

const text = readFileSync(join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"), "utf8");
const { components, paths } = parse(text);

/** Requests checked by the document's schemas. An answer is not checked, but printed by a function made of its schema. */
const server = fastify({ ajv: { customOptions: { strict: false } } });
server.addSchema({ $id: "inex", components });
/** Fastify looks a reference up in the schemas that were added. */
const within = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"inex#/'));

const { "x-query": either } = paths[CHECK].get;
const { RoomNumber, WaybillNumber, DebtPaymentAnswer } = components.schemas;
const querystring = { properties: { roomNumber: RoomNumber, waybillNumber: WaybillNumber }, ...either };
// Its printer cannot tell the two forms of the debts apart, so the one that is sent is named.
const debts = within(components.schemas.Debts);
const paid = { ...DebtPaymentAnswer, properties: { data: within(DebtPaymentAnswer.properties.data) } };

server.get(CHECK, { schema: { querystring, response: { 200: debts } } }, async () => JSON.parse(ANSWERS.check));
server.post(
  PAY,
  { schema: { body: { $ref: "inex#/components/schemas/DebtPaymentRequest" }, response: { 200: paid } } },
  async () => JSON.parse(ANSWERS.pay),
);
await server.listen({ port: 0, host: "127.0.0.1" });
told(server.server);
