import { join } from "node:path";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { providers, ROOT } from "./generate/spec.js";

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
  const logger = createLogger("mock", { enabled: false });
  const started = await Promise.all(
    providers().map(async (provider, index) => {
      const operations = await getHttpOperationsFromSpec(join(ROOT, "openapi", provider, "openapi.yaml"));
      const server = createServer(operations, {
        components: { logger },
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
      const url = await server.listen(port === 0 ? 0 : port + index, "127.0.0.1");
      return { provider, server, url };
    }),
  );
  return {
    url(provider) {
      const found = started.find((mock) => mock.provider === provider);
      if (found === undefined) throw new Error(`there is no openapi/${provider}`);
      return found.url;
    },
    async close() {
      await Promise.all(started.map(({ server }) => server.close()));
    },
  };
}
