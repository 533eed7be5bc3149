/** Put in by `npm run build`; there is none where the sources themselves run. */
declare const PAYSPEC_VERSION: string | undefined;

const version = typeof PAYSPEC_VERSION === "string" ? `/${PAYSPEC_VERSION}` : "";

/** By which a provider finds our requests in its log. A browser names itself, and asks the server before it sends another name. */
export const USER_AGENT = "document" in globalThis ? undefined : `payspec${version}`;
