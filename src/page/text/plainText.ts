import type { Steps } from './collect.ts';
import { createGatherer } from './gather.ts';

/** Longest block: text without blank lines, as a log, is cut at the end of a line. */
const longestBlock = 4000;

const blankLine = /\n[^\S\n]*\n/;

/**
 * The blocks of a plain-text document, which the browser shows in one element with one text or some: paragraphs between
 * blank lines, whatever their line breaks.
 */
export function* readPlainText(container: Element): Steps {
  const gatherer = createGatherer();
  for (const node of container.childNodes) {
    if (node.nodeType !== 3) continue;
    const { data } = node as Text;
    for (let from = 0; from < data.length;) {
      const to = endOfBlock(data, from);
      gatherer.text(node as Text, data.slice(from, to), from);
      /* The browser parts long texts anywhere: what is at the end of one reads on in the next. */
      if (to < data.length) yield gatherer.flush(container, false, () => noHeadings);
      from = to;
    }
  }
  yield gatherer.flush(container, false, () => noHeadings);
}

const noHeadings = (): readonly string[] => [];

function endOfBlock(data: string, from: number): number {
  const window = data.slice(from, from + longestBlock);
  const blank = blankLine.exec(window);
  if (blank !== null) return from + blank.index + blank[0].length;
  if (window.length < longestBlock) return data.length;
  const cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' ')) + 1;
  return from + (cut || longestBlock);
}
