import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastify from "fastify";
import { parse } from "yaml";
import { CHECK, PAY, sampleFor } from "../samples.js";
import { report } from "./node.js";

const text = readFileSync(join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"), "utf8");
const { components, paths } = parse(text);

/** Requests validated by the document's schemas; responses are only printed, by a function made of their schema. */
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

server.get(CHECK, { schema: { querystring, response: { 200: debts } } }, async () => sampleFor(CHECK));
server.post(
  PAY,
  { schema: { body: { $ref: "inex#/components/schemas/DebtPaymentRequest" }, response: { 200: paid } } },
  async () => sampleFor(PAY),
);
report(await server.listen({ port: 0, host: "127.0.0.1" }));
