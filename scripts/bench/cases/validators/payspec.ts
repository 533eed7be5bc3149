import { client } from "../../../../generated/inex/validators.js";
import type { Checks } from "./worker.js";

/** Compiled when the code is generated. */
export const create = (): Checks => ({
  request: (body) => client.payDebt.request({ body }),
  response: (body) => client.checkDebts.response(body),
});
