import { locale } from '@/lib/words';

/** Making a formatter takes far longer than using one. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Whoever travels gets the hours of where they are.
  const zoned = { timeZone: Temporal.Now.timeZoneId(), ...options };
  return once(dates, zoned, () => new Intl.DateTimeFormat(locale(), zoned));
}

export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(numbers, options, () => new Intl.NumberFormat(locale(), options));
}

function once<Format>(known: Map<string, Format>, options: object, make: () => Format): Format {
  const key = locale() + JSON.stringify(options);
  const format = known.get(key) ?? make();
  known.set(key, format);
  return format;
}
