import type { Look } from '../../src/page/text/survey.ts';

/** The look of a lexicon that finds mentions in texts by this alone, whatever their nodes. */
export const lookBy = (holds: (text: string) => boolean): Look => ({
  holds: (node) => holds(node.textContent ?? ''),
  inBlock: ({ text }) => holds(text),
  joined: ({ text }) => holds(text),
  glue: ({ text }) => ({ text: text(), edges: [] }),
  glued: ({ text }) => holds(text),
});
