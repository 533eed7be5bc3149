import { parseUrl } from "../core/parse-url.js";
import { isHttp2, type NodeRequest, type NodeResponse } from "./message.js";

/** Which resource a request is for. */
export interface Address {
  /** The host by the name that the caller used, with its port. */
  readonly authority: string;
  /** The path with its query: `/a?b=c`. */
  readonly target: string;
}

const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/is;

/** @returns `undefined` where HTTP allows no such request: without one valid host, or with a target that is none */
export function addressOf(message: NodeRequest, response: NodeResponse): Address | undefined {
  const { url = "" } = message;
  const authority = hostOf(message, response);
  if (authority === undefined) return undefined;
  if (url.startsWith("/")) return { authority, target: url };
  // It is about the server as a whole; no path of a document is that.
  if (url === "*" && message.method === "OPTIONS") return { authority, target: "/*" };
  const [, own = "", rest = ""] = ABSOLUTE.exec(url) ?? [];
  // What a request to a proxy says counts for more than its Host.
  return isHost(own) ? { authority: own, target: rest.startsWith("/") ? rest : `/${rest}` } : undefined;
}

/** The origin of a request on this connection. */
export function originOf(message: NodeRequest, { authority }: Address): string {
  return `${"encrypted" in message.socket ? "https" : "http"}://${authority}`;
}

function hostOf(message: NodeRequest, response: NodeResponse): string | undefined {
  const { rawHeaders } = message;
  let host: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    const isOne = name?.length === 4 && name.toLowerCase() === "host";
    if (!isOne && name !== ":authority") continue;
    const value = rawHeaders[index + 1] ?? "";
    // HTTP/2 may have both, with one meaning.
    if (host !== undefined && !(isHttp2(response) && host === value)) return undefined;
    host = value;
  }
  // HTTP/1.0 knows no Host.
  if (host === undefined) return message.httpVersion === "1.0" ? "localhost" : undefined;
  return isHost(host) ? host : undefined;
}

const HOST = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+;=%-]+)(?::\d*)?$/i;

function isHost(text: string): boolean {
  return HOST.test(text) && parseUrl(`http://${text}`) !== undefined;
}
