import { isRecord } from "../core/untyped.js";

/** Why a request is rejected, with what there is instead. */
export class ControlRejection extends Error {
  readonly status: number;
  readonly known: readonly string[];
  constructor(status: number, message: string, known: readonly string[] = []) {
    super(message);
    this.status = status;
    this.known = known;
  }
}

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Whether it comes from a form of the page, which wants the page back. */
export function isFromForm(request: Request): boolean {
  return typeOf(request) === FORM_TYPE;
}

function typeOf(request: Request): string {
  return request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

/**
 * The fields of a POST, from JSON or from a form of the page.
 * @param readText what the text of a form's field stands for; an empty one is left out
 * @throws (rejects) ControlRejection with 400, 415 or 422
 */
export async function postedFields(
  request: Request,
  readText: FieldReader,
): Promise<Readonly<Record<string, unknown>>> {
  if (isFromForm(request)) return fieldsOfForm(await request.text(), readText);
  const type = typeOf(request);
  if (type !== JSON_TYPE) {
    const what = type === "" ? "is missing" : `is ${type}`;
    throw new ControlRejection(415, `Content-Type ${what}; expected one of ${JSON_TYPE}, ${FORM_TYPE}`, [
      JSON_TYPE,
      FORM_TYPE,
    ]);
  }
  const value = parsed("the body", await request.text(), 400);
  if (!isRecord(value)) throw new ControlRejection(400, "the body must be a JSON object");
  return value;
}

export type FieldReader = (name: string, text: string) => unknown;

function fieldsOfForm(text: string, readText: FieldReader): Readonly<Record<string, unknown>> {
  const given = [...new URLSearchParams(text)];
  const names = given.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new ControlRejection(422, `${twice} must be given once`);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === "" ? [] : [[name, readText(name, value)]])));
}

/** @throws ControlRejection */
export function parsed(name: string, text: string, status = 422): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlRejection(status, `${name} must be valid JSON`);
  }
}
