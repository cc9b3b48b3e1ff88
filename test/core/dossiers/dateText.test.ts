import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/core/dossiers/dateText.ts';

describe('dateText', () => {
  it.each([
    { date: '2018-12-07', language: 'en-GB', gives: '7 December 2018' },
    { date: '2018-12-07', language: 'en-US', gives: 'December 7, 2018' },
    { date: '2018-12-07', language: 'de', gives: '7. Dezember 2018' },
    { date: '2018-07', language: 'en', gives: 'July 2018' },
    { date: '2018', language: 'en', gives: '2018' },
    { date: '2020-01-01', language: 'en-GB', gives: '1 January 2020' },
    { date: '2019-12-31', language: 'en-GB', gives: '31 December 2019' },
    { date: '0986-05', language: 'en', gives: 'May 986' },
  ])('writes $date in $language as exactly as it is known', ({ date, language, gives }) => {
    expect(dateText(date, language)).toBe(gives);
  });
});
