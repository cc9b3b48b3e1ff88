import type { WrittenDate } from '../../core/claims/pageDate.ts';
import { attributeOf, localNameOf, textOf } from './nodes.ts';

/** All that may tell when a page was published, for one walk over it. A page with many articles is of no article's date. */
const places =
  'script[type="application/ld+json"],meta[content],[itemprop~=datePublished],time[pubdate],article:only-of-type:not(li *) header time[datetime]';

/** Names of `<meta>` that may hold a date of publication. */
const telling = /date|publish|issued/iu;

/** What of JSON-LD can lead to the date of the page's own article: all else is left out, comments and lists with it. */
const kept = ['@graph', '@type', 'mainEntity', 'mainEntityOfPage', 'datePublished'];

/** Bounds of what is read, in characters and in number. */
const longestData = 200_000;
const longestDate = 1_000;
const mostDates = 20;

/**
 * What a page says of when it was published. Asking costs a walk over the page (25 ms for 300,000 elements, measured in
 * both browsers), so it waits until a card is wanted.
 */
export function writtenDates(document: Document): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const place of document.querySelectorAll(places)) {
    const kind = localNameOf(place);
    const by =
      attributeOf(place, 'property') ?? attributeOf(place, 'name') ?? attributeOf(place, 'itemprop') ?? kind;
    if (kind === 'meta' && !telling.test(by)) continue;
    const text = attributeOf(place, 'content') ?? attributeOf(place, 'datetime') ?? textOf(place) ?? '';
    const written = kind === 'script' ? digest(text) : text;
    if (by.length + written.length < longestDate) dates.push({ by, written });
  }
  return dates.slice(0, mostDates);
}

function digest(text: string): string {
  try {
    return text.length < longestData ? JSON.stringify(JSON.parse(text), kept) : '';
  } catch {
    /* Broken JSON-LD is common, and tells nothing. */
    return '';
  }
}
