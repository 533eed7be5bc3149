// What a value of a path's parameter may not do: turn the path into that of another operation.
import { expect, test } from "vitest";
import { rivalPaths } from "../../scripts/generate/rival-paths.js";
import { writePath } from "../../src/core/parameters.js";

const PATHS = [
  ...["/p", "/p/{id}", "/p/search", "/p/{id}.json", "/p/a%20b", "/p/{id}/items", "/p/{id}/items/{n}"],
  ...["/p/latest/items/{n}", "/p/{id}/items/first", "/q/{id}", "/{any}/x/y", "/p/x/{z}", "/p/a.b/{c}/{d}"],
];

const written = (path: string, values: Readonly<Record<string, string>>): string => {
  const rivals = rivalPaths(PATHS.map((one) => ({ method: "get", path: one }))).get(`get ${path}`) ?? [];
  return writePath({ rivals }, path, values);
};

test.each([
  ["/p/{id}", { id: "search" }, "id", "/p/search"],
  ["/p/{id}", { id: "a b" }, "id", "/p/a%20b"],
  ["/p/{id}", { id: "7.json" }, "id", "/p/{id}.json"],
  ["/p/{id}/items/{n}", { id: "latest", n: "7" }, "id", "/p/latest/items/{n}"],
  ["/p/{id}/items/{n}", { id: "7", n: "first" }, "n", "/p/{id}/items/first"],
  ["/{any}/x/y", { any: "p" }, "any", "/p/x/{z}"],
])("%s with %j leads elsewhere by %s", (path, values, name, rival) => {
  expect(() => written(path, values)).toThrow(`${name} must not lead to ${rival}, another operation`);
});

test.each([
  ["/p/{id}", { id: "Search" }, "/p/Search"],
  ["/p/{id}", { id: "searches" }, "/p/searches"],
  ["/p/{id}", { id: ".json" }, "/p/.json"],
  ["/p/{id}.json", { id: "search" }, "/p/search.json"],
  ["/q/{id}", { id: "search" }, "/q/search"],
  ["/p/latest/items/{n}", { n: "first" }, "/p/latest/items/first"],
  ["/p/a.b/{c}/{d}", { c: "items", d: "first" }, "/p/a.b/items/first"],
  ["/p/{id}/items/{n}", { id: "aXb", n: "first/" }, "/p/aXb/items/first%2F"],
])("%s with %j is its own path", (path, values, text) => {
  expect(written(path, values)).toBe(text);
});

test("of another method, or of paths of another length, none leads elsewhere", () => {
  const operations = [
    { method: "post", path: "/p/{id}" },
    { method: "get", path: "/p/search" },
    { method: "post", path: "/p/search/all" },
  ];
  expect([...rivalPaths(operations)]).toEqual([]);
});
