import { messageOf } from "../../src/cli/command.js";
import type { Paint } from "../start/print.js";

/** What one step found: nothing to mend, or a line each; and what a reader may want to know of it. */
export interface Result {
  readonly problems: readonly string[];
  readonly note?: string;
}

export interface Printer {
  /** What was changed, with the time of day. */
  change(paths: readonly string[]): void;
  /** Runs a step and prints its line when it is over. @returns whether there is nothing to mend */
  step(name: string, run: () => Promise<Result>): Promise<boolean>;
  end(text: string): void;
}

const SHOWN = 3;

/** @param ending what goes wrong from then on is nobody's mistake */
export function printer(paint: Paint, ending: AbortSignal): Printer {
  return {
    change(paths) {
      const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
      const time = new Date().toLocaleTimeString("en-GB");
      console.log(`\n${paint("dim", time)}  ${paint("bold", paths.slice(0, SHOWN).join(", "))}${more}`);
    },
    async step(name, run) {
      const begun = performance.now();
      const { problems, note = "" } = await run().catch((error: unknown): Result => {
        return { problems: messageOf(error).split("\n") };
      });
      if (ending.aborted) return false;
      const good = problems.length === 0;
      const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
      const mark = good ? paint("green", "ok  ") : paint("red", "FAIL");
      console.log(`  ${mark} ${name.padEnd(8)} ${seconds}  ${paint("dim", note)}`.trimEnd());
      for (const problem of problems) console.log(`       ${problem}`);
      return good;
    },
    end(text) {
      if (!ending.aborted) console.log(`  ${text}`);
    },
  };
}
