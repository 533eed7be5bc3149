// `payspec verify` prints nothing that a recording holds as a value.
import { describe, expect, test } from "vitest";
import fc from "../helpers/property.js";
import { manyTimes } from "../helpers/soak.js";
import { entry, har, type Recorded, verifyCli, written } from "../helpers/verify.js";

const INEX = "https://api-staging.inex.ge/api/v1/integrators/payments/debts";

test("no value and no credential is printed, wherever it stands", async () => {
  const plant = (place: string) => `hidden${place}`;
  const secrets = ["Header", "Cookie", "SetCookie", "Query", "User", "Pass", "Body", "Answer", "Token"].map(plant);
  const numbers = ["4111111111111111", "IG0099999", "5500005555555559", "ivan@example.com"];
  const names = [...secrets, ...numbers, "a b", "x".repeat(200), "\u001b[2J", "__proto__", "constructor"];
  const asNames = Object.fromEntries(names.map((name) => [name, "hiddenValue"]));
  const base: Recorded = {
    method: "POST",
    url: `https://hiddenUser:hiddenPass@api-staging.inex.ge/api/v1/integrators/payments/debts/pay?hiddenQuery=hiddenQuery&access_token=hiddenToken`,
    sentHeaders: { Authorization: "Bearer hiddenHeader", Cookie: "a=hiddenCookie; theme=dark" },
    headers: {
      "Set-Cookie": "session=hiddenSetCookie; expires=never; path=/",
      "Retry-After": "hiddenAnswer",
      hiddenHeader: "1",
    },
    sent: { roomNumber: "hiddenBody", paymentId: 4111111111111111, ...asNames },
    body: { data: { transactionId: { hiddenAnswer: 1 }, token: "hiddenToken", ...asNames }, expires: "hiddenAnswer" },
  };
  const odd = [
    { ...base, body: '{"hiddenAnswer": hiddenBody' },
    { ...base, type: "text/hiddenAnswer", sentType: "hiddenBody/x" },
    { ...base, method: "hiddenBody" },
    { ...base, url: `${INEX}/hiddenToken/4111111111111111/hiddenBody?x=hiddenQuery` },
    { ...base, status: 499 },
    { ...base, url: `${INEX}/pay/../../hiddenBody#hiddenQuery` },
  ];
  const file = written(har(...[base, ...odd].map(entry)));
  for (const format of ["text", "json"]) {
    const { code, out, err } = await verifyCli(file, "--provider", "inex", "--format", format);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).not.toMatch(/hidden|4111|0099999|5500005|ivan|xxxx/i);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("is not documented (its name is withheld)");
    // It is a word in a cookie.
    expect(out).not.toMatch(/\bexpires\b/);
  }
});

describe("a name that is a value of the recording is withheld", () => {
  const { request: paid } = entry({ method: "POST", url: `${INEX}/pay` });
  const elsewhere = "https://login.test/token";
  const basic = btoa("hiddenUser:hiddenPass1").replaceAll("=", "");
  test.each<[string, object, string]>([
    [
      "in other letters",
      entry({ url: `${INEX}/x`, sentHeaders: { Authorization: "Bearer HIDDENUser" } }),
      "hiddenUser",
    ],
    [
      "in base64 without padding",
      entry({ url: `${INEX}/x`, sentHeaders: { Authorization: `Basic ${basic}` } }),
      "hiddenUserName",
    ],
    [
      "in a credential of members",
      entry({ url: `${INEX}/x`, body: { token: { value: "hiddenUser" } } }),
      "myHiddenUser",
    ],
    ["of another host", entry({ url: elsewhere, body: { access: "hiddenUser" } }), "hiddenUser"],
    [
      "in a form's text",
      entry({ url: elsewhere, sent: "password=hiddenUser", sentType: "application/x-www-form-urlencoded" }),
      "hiddenUser",
    ],
    [
      "in a form's fields",
      { ...entry({ body: {} }), request: { ...paid, postData: { params: [{ name: "pwd", value: "hiddenUser" }] } } },
      "hiddenUser",
    ],
    ["behind the number sign of an address", entry({ url: `${elsewhere}#access_token=hiddenUser` }), "hiddenUser"],
  ])("%s", async (_, other, name) => {
    const body = { totalDebt: 1, currency: "GEL", invoices: [], [name]: 1 };
    const file = written(har(entry({ url: `${INEX}/detail?roomNumber=1`, body }), other));
    const { out } = await verifyCli(file, "--provider", "inex");
    expect(out).toMatch(/200 body: \{…\} is not documented \(its name is withheld\)/);
    expect(out).not.toMatch(/hidden/i);
  });
});

describe("whatever is recorded", () => {
  const url = `${INEX}/detail?roomNumber=1`;
  const debts = { totalDebt: 1, currency: "GEL", invoices: [] };
  const text = (type: string, body: string) => entry({ url: "https://other.test/x", type, body });
  const head = (name: string, value: string) => entry({ url, body: debts, sentHeaders: { [name]: value } });

  /** Ways in which a recording can hold a value. */
  const PLACES: Readonly<Record<string, (value: string) => unknown>> = {
    "a path": (value) => entry({ url: `${INEX}/${encodeURIComponent(value)}/x`, body: debts }),
    "a path of another host": (value) => entry({ url: `https://other.test/customers/${encodeURIComponent(value)}` }),
    "a query": (value) => entry({ url: `${url}&waybillNumber=${encodeURIComponent(value)}`, body: debts }),
    "a fragment": (value) => entry({ url: `https://other.test/x#token=${encodeURIComponent(value)}` }),
    "a URL's user": (value) => entry({ url: `https://${encodeURIComponent(value)}:x@other.test/x` }),
    "a header": (value) => head("X-User", value),
    "a list in a header": (value) => head("X-Users", `Jane, ${value};q=1`),
    "a bearer token": (value) => head("Authorization", `Bearer ${value}`),
    "basic credentials": (value) => head("Authorization", `Basic ${btoa(`${value}:pass`)}`),
    "a cookie": (value) => head("Cookie", `a=1; user=${encodeURIComponent(value)}`),
    "a field": (value) => entry({ url, body: { ...debts, invoices: [{ note: { deep: [value] } }] } }),
    "a field called type": (value) => entry({ url, body: { ...debts, type: value } }),
    "JSON in a field": (value) => entry({ url, body: { ...debts, note: JSON.stringify({ n: value }) } }),
    "percent-encoding in a field": (value) => entry({ url, body: { ...debts, note: `a%20${encodeURI(value)}%2C` } }),
    "JSON that is cut short": (value) => text("application/json", `{"name":"\\n${value}"`),
    "escapes in JSON that is cut short": (value) =>
      text(
        "application/json",
        `{"name":"${value.replace(/^./, (first) => `\\u00${first.charCodeAt(0).toString(16)}`)}"`,
      ),
    "a plain text": (value) => text("text/plain", value),
    "a sentence": (value) => text("text/html", `<p>Dear ${value}, you owe nothing.</p>`),
    "a multipart body": (value) => text("multipart/form-data; boundary=b", `--b\r\nname="u"\r\n\r\n${value}\r\n--b--`),
    "a form": (value) => text("application/x-www-form-urlencoded", `user=${encodeURIComponent(value)}&a=b`),
    "a form of another name": (value) =>
      text("Application/X-WWW-Form-URLEncoded", `user=${value.replaceAll(" ", "+")}`),
    "a body in base64": (value) => {
      const { request, response } = entry({ url, body: debts });
      const body = Buffer.from(`{"x":"${value}"}`).toString("base64");
      return { request, response: { ...response, content: { ...response.content, encoding: "base64", text: body } } };
    },
    "a body in base64 that is no text": (value) => {
      const { request, response } = entry({ url, body: debts });
      const body = Buffer.concat([Buffer.from([0xff, 0xd8, 0]), Buffer.from(value), Buffer.from([0])]).toString(
        "base64",
      );
      return { request, response: { ...response, content: { ...response.content, encoding: "base64", text: body } } };
    },
    "a member that no HAR has": (value) => ({ ...entry({ url, body: debts }), _resource: { owner: value } }),
    "an entry that cannot be read": (value) => ({ request: { url: value, method: 1 } }),
    "the reason phrase": (value) => {
      const { request, response } = entry({ url, body: debts });
      return { request, response: { ...response, statusText: value } };
    },
  };
  /** Spellings of a value. */
  const SPELLINGS: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => value.toUpperCase(),
    (value) => ` ${value} `,
    (value) => `${value.slice(0, 3)} ${value.slice(3)}`,
    (value) => `${value.slice(0, 4)}-${value.slice(4)}`,
  ];
  /** Names that give a value away. */
  const NAMES: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => value.toLowerCase(),
    (value) => `${value}Account`,
    (value) => `my_${value}`,
    (value) => `${value.slice(0, 3)}_${value.slice(3)}`,
  ];
  /** Where a name can come out. */
  const OUTLETS: readonly ((name: string) => unknown)[] = [
    (name) => entry({ url, body: { ...debts, [name]: 1 } }),
    (name) => entry({ url, body: { ...debts, invoices: [{ [name]: { [name]: 1 } }] } }),
    (name) => entry({ method: "POST", url: `${INEX}/pay`, sent: { roomNumber: "1", paymentId: "1", [name]: true } }),
    (name) => entry({ url: `${url}&${name}=1`, body: debts }),
    (name) => entry({ url: `${url}&${name}`, body: debts }),
    (name) => entry({ url, body: debts, headers: { [`x-ratelimit-${name}`]: "1" } }),
    (name) => entry({ method: name, url, body: debts }),
    (name) => entry({ url, type: `text/${name}`, body: name }),
    (name) => entry({ url: `${INEX}/${name}/${name}`, body: debts }),
  ];
  // Words that nobody would read in the output otherwise.
  const word = fc.stringMatching(
    /^[A-Z][bcdfghjklmnpqrstvwxz][aeiou][bcdfghjklmnpqrstvwxz][aeiou][bcdfgkmnprstvz]{1,3}[A-Z][aeiou][dgklmnrst]$/,
  );

  test.each(Object.entries(PLACES))("a value of %s does not come out", async (_, place) => {
    const choice = <T>(list: readonly T[]) => fc.constantFrom(...list);
    await fc.assert(
      fc.asyncProperty(
        word,
        choice(SPELLINGS),
        choice(NAMES),
        choice(OUTLETS),
        async (value, spell, nameOf, outlet) => {
          const file = written(har(place(spell(value)), outlet(nameOf(value)), entry({ url, body: debts })));
          const { out, err } = await verifyCli(file, "--provider", "inex");
          expect((out + err.replace(file, "")).toLowerCase().replace(/[^a-z0-9]/g, "")).not.toContain(
            value.toLowerCase(),
          );
        },
      ),
      { numRuns: manyTimes(12) },
    );
  });

  test("names that are no values come out", async () => {
    const file = written(
      har(entry({ url: `${url}&pageSize=1`, body: { ...debts, paidAt: "now", loyaltyTier: "gold" } })),
    );
    const { out } = await verifyCli(file, "--provider", "inex");
    for (const name of ["paidAt", "loyaltyTier", "pageSize"]) expect(out).toContain(`${name} is not documented\n`);
  });
});
