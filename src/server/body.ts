import { Refused } from "./problem.js";

/** For whole texts, which leave nothing behind in it. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** @throws Refused with 400 */
export function decodeText(bytes: BufferSource, decoder = UTF_8, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Refused(400, "the body is no valid UTF-8");
  }
}

export function tooLarge(maxBytes: number): Refused {
  return new Refused(413, `the body is larger than ${maxBytes} bytes`);
}
