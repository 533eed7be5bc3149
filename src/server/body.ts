import { RejectedRequest } from "./problem.js";

/** For whole texts, which leave nothing behind in it. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** @throws RejectedRequest with 400 */
export function decodeText(bytes: Uint8Array | ArrayBuffer, decoder = UTF_8, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new RejectedRequest(400, "the body is no valid UTF-8");
  }
}

export function tooLarge(maxBytes: number): RejectedRequest {
  return new RejectedRequest(413, `the body is larger than ${maxBytes} bytes`);
}
