import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../generate/spec.js";
import { runRedocly } from "../lib/program.js";
import { at } from "../lint/redocly.js";

/** One step that was run. */
export interface RunStep {
  readonly flow: string;
  readonly id: string;
  readonly request: string;
  readonly status: number | undefined;
  readonly body: unknown;
  readonly failed: readonly FailedCheck[];
}
export interface FailedCheck {
  readonly name: string;
  readonly message: string;
  /** The success criterion that was not met. */
  readonly condition: string | undefined;
}
interface RespectOptions {
  /** The Arazzo document, relative to `root`. */
  readonly file: string;
  /** The name of its source description. */
  readonly source: string;
  readonly server: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly root?: string;
}

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/**
 * Runs a document of flows in `redocly respect`, in a process of its own.
 * @throws Error with what Redocly says where it ran nothing
 */
export async function respect({
  file,
  source,
  server,
  inputs,
  root = ROOT,
}: RespectOptions): Promise<readonly RunStep[]> {
  const folder = mkdtempSync(join(tmpdir(), "payspec-flows-"));
  try {
    const report = join(folder, "report.json");
    const args = ["respect", file, "--server", `${source}=${server}`, "--json-output", report];
    const { stdout, stderr } = await runRedocly(args, {
      cwd: root,
      env: { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) },
    });
    const steps = stepsOf(report);
    if (steps.length === 0) throw new Error(`${file} could not be run:\n${withoutBanner(`${stdout}${stderr}`)}`);
    return steps;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The banner is about Node's versions. */
function withoutBanner(output: string): string {
  const lines = output.replaceAll(ANSI, "").split("\n");
  return lines.filter((line) => line.trim() !== "" && !/[╔║╚]/.test(line)).join("\n");
}

function stepsOf(report: string): readonly RunStep[] {
  let text: string;
  try {
    text = readFileSync(report, "utf8");
  } catch {
    return [];
  }
  const parsed: unknown = JSON.parse(text);
  return each(at(parsed, "files")).flatMap((file) =>
    each(at(file, "executedWorkflows")).flatMap((workflow) => each(at(workflow, "executedSteps")).map(readStep)),
  );
}

function readStep(step: unknown): RunStep {
  const status = at(step, "response", "statusCode");
  const url = at(step, "request", "url");
  const target = typeof url === "string" && URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}` : "";
  return {
    flow: String(at(step, "workflowId")),
    id: String(at(step, "stepId")),
    request: target === "" ? "" : `${String(at(step, "request", "method")).toUpperCase()} ${target}`,
    status: typeof status === "number" && status > 0 ? status : undefined,
    body: at(step, "response", "body"),
    failed: each(at(step, "checks")).flatMap((check) => (at(check, "passed") === true ? [] : [readCheck(check)])),
  };
}

function readCheck(check: unknown): FailedCheck {
  const condition = at(check, "condition");
  return {
    name: String(at(check, "name")),
    message: String(at(check, "message")).replaceAll(ANSI, "").trim(),
    condition: typeof condition === "string" ? condition : undefined,
  };
}

function each(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
