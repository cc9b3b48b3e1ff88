import { describe, expect, it } from 'vitest';
import { pageDate } from '../../../src/core/claims/pageDate.ts';

const now = Date.UTC(2026, 10, 24, 12);
const read = (written: string): string | undefined => pageDate([{ by: 'date', written }], now);
const linked = (...blocks: readonly unknown[]): string | undefined =>
  pageDate(
    blocks.map((block) => ({
      by: 'script',
      written: typeof block === 'string' ? block : JSON.stringify(block),
    })),
    now,
  );

describe('a written date', () => {
  it.each([
    ['2018-12-07', '2018-12-07'],
    ['2018-12-07T09:30:00Z', '2018-12-07'],
    ['2018-12-07T23:30:00-11:00', '2018-12-07'],
    ['2018-12-07 09:30:00', '2018-12-07'],
    ['  2018-12-07\n', '2018-12-07'],
    ['2018/12/07', '2018-12-07'],
    ['2018.12.7', '2018-12-07'],
    ['20181207', '2018-12-07'],
    ['20181207T0930Z', '2018-12-07'],
    ['2018-12', '2018-12'],
    ['2018/12', '2018-12'],
    ['2018', '2018'],
    ['7 December 2018', '2018-12-07'],
    ['December 7, 2018', '2018-12-07'],
    ['Dec. 7th, 2018 at 10:15', '2018-12-07'],
    ['Fri, 07 Dec 2018 09:30:00 GMT', '2018-12-07'],
    ['Published: 1st May 2018', '2018-05-01'],
    ['December 2018', '2018-12'],
    ['2026-11-25', '2026-11-25'],
    ['1990-01-01', '1990-01-01'],
    ['2020-02-29', '2020-02-29'],
  ])('%j is %s', (written, date) => {
    expect(read(written)).toBe(date);
  });

  it.each([
    ['nothing', ''],
    ['no date', 'yesterday'],
    ['numbers in an order that is anybody’s guess', '07/12/2018'],
    ['a time stamp in seconds', '1544175000'],
    ['a time stamp in milliseconds', '1544175000000'],
    ['a day that no month has', '2018-02-30'],
    ['a month that no year has', '2018-13-01'],
    ['the 29th of February of another year', '2019-02-29'],
    ['more than a day ahead', '2026-11-26'],
    ['far ahead', '2999'],
    ['before there were pages', '1989-12-31'],
    ['what programs have for no date', '1970-01-01T00:00:00Z'],
    ['year 0', '0000-00-00'],
    ['a month without a year', '7 December'],
    ['a year in a text', 'since 2018'],
    ['script', '<script>alert(2018)</script>'],
  ])('is none: %s', (_, written) => {
    expect(read(written)).toBeUndefined();
  });
});

describe('the page’s date', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2018-12-07T09:30:00Z' };
  const page = { '@type': 'WebPage', datePublished: '2017-01-01' };

  it.each([
    ['an article', article],
    ['a list of things', [{ '@type': 'Organization' }, article]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, article] }],
    ['a graph in a list', [{ '@graph': [[article]] }]],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: article }],
    ['a type with several names', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['a type with its address', { ...article, '@type': 'http://schema.org/BlogPosting' }],
    ['an article before the page that it is on', { '@graph': [page, article] }],
    ['an article told of twice', [article, { ...article, datePublished: '2018-12-07' }]],
  ])('is read from JSON-LD: %s', (_, block) => {
    expect(linked(block)).toBe('2018-12-07');
  });

  it('is read from JSON-LD of the page itself where there is no article', () => {
    expect(linked(page)).toBe('2017-01-01');
  });

  it('is read from the block that can be read', () => {
    expect(linked('{ "@type": ', article)).toBe('2018-12-07');
  });

  const deep = (depth: number): unknown => (depth === 0 ? article : { '@graph': [deep(depth - 1)] });

  it.each([
    ['no JSON', '<!-- {} -->'],
    ['no thing', 'null'],
    ['a comment', { '@type': 'Comment', datePublished: '2018-12-07' }],
    ['an item of a list', { '@type': 'ItemList', itemListElement: [article] }],
    ['a comment of an article without a date', { '@type': 'Article', comment: [article] }],
    ['several articles of different days', [article, { ...article, datePublished: '2018-12-08' }]],
    ['a date that is no text', { ...article, datePublished: { '@value': '2018-12-07' } }],
    ['a thing without a type', { datePublished: '2018-12-07' }],
    ['a thing deep down', deep(50)],
  ])('is not read from JSON-LD: %s', (_, block) => {
    expect(linked(block)).toBeUndefined();
  });

  const says = (...dates: readonly (readonly [by: string, written: string])[]) =>
    pageDate(
      dates.map(([by, written]) => ({ by, written })),
      now,
    );
  const inJson = JSON.stringify(article);

  it.each([
    ['JSON-LD before meta', says(['article:published_time', '2016-01-01'], ['script', inJson]), '2018-12-07'],
    ['an exact name before a vague one', says(['date', '2016'], ['datePublished', '2017']), '2017'],
    [
      'meta before the time in the head',
      says(['time', '2016-01-01'], ['DC.date', '2017-01-01']),
      '2017-01-01',
    ],
    ['the first time', says(['time', '2016-01-01'], ['time', '2017-01-01']), '2016-01-01'],
    ['what can be read', says(['datePublished', 'today'], ['time', '2016-01-01']), '2016-01-01'],
    ['what is plausible', says(['datePublished', '2999-01-01'], ['time', '2016-01-01']), '2016-01-01'],
    [
      'no date of another kind',
      says(['article:modified_time', '2016-01-01'], ['expires', '2017']),
      undefined,
    ],
    ['nothing where nothing is told', says(), undefined],
  ])('believes %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
