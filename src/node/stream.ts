import type { Writable } from "node:stream";
import { drain } from "./drain.js";
import { isComplete, isGone, type NodeRequest, type NodeResponse } from "./message.js";
import { finish, flushHead, type NodeCall, writeHead } from "./reply.js";

/** What is there at once goes out in one piece, up to this many bytes. */
const AT_ONCE = 65_536;

/** Writes the response of a handler, as fast as its receiver takes it. @throws (rejects) what its body throws */
export async function send(result: Response, message: NodeRequest, response: NodeResponse): Promise<void> {
  const { status, headers, body } = result;
  if (isGone(response)) return body?.cancel();
  const isHead = message.method === "HEAD";
  if (body === null) return sendWhole(result, "", isHead ? declaredLength(headers) : 0, { message, response });
  const reader = body.getReader();
  const stop = (): void => {
    // An error here is one of a stream that nobody wants any more.
    reader.cancel().catch(() => {});
  };
  const writable: Writable = response;
  writable.once("close", stop);
  const { bytes, rest } = await begin(reader);
  if (rest === undefined) return sendWhole(result, bytes, bytes.byteLength, { message, response });
  if (isHead) {
    stop();
    return sendWhole(result, "", declaredLength(headers), { message, response });
  }
  const call = { message, response, unread: !isComplete(message) };
  writeHead(status, headers, undefined, call);
  await write(bytes, response);
  for (let step = await rest; !step.done && !isGone(response); step = await reader.read()) {
    await write(step.value, response);
  }
  finish("", "latin1", { ...call, unread: !isComplete(message) });
}

async function sendWhole(
  { status, headers }: Response,
  body: string | Uint8Array,
  length: number | undefined,
  sides: Omit<NodeCall, "unread">,
): Promise<void> {
  // What nobody has read by now nobody will.
  const call = { ...sides, unread: !(await drain(sides.message)) };
  if (isGone(sides.response)) return;
  writeHead(status, headers, length, call);
  finish(body, "latin1", call);
}

function declaredLength(headers: Headers): number | undefined {
  const declared = headers.get("content-length");
  return declared === null || !/^\d+$/.test(declared) ? undefined : Number(declared);
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
      // It may fail while the receiver takes what there is; what waits for it then still learns of it.
      next.catch(() => {});
      return { bytes: Buffer.concat(pieces), rest: next };
    }
    if (step.done) return { bytes: Buffer.concat(pieces) };
    pieces.push(step.value);
    length += step.value.byteLength;
  }
}

/** Done when more may come: at once, when what waits has left, or when the receiver is gone. */
function write(bytes: Uint8Array, to: NodeResponse): Promise<void> | undefined {
  if (bytes.byteLength === 0) {
    flushHead(to);
    return undefined;
  }
  const response: Writable = to;
  if (isGone(to) || response.write(bytes)) return undefined;
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}
