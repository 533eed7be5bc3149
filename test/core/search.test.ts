import fc from "fast-check";
import { expect, test } from "vitest";
import { SearchWord } from "../../src/core/search.js";

function placesOf(word: string, text: string): readonly number[] {
  const places: number[] = [];
  new SearchWord(word).findAll(text, (start, end) => {
    expect(text.slice(start, end)).toBe(word);
    places.push(start);
  });
  return places;
}

test.each([
  ["", "abc", []],
  ["a", "", []],
  ["aa", "aaaa", [0, 1, 2]],
  ["aba", "ababa aba", [0, 2, 6]],
  ["aab", "aaab", [1]],
  ["abcabd", "abcabcabd", [3]],
  ["longer", "long", []],
])("%j in %j stands at %j", (word, text, places) => {
  expect(placesOf(word, text)).toEqual(places);
});

test("every place of a word is found, as by looking at each place", () => {
  const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b"), maxLength });
  fc.assert(
    fc.property(letters(5), letters(40), (word, text) => {
      const expected = Array.from(text, (_, index) => index).filter(
        (start) => word !== "" && text.startsWith(word, start),
      );
      expect(placesOf(word, text)).toEqual(expected);
    }),
  );
});
