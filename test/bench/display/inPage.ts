import { collect } from '../../../src/page/text/collect.ts';

/** What a page is like, and how good the clock is in it. */
export interface PageSize {
  readonly elements: number;
  readonly characters: number;
  /** Only an isolated page has a fine clock. */
  readonly isolated: boolean;
}

const top = (): Element => document.body ?? document.documentElement;

/** Waits until the page has been drawn, so that its styles are computed, as a page's are by the time it is read. */
export async function drawn(): Promise<PageSize> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  return {
    elements: document.getElementsByTagName('*').length,
    characters: (top().textContent ?? '').length,
    isolated: crossOriginIsolated,
  };
}

/** How long it takes to read the data of every text node, in ms. */
export function timeWalk(): number {
  return timeOf(() => {
    const texts = document.createTreeWalker(top(), NodeFilter.SHOW_TEXT);
    let length = 0;
    while (texts.nextNode() !== null) length += (texts.currentNode as Text).data.length;
    return length;
  });
}

/** How long it takes to collect all blocks, in ms. */
export function timeCollect(): number {
  return timeOf(() => {
    let length = 0;
    for (const { text } of collect(top())) length += text.length;
    return length;
  });
}

/** The blocks' texts with white space as a reader sees it. */
export const blockTexts = (): string[] =>
  Array.from(collect(top()), ({ text }) => text.replaceAll(/\s+/g, ' ').trim());

/** Engines leave out work whose result nobody can see. */
let seen = 0;

function timeOf(read: () => number): number {
  const start = performance.now();
  seen += read();
  return performance.now() - start;
}
