/**
 * A word to look for, by Knuth, Morris and Pratt: each character of a text is looked at twice at most, whatever the word
 * and the text are made of. `indexOf` is quicker for most, and for some takes the product of their lengths.
 */
export class SearchWord {
  readonly #word: string;
  /** How much of the word still fits where it fits up to here and no further. */
  readonly #fallback: Int32Array;

  constructor(word: string) {
    this.#word = word;
    this.#fallback = new Int32Array(word.length);
    let fits = 0;
    for (let index = 1; index < word.length; index += 1) {
      while (fits > 0 && word[fits] !== word[index]) fits = this.#fallback[fits - 1] ?? 0;
      if (word[fits] === word[index]) fits += 1;
      this.#fallback[index] = fits;
    }
  }

  /** @param found called with every place of the word, overlapping ones too */
  findAll(text: string, found: (start: number, end: number) => void): void {
    const word = this.#word;
    const first = word.charAt(0);
    let index = word === "" ? -1 : text.indexOf(first);
    let fits = 0;
    while (index >= 0 && index < text.length) {
      const code = text.charCodeAt(index);
      while (fits > 0 && word.charCodeAt(fits) !== code) fits = this.#fallback[fits - 1] ?? 0;
      if (word.charCodeAt(fits) === code) fits += 1;
      if (fits === word.length) {
        found(index + 1 - fits, index + 1);
        fits = this.#fallback[fits - 1] ?? 0;
      }
      index = fits === 0 ? text.indexOf(first, index + 1) : index + 1;
    }
  }
}
