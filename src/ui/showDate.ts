/** A date of ISO 8601 in a language, as exact as it is known: a day, a month or a year. */
export function showDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' as const }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
