import { execFile } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../generate/places.js";

export interface Program {
  readonly cwd?: string;
  /** The whole environment; otherwise that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
}
export interface ProgramResult {
  /** -1 where it was ended, or could not be started. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program of an installed package to its end, in a process of its own.
 * @param script below node_modules/
 */
export function runProgram(script: string, args: readonly string[], program: Program = {}): Promise<ProgramResult> {
  const options = { cwd: ROOT, maxBuffer: 1e8, ...program };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, "node_modules", script), ...args],
      options,
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

/** Redocly gets nothing of the environment but this: it needs no credentials that may be in it. */
export function runRedocly(args: readonly string[], { env, ...program }: Program = {}): Promise<ProgramResult> {
  const { PATH, HOME, TMPDIR } = process.env;
  const own = { PATH, HOME, TMPDIR, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", ...env };
  return runProgram("@redocly/cli/bin/cli.js", args, { ...program, env: own });
}
