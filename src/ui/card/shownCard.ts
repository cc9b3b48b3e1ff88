import type { Relation } from '../../core/claims/relations.ts';
import type { Standing } from '../../core/dossiers/footing.ts';
import type { Colour } from '../../core/dossiers/colours.ts';
import type { Reason } from '../../core/mentions/evidence.ts';

/** A stretch of a claim's text. */
export interface Stretch {
  readonly text: string;
  /** Whether it is made of words that caused the claim's rank. */
  readonly why?: true | undefined;
  /** The key of the entity that it mentions. */
  readonly entity?: string | undefined;
  readonly name?: string | undefined;
  readonly colour?: Colour | undefined;
}

/** What a card tells of any claim, in the reader's words. */
export interface ToldClaim {
  readonly id: string;
  readonly text: readonly Stretch[];
  /** Chooses the sign; `footing` says it in words. */
  readonly standing: Standing;
  readonly footing: string;
  readonly speaker: string;
  readonly level: string;
  readonly note?: string | undefined;
  readonly where: string;
  readonly address: string;
  /** The claim as it can stand elsewhere. */
  readonly citation: { readonly plain: string; readonly markdown: string };
  /** How it stands to another claim: to the one that it is beside, or that it is overtaken. */
  readonly status?: { readonly relation: Relation; readonly label: string } | undefined;
}

/** A claim as a card shows it. */
export interface ShownClaim extends ToldClaim {
  /** Which words of the sentence caused its rank. */
  readonly why?: string | undefined;
  /** The claims that overtake or deny it, or that it overtakes. */
  readonly beside: readonly ToldClaim[];
}

/** What a card shows once its claims are there. */
export interface ShownCard {
  readonly entity: {
    readonly key: string;
    readonly kind: string;
    readonly description: string;
    readonly dossier: string;
  };
  /** All dossiers that speak of the entity, each with its own key for it. */
  readonly dossiers: readonly { readonly entity: string; readonly name: string }[];
  /** Whether the first claims bear on the sentence; if not, all are background. */
  readonly bears: boolean;
  readonly claims: readonly ShownClaim[];
}

/** The card's states: waiting for claims, with them, or why there are none. */
export type CardState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly card: ShownCard }
  | { readonly phase: 'failed'; readonly why: 'gone' | 'failed' | 'unavailable' };

/** What the mark itself tells, before anything was asked. */
export interface CardHead {
  readonly name: string;
  readonly colour: Colour;
  /** Whether the mark's sense is sure. */
  readonly sure: boolean;
  /** The cue that decided the sense; absent where none was needed. */
  readonly reason?: Reason | undefined;
}
