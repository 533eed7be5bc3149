/** Node only: a folder of pages on a port, and a way to reload the open ones. */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { toNodeListener } from "../node/index.js";
import { listenAt } from "../node/listen-at.js";

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

/** The pages that are open, and listen. */
type OpenPages = Set<ReadableStreamDefaultController<Uint8Array>>;

/** @throws (rejects) what `node:http` reports: EADDRINUSE, EACCES, ENOTFOUND */
export async function serveSite({ folder, port = 0, host = "127.0.0.1", live = false }: SiteOptions): Promise<Site> {
  const pages: OpenPages = new Set();
  const server = createServer(
    toNodeListener({ fetch: (request) => respond(request, folder, live ? pages : undefined) }),
  );
  return {
    url: await listenAt(server, port, host),
    reload: () => {
      for (const page of pages) page.enqueue(Buffer.from("data: reload\n\n"));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param pages absent where they do not load anew by themselves */
async function respond({ method, url }: Request, folder: string, pages: OpenPages | undefined): Promise<Response> {
  if (method !== "GET" && method !== "HEAD") {
    return textResponse(405, "text/plain", "only pages to read are here", { allow: "GET, HEAD" });
  }
  const { pathname } = new URL(url);
  if (pages !== undefined && pathname === EVENTS) return follow(pages);
  const file = fileOf(pathname);
  // Links in a page are relative to where it stands.
  if (file !== undefined && (await isFolder(join(folder, file)))) {
    return textResponse(302, "text/plain", "", { location: `${pathname}/` });
  }
  const type = file === undefined ? undefined : TYPES[extname(file)];
  const body =
    file === undefined || type === undefined
      ? undefined
      : await readFile(join(folder, file), "utf8").catch(() => undefined);
  if (type === undefined || body === undefined) return missing(pages !== undefined);
  return textResponse(200, type, pages !== undefined && type.startsWith("text/html") ? listening(body) : body);
}

function follow(pages: OpenPages): Response {
  let page: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      page = controller;
      pages.add(page);
      page.enqueue(Buffer.from("retry: 300\n\n"));
    },
    cancel: () => void pages.delete(page),
  });
  return new Response(stream, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Where pages come and go, the one that is shown instead loads anew with them. */
function missing(live: boolean): Response {
  const words = "there is no such page";
  if (!live) return textResponse(404, "text/plain", words);
  return textResponse(
    404,
    "text/html; charset=utf-8",
    listening(`<!doctype html><title>payspec</title><body>${words} yet</body>`),
  );
}

/** Relative to the folder, and inside of it: only plain names, and none that leads up or is hidden. */
function fileOf(path: string): string | undefined {
  const names = path.slice(1).split("/");
  if (names.at(-1) === "") names[names.length - 1] = "index.html";
  return names.every((name) => /^\w[\w.-]*$/.test(name)) ? join(...names) : undefined;
}

function listening(page: string): string {
  return page.replace(POLICY, "").replace("</body>", `${LISTENER}</body>`);
}

/** `no-cache` asks again each time: a page that was rebuilt is never the old one. */
function textResponse(status: number, type: string, body: string, more: Record<string, string> = {}): Response {
  const headers = { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff", ...more };
  return new Response(status === 302 ? null : body, { status, headers });
}
