/**
 * Codes of connections that were never made; each is listed, for a prefix would take in others. A host or a network out
 * of reach is none of them: TCP may say so of a connection that was made. Where it was not, the `syscall` says so.
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
  "ERR_SSL_WRONG_VERSION_NUMBER",
]);
const CONNECTING = new Set(["connect", "getaddrinfo"]);

/** No chain of causes that a platform makes is longer; one made to be endless is. */
const MAX_CHAIN = 10;

/**
 * Whether `fetch` threw the code of a connection that was never made. It may be that of another connection, so it is
 * proof only together with a body that was never taken. A platform without codes proves nothing.
 */
export function saysUnsent(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== "object" || thrown === null || depth > MAX_CHAIN) return false;
  // Several addresses were tried: one that may have taken the request is enough to make it uncertain.
  if ("errors" in thrown && Array.isArray(thrown.errors)) {
    return thrown.errors.length > 0 && thrown.errors.every((error) => saysUnsent(error, depth + 1));
  }
  if ("syscall" in thrown && typeof thrown.syscall === "string") return CONNECTING.has(thrown.syscall);
  const code = codeOf(thrown);
  if (code !== undefined) return UNSENT.has(code);
  return "cause" in thrown && saysUnsent(thrown.cause, depth + 1);
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
