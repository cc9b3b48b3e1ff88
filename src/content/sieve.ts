import { formsIn } from '../core/mentions/sieve/formsIn.ts';
import { mayHoldGlued } from '../core/mentions/sieve/gluedText.ts';
import { gluedText } from '../page/text/gluedText.ts';
import { nodeTexts } from '../page/text/nodeTexts.ts';
import { openSieve } from '../protocol/sieve.ts';
import { offerSieve } from './joint.ts';

offerSieve((told, note) => {
  const sieve = openSieve(told);
  const holds = (text: string, edges: Iterable<number>): boolean => {
    const forms = formsIn(sieve, text, edges);
    note(forms);
    return forms.size > 0;
  };
  return {
    holds(node) {
      const { text, edges } = nodeTexts(node);
      return holds(text, edges);
    },
    inBlock: ({ text, edges }) => holds(text, edges),
    joined: (before, after) => holds(before + after, [before.length]),
    glue: gluedText,
    /* What only gluing makes is not noted. */
    glued: (text) => mayHoldGlued(sieve, text),
  };
});
