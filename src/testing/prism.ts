/** Node only: Prism in this process. It is an optional peer, so it is loaded only when somebody asks for it. */

export interface PrismMocks {
  /** The mock's address, by provider. */
  url(provider: string): string;
  close(): Promise<void>;
}

/** The versions that this package is tested with. */
const INSTALL =
  "npm install --save-dev @stoplight/prism-cli@5.14.2 @stoplight/prism-core@5.8.0 @stoplight/prism-http-server@5.12.2";

/**
 * One Prism per provider, on loopback.
 * @param specs the path of each provider's document
 * @param port of the first provider, the others follow; 0 takes free ones
 */
export async function startPrism(specs: Readonly<Record<string, string>>, port = 0): Promise<PrismMocks> {
  const prism = await loadPrism();
  const starts = Object.entries(specs).map(([provider, path], index) =>
    startOne(prism, provider, path, port === 0 ? 0 : port + index),
  );
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
      if (found === undefined) throw new Error(`there is no mock of ${provider}`);
      return found.url;
    },
    close,
  };
}

async function loadPrism() {
  try {
    const [{ getHttpOperationsFromSpec }, { createLogger }, { createServer }] = await Promise.all([
      import("@stoplight/prism-cli/dist/operations.js"),
      import("@stoplight/prism-core"),
      import("@stoplight/prism-http-server"),
    ]);
    return { getHttpOperationsFromSpec, createLogger, createServer };
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new Error(`The mocks are Prism's, which is not installed. Install it: ${INSTALL}`, { cause });
  }
}

/** Prism itself is missing; not one of the modules that it needs. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) return false;
  return /@stoplight[\\/]prism-(?:cli|core|http-server)/.test(error.message.split(" imported from ")[0] ?? "");
}

type Prism = Awaited<ReturnType<typeof loadPrism>>;

async function startOne(prism: Prism, provider: string, path: string, port: number) {
  const operations = await prism.getHttpOperationsFromSpec(path);
  const server = prism.createServer(operations, {
    components: { logger: prism.createLogger("mock", { enabled: false }) },
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
