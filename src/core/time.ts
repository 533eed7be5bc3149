/**
 * Providers' timestamps, rewritten as RFC 3339 digit for digit. Never through `Date`, which drops what is finer than
 * a millisecond, turns 31 February into 3 March and reads some forms in the machine's own time zone.
 */

const ISTANBUL = /^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2}:\d{2}$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads Istanbul's wall clock, exactly `dd.MM.yyyy HH:mm:ss`: `"10.05.2022 15:41:49"` is `"2022-05-10T15:41:49+03:00"`.
 * The offset is always +03:00, which Istanbul has kept without change since March 2016; earlier winters were at +02:00.
 *
 * @returns undefined for any other form, or a date or time that does not exist (31.02., hour 24, second 60, year 0000).
 */
export function readIstanbulTime(text: string): string | undefined {
  if (!ISTANBUL.test(text)) return undefined;
  const date = `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}`;
  const time = text.slice(11);
  return isRealDate(date) && isRealTime(time) ? `${date}T${time}+03:00` : undefined;
}

/**
 * Reads `yyyy-MM-ddTHH:mm:ss`, an optional fraction of any length, and an offset: `+0300`, `+03:00` or `Z`.
 * Only the offset's colon is added: `"2023-10-26T16:37:31.534421+0300"` is `"2023-10-26T16:37:31.534421+03:00"`.
 *
 * @returns undefined for any other form, or a date, time or offset that does not exist (second 60, year 0000, `+2400`).
 */
export function readOffsetTime(text: string): string | undefined {
  if (!WITH_OFFSET.test(text)) return undefined;
  if (!isRealDate(text.slice(0, 10)) || !isRealTime(text.slice(11, 19))) return undefined;
  if (text.endsWith("Z")) return text;

  const minutes = text.slice(-2);
  const upToHours = text.slice(0, text.at(-3) === ":" ? -3 : -2);
  return isRealTime(`${upToHours.slice(-2)}:${minutes}:00`) ? `${upToHours}:${minutes}` : undefined;
}

/** `yyyy-MM-dd` in the Gregorian calendar. Year 0000 is rejected: providers that send it mean "no date". */
function isRealDate(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return year >= 1 && day >= 1 && day <= daysIn(month, year);
}

/** `HH:mm:ss`. Leap seconds are rejected: hardly any reader of RFC 3339, `Date` included, takes a second 60. */
function isRealTime(time: string): boolean {
  return Number(time.slice(0, 2)) < 24 && Number(time.slice(3, 5)) < 60 && Number(time.slice(6, 8)) < 60;
}

/** Days of a month, 1 to 12; none for any other number. */
function daysIn(month: number, year: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
