import { parseUrl } from "../core/parse-url.js";

/**
 * As `URL` writes them. No name below `localhost` is among them, for it may be asked of a DNS server; `127.0.0.1.example`
 * is a name, and only four numbers are an address.
 */
const LOOPBACK = /^(?:localhost|127\.[0-9]+\.[0-9]+\.[0-9]+|\[::1\])$/;

/** @returns the host names as `URL` writes them */
export function checkHosts(value: readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError('allowHttpHosts must be a list of host names, such as ["sandbox"]');
  return Array.from(value, (host: unknown, index) => {
    const name = typeof host === "string" ? hostName(host) : undefined;
    if (name !== undefined) return name;
    throw new TypeError(
      `allowHttpHosts[${index}] must be one exact host name, such as "sandbox" or "[fd00::5]": ` +
        "no scheme, user, port, path or wildcard",
    );
  });
}

const HOST = /^(?:\[[0-9a-f:.]+\]|[^\s/?#@\\%*:[\]]+)$/i;
const HOST_AS_WRITTEN_BY_URL = /^(?:\[.+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/;

function hostName(text: string): string | undefined {
  const hostname = HOST.test(text) ? parseUrl(`http://${text}`)?.hostname : undefined;
  return hostname !== undefined && HOST_AS_WRITTEN_BY_URL.test(hostname) ? hostname : undefined;
}

/** The value itself is not quoted: people put passwords into URLs. */
export function checkBaseUrl(value: unknown, httpHosts: readonly string[]): URL {
  const text = value instanceof URL ? value.href : value;
  const url = typeof text === "string" ? parseUrl(text) : undefined;
  if (typeof text !== "string" || url === undefined) {
    throw new TypeError("baseUrl must be an absolute URL, such as https://api.example.com/v1");
  }
  // `URL` drops some of them without a word, within the host's name too.
  if (/[\0-\x20\x7f]/.test(text)) {
    throw new TypeError("baseUrl must hold no blank, line break or control character; trim it");
  }
  const isAllowedHttp = (): boolean => LOOPBACK.test(url.hostname) || httpHosts.includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowedHttp())) {
    throw new TypeError(
      "baseUrl must be https; http is for localhost, 127.0.0.1 and [::1], and for hosts in allowHttpHosts",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must hold no user name or password; give credentials by their own options");
  }
  if (url.search !== "" || url.hash !== "") throw new TypeError("baseUrl must have no query and no fragment");
  // A lone "?" or "#" is an empty query or fragment, but stays in `href` until it is taken out.
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}
