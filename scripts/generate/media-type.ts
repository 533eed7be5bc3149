import { isJsonEssence } from "../../src/core/json.js";

/** A media type as documents and headers write it. */
export interface MediaType {
  /** `application/json`, in lower case. */
  readonly essence: string;
  readonly charset: string | undefined;
  /** Parameters other than the charset, as they are written. */
  readonly parameters: readonly string[];
}

export const JSON_TYPES = "application/json, or a type that ends with +json";

/** @returns undefined for a range, or for what is none */
export function mediaTypeOf(name: string): MediaType | undefined {
  const [essence = "", ...parameters] = name.split(";").map((part) => part.trim());
  if (!/^[a-z0-9][\w!#$&^.+-]*\/[a-z0-9][\w!#$&^.+-]*$/i.test(essence)) return undefined;
  const charset = parameters.find((one) => /^charset=/i.test(one))?.slice("charset=".length);
  return {
    essence: essence.toLowerCase(),
    charset: charset?.replaceAll('"', "").toLowerCase(),
    parameters: parameters.filter((one) => one !== "" && !/^charset=/i.test(one)),
  };
}

export function isJsonType(name: string): boolean {
  return isJsonEssence(mediaTypeOf(name)?.essence ?? "");
}

/** What is sent and compared: JSON is UTF-8, so that its charset says nothing. */
export function withoutCharset(name: string): string {
  const type = mediaTypeOf(name);
  return type === undefined ? name : [type.essence, ...type.parameters].join("; ");
}
