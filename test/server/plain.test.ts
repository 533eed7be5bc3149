// The short ways through a stub: each says exactly what the long way says, or is not taken.
import { expect, test } from "vitest";
import { approximate, parseJson, printJson } from "../../src/core/json.js";
import { NodeIncoming } from "../../src/node/incoming.js";
import { print } from "../../src/server/plain.js";
import { WebIncoming } from "../../src/server/web.js";
import fc from "../helpers/property.js";

/** What is sent, read again: the long way. */
function printedAndRead(body: unknown): unknown {
  try {
    const text = printJson(body);
    return { text, checked: approximate(parseJson(text)) };
  } catch (error) {
    return String(error);
  }
}

function printed(body: unknown): unknown {
  try {
    return print(body);
  } catch (error) {
    return String(error);
  }
}

class Account {
  readonly balance = 1;
  toJSON(): unknown {
    return { balance: "none of your business" };
  }
}
const counting = (): object => {
  let reads = 0;
  return {
    get reads() {
      reads += 1;
      return reads;
    },
  };
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const own = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

const ODD: readonly (() => unknown)[] = [
  () => undefined,
  () => ({ left: undefined, kept: null }),
  () => [undefined, () => 1, Symbol("s")],
  () => new Array(3),
  () => ({ exactNumber: "0.50" }),
  () => ({ exactNumber: "0.50", other: 1 }),
  () => ({ exactNumber: "half" }),
  () => ({ isLosslessNumber: true }),
  () => parseJson('{"a":[0.50,12345678901234567890]}'),
  () => 12n,
  () => [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e21, 5e-324],
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Account(),
  () => [Object(1), Object("a"), Object(true)],
  () => new Map([[1, 2]]),
  () => own("__proto__", { a: 1 }),
  () => own("toJSON", () => "another"),
  () => own("toJSON", 1),
  () => Object.create({ inherited: 1 }),
  () => Object.assign(Object.create(null), { bare: 1 }),
  () => Object.assign([1, 2], { extra: 3, toJSON: () => 4 }),
  () => new Proxy({ a: 1 }, {}),
  () => ["\ud800", "\u2028", "\u0000", "é🧾"],
  () => ({ 2: "b", 1: "a", z: 0 }),
  // Too deep to be drawn within others.
  () => nested(100),
  () => nested(101),
  () => nested(102),
];

test.each(ODD)("what is checked is what is sent: %o", (make) => {
  expect(printed(make())).toEqual(printedAndRead(make()));
});

test("what is checked is what is sent, whatever a handler returns", () => {
  const piece = fc.oneof(...ODD.slice(0, -3).map((make) => fc.constant(null).map(make)));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      piece,
      fc.jsonValue(),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 3 }), tie("tree"), { maxKeys: 3, noNullPrototype: false }),
    ),
  }));
  fc.assert(
    fc.property(tree, (body) => {
      expect(printed(body)).toEqual(printedAndRead(body));
    }),
    { numRuns: 300 },
  );
});

test("a member that gives something else each time is read once", () => {
  expect(print({ changing: counting() })).toEqual({
    text: '{"changing":{"reads":1}}',
    checked: { changing: { reads: 1 } },
  });
});

test("a prototype that prints itself is not passed by", () => {
  Object.assign(Object.prototype, { toJSON: () => "polluted" });
  try {
    expect(print([{ a: 1 }])).toEqual({ text: JSON.stringify([{ a: 1 }]), checked: "polluted" });
  } finally {
    Reflect.deleteProperty(Object.prototype, "toJSON");
  }
});

/** Targets as a network sends them: what is plain, what must be escaped, and what walks. */
const TARGET = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "/",
        "//",
        "/.",
        "/..",
        "/a.b",
        "/%2e%2E",
        "/%2F",
        "\\",
        "?",
        "??",
        "&",
        "=",
        "+",
        "%zz",
        "'",
        '"',
        "#",
      ),
      fc.constantFrom(
        "<",
        " ",
        "é",
        "\u00ff",
        ";",
        ":",
        "@",
        "{",
        "|",
        "^",
        "`",
        "~",
        "a",
        "__proto__",
        "a=b",
        "a=b=c",
        "/pay",
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `/${parts.join("")}`);

test("a target is cut as a URL is", () => {
  fc.assert(
    fc.property(TARGET, (target) => {
      const url = new URL(`http://localhost${target}`);
      const expected = { pathname: url.pathname, search: url.search.slice(1) };
      // A message and a response are looked at by nothing here.
      const message = Object.assign(Object.create(null), { method: "GET" });
      expect(new NodeIncoming(message, message, { authority: "localhost", target })).toMatchObject(expected);
      expect(new WebIncoming(new Request(url))).toMatchObject(expected);
    }),
    { numRuns: 2_000 },
  );
});

test.each(["data:text/plain,a?b", "blob:http://a/b", "foo:bar"])("so is the URL of %s", (url) => {
  const { pathname, search } = new URL(url);
  expect(new WebIncoming(new Request(url))).toMatchObject({ pathname, search: search.slice(1) });
});
