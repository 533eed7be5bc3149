import { RejectedRequest } from "./problem.js";

/** For whole texts, which leave nothing behind in it. */
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** @throws RejectedRequest with 400 */
export function decodeText(bytes: Uint8Array | ArrayBuffer, decoder = UTF_8, stream = false): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new RejectedRequest(400, "the body is not valid UTF-8");
  }
}

/** For a caller that goes away in the middle, which is not a mistake of a handler. */
export function cutShort(): RejectedRequest {
  return new RejectedRequest(400, "the body ends too early");
}

/** A mistake of the program that mounts the server, which its `onError` is for. */
export class BodyAlreadyRead extends TypeError {
  constructor() {
    super(
      "the body was read before the server got the request; mount the server before body parsers such as express.json(), " +
        "or keep them from its path (in Fastify, with a content type parser that leaves the body alone)",
    );
  }
}

export function tooLarge(maxBytes: number): RejectedRequest {
  return new RejectedRequest(413, `the body is larger than ${maxBytes} bytes`);
}
