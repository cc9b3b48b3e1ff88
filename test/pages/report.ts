import type { BrowserName } from '../support/browsers/candidates.ts';
import type { PageResult } from './checkPage.ts';
import type { PageMark } from './inPage/readMarks.ts';

/** Most contexts of one row that are printed; the details have all. */
const mostContexts = 4;

/** The result of one page in a line, with a further line for each fault. */
export function pageLines({ name, faults, hidden, card, own, milliseconds }: PageResult): string {
  const verdict = faults.length === 0 ? 'ok  ' : 'FAIL';
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
  const marks = `${String(own.length).padStart(4)} own marks`;
  const answered = card === undefined ? 'no card' : `card on ${card.depth}/${card.entity}`;
  const unseen = hidden.length === 0 ? '' : `, hidden by the page: ${hidden.join(' ')}`;
  return [
    `${verdict} ${name.padEnd(42)} ${marks} ${seconds}  ${answered}${unseen}`,
    ...faults.map((fault) => `       ${fault}`),
  ].join('\n');
}

/** The pages' own marks as a table: how often each text is marked in each style, with what is around it. */
export function ownMarksTable(results: readonly PageResult[]): string {
  const rows = results.flatMap(({ name, own }) =>
    [...grouped(own)].map(([what, marks]) => {
      const contexts = [...new Set(marks.map(({ before, text, after }) => `${before}[${text}]${after}`))];
      const more = contexts.length > mostContexts ? ` … and ${contexts.length - mostContexts} more` : '';
      const shown = contexts.slice(0, mostContexts).join(' | ');
      return `${name}  ${what} × ${marks.length}  ${shown}${more}`;
    }),
  );
  return rows.length === 0 ? 'No page has marks of its own.' : `Marks of the pages' own:\n${rows.join('\n')}`;
}

function grouped(marks: readonly PageMark[]): Map<string, PageMark[]> {
  const groups = new Map<string, PageMark[]>();
  for (const mark of marks) {
    const what = `${mark.text.replaceAll(/\s+/g, ' ')} (${mark.style.replace('sidelight-', '')})`;
    groups.set(what, [...(groups.get(what) ?? []), mark]);
  }
  return groups;
}

/** Names of pages whose own marks are not the same in two browsers. */
export function differingPages(one: readonly PageResult[], other: readonly PageResult[]): readonly string[] {
  const marksOf = (results: readonly PageResult[], name: string) =>
    results.find((result) => result.name === name)?.own.map(({ text, style }) => `${text} ${style}`);
  return one
    .map(({ name }) => name)
    .filter((name) => String(marksOf(one, name)) !== String(marksOf(other, name)));
}

/** How a browser did over all pages. */
export function summaryLine(browser: BrowserName, results: readonly PageResult[]): string {
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  const own = results.reduce((sum, result) => sum + result.own.length, 0);
  const seconds = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const cards = results.filter(({ card }) => card !== undefined).length;
  return `${browser}: ${results.length} pages, ${failed} failed, ${cards} cards answered, ${own} own marks, ${seconds.toFixed(0)} s`;
}
