/** `payspec verify`: recorded exchanges compared with a provider's document. */
import { closeSync, openSync, readSync } from "node:fs";
import { parseUrl } from "../core/parse-url.js";
import { bodyFilesBeside } from "../verify/body-files.js";
import { Recording } from "../verify/har.js";
import { BadRecording } from "../verify/har-entries.js";
import type { Unreadable } from "../verify/report.js";
import { asJson, asText, unreadableText } from "../verify/report-format.js";
import { Verification } from "../verify/verify-recording.js";
import { CommandError, cannotRead, type OptionValues, runCommand } from "./command.js";
import { contractNames, type LoadedContract, loadContract } from "./load-contract.js";

const HELP = `Usage: payspec verify FILE.har … [options]

Compares recorded exchanges (HAR 1.2) with a provider's document, and reports where the real server differs, or what was
sent to it: undocumented or missing fields, types, bounds, statuses, headers, paths. Each with how many exchanges have
it, and the line of the document. No value and no credential of the recording is printed.

  --provider NAME   one of ${contractNames().join(", ")}; by default the one whose paths are in the recording
  --base-url URL    only what is at or below this address is the provider's
  --format FORMAT   text or json (default text)
  --help            show this text

Exit code 0: no difference; 1: there are some; 2: nothing could be compared.`;

const OPTIONS = {
  provider: { type: "string" },
  "base-url": { type: "string" },
  format: { type: "string", default: "text" },
} as const;

export function run(args: readonly string[]): Promise<void> {
  return runCommand({ name: "payspec verify", help: HELP, options: OPTIONS, operand: "FILE", run: verifyFiles }, args);
}

async function verifyFiles(options: OptionValues<typeof OPTIONS>, files: readonly string[]): Promise<void> {
  const { provider, format, "base-url": base } = options;
  if (format !== "text" && format !== "json") {
    throw new CommandError(2, `--format must be text or json, not ${JSON.stringify(format)}`);
  }
  if (files.length === 0)
    throw new CommandError(2, "no recording given; usage: payspec verify FILE.har --provider NAME");
  const baseUrl = base === undefined ? undefined : baseUrlOf(base);
  const candidates = await Promise.all(candidateNames(provider).map(loadContract));
  const recordings = files.map(recordingOf);
  const { loaded, report } = reportOf(candidates, baseUrl, recordings);
  console.log((format === "json" ? asJson : asText)(loaded.provider, loaded.contract, report));
  if (report.rows.length > 0) process.exitCode = 1;
}

function candidateNames(provider: string | undefined): readonly string[] {
  const names = contractNames();
  if (provider === undefined) return names;
  if (names.includes(provider)) return [provider];
  throw new CommandError(2, `unknown provider ${JSON.stringify(provider)}; expected one of ${names.join(", ")}`);
}

/** It is not quoted: it may hold a password. */
function baseUrlOf(text: string): URL {
  const url = parseUrl(text);
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw new CommandError(2, "--base-url must be an http or https URL, such as https://api.example.com/v1");
}

/** A check that compared nothing must not pass. */
function reportOf(candidates: readonly LoadedContract[], baseUrl: URL | undefined, recordings: readonly Recording[]) {
  const verifications = candidates.map((loaded) => ({
    loaded,
    verification: new Verification(loaded.contract, loaded.checks, baseUrl, recordings),
  }));
  const fitting = candidates.length === 1 ? verifications : verifications.filter((one) => one.verification.matched > 0);
  const [found, ...others] = fitting;
  if (others.length > 0) {
    const names = fitting.map(({ loaded }) => loaded.provider).join(" and ");
    throw new CommandError(2, `there are exchanges of ${names}: say which with --provider`);
  }
  const report = found?.verification.run();
  const compared = report === undefined ? 0 : report.exchanges - report.foreign - countOf(report.unreadable);
  if (found !== undefined && report !== undefined && compared > 0) return { loaded: found.loaded, report };
  const whose = candidates.length === 1 ? candidates[0]?.provider : "a provider here";
  const question = baseUrl === undefined ? "is it the right recording and --provider?" : "is it the right --base-url?";
  const total = recordings.reduce((sum, { size }) => sum + size, 0);
  const notRead = (report ?? verifications[0]?.verification.run())?.unreadable.map(unreadableText) ?? [];
  const why = [`none of the ${total} recorded exchanges is one of ${whose}`, ...notRead, question];
  throw new CommandError(2, why.join("; "));
}

function countOf(unreadable: readonly Unreadable[]): number {
  return unreadable.reduce((sum, { count }) => sum + count, 0);
}

function recordingOf(file: string): Recording {
  try {
    return new Recording(readBytes(file), bodyFilesBeside(file));
  } catch (error) {
    if (error instanceof BadRecording)
      throw new CommandError(2, `${file} is not a HAR 1.2 recording: ${error.message}`);
    throw error;
  }
}

const MAX_BYTES = 268_435_456;

/** A device or a pipe has no size, so what is read is counted. */
function readBytes(file: string): Buffer {
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
  return Buffer.concat(chunks);
}
