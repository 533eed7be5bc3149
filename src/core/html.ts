/** HTML made of untrusted text: what is not marked as HTML is escaped. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For every place of a page: between tags, and in an attribute in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Nothing at all stands for `undefined` and `false`, so that a part can be left out with `&&`. */
export type Fragment = string | number | Html | undefined | false | readonly Fragment[];

/** Escapes every value but those that are HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? fragmentText(values[index]) : "")).join(""),
  );
}

function fragmentText(value: Fragment): string {
  if (value instanceof Html) return value.text;
  if (value === undefined || value === false) return "";
  if (typeof value === "object") return value.map(fragmentText).join("");
  return escapeHtml(String(value));
}
