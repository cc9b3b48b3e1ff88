import { median } from '../../times.ts';

/** A number to about three digits: more would feign a precision that times don't have. */
const short = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** The median with the least and the greatest; a dash where there is nothing. */
export function spreadText(values: readonly number[]): string {
  if (values.length === 0) return '–';
  return `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
}
