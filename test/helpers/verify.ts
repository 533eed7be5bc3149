import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { onTestFinished, vi } from "vitest";
import { isObject, ROOT } from "../../scripts/generate/spec.js";
import { run } from "../../src/cli/verify-command.js";

interface Recorder {
  readonly fetch: typeof globalThis.fetch;
  readonly har: () => string;
}

/** The recorder that docs/verify.md shows, taken from there. */
export async function documentedRecorder(): Promise<(inner: (request: Request) => Promise<Response>) => Recorder> {
  const blocks = [...readFileSync(join(ROOT, "docs/verify.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  const code = blocks.map(([, text = ""]) => text).find((text) => text.includes("createRecorder"));
  if (code === undefined) throw new Error("docs/verify.md has no recorder");
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext, target: 99 } });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  if (!isRecorderModule(module)) throw new Error("docs/verify.md does not export its recorder");
  return module.createRecorder;
}

function isRecorderModule(value: unknown): value is { createRecorder: (inner: unknown) => Recorder } {
  return isObject(value) && typeof value.createRecorder === "function";
}

/** A file for as long as the test runs. */
export function written(har: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "exchanges.har");
  writeFileSync(path, typeof har === "string" || har instanceof Uint8Array ? har : JSON.stringify(har));
  return path;
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `payspec verify` in this process. */
export async function verifyCli(...args: readonly string[]): Promise<Ended> {
  const seen = { out: "", err: "" };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((text) => {
      seen.out += `${text}\n`;
    }),
    vi.spyOn(console, "error").mockImplementation((text) => {
      seen.err += `${text}\n`;
    }),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await run(args);
    return { code: Number(process.exitCode), ...seen };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

export interface ReportedDifference {
  readonly operation: string | null;
  readonly kind: string;
  readonly place: string;
  readonly field: string;
  readonly message: string;
  readonly spec: string;
  readonly count: number;
}

export async function differencesOf(har: unknown, ...args: readonly string[]): Promise<readonly ReportedDifference[]> {
  const { out, err } = await verifyCli(written(har), "--format", "json", ...args);
  if (out === "") throw new Error(err);
  return JSON.parse(out).differences;
}

/** `openapi/inex/openapi.yaml:123`: where the last of some texts stands that follow each other. */
export function lineOf(provider: string, ...texts: readonly string[]): string {
  const path = `openapi/${provider}/openapi.yaml`;
  const lines = readFileSync(join(ROOT, path), "utf8").split("\n");
  let at = -1;
  for (const text of texts) {
    at = lines.findIndex((line, index) => index > at && line.includes(text));
    if (at < 0) throw new Error(`${path} has no ${text}`);
  }
  return `${path}:${at + 1}`;
}

export interface Recorded {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly sent?: unknown;
  readonly type?: string;
  readonly sentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sentHeaders?: Readonly<Record<string, string>>;
}

const pairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));
const textOf = (body: unknown): string => (typeof body === "string" ? body : (JSON.stringify(body) ?? ""));

export function entry(one: Recorded) {
  const { method = "GET", url = "", status = 200, type = "application/json", sentType = "application/json" } = one;
  const text = textOf(one.body);
  const postData = one.sent === undefined ? {} : { postData: { mimeType: sentType, text: textOf(one.sent) } };
  return {
    request: { method, url, headers: pairs(one.sentHeaders ?? {}), ...postData },
    response: {
      status,
      headers: pairs({ "content-type": type, ...one.headers }),
      content: { size: text.length, mimeType: type, text },
    },
  };
}

export function har(...entries: readonly unknown[]) {
  return { log: { version: "1.2", entries } };
}
