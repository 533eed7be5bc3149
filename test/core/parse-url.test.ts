import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/spec.js";
import { parseUrl } from "../../src/core/parse-url.js";

/** So often that the platform has compiled what it calls. */
const CALLS = 20_000;

test("an address with an international name is one, however often it is asked for", () => {
  const hosts = Array.from({ length: CALLS }, (_, index) => parseUrl(`http://bücher.example/ş${index}`)?.hostname);
  expect(new Set(hosts)).toEqual(new Set(["xn--bcher-kva.example"]));
});

test.each(["", "localhost:4020/x y", "/path", "http://", "http://a b"])(
  "%j is not an absolute URL, or has no host",
  (text) => {
    expect(parseUrl(text)?.host || undefined).toBeUndefined();
  },
);

test("no source asks URL.canParse, which Node 20 gets wrong", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const asking = files.filter((path) => /URL\.canParse\(/.test(readFileSync(join(ROOT, "src", path), "utf8")));
  expect(asking).toEqual([]);
});
