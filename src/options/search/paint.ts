import { type Query, stretchesOf } from './query.ts';
import { foundMark } from './useFindable.ts';

/** The name of the highlight, which the style sheet knows. */
const highlightName = 'found';

/** Where text is not the page's own, or is marked already. */
const unpainted = 'textarea, select, .visually-hidden, [popover]';

/**
 * Paints what is searched for wherever it is found.
 * @returns the undo
 */
export function paintFound(root: Element, query: Query): () => void {
  const ranges = [...root.querySelectorAll(`[${foundMark}]`)].flatMap((element) =>
    textsIn(element).flatMap((node) =>
      stretchesOf(query, node.data).map((stretch) => rangeOf(node, stretch)),
    ),
  );
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  return () => void CSS.highlights.delete(highlightName);
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest(unpainted) === null) texts.push(node as Text);
  return texts;
}

const rangeOf = (node: Text, { start, end }: { start: number; end: number }): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
