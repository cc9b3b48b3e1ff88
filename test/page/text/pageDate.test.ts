// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { pageDate } from '../../../src/core/claims/pageDate.ts';
import { writtenDates } from '../../../src/page/text/pageDate.ts';

const now = Date.UTC(2026, 10, 24);
const markup = (html: string): void => {
  document.documentElement.innerHTML = html;
};
const written = (): string[] => writtenDates(document).map(({ by, written: text }) => `${by}: ${text}`);
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'A headline', datePublished: '2018-12-07' };
const header = (date: string): string => `<header><h1>x</h1><time datetime="${date}">x</time></header>`;

afterEach(() => markup(''));

describe('writtenDates', () => {
  it.each([
    ['meta by property', '<meta property="article:published_time" content="2018-12-07T09:30:00Z">'],
    ['meta by name', '<meta name="DC.date.issued" content="2018-12-07">'],
    ['meta of a citation', '<meta name="citation_publication_date" content="2018/12/07">'],
    ['meta with microdata', '<meta itemprop="datePublished" content="2018-12-07">'],
    ['microdata in a time', '<time itemprop="datePublished" datetime="2018-12-07">last week</time>'],
    ['microdata in a text', '<span itemprop="datePublished">7 December 2018</span>'],
    ['a time of publication', '<p><time pubdate datetime="2018-12-07">x</time></p>'],
    ['the time in the article’s head', `<article>${header('2018-12-07')}</article>`],
    ['JSON-LD', linked(article)],
    ['JSON-LD among others', linked('{') + linked({ '@graph': [{ '@type': 'WebSite' }, article] })],
    [
      'the first time in the article’s head',
      `<article><header><time datetime="2018-12-07">x</time><time datetime="2020-01-01">x</time></header></article>`,
    ],
  ])('finds %s', (_, html) => {
    markup(html);
    expect(pageDate(writtenDates(document), now)).toBe('2018-12-07');
  });

  it.each([
    ['other meta', '<meta name="description" content="2018-12-07"><meta property="og:title" content="2018">'],
    ['meta without content', '<meta name="date">'],
    ['a time in the text', '<article><p><time datetime="2018-12-07">x</time></p></article>'],
    ['the times of a list of articles', `<article>${header('2018-12-07')}</article>`.repeat(2)],
    ['the times of articles in a list', `<ul><li><article>${header('2018-12-07')}</article></li></ul>`],
    ['another kind of script', '<script type="text/plain">{"datePublished":"2018"}</script>'],
  ])('finds none in %s', (_, html) => {
    markup(html);
    expect(written()).toEqual([]);
  });

  it('takes of JSON-LD nothing but what leads to the date', () => {
    const { headline } = article;
    markup(linked({ ...article, comment: [article], articleBody: 'x'.repeat(5_000), author: { headline } }));
    expect(written()).toEqual(['script: {"@type":"NewsArticle","datePublished":"2018-12-07"}']);
  });

  it.each([
    ['broken JSON-LD', linked('{ "datePublished": "2018" ')],
    ['JSON-LD that is too long', linked({ ...article, body: 'x'.repeat(200_000) })],
    ['JSON-LD that is too deep', linked('['.repeat(90_000) + ']'.repeat(90_000))],
  ])('passes over %s', (_, html) => {
    markup(html);
    expect(pageDate(writtenDates(document), now)).toBeUndefined();
  });

  it('tells no more than a request may carry', () => {
    markup(
      `<meta name="date" content="${'x'.repeat(2_000)}"><meta name="date${'e'.repeat(2_000)}" content="2018">` +
        '<meta name="date" content="2018-12-07">'.repeat(50),
    );
    const dates = writtenDates(document);
    expect(dates).toHaveLength(20);
    expect(dates.every(({ by, written: text }) => by.length + text.length <= 1_000)).toBe(true);
  });
});
