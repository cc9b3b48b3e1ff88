import type { TextBlock } from './block.ts';
import { isAscii } from './characters.ts';
import { concerns, findCues } from './cues.ts';
import { find } from './find.ts';
import { type Folded, fold, rawEnd, rawStart } from './fold.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';
import { type Lexicon, mayContain } from './lexicon.ts';
import type { PageEvidence } from './page.ts';

/** A stretch of a block that stands for an entity: raw offsets, the entity's place in the lexicon, how sure its sense is. */
export interface Mention extends Judgement {
  readonly entity: number;
  readonly start: number;
  readonly end: number;
}

const noHeadings = (): readonly string[] => [];

const rank: Record<Verdict, number> = { mark: 2, faint: 1, none: 0 };

/** All mentions of a block in order, judged; those decided against are left out unless asked for. */
export function spot(lexicon: Lexicon, block: TextBlock, page: PageEvidence, rejected = false): Mention[] {
  /* What is ASCII is folded at once; what isn't takes several times as long to fold with a way back as to test. */
  if (!isAscii(block.text) && !mayContain(lexicon, block.text)) return [];
  const folded = fold(block.text);
  const candidates = find(lexicon, block, folded);
  if (candidates.length === 0) return [];
  const about = new Set(candidates.flatMap(({ forms }) => forms.map(({ entity }) => entity)));
  const cues = findCues(lexicon.cues, block.text, folded, block.edges, about);
  const mentions = candidates.map(({ start, end, forms }) => {
    const range = trimmed(block.text, folded, start, end);
    const judged = forms.map((form): Mention => {
      const judgement = judge({
        form,
        sense: lexicon.entities[form.entity]!.sense,
        raw: block.text,
        rawStart: range.start,
        rawEnd: range.end,
        text: folded.text,
        start,
        end,
        cues: cues.filter(concerns(form)),
        headings: block.headings ?? noHeadings,
        page,
      });
      return { entity: form.entity, ...range, ...judgement };
    });
    return judged.reduce((best, other) => (rank[other.verdict] > rank[best.verdict] ? other : best));
  });
  return rejected ? mentions : mentions.filter(({ verdict }) => verdict !== 'none');
}

const trimmed = (
  raw: string,
  folded: Folded,
  start: number,
  end: number,
): { start: number; end: number } => ({
  start: rawStart(folded, start),
  end: Math.min(raw.length, rawEnd(folded, end)),
});
