import { caselessText } from './fold.ts';
import { patternFlags } from './namesPattern.ts';

/** The test that a pattern of names is meant for: false when a text holds none of them for sure, however it was glued together. */
export function namesTest(pattern: string): (raw: string) => boolean {
  const names = new RegExp(pattern, patternFlags);
  return (raw) => names.test(caselessText(raw));
}
