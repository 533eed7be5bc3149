/** One reading of one quirk; `form` is the wire form it is about, where the spec names forms. */
export interface QuirkCase {
  readonly id: string;
  readonly form: string | null;
  readonly reading: string;
  readonly run: () => Promise<void> | void;
}

export function quirk(id: string, form: string | null, reading: string, run: QuirkCase["run"]): QuirkCase {
  return { id, form, reading, run };
}
