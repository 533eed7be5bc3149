import { describe, expect, test } from "vitest";
import { readIstanbulTime, readOffsetTime } from "../../src/core/time.js";
import fc from "../helpers/property.js";

const HOUR = 3_600_000;
const two = (value: number): string => String(value).padStart(2, "0");
const four = (value: number): string => String(value).padStart(4, "0");

/** Any instant of the years 1 to 9999, to the second. */
const instant = fc.integer({
  min: Date.parse("0001-01-02T00:00:00Z") / 1000,
  max: Date.parse("9999-12-30T23:59:59Z") / 1000,
});

interface Figures {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}
/** Any figures of the right width, mostly no date. */
const figures: fc.Arbitrary<Figures> = fc
  .tuple(fc.nat(9999), fc.nat(13), fc.nat(32), fc.nat(25), fc.nat(61), fc.nat(61))
  .map(([year, month, day, hour, minute, second]) => ({ year, month, day, hour, minute, second }));

/** Whether the figures come back out of a `Date` unchanged: what does not exist overflows into its neighbour. */
function exists({ year, month, day, hour, minute, second }: Figures): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const back = `${four(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const asked = `${four(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
  return year > 0 && `${back} ${clock}` === asked;
}

describe("readIstanbulTime", () => {
  test.each([
    ["10.05.2022 15:41:49", "2022-05-10T15:41:49+03:00"],
    ["01.01.2024 00:00:00", "2024-01-01T00:00:00+03:00"],
    ["31.12.2024 23:59:59", "2024-12-31T23:59:59+03:00"],
    ["29.02.2024 12:00:00", "2024-02-29T12:00:00+03:00"],
    ["29.02.2400 12:00:00", "2400-02-29T12:00:00+03:00"],
    ["05.10.2022 15:41:49", "2022-10-05T15:41:49+03:00"],
  ])("%s is %s", (text, expected) => {
    expect(readIstanbulTime(text)).toBe(expected);
  });

  test.each([
    ...["", "10.05.2022  15:41:49", " 10.05.2022 15:41:49", "10.05.2022 15:41:49 ", "10.05.2022 15:41:49\n"],
    ..."10.05.2022; 10.05.2022T15:41:49; 31.02.2022 10:00:00; 29.02.2023 10:00:00; 29.02.2100 10:00:00".split("; "),
    ..."31.04.2022 10:00:00; 32.01.2022 10:00:00; 00.01.2022 10:00:00; 01.00.2022 10:00:00".split("; "),
    ..."01.13.2022 10:00:00; 10.05.0000 10:00:00; 00.00.0000 00:00:00; 10.05.2022 24:00:00".split("; "),
    ..."10.05.2022 10:60:00; 10.05.2022 23:59:60; 10.05.2022 15:41; 10.05.22 15:41:49; 1.5.2022 15:41:49".split("; "),
    ..."10.05.2022 5:41:49; 10.05.2022 15:41:49.5; 10.05.2022 15:41:49+03:00; 10/05/2022 15:41:49".split("; "),
    ..."2022-05-10 15:41:49; 10.05.2022 03:41:49 PM; -1.05.2022 15:41:49; ١٠.05.2022 15:41:49".split("; "),
  ])("rejects %j", (text) => {
    expect(readIstanbulTime(text)).toBeUndefined();
  });

  test("says the same instant as Date.UTC, on every day of 400 years", () => {
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2300, 0, 1); day += 24 * HOUR) {
      const date = new Date(day);
      const text = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()} 01:02:03`;
      const read = readIstanbulTime(text);
      if (Date.parse(read ?? "") !== day + HOUR + 2 * 60_000 + 3000 - 3 * HOUR)
        expect.fail(`${text} was read as ${read}`);
    }
  });

  test("says the same instant as Date.UTC, at any second", () => {
    fc.assert(
      fc.property(instant, (seconds) => {
        const date = new Date(seconds * 1000);
        const [day, time] = [date.toISOString().slice(0, 10), date.toISOString().slice(11, 19)];
        const [year, month, ofMonth] = day.split("-");
        expect(readIstanbulTime(`${ofMonth}.${month}.${year} ${time}`)).toBe(`${day}T${time}+03:00`);
        expect(Date.parse(`${day}T${time}+03:00`)).toBe(seconds * 1000 - 3 * HOUR);
      }),
    );
  });

  test("accepts a date and time exactly when they exist", () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        const { year, month, day, hour, minute, second } = drawn;
        const text = `${two(day)}.${two(month)}.${four(year)} ${two(hour)}:${two(minute)}:${two(second)}`;
        expect(readIstanbulTime(text) !== undefined, text).toBe(exists(drawn));
      }),
      { numRuns: 5000 },
    );
  });

  test("may give nothing", () => {
    // @ts-expect-error the result may be undefined
    const time: string = readIstanbulTime("10.05.2022 15:41:49");
    expect(time).toBe("2022-05-10T15:41:49+03:00");
  });
});

describe("readOffsetTime", () => {
  test.each([
    ["2023-10-26T16:37:31.534421+0300", "2023-10-26T16:37:31.534421+03:00"],
    ["2023-10-26T16:37:31.534421+03:00", "2023-10-26T16:37:31.534421+03:00"],
    ["2023-10-26T16:37:31+0300", "2023-10-26T16:37:31+03:00"],
    ["2023-10-26T16:37:31.500Z", "2023-10-26T16:37:31.500Z"],
    ["2023-10-26T16:37:31Z", "2023-10-26T16:37:31Z"],
    ["2023-10-26T16:37:31.1234567890123456789-0930", "2023-10-26T16:37:31.1234567890123456789-09:30"],
    ["2024-02-29T00:00:00+0000", "2024-02-29T00:00:00+00:00"],
    ["2024-02-29T00:00:00-0000", "2024-02-29T00:00:00-00:00"],
    ["2024-02-29T00:00:00+23:59", "2024-02-29T00:00:00+23:59"],
  ])("%s is %s", (text, expected) => {
    expect(readOffsetTime(text)).toBe(expected);
  });

  test.each([
    ...["", "2023-10-26T10:00:00 +0300", "2023-10-26 10:00:00Z", " 2023-10-26T10:00:00Z", "2023-10-26T10:00:00Z\n"],
    ..."2023-02-29T10:00:00Z 2023-02-31T10:00:00Z 2023-04-31T10:00:00Z 2023-00-10T10:00:00Z".split(" "),
    ..."2023-13-10T10:00:00Z 2023-10-00T10:00:00Z 0000-10-10T10:00:00Z 2023-10-26T24:00:00Z".split(" "),
    ..."2023-10-26T10:60:00Z 2023-12-31T23:59:60Z 2023-10-26T10:00:00+2400 2023-10-26T10:00:00+24:00".split(" "),
    ..."2023-10-26T10:00:00-0360 2023-10-26T10:00:00+03:60 2023-10-26 2023-10-26T10:00:00".split(" "),
    ..."2023-10-26T10:00Z 2023-10-26T10:00:00+03 2023-10-26T10:00:00+3:00 2023-10-26T10:00:00+03:0".split(" "),
    ..."2023-10-26T10:00:00+030000 2023-10-26T10:00:00z 2023-10-26t10:00:00Z 2023-10-26T10:00:00.Z".split(" "),
    ..."2023-10-26T10:00:00,5Z 20231026T100000Z +002023-10-26T10:00:00Z 2023-10-26T10:00:00GMT".split(" "),
    ..."2023-10-26T10:00:00.٥Z 1698327451".split(" "),
  ])("rejects %j", (text) => {
    expect(readOffsetTime(text)).toBeUndefined();
  });

  const fraction = fc.stringMatching(/^(?:\.\d{1,12})?$/);
  const sign = fc.constantFrom("+", "-");

  test("says the same instant as Date.UTC, with every digit of the fraction", () => {
    fc.assert(
      fc.property(instant, fraction, sign, fc.nat(23), fc.nat(59), fc.constantFrom("", ":"), (...drawn) => {
        const [seconds, digits, plusMinus, hours, minutes, colon] = drawn;
        const local = `${new Date(seconds * 1000).toISOString().slice(0, 19)}${digits}`;
        const read = readOffsetTime(`${local}${plusMinus}${two(hours)}${colon}${two(minutes)}`);
        expect(read).toBe(`${local}${plusMinus}${two(hours)}:${two(minutes)}`);

        const offset = (plusMinus === "+" ? 1 : -1) * (hours * HOUR + minutes * 60_000);
        expect(Math.floor(Date.parse(read ?? "") / 1000) * 1000).toBe(seconds * 1000 - offset);
        expect(readOffsetTime(`${local}Z`)).toBe(`${local}Z`);
      }),
      { numRuns: 1000 },
    );
  });

  test("accepts a date, time and offset exactly when they exist", () => {
    fc.assert(
      fc.property(figures, fc.nat(30), fc.nat(70), (drawn, hours, minutes) => {
        const { year, month, day, hour, minute, second } = drawn;
        const date = `${four(year)}-${two(month)}-${two(day)}`;
        const text = `${date}T${two(hour)}:${two(minute)}:${two(second)}+${two(hours)}${two(minutes)}`;
        expect(readOffsetTime(text) !== undefined, text).toBe(exists(drawn) && hours < 24 && minutes < 60);
      }),
      { numRuns: 5000 },
    );
  });

  test("megabytes of fraction are kept, or rejected", { timeout: 20_000 }, () => {
    const local = `2023-10-26T16:37:31.${"5".repeat(1_000_000)}`;
    expect(readOffsetTime(`${local}+0300`) === `${local}+03:00`).toBe(true);
    expect(readOffsetTime(`${local}+03`)).toBeUndefined();
    expect(readOffsetTime(local)).toBeUndefined();
  });

  test("may give nothing", () => {
    // @ts-expect-error the result may be undefined
    const time: string = readOffsetTime("2023-10-26T16:37:31Z");
    expect(time).toBe("2023-10-26T16:37:31Z");
  });
});
