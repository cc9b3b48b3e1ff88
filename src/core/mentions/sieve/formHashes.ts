import { fold } from '../fold.ts';
import { writtenForms } from '../forms.ts';
import type { LexiconEntity } from '../lexicon.ts';
import { phraseOf } from '../phrase.ts';
import { hashOn, nothing } from './bits.ts';
import { foldIn, kind, kindIn, meet, units } from './units.ts';

/** The forms of many entities by their hashes: to keep their texts would take ten times the room, and as much more time. */
export interface FormHashes {
  readonly hashes: Int32Array;
  /** Which entity each is a form of. */
  readonly owners: Uint32Array;
}

/** The hash of a folded form. */
export function hashOfForm(text: string): number {
  let hash = nothing;
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** Hashes all forms of some entities. */
export function formHashes(entities: readonly Pick<LexiconEntity, 'aliases'>[]): FormHashes {
  const hashes: number[] = [];
  const owners: number[] = [];
  for (const [owner, { aliases }] of entities.entries()) {
    for (const alias of aliases) {
      for (const written of writtenForms(alias)) {
        hashes.push(hashOfWritten(written));
        owners.push(owner);
      }
    }
  }
  return { hashes: Int32Array.from(hashes), owners: Uint32Array.from(owners) };
}

/** The hash of what a form folds to: without a folded text of its own, as long as units can be folded one by one. */
function hashOfWritten(written: string): number {
  const trimmed = written.trim();
  let hash = nothing;
  let isGap = false;
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at);
    const known = units[unit]! || meet(unit);
    const own = kindIn(known);
    if (own >= kind.unseen) return hashOfForm(phraseOf(fold(written).text));
    if (own !== kind.gap || !isGap) hash = hashOn(hash, foldIn(known));
    isGap = own === kind.gap;
  }
  return hash;
}
