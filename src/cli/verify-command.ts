/** `payspec verify`: recorded exchanges held against a provider's document. */
import { closeSync, openSync, readSync } from "node:fs";
import { BadRecording, type Exchange, readHar } from "../verify/har.js";
import { asJson, asText } from "../verify/print.js";
import { type Report, verify } from "../verify/verify.js";
import { CommandError, cannotRead, runCommand } from "./command.js";
import { contractNames, type Loaded, loadContract } from "./load-contract.js";

const HELP = `Usage: payspec verify FILE.har … [options]

Holds recorded exchanges (HAR 1.2) against a provider's document, and tells where the real server differs, or what was
sent to it: undocumented or missing fields, types, bounds, statuses, headers, paths. Each with how many exchanges have
it, and the line of the document. No value and no credential of the recording is printed.

  --provider NAME   the provider; may be left out where the paths of the recording tell
  --base-url URL    only what is at or below this address is the provider's
  --format FORMAT   text or json (default text)
  --help            show this text

Exit code 0: no difference; 1: there are some; 2: nothing could be held against anything.`;

export function run(args: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const options = { provider: text, "base-url": text, format: text };
  return runCommand({ name: "payspec verify", help: HELP, options, operand: "FILE", run: verifyFiles }, args);
}

interface Options {
  readonly provider?: string | undefined;
  readonly "base-url"?: string | undefined;
  readonly format?: string | undefined;
}

async function verifyFiles(options: Options, files: readonly string[]): Promise<void> {
  const { provider, format = "text", "base-url": base } = options;
  if (format !== "text" && format !== "json") {
    throw new CommandError(2, `--format must be text or json, not ${JSON.stringify(format)}`);
  }
  if (files.length === 0) throw new CommandError(2, "which recording? payspec verify FILE.har --provider NAME");
  const baseUrl = base === undefined ? undefined : baseUrlOf(base);
  const candidates = await Promise.all(candidateNames(provider).map(loadContract));
  const exchanges = files.flatMap(exchangesOf);
  const { loaded, report } = only(candidates, baseUrl, exchanges);
  console.log((format === "json" ? asJson : asText)(loaded.provider, loaded.contract, report));
  if (report.rows.length > 0) process.exitCode = 1;
}

function candidateNames(provider: string | undefined): readonly string[] {
  const names = contractNames();
  if (provider === undefined) return names;
  if (names.includes(provider)) return [provider];
  throw new CommandError(2, `there is no provider ${JSON.stringify(provider)}; there are ${names.join(", ")}`);
}

/** It is not quoted: it may hold a password. */
function baseUrlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new CommandError(2, "--base-url must be an http or https URL, such as https://api.example.com/v1");
}

interface Held {
  readonly loaded: Loaded;
  readonly report: Report;
}

/** A check that looked at nothing must not pass. */
function only(candidates: readonly Loaded[], baseUrl: URL | undefined, exchanges: readonly Exchange[]): Held {
  const held = candidates.map((loaded) => {
    return { loaded, report: verify(loaded.contract, loaded.checks, baseUrl, exchanges) };
  });
  const [sole] = held;
  const fitting = held.length === 1 ? held : held.filter(({ report }) => report.matched > 0);
  const [found, ...others] = fitting;
  const names = fitting.map(({ loaded }) => loaded.provider).join(" and ");
  if (found !== undefined && others.length > 0) {
    throw new CommandError(2, `there are exchanges of ${names}: say which with --provider`);
  }
  if (found !== undefined && found.report.exchanges > found.report.foreign) return found;
  const whose = held.length === 1 ? sole?.loaded.provider : "a provider here";
  const mend = baseUrl === undefined ? "is it the right recording and --provider?" : "is it the right --base-url?";
  throw new CommandError(2, `none of the ${exchanges.length} recorded exchanges is one of ${whose}; ${mend}`);
}

function exchangesOf(file: string): readonly Exchange[] {
  try {
    return readHar(readText(file));
  } catch (error) {
    if (error instanceof BadRecording) throw new CommandError(2, `${file} is no HAR 1.2 recording: ${error.message}`);
    throw error;
  }
}

const MAX_BYTES = 268_435_456;

/** A device or a pipe says nothing of its size, so what is read is counted. */
function readText(file: string): string {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    const descriptor = openSync(file, "r");
    try {
      for (;;) {
        const chunk = Buffer.allocUnsafe(1_048_576);
        const count = readSync(descriptor, chunk);
        if (count === 0) break;
        length += count;
        if (length > MAX_BYTES) break;
        chunks.push(chunk.subarray(0, count));
      }
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw cannotRead(file, error);
  }
  if (length > MAX_BYTES)
    throw new CommandError(2, `${file} is larger than ${MAX_BYTES / 1_048_576} MiB: record less at once`);
  return Buffer.concat(chunks).toString("utf8");
}
