import { CommandError, messageOf } from "../../src/cli/command.js";
import { checkClientOptions } from "../../src/client/options.js";
import { isLoopback } from "../../src/sandbox/listen.js";
import { type FlowInput, flowsOf, inputsOf } from "./document.js";
import type { Target } from "./run.js";

export interface AskedTarget {
  readonly providers: readonly string[];
  readonly server: string;
  readonly inputs: readonly string[];
  readonly confirmed: boolean;
}

/**
 * Where flows go that pay, and with what.
 * @throws Failure for anything that is not said outright: nobody pays by accident
 */
export function targetOf({ providers, server, inputs, confirmed }: AskedTarget, env: NodeJS.ProcessEnv): Target {
  if (env.CI) throw new CommandError(2, "CI is set: flows never run against a server there, for they pay");
  const [provider] = providers;
  if (provider === undefined || providers.length > 1) {
    throw new CommandError(2, "--server takes one provider: npm run flows -- inex --server https://…");
  }
  const baseUrl = baseUrlOf(server);
  const isLocal = isLoopback(baseUrl.hostname);
  if (!isLocal && !confirmed) {
    throw new CommandError(2, `this pays real money at ${baseUrl.host}; say so with --yes-this-pays`);
  }
  const declared = inputsOf(flowsOf(provider));
  return {
    provider,
    baseUrl,
    inputs: valuesOf(declared, inputs, isLocal),
    credentials: credentialsOf(provider, declared, env),
  };
}

function baseUrlOf(server: string): URL {
  try {
    return checkClientOptions({ baseUrl: server }, []).baseUrl;
  } catch (error) {
    throw new CommandError(2, messageOf(error).replace("baseUrl", "--server"));
  }
}

/** `INEX_TOKEN` for inex's token, `PAYOFIN_API_KEY` for payofin's apiKey. */
function variableOf(provider: string, name: string): string {
  const words = `${provider}_${name.replace(/[A-Z]/g, (letter) => `_${letter}`)}`;
  return words.replaceAll("-", "_").toUpperCase();
}

function credentialsOf(
  provider: string,
  declared: readonly FlowInput[],
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  const needed = declared.filter(({ isCredential }) => isCredential);
  const values = needed.map(({ name }) => [name, env[variableOf(provider, name)] ?? ""] as const);
  const missing = values.filter(([, value]) => value === "").map(([name]) => variableOf(provider, name));
  if (missing.length > 0) throw new CommandError(2, `${missing.join(" and ")} must be set in the environment`);
  return Object.fromEntries(values);
}

/** @param withExamples whether an input that is not given takes the flow's own example */
function valuesOf(
  declared: readonly FlowInput[],
  given: readonly string[],
  withExamples: boolean,
): Readonly<Record<string, unknown>> {
  const own = declared.filter(({ isCredential }) => !isCredential);
  const texts = new Map(given.map((pair) => nameAndValue(pair, declared)));
  const missing = own.filter(({ name }) => !texts.has(name) && !withExamples);
  if (missing.length > 0) {
    const wanted = missing.map(({ name, description }) => `--input ${name}=… (${description.replace(/\.$/, "")})`);
    throw new CommandError(2, `the flow pays, so it takes no example: give ${wanted.join(", ")}`);
  }
  return Object.fromEntries(
    own.map((input) => {
      const text = texts.get(input.name);
      return [input.name, text === undefined ? input.example : typed(input, text)];
    }),
  );
}

function nameAndValue(pair: string, declared: readonly FlowInput[]): [string, string] {
  const [, name = "", value = ""] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
  const input = declared.find((one) => one.name === name);
  const names = declared.flatMap((one) => (one.isCredential ? [] : [one.name]));
  // A credential on a command line stands in the shell's history and in the list of processes.
  if (input?.isCredential)
    throw new CommandError(2, `${name} is a credential: it comes from the environment, not from --input`);
  if (input === undefined) {
    const wrong = name === "" ? "takes NAME=VALUE" : `knows no ${name}`;
    throw new CommandError(2, `--input ${wrong}; the names are ${names.join(", ")}`);
  }
  return [name, value];
}

function typed({ name, type }: FlowInput, text: string): unknown {
  if (type === "string") return text;
  const number = Number(text);
  // Redocly sends numbers through doubles.
  if (type === "integer" && /^-?[0-9]+$/.test(text) && Number.isSafeInteger(number)) return number;
  if (type === "number" && /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) && text.replace(/\D/g, "").length <= 15) return number;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  throw new CommandError(2, `--input ${name} must be of the type ${type}${type === "integer" ? ", below 2^53" : ""}`);
}
