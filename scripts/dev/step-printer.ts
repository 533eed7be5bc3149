import { messageOf } from "../../src/cli/command.js";
import type { Paint } from "../start/print.js";

/** What one step found. */
export interface StepResult {
  /** What has to be fixed, a line each; none is success. */
  readonly problems: readonly string[];
  readonly note?: string;
  /** What is good to know, below the step's own line. */
  readonly lines?: readonly string[];
}

export interface Printer {
  /** What was changed, with the time of day. */
  change(paths: readonly string[]): void;
  /** Runs a step and prints its line when it is over. @returns whether it succeeded */
  step(name: string, run: () => Promise<StepResult>): Promise<boolean>;
  end(text: string): void;
}

const SHOWN = 3;

/** @param ending what fails from then on was only interrupted */
export function printer(paint: Paint, ending: AbortSignal): Printer {
  return {
    change(paths) {
      const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
      const time = new Date().toLocaleTimeString("en-GB");
      console.log(`\n${paint("dim", time)}  ${paint("bold", paths.slice(0, SHOWN).join(", "))}${more}`);
    },
    async step(name, run) {
      const begun = performance.now();
      const {
        problems,
        note = "",
        lines = [],
      } = await run().catch((error: unknown): StepResult => {
        return { problems: messageOf(error).split("\n") };
      });
      if (ending.aborted) return false;
      const good = problems.length === 0;
      const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
      const mark = good ? paint("green", "ok  ") : paint("red", "FAIL");
      console.log(`  ${mark} ${name.padEnd(8)} ${seconds}  ${paint("dim", note)}`.trimEnd());
      for (const line of [...problems, ...lines]) console.log(`       ${line}`);
      return good;
    },
    end(text) {
      if (!ending.aborted) console.log(`  ${text}`);
    },
  };
}
