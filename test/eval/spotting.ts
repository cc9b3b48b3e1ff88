import { page as standIn } from '../support/browserGlobals.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { compileLexicon, type Lexicon } from '../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../src/core/mentions/page.ts';
import { spot } from '../../src/core/mentions/spot.ts';
import { collect } from '../../src/page/text/collect.ts';

/** A case to spot mentions in; labels that a file may also have are not read. */
export interface SpottingCase {
  id: string;
  html: string;
}

interface PredictedMention {
  entity: string;
  text: string;
  /** The characters right before the mention, which tell apart two mentions of the same text. */
  before: string;
  verdict: string;
  cue?: string;
}

export interface SpottingPrediction {
  id: string;
  mentions: PredictedMention[];
}

const beforeLength = 16;

/** Spots the mentions of each case with the code that runs in pages, over jsdom. Faint marks count as marks. */
export function predictSpotting(dossier: Dossier, cases: readonly SpottingCase[]): SpottingPrediction[] {
  const lexicon = compileLexicon(dossier.entities);
  return cases.map(({ id, html }) => ({ id, mentions: spotIn(lexicon, dossier, html) }));
}

function spotIn(lexicon: Lexicon, dossier: Dossier, html: string): PredictedMention[] {
  /* A fragment goes into the body: in the head, a parser without scripts would unpack a leading <noscript>. */
  const { body } = standIn;
  body.innerHTML = html;
  const { title } = standIn;
  const blocks = [...collect(body)];
  const page = pageEvidence(lexicon, title, () => blocks);
  return blocks.flatMap((block, at) => {
    const earlier = blocks.slice(0, at).map(({ text }) => `${text}\n`);
    return spot(lexicon, block, page).map(({ entity, start, end, verdict, reason }): PredictedMention => {
      const before = (earlier.join('') + block.text.slice(0, start)).slice(-beforeLength);
      const cue = reason && `${reason.word} (${reason.reach})`;
      const name = dossier.entities[entity]!.name;
      return {
        entity: name,
        text: block.text.slice(start, end),
        before,
        verdict,
        ...(cue !== undefined && { cue }),
      };
    });
  });
}
