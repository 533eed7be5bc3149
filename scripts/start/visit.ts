import { wrapText } from "../../src/cli/wrap-text.js";
import { PayspecError } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { fieldsOf } from "./fields.js";
import { callLines, errorLines, fieldLines, ledgerLines, type Paint, WIDTH } from "./print.js";
import { recorder } from "./record.js";
import type { Tour } from "./tour.js";

/**
 * Makes one call of the tour.
 * @returns what it was, what came of it and what really happened, in lines
 * @throws Error where it ended otherwise than it should, or the ledger says otherwise
 */
export async function visit(step: Tour["steps"][number], sandbox: Sandbox, paint: Paint): Promise<readonly string[]> {
  const before = sandbox.effects.length;
  step.prepare?.(sandbox);
  const { fetch, exchanges } = recorder(sandbox[step.provider].fetch);
  const result = await step.call(fetch).catch(passError);
  const effects = sandbox.effects.slice(before);
  const name = `${step.provider}.${step.operation}`;
  const ended = result instanceof PayspecError ? result.outcome : "success";
  if (ended !== step.ends || effects.length !== step.effects) {
    const came = result instanceof PayspecError ? `: ${result.name}: ${result.message}` : "";
    throw new Error(
      `${name} should end ${step.ends} with ${step.effects} in the ledger, not ${ended} with ${effects.length}${came}`,
    );
  }
  const received = exchanges.at(-1)?.received ?? "";
  const lines =
    result instanceof PayspecError
      ? errorLines(result, received, paint)
      : fieldLines(fieldsOf(result, received, step.show), paint);
  const [first = "", ...more] = wrapText(step.note === undefined ? name : `${name}, ${step.note}`, WIDTH - 2, "  ");
  return [
    first.replace(name, paint("bold", name)),
    ...more,
    ...exchanges.flatMap((exchange) => callLines(exchange, paint)),
    ...lines,
    ...ledgerLines(effects, paint),
  ];
}

function passError(error: unknown): PayspecError {
  if (error instanceof PayspecError) return error;
  throw error;
}
