import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { authorize } from "../../src/client/auth.js";
import { bodyOfAttempt } from "../../src/client/one-shot-body.js";
import type { ProviderInfo } from "../../src/core/operation.js";
import { ROOT } from "../generate/spec.js";

/**
 * A way from this machine to a real server. `redocly respect` follows redirects, to other hosts, too, and repeats a
 * request after a 421. So it talks to this gate, which does neither, and which alone holds the credentials.
 */
export interface Gate {
  readonly url: string;
  /** Why a request got no answer; `respect` only tells that it got none. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

const TIMEOUT_MS = 35_000;
const PASSED_ON = ["content-type", "accept"];

/** @param credentials by the name of the spec's security scheme; the gate adds each to `used` once it has left */
export async function openGate(
  provider: string,
  baseUrl: URL,
  credentials: Readonly<Record<string, string>>,
): Promise<Gate> {
  const module: { readonly PROVIDER: ProviderInfo } = await import(
    /* @vite-ignore */ pathToFileURL(join(ROOT, "generated", provider, "operations.ts")).href
  );
  const troubles: string[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = new Headers();
    for (const name of PASSED_ON) {
      const value = request.headers[name];
      if (typeof value === "string") headers.set(name, value);
    }
    await authorize(headers, module.PROVIDER, credentials, new Set());
    const body = await bodyOf(request);
    const answer = await fetch(`${baseUrl.href.replace(/\/$/, "")}${request.url ?? "/"}`, {
      method: request.method ?? "GET",
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...bodyOfAttempt(body === "" ? undefined : body, headers, fetch),
    });
    if (answer.status === 421 || (answer.status >= 300 && answer.status < 400)) {
      throw new Error(`the server answered ${answer.status}, which is not followed`);
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, type === null ? {} : { "content-type": type });
    response.end(bytes);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => {
      troubles.push(reasonOf(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, troubles, close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Node's fetch says only that it failed; why stands in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
