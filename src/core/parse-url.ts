/**
 * In the place of `URL.canParse`: once it is compiled, Node 20's rejects texts beyond Latin-1.
 * @returns undefined for what is not an absolute URL
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
