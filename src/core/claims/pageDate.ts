import { publishedIn } from './linkedData.ts';

const msPerDay = 86_400_000;

/** Pages on the web are younger than this; an earlier date is a slip, or the default of some program. */
const firstYear = 1990;

const iso =
  /^\s*(?<year>\d{4})(?:(?<between>[-/.]?)(?<month>\d{1,2})(?:\k<between>(?<day>\d{1,2}))?)?(?!\d)/u;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = new RegExp(`\\b(${months.join('|')})[a-z]*\\b`, 'iu');
const fourDigits = /\b(\d{4})\b/u;
const dayNumber = /(?<![:\d])(\d{1,2})(?:st|nd|rd|th)?\b(?![:\d])/iu;

/** A date of publication as a page writes it. */
export interface WrittenDate {
  /** What it is by: the name of a `<meta>`, or of the element. */
  readonly by: string;
  readonly written: string;
}

/** What is believed first: names that can mean but the publication, then those that are used for this and that. */
const trusted =
  'article:published_time datepublished citation_publication_date citation_date parsely-pub-date dc.date.issued dcterms.issued sailthru.date publishdate publish-date publish_date pubdate dc.date dcterms.date date time'.split(
    ' ',
  );

/**
 * The date of a page, from what it says itself: JSON-LD, then `<meta>` and microdata, then the time in its article's
 * head; the first that can be read and is plausible.
 * @param now the time now, in ms
 * @returns a day, month or year in ISO 8601, as exact as it is written
 */
export function pageDate(dates: readonly WrittenDate[], now: number): string | undefined {
  const writtenBy = (name: string): string[] =>
    dates.filter(({ by }) => by.toLowerCase() === name).map(({ written }) => written);
  return [publishedIn(writtenBy('script')), ...trusted.flatMap(writtenBy)]
    .map((written) => (written === undefined ? undefined : readDate(written, now)))
    .find((date) => date !== undefined);
}

/**
 * A written date in ISO 8601, by the page's own calendar: the time of day and its zone are left aside.
 * Read are ISO 8601 and its relatives (2018-12-07T09:00Z, 2018/12/07, 20181207) and dates with an English month.
 * Undefined where nothing can be read, where the order of the numbers is anybody's guess (07/12/2018), before 1990, and
 * more than a day ahead of now.
 */
function readDate(text: string, now: number): string | undefined {
  const [year, month, day] = isoParts(text) ?? wordedParts(text) ?? [0];
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (year < firstYear || from.getTime() > now + msPerDay) return undefined;
  if (from.getUTCMonth() !== (month ?? 1) - 1 || from.getUTCDate() !== (day ?? 1)) return undefined;
  const exactness = day === undefined ? (month === undefined ? 4 : 7) : 10;
  return from.toISOString().slice(0, exactness);
}

type Parts = [year: number, month?: number, day?: number];

function isoParts(text: string): Parts | undefined {
  const groups = iso.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const parts = [groups['year'], groups['month'], groups['day']].filter((part) => part !== undefined);
  return parts.map(Number) as Parts;
}

function wordedParts(text: string): Parts | undefined {
  const month = months.indexOf(monthName.exec(text)?.[1]?.toLowerCase() ?? '') + 1;
  const year = Number(fourDigits.exec(text)?.[1] ?? 0);
  if (month === 0) return undefined;
  const day = dayNumber.exec(text)?.[1];
  return day === undefined ? [year, month] : [year, month, Number(day)];
}
