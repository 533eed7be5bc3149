import type { IncomingMessage, ServerResponse } from "node:http";
import { type Call, finish, writeHead } from "./reply.js";

/** What is there at once goes out in one piece, up to this many bytes. */
const AT_ONCE = 65_536;

/** Writes the answer of a handler, as fast as its receiver takes it. @throws (rejects) what its body throws */
export async function send(answer: Response, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = (): Call => ({ message, response, unread: !message.complete });
  const { status, headers, body } = answer;
  if (response.destroyed) return body?.cancel();
  if (body === null || message.method === "HEAD") {
    await body?.cancel();
    const told = Number(headers.get("content-length") ?? Number.NaN);
    const length = message.method !== "HEAD" ? 0 : Number.isNaN(told) ? undefined : told;
    writeHead(status, headers, length, call());
    return finish("", "latin1", call());
  }
  const reader = body.getReader();
  const stop = (): void => {
    // An error here is one of a stream that nobody wants any more.
    reader.cancel().catch(() => {});
  };
  response.once("close", stop);
  const { bytes, rest } = await begin(reader);
  if (rest === undefined) {
    writeHead(status, headers, bytes.byteLength, call());
    return finish(bytes, "latin1", call());
  }
  writeHead(status, headers, undefined, call());
  await write(bytes, response);
  for (let step = await rest; !step.done && !response.destroyed; step = await reader.read()) {
    await write(step.value, response);
  }
  finish("", "latin1", call());
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;
type Step = Awaited<ReturnType<Reader["read"]>>;

/** What the body holds already; `rest` is the first piece that does not come at once, where there is one. */
async function begin(reader: Reader): Promise<{ readonly bytes: Uint8Array; readonly rest?: Promise<Step> }> {
  const turn = new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = reader.read();
    const step = length < AT_ONCE ? await Promise.race([next, turn]) : undefined;
    if (step === undefined) {
      // It may fail while the receiver takes what there is; whoever waits for it then still learns of it.
      next.catch(() => {});
      return { bytes: Buffer.concat(pieces), rest: next };
    }
    if (step.done) return { bytes: Buffer.concat(pieces) };
    pieces.push(step.value);
    length += step.value.byteLength;
  }
}

/** Done when more may come: at once, when what waits has left, or when the receiver is gone. */
function write(bytes: Uint8Array, response: ServerResponse): Promise<void> | undefined {
  if (bytes.byteLength === 0) {
    response.flushHeaders();
    return undefined;
  }
  if (response.destroyed || response.write(bytes)) return undefined;
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}
