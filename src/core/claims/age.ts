/** How long before a page a claim was made, in one unit. */
export interface Age {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Above 0 before the page, below 0 after it; 0 in the same day, month or year. */
  readonly count: number;
  /** Whether one of the dates is known no better than the unit, so that the count may be off by one. */
  readonly about: boolean;
}

const msPerDay = 86_400_000;
const daysPerMonth = 30.44;

/** Below these a smaller unit says more: 13 days, 8 weeks and 23 months are still grasped at once. */
const daysToWeeks = 14;
const daysToMonths = 60;
const monthsToYears = 24;

/**
 * The time from a claim's date to a page's, both in ISO 8601 (a day, a month or a year), rounded to the nearest whole
 * unit and as exact as the less exact of the two.
 */
export function ageOf(claim: string, page: string): Age {
  const [year, month, day] = numbers(claim);
  const [pageYear, pageMonth, pageDay] = numbers(page);
  const years = pageYear - year;
  if (month === undefined || pageMonth === undefined) {
    return { unit: 'year', count: years, about: years !== 0 };
  }
  const months = 12 * years + pageMonth - month;
  if (day === undefined || pageDay === undefined) {
    return inMonths(months, months !== 0);
  }
  const days = (Date.UTC(pageYear, pageMonth - 1, pageDay) - Date.UTC(year, month - 1, day)) / msPerDay;
  if (Math.abs(days) < daysToWeeks) return { unit: 'day', count: days, about: false };
  if (Math.abs(days) < daysToMonths) return { unit: 'week', count: rounded(days / 7), about: false };
  return inMonths(months + (pageDay - day) / daysPerMonth, false);
}

function inMonths(months: number, about: boolean): Age {
  const count = rounded(months);
  if (Math.abs(count) < monthsToYears) return { unit: 'month', count, about };
  return { unit: 'year', count: rounded(months / 12), about: false };
}

/** Rounded alike on both sides of 0. */
const rounded = (number: number): number => Math.sign(number) * Math.round(Math.abs(number));

function numbers(date: string): [year: number, month?: number, day?: number] {
  const [year = 0, ...rest] = date.split('-').map(Number);
  return [year, ...rest] as [number, number?, number?];
}
