/**
 * Codes that mean the request never left; each is listed, for a prefix would take in others that do not. A host or a
 * network out of reach is none of them: TCP may say so of a connection that was made. Where it was not, the `syscall`
 * tells.
 */
const UNSENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
  "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
  "UNABLE_TO_GET_CRL",
  "CERT_NOT_YET_VALID",
  "CERT_HAS_EXPIRED",
  "CERT_REVOKED",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "CERT_CHAIN_TOO_LONG",
  "CERT_SIGNATURE_FAILURE",
]);
/**
 * OpenSSL says it of any record that is none, at any time. Node's own `fetch` passes it on of a handshake alone, inside of
 * an error of its own; another may pass on what `node:https` says after the request was read.
 */
const NO_TLS = "ERR_SSL_WRONG_VERSION_NUMBER";
const CONNECTING = new Set(["connect", "getaddrinfo"]);

/** No chain of causes that a platform makes is longer; one made to be endless is. */
const MAX_CHAIN = 10;

/**
 * Whether what `fetch` threw proves that nothing reached the server. A platform that gives no code proves nothing.
 */
export function provesUnsent(thrown: unknown, outer?: object, depth = 0): boolean {
  if (typeof thrown !== "object" || thrown === null || depth > MAX_CHAIN) return false;
  // Several addresses were tried: one that may have taken the request is enough to make it uncertain.
  if ("errors" in thrown && Array.isArray(thrown.errors)) {
    return thrown.errors.length > 0 && thrown.errors.every((error) => provesUnsent(error, undefined, depth + 1));
  }
  if ("syscall" in thrown && typeof thrown.syscall === "string") return CONNECTING.has(thrown.syscall);
  const code = codeOf(thrown);
  if (code !== undefined) return UNSENT.has(code) || (code === NO_TLS && isNodes(outer));
  return "cause" in thrown && provesUnsent(thrown.cause, thrown, depth + 1);
}

function isNodes(error: object | undefined): boolean {
  return (
    error !== undefined &&
    "name" in error &&
    error.name === "TypeError" &&
    "message" in error &&
    error.message === "fetch failed"
  );
}

/** The innermost code, for the message: "ECONNRESET" says more than "fetch failed". */
export function networkCode(thrown: unknown, depth = 0): string | undefined {
  if (typeof thrown !== "object" || thrown === null || depth > MAX_CHAIN) return undefined;
  return ("cause" in thrown ? networkCode(thrown.cause, depth + 1) : undefined) ?? codeOf(thrown);
}

function codeOf(thrown: object): string | undefined {
  return "code" in thrown && typeof thrown.code === "string" && /^[A-Z][A-Za-z0-9_]{1,60}$/.test(thrown.code)
    ? thrown.code
    : undefined;
}
