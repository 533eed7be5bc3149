import axios, { type AxiosAdapter, AxiosHeaders } from "axios";
import { type Calls, CHECK, DEADLINE_MS, FILTER, PAY, PAYMENT, type Setting, type Stub, TOKEN } from "./case.js";

/** With a deadline; untyped, no check, no exact number. Without a stub it uses its own adapter for Node. */
export function create({ baseUrl, stub }: Setting): Calls {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const client = axios.create({
    baseURL: baseUrl,
    headers,
    timeout: DEADLINE_MS,
    ...(stub && { adapter: adapterOf(stub) }),
  });
  return {
    payDebt: async () => (await client.post(PAY, PAYMENT)).data,
    checkDebts: async () => (await client.get(CHECK, { params: FILTER })).data,
  };
}

function adapterOf(stub: Stub): AxiosAdapter {
  return async (config) => {
    const data = stub.text(axios.getUri(config));
    const headers = new AxiosHeaders({ "content-type": "application/json" });
    return { data, status: 200, statusText: "OK", headers, config };
  };
}
