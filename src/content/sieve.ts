import { formsIn } from '../core/mentions/sieve/formsIn.ts';
import { mayHold } from '../core/mentions/sieve/mayHold.ts';
import { gluedTexts } from '../page/text/gluedTexts.ts';
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
    joined: ({ text, edges }) => holds(text, edges),
    glue: gluedTexts,
    /* What only gluing makes is not noted. */
    glued: ({ text, edges }) => mayHold(sieve, text, edges),
  };
});
