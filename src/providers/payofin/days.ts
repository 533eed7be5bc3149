/** Days of the calendar, counted, so that they can be compared; never in the machine's own time zone. */

const DAY_MS = 86_400_000;
/** Istanbul's offset, which has not changed since 2016. */
const ISTANBUL_MS = 3 * 3_600_000;

/** @returns days since 1970; undefined for what is no day, such as "2022-02-31" */
export function calendarDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  return Number.isInteger(day) && dayText(day) === text ? day : undefined;
}

/** @param time in ms since 1970 */
export function istanbulDay(time: number): number {
  return Math.floor((time + ISTANBUL_MS) / DAY_MS);
}

/** @param day since 1970 */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `10.05.2022 15:41:49`, on Istanbul's clock. @param time in ms since 1970 */
export function istanbulText(time: number): string {
  const [date = "", clock = ""] = new Date(time + ISTANBUL_MS).toISOString().split("T");
  return `${date.split("-").reverse().join(".")} ${clock.slice(0, 8)}`;
}
