/** Date and time on a clock in some time zone; month 1–12, hour 0–23. */
export interface ZonedTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Kept, because building a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let format = formatters.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formatters.set(timeZone, format);
  }
  return format;
}

/** Whether a name is an IANA time zone such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What a clock in the zone shows at an instant, regardless of the machine's own zone.
 * @throws RangeError where the zone does not exist or the date is invalid
 */
export function zonedTime(instant: Date, timeZone: string): ZonedTime {
  const parts = new Map<string, number>(
    formatter(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: string): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** The English name of a month, 1–12. @throws RangeError for any other number */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`expected a month from 1 to 12, received ${month}`);
  return name;
}

/** "10 April 2012": the form of every date. */
export function formatDay({ year, month, day }: Pick<ZonedTime, 'year' | 'month' | 'day'>): string {
  return `${day} ${monthName(month)} ${year}`;
}

/** "10 April 2012": the day of a moment by the clock of whoever asks. @param at milliseconds since 1970 */
export function localDay(at: number): string {
  const date = new Date(at);
  return formatDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/**
 * The day of a front matter date without a time. YAML makes it midnight UTC, which in the site's zone could be the day
 * before.
 */
export function plainDay(date: Date): ZonedTime {
  return zonedTime(date, 'UTC');
}
