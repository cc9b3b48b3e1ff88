import type { CertaintyLevel, Standing } from '../../core/dossiers/footing.ts';
import type { Colour } from '../../core/dossiers/colours.ts';
import type { Reason } from '../../core/mentions/evidence.ts';

/** A claim as a card shows it. */
export interface ShownClaim {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly speaker: string;
  readonly level: CertaintyLevel;
  readonly note?: string | undefined;
  readonly date: string;
  readonly publisher: string;
  readonly paragraphs: readonly number[];
  readonly address: string;
}

/** What a card shows once its claims are there. */
export interface ShownCard {
  readonly entity: { readonly kind: string; readonly description: string; readonly dossier: string };
  readonly claims: readonly ShownClaim[];
}

/** The card's states: waiting for claims, with them, or why there are none. */
export type CardState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly card: ShownCard }
  | { readonly phase: 'failed' };

/** What the mark itself tells, before anything was asked. */
export interface CardHead {
  readonly name: string;
  readonly colour: Colour;
  /** Whether the mark's sense is sure. */
  readonly sure: boolean;
  /** The cue that decided the sense; absent where none was needed. */
  readonly reason?: Reason | undefined;
}
