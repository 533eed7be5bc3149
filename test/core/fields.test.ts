import { describe, expect, test } from "vitest";
import { takeMoney } from "../../src/core/convert.js";
import { takeFields, takeRequired } from "../../src/core/fields.js";
import { IssueError } from "../../src/core/issues.js";

interface Filter {
  room: string;
  parcel?: string;
}
const NAMES = ["room", "parcel"] as const;

function issuesOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof IssueError ? error.issues : error;
  }
  return expect.fail("nothing was rejected");
}

const take = (given: Filter): unknown => takeFields(given, NAMES);

/** As for a caller without types. */
const takeUntyped = (given: unknown): unknown => Reflect.apply(takeFields, null, [given, NAMES]);

class Base {
  get room(): string {
    return "R";
  }
}
class Derived extends Base {
  #parcel = "P";
  get parcel(): string {
    return this.#parcel;
  }
  describe(): string {
    return `${this.room} ${this.parcel}`;
  }
}

describe("takeFields reads", () => {
  test.each<readonly [string, Filter, object]>([
    ["a plain object", { room: "R", parcel: "P" }, { room: "R", parcel: "P" }],
    ["getters that a class and its base have", new Derived(), { room: "R", parcel: "P" }],
    ["an object without a prototype", Object.assign(Object.create(null), { room: "R" }), { room: "R" }],
    ["inherited fields", Object.create({ room: "R", parcel: "P" }), { room: "R", parcel: "P" }],
    ["a frozen object", Object.freeze({ room: "R" }), { room: "R" }],
    ["a proxy", new Proxy({ room: "R" }, {}), { room: "R" }],
    ["an object with a symbol", Object.assign({ room: "R" }, { [Symbol("tag")]: 1 }), { room: "R" }],
    [
      "a field that is not enumerable",
      Object.defineProperty({ room: "R" }, "parcel", { value: "P" }),
      { room: "R", parcel: "P" },
    ],
  ])("%s", (_, given, expected) => {
    const taken = takeFields(given, NAMES);
    expect(taken).toEqual(expected);
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect(Reflect.ownKeys(taken)).toEqual(Object.keys(expected));
  });

  test("no optional field that is undefined", () => {
    const given: { room: string; parcel?: string | undefined } = { room: "R", parcel: undefined };
    expect(Object.keys(takeFields(given, NAMES))).toEqual(["room"]);
  });

  test("each field once, in the order of the names", () => {
    const asked: unknown[] = [];
    const given: Filter = new Proxy(
      { parcel: "P", room: "R" },
      {
        get(target, name, receiver) {
          asked.push(name);
          return Reflect.get(target, name, receiver);
        },
      },
    );
    takeFields(given, NAMES);
    expect(asked).toEqual(["room", "parcel"]);
  });

  test("nothing that somebody put into the prototype of every object", () => {
    Object.defineProperty(Object.prototype, "parcel", { value: "polluted", configurable: true, writable: true });
    try {
      expect(take({ room: "R" })).toEqual({ room: "R" });
      expect(take(new Base())).toEqual({ room: "R" });
      expect(take(new Derived())).toEqual({ room: "R", parcel: "P" });
    } finally {
      Reflect.deleteProperty(Object.prototype, "parcel");
    }
  });
});

describe("takeFields rejects", () => {
  const message = "is not a known field; expected one of room, parcel";

  test.each([
    ["a misspelt field", { room: "R", parcle: "P" }, ["parcle"]],
    ["each of several", { Room: "R", parcel_: "P" }, ["Room", "parcel_"]],
    ["an unknown field that is undefined", { room: "R", x: undefined }, ["x"]],
    [
      "the name of what every object has",
      JSON.parse('{"room":"R","__proto__":1,"toString":1}'),
      ["__proto__", "toString"],
    ],
  ])("%s", (_, given, paths) => {
    expect(issuesOf(() => takeUntyped(given))).toEqual(paths.map((path) => ({ path, message })));
  });

  test.each([undefined, null, "R", 5, true, ["R"], [], () => "R"])("%o in the place of an object", (given) => {
    expect(issuesOf(() => takeUntyped(given))).toEqual([
      { path: "", message: "the request must be an object with room, parcel" },
    ]);
  });

  test("a getter that throws, by its field and without what it threw", () => {
    const given = {
      get room(): string {
        throw new Error("vault said hunter2");
      },
    };
    expect(issuesOf(() => take(given))).toEqual([
      { path: "room", message: "cannot be read: its getter threw an error" },
    ]);
  });
});

test("a list of names that lacks one, or has one too many, does not compile", () => {
  const given: Filter = { room: "R" };
  // @ts-expect-error parcel is missing
  takeFields(given, ["room"]);
  // @ts-expect-error no such field
  takeFields(given, ["room", "parcel", "floor"]);
  // @ts-expect-error the second branch's field is missing
  const wrong = (either: { room: string } | { parcel: string }) => takeFields(either, ["room"]);
  expect(wrong({ room: "R" })).toEqual({ room: "R" });
  expect(takeFields(given, NAMES)).toEqual({ room: "R" });
});

describe("takeRequired", () => {
  test("names all that is missing at once, and what is unknown with it", () => {
    const given: { room: string; parcel: string; floor?: string | undefined } = JSON.parse('{"Room":"R"}');
    expect(issuesOf(() => takeRequired(given, ["room", "parcel"], ["floor"], "of"))).toEqual([
      { path: "of.Room", message: "is not a known field; expected one of room, parcel, floor" },
      { path: "of.room", message: "is required" },
      { path: "of.parcel", message: "is required" },
    ]);
  });

  test("a required field among the optional ones, or in no list, does not compile", () => {
    const given = { room: "R", parcel: "P" };
    // @ts-expect-error parcel is required
    expect(takeRequired(given, ["room"], ["parcel"])).toEqual(given);
    // @ts-expect-error parcel is missing
    expect(() => takeRequired(given, ["room"], [])).toThrow("parcel is not a known field");
    const either: { room: string } | { parcel: string } = given;
    // @ts-expect-error room is not required of every branch
    expect(takeRequired(either, ["room"], ["parcel"])).toEqual(given);
  });
});

describe("takeMoney", () => {
  test("reads amount and currency once each", () => {
    const asked: string[] = [];
    const given = {
      get amount() {
        asked.push("amount");
        return asked.length > 1 ? "999999" : "5";
      },
      get currency() {
        asked.push("currency");
        return "USD";
      },
    };
    expect(takeMoney(given, "total")).toEqual({ amount: "5", currency: "USD" });
    expect(asked).toEqual(["amount", "currency"]);
  });

  test("names an unknown field below its own", () => {
    const given = { amount: "5", currency: "USD", minor: 500 };
    expect(issuesOf(() => takeMoney(given, "total"))).toEqual([
      { path: "total.minor", message: "is not a known field; expected one of amount, currency" },
    ]);
  });
});
