import { join } from "node:path";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";
import { providers, ROOT, specPath } from "./generate/spec.js";

export interface PrismMocks {
  /** The mock's address, by provider. */
  url(provider: string): string;
  close(): Promise<void>;
}

/**
 * One Prism per provider, in this process, on loopback.
 * @param port of the first provider, the others follow; 0 takes free ones
 */
export async function startPrism(port = 0): Promise<PrismMocks> {
  const starts = providers().map((provider, index) => startOne(provider, port === 0 ? 0 : port + index));
  const results = await Promise.allSettled(starts);
  const mocks = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const close = async (): Promise<void> => {
    await Promise.all(mocks.map(({ server }) => server.close()));
  };
  const failed = results.find((result) => result.status === "rejected");
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  return {
    url(provider) {
      const found = mocks.find((mock) => mock.provider === provider);
      if (found === undefined) throw new Error(`there is no openapi/${provider}`);
      return found.url;
    },
    close,
  };
}

async function startOne(provider: string, port: number) {
  const operations = await getHttpOperationsFromSpec(join(ROOT, specPath(provider)));
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { enabled: false }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    cors: false,
  });
  return { provider, server, url: await server.listen(port, "127.0.0.1") };
}
