import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Checks } from "./worker.js";

/** Compiled when the process starts, from the document; reporting the first mistake only. */
export function create(): Checks {
  const text = readFileSync(join(import.meta.dirname, "../../../../openapi/inex/openapi.yaml"), "utf8");
  const { components } = parse(text);
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: "inex:", components });
  const request = ajv.compile({ $ref: "inex:#/components/schemas/DebtPaymentRequest" });
  const response = ajv.compile({ $ref: "inex:#/components/schemas/DebtsAnswer" });
  return { request: (body) => request(body), response: (body) => response(body) };
}
