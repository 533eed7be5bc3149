import { PayspecError } from "../../src/index.js";
import { fieldsOf } from "./fields.js";
import { callLines, errorLines, fieldLines, type Paint } from "./print.js";
import { recorder } from "./record.js";
import type { Step } from "./tour.js";

/**
 * Makes one call of the tour.
 * @returns what it was and what came of it, in lines
 * @throws Error where a success failed, or a refusal did not
 */
export async function visit(step: Step, baseUrl: string, paint: Paint): Promise<readonly string[]> {
  const name = `${step.provider}.${step.operation}`;
  const { fetch, exchanges } = recorder(step.prefer);
  const result = await step.call(baseUrl, fetch).catch(passError);
  const [exchange] = exchanges;
  if (exchange === undefined || exchanges.length !== 1 || result instanceof PayspecError !== step.refused) {
    const came =
      result instanceof PayspecError ? [result.name, result.message, ...causeOf(result)].join(": ") : "a success";
    throw new Error(`${name} (${step.prefer}) should ${step.refused ? "be refused" : "succeed"}, but gave ${came}`);
  }
  const lines =
    result instanceof PayspecError
      ? errorLines(result, exchange.received, paint)
      : fieldLines(fieldsOf(result, exchange.received, step.show), paint);
  const title = `${paint("bold", name)}${step.refused ? ", refused" : ""}`;
  return [title, ...callLines(exchange, paint), ...lines];
}

/** What `fetch` threw, such as a complaint of the mock. */
function causeOf({ cause }: PayspecError): readonly string[] {
  return cause instanceof Error ? [cause.message] : [];
}

function passError(error: unknown): PayspecError {
  if (error instanceof PayspecError) return error;
  throw error;
}
