import { formsIn } from '../core/mentions/sieve/formsIn.ts';
import { mayHold } from '../core/mentions/sieve/mayHold.ts';
import { gluedTexts } from '../page/text/gluedTexts.ts';
import { nodeTexts } from '../page/text/nodeTexts.ts';
import { openSieve } from '../protocol/sieve.ts';
import { offerSieve } from './joint.ts';

offerSieve((told, note) => {
  const sieve = openSieve(told);
  const holds = ({ text, edges }: { text: string; edges: Iterable<number> }): boolean => {
    const forms = formsIn(sieve, text, edges);
    note(forms);
    return forms.size > 0;
  };
  return {
    holds: (node) => holds(nodeTexts(node)),
    inBlock: holds,
    joined: holds,
    glue: gluedTexts,
    /* What only gluing makes is not noted. */
    glued: ({ text, edges }) => mayHold(sieve, text, edges),
  };
});
