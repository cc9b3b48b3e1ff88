import { describe, expect, it } from 'vitest';
import { ageOf } from '../../../src/core/claims/age.ts';

const cases: readonly { claim: string; page: string; is: string }[] = [
  { claim: '2018-12-07', page: '2018-12-07', is: '0 day' },
  { claim: '2018-12-07', page: '2018-12-08', is: '1 day' },
  { claim: '2018-12-07', page: '2018-12-20', is: '13 day' },
  { claim: '2018-12-07', page: '2018-12-21', is: '2 week' },
  { claim: '2018-12-07', page: '2019-01-08', is: '5 week' },
  { claim: '2018-12-07', page: '2019-02-04', is: '8 week' },
  { claim: '2018-12-07', page: '2019-02-05', is: '2 month' },
  { claim: '2018-12-07', page: '2019-09-07', is: '9 month' },
  { claim: '2018-12-07', page: '2019-09-03', is: '9 month' },
  { claim: '2018-12-07', page: '2019-09-25', is: '10 month' },
  { claim: '2018-12-07', page: '2020-11-07', is: '23 month' },
  { claim: '2018-12-07', page: '2020-12-01', is: '2 year' },
  { claim: '2018-12-07', page: '2022-12-07', is: '4 year' },
  { claim: '2018-12-07', page: '2022-11-01', is: '4 year' },
  { claim: '2018-12-31', page: '2019-01-01', is: '1 day' },
  { claim: '2020-02-28', page: '2020-03-01', is: '2 day' },
  { claim: '2018-12-07', page: '2018-12-06', is: '-1 day' },
  { claim: '2018-12-07', page: '2018-11-01', is: '-5 week' },
  { claim: '2018-12-07', page: '2018-07-07', is: '-5 month' },
  { claim: '2018-12-07', page: '2010-06-07', is: '-9 year' },
  { claim: '2018-12', page: '2018-12-30', is: '0 month' },
  { claim: '2018-12', page: '2019-01-01', is: 'about 1 month' },
  { claim: '2018-07', page: '2019-06-30', is: 'about 11 month' },
  { claim: '2018-07', page: '2021-07-30', is: '3 year' },
  { claim: '2018-07-09', page: '2018-03', is: 'about -4 month' },
  { claim: '2018', page: '2018-12-30', is: '0 year' },
  { claim: '2018-12-07', page: '2018', is: '0 year' },
  { claim: '2018', page: '2019-01-01', is: 'about 1 year' },
  { claim: '2018', page: '2012', is: 'about -6 year' },
  { claim: '2018', page: '2024-05', is: 'about 6 year' },
];

const told = (claim: string, page: string): string => {
  const { unit, count, about } = ageOf(claim, page);
  return `${about ? 'about ' : ''}${count} ${unit}`;
};

describe('ageOf', () => {
  it.each(cases)('of $claim on a page of $page is $is', ({ claim, page, is }) => {
    expect(told(claim, page)).toBe(is);
  });

  it.each(cases)('is the opposite when $claim and $page are swapped', ({ claim, page, is }) => {
    const opposite = is.includes('-') ? is.replace('-', '') : is.replace(/(\d)/u, '-$1').replace('-0', '0');
    expect(told(page, claim)).toBe(opposite);
  });
});
