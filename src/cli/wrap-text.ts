/**
 * Lines of at most so many characters, of whole words: one that is longer has a line to itself.
 * @param indent before every line but the first
 */
export function wrapText(text: string, width: number, indent = ""): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length === 0) lines.push(word);
    else if (longer.length > width) lines.push(indent + word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A text of `--help` for a terminal of 80 columns: prose is filled, and what explains an option stays in its column. */
export function wrapHelp(text: string): string {
  const joined = text.replace(/(?<=^\S.*)\n(?=\S)/gm, " ");
  const lines = joined.split("\n").flatMap((line) => {
    const head = /^ +(?:\S+(?: \S+)* {2,})?/.exec(line)?.[0] ?? "";
    const [first = "", ...more] = wrapText(line.slice(head.length), 80 - head.length);
    return [head + first, ...more.map((rest) => " ".repeat(head.length) + rest)];
  });
  return lines.join("\n");
}
