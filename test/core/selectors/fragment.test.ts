import { describe, expect, it } from 'vitest';
import { fragmentAddress } from '../../../src/core/selectors/fragment.ts';
import type { Quote } from '../../../src/core/selectors/quote.ts';

const page = 'https://a.example/b';
const shop = { exact: 'first shop' };

const cases: readonly { what: string; address: string; quote: Quote | undefined; gives: string }[] = [
  { what: 'a quote', address: page, quote: shop, gives: `${page}#:~:text=first%20shop` },
  {
    what: 'what is before',
    address: page,
    quote: { ...shop, prefix: 'its' },
    gives: `${page}#:~:text=its-,first%20shop`,
  },
  {
    what: 'what is behind',
    address: page,
    quote: { ...shop, suffix: 'in' },
    gives: `${page}#:~:text=first%20shop,-in`,
  },
  {
    what: 'both',
    address: page,
    quote: { prefix: 'its', exact: 'first shop', suffix: 'in' },
    gives: `${page}#:~:text=its-,first%20shop,-in`,
  },
  { what: 'a dash', address: page, quote: { exact: 'low-cost' }, gives: `${page}#:~:text=low%2Dcost` },
  {
    what: 'a comma',
    address: page,
    quote: { exact: 'first, then' },
    gives: `${page}#:~:text=first%2C%20then`,
  },
  { what: 'an ampersand', address: page, quote: { exact: 'A&B' }, gives: `${page}#:~:text=A%26B` },
  {
    what: 'signs of addresses',
    address: page,
    quote: { exact: '#1 100% ?' },
    gives: `${page}#:~:text=%231%20100%25%20%3F`,
  },
  {
    what: 'a directive',
    address: page,
    quote: { exact: ':~:text=x' },
    gives: `${page}#:~:text=%3A~%3Atext%3Dx`,
  },
  {
    what: 'dashes, commas and ampersands around',
    address: page,
    quote: { prefix: '-a,', exact: 'b', suffix: '&c-' },
    gives: `${page}#:~:text=%2Da%2C-,b,-%26c%2D`,
  },
  {
    what: 'letters beyond ASCII',
    address: page,
    quote: { exact: 'Zürich’s' },
    gives: `${page}#:~:text=Z%C3%BCrich%E2%80%99s`,
  },
  { what: 'a pair', address: page, quote: { exact: '𝐀' }, gives: `${page}#:~:text=%F0%9D%90%80` },
  { what: 'half a pair', address: page, quote: { exact: 'a\ud800' }, gives: `${page}#:~:text=a%EF%BF%BD` },
  { what: 'a query', address: `${page}?c=d`, quote: shop, gives: `${page}?c=d#:~:text=first%20shop` },
  { what: 'a fragment', address: `${page}#part`, quote: shop, gives: `${page}#part:~:text=first%20shop` },
  { what: 'an empty fragment', address: `${page}#`, quote: shop, gives: `${page}#:~:text=first%20shop` },
  {
    what: 'a text fragment',
    address: `${page}#:~:text=old`,
    quote: shop,
    gives: `${page}#:~:text=first%20shop`,
  },
  {
    what: 'a fragment with a text fragment',
    address: `${page}#part:~:text=old`,
    quote: shop,
    gives: `${page}#part:~:text=first%20shop`,
  },
  { what: 'no quote', address: `${page}#part`, quote: undefined, gives: `${page}#part` },
  { what: 'no address', address: '', quote: shop, gives: '' },
];

describe('fragmentAddress', () => {
  it.each(cases)('leads to $what', ({ address, quote, gives }) => {
    expect(fragmentAddress(address, quote)).toBe(gives);
  });

  it.each(cases.filter(({ address }) => address !== ''))('stays on the page: $what', ({ address, quote }) => {
    const [before, after] = [new URL(address), new URL(fragmentAddress(address, quote))];
    expect([after.origin, after.pathname, after.search]).toEqual([
      before.origin,
      before.pathname,
      before.search,
    ]);
  });
});
