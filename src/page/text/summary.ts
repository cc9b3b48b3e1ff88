import { longestText, longestTitle, shortestPassage } from '../../core/claims/relatedness/bounds.ts';
import type { PageSummary } from '../../core/claims/relatedness/page.ts';
import type { TextBlock } from '../../core/mentions/block.ts';
import { isRendered } from './place.ts';

/** Of a block, what tells what a page is about. */
type Passage = Pick<TextBlock, 'text' | 'heading'>;

/** Takes in the blocks of a page, as far as they tell what it is about. */
export interface SummaryMaker {
  add(block: Passage): void;
  isFull(): boolean;
  /** The summary; where the blocks had no running text, it has what is around mentions. */
  read(mentions: Iterable<{ readonly block: Passage }>): PageSummary;
}

/** The element with the main text of a page; null where the page does not tell it, or hides it. */
export function mainOf(document: Document): Element | null {
  /* Names are looked up faster than patterns are matched, and this is done again and again while a page changes. */
  const main = document.getElementsByTagName('main').item(0) ?? document.querySelector('[role=main]');
  return main && isRendered(main) ? main : null;
}

/** Starts a summary with the page's title. */
export function createSummary(title: string): SummaryMaker {
  const headings: string[] = [];
  const text: string[] = [];
  let room: number = longestText;
  const add = ({ text: raw, heading }: Passage): void => {
    const plain = raw.replace(/\s+/g, ' ').slice(0, room);
    if (!heading && (plain.length < shortestPassage || text.includes(plain))) return;
    (heading ? headings : text).push(plain);
    room -= plain.length;
  };
  return {
    add,
    isFull: () => room < shortestPassage,
    read(mentions) {
      if (text.length === 0) for (const { block } of mentions) add(block);
      return { title: title.slice(0, longestTitle), headings, text };
    },
  };
}
