import { keepFormats } from './keptFormats.ts';

const dates = keepFormats(Intl.DateTimeFormat);

/** A date of ISO 8601 in words, as exact as it is: "7 December 2018", "July 2018", "2018". */
export function dateText(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const at = Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1'));
  return dates(language, options).format(at);
}
