import { insideAddress } from './address.ts';
import type { TextBlock } from './block.ts';
import { wordEnd } from './boundary.ts';
import { afterCharacter } from './characters.ts';
import { type Folded, rawEnd, rawStart } from './fold.ts';
import type { Form } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseEnd, phraseOf } from './phrase.ts';

/** A place where forms stand, before anybody has judged their sense. `start` and `end` are folded offsets. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** All forms of that very stretch, of one or more entities. */
  readonly forms: readonly Form[];
}

/** Finds the longest forms of the lexicon in a folded block, from left to right, without overlap. */
export function find(lexicon: Lexicon, block: TextBlock, folded: Folded): Candidate[] {
  const candidates: Candidate[] = [];
  const { firsts } = lexicon;
  firsts.lastIndex = 0;
  for (let match = firsts.exec(folded.text); match !== null; match = firsts.exec(folded.text)) {
    const candidate = candidateAt(lexicon, block, folded, match.index, match[0]);
    if (candidate !== undefined) candidates.push(candidate);
    firsts.lastIndex = candidate?.end ?? afterCharacter(folded.text, match.index);
  }
  return candidates;
}

function candidateAt(
  lexicon: Lexicon,
  block: TextBlock,
  folded: Folded,
  start: number,
  first: string,
): Candidate | undefined {
  const forms = lexicon.formsByFirst.get(phraseOf(first)) ?? [];
  let end = -1;
  const found: Form[] = [];
  for (const form of forms) {
    const letters = phraseEnd(folded.text, start, form.text);
    if (letters < 0) continue;
    const to = wordEnd(form.boundary, block, folded, start, letters);
    if (to < 0 || (end >= 0 && to !== end)) continue;
    if (end < 0) {
      if (insideAddress(block.text, rawStart(folded, start), rawEnd(folded, to))) return undefined;
      end = to;
    }
    found.push(form);
  }
  return end < 0 ? undefined : { start, end, forms: found };
}
