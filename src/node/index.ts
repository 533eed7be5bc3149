import type { IncomingMessage, ServerResponse } from "node:http";
import { exchangeOf } from "../server/exchange.js";
import { NodeIncoming } from "./incoming.js";
import { reply } from "./reply.js";

export interface Fetcher {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}
export function toNodeListener(server: Fetcher): (message: IncomingMessage, response: ServerResponse) => void {
  const exchange = exchangeOf(server.fetch);
  if (exchange === undefined) throw new TypeError("later");
  return (message, response) => {
    response.on("error", ignore);
    exchange(new NodeIncoming(message, response))
      .then((outgoing) => reply(outgoing, message, response))
      .catch(() => message.socket.destroy());
  };
}
function ignore(): void {}
