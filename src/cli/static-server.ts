/** Node only: a folder of pages on a port, and a way to reload the open ones. */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { rejectConnect } from "../node/reject-connect.js";

export interface SiteOptions {
  readonly folder: string;
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** Whether pages load anew after `reload()`. The files stay as they are: it is added to what is served. @default false */
  readonly live?: boolean;
}
export interface Site {
  readonly url: string;
  /** Lets every open page load anew. */
  reload(): void;
  /** Ends the server, with every connection that is still open. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
const EVENTS = "/_reload";
/** After a restart of the server the page must notice as well, hence the reload when the connection is back. */
const LISTENER = `<script>(() => {
  let lost = false;
  const events = new EventSource("${EVENTS}");
  events.onmessage = () => location.reload();
  events.onopen = () => lost && location.reload();
  events.onerror = () => { lost = true; };
})()</script>`;
/** The pages forbid themselves everything, so this one script has to be let in. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** @throws (rejects) what `node:http` reports: EADDRINUSE, EACCES, ENOTFOUND */
export async function serveSite({ folder, port = 0, host = "127.0.0.1", live = false }: SiteOptions): Promise<Site> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    response.on("error", () => {});
    const path = pathOf(request);
    if (live && path === EVENTS) return follow(response, pages);
    void respond(folder, path, request, response, live);
  });
  rejectConnect(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  const { family, address: ip, port: taken } = address;
  return {
    url: `http://${family === "IPv6" ? `[${ip}]` : ip}:${taken}`,
    reload: () => {
      for (const page of pages) page.write("data: reload\n\n");
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf({ url = "/" }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
}

function follow(response: ServerResponse, pages: Set<ServerResponse>): void {
  pages.add(response);
  response.once("close", () => pages.delete(response));
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 300\n\n");
}

async function respond(
  folder: string,
  path: string | undefined,
  { method }: IncomingMessage,
  response: ServerResponse,
  live: boolean,
): Promise<void> {
  if (method !== "GET" && method !== "HEAD") return end(response, 405, "text/plain", "only pages to read are here");
  const file = path === undefined ? undefined : fileOf(path);
  // Links in a page are relative to where it stands.
  if (file !== undefined && (await isFolder(join(folder, file)))) return leadTo(response, `${path}/`);
  const type = file === undefined ? undefined : TYPES[extname(file)];
  if (file === undefined || type === undefined) return missing(response, live);
  try {
    const body = await readFile(join(folder, file));
    end(response, 200, type, live && type.startsWith("text/html") ? listening(body.toString()) : body);
  } catch {
    missing(response, live);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function leadTo(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, "content-length": 0, "cache-control": "no-cache" });
  response.end();
}

/** Where pages come and go, the one that is shown instead loads anew with them. */
function missing(response: ServerResponse, live: boolean): void {
  const words = "there is no such page";
  if (live) {
    const page = `<!doctype html><title>payspec</title><body>${words} yet</body>`;
    end(response, 404, "text/html; charset=utf-8", listening(page));
  } else {
    end(response, 404, "text/plain", words);
  }
}

/** Relative to the folder, and inside of it: only plain names, and none that leads up or is hidden. */
function fileOf(path: string): string | undefined {
  const names = path.slice(1).split("/");
  if (names.at(-1) === "") names[names.length - 1] = "index.html";
  return path.startsWith("/") && names.every((name) => /^\w[\w.-]*$/.test(name)) ? join(...names) : undefined;
}

function listening(page: string): string {
  return page.replace(POLICY, "").replace("</body>", `${LISTENER}</body>`);
}

/** `no-cache` asks again each time: a page that was rebuilt is never the old one. */
function end(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    ...(status === 405 ? { allow: "GET, HEAD" } : {}),
  });
  response.end(body);
}
