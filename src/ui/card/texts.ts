import type { Reason } from '../../core/mentions/evidence.ts';

/** The words of a claim that neither the dossier nor the claim brings along, in the reader's language. */
export interface ClaimTexts {
  readonly openSource: string;
  readonly copy: string;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Says of a claim's mention of an entity what it opens; and what a card is. */
  readonly label: (entity: string) => string;
}

/** All such words of the card. */
export interface CardTexts extends ClaimTexts {
  /** The language tag of these texts, and the direction that it is written in. */
  readonly language: string;
  readonly direction: string;
  readonly close: string;
  readonly pin: string;
  readonly back: (entity: string) => string;
  readonly loading: string;
  readonly noClaims: string;
  readonly noneBears: string;
  readonly failed: string;
  readonly gone: string;
  readonly unavailable: string;
  readonly retry: string;
  readonly unsure: (entity: string) => string;
  readonly because: (reason: Reason) => string;
  readonly showAll: (count: number) => string;
  readonly showBackground: (count: number) => string;
  readonly dossiers: (entity: string) => string;
  readonly from: (dossier: string) => string;
  readonly notThis: string;
  readonly turnOff: (entity: string) => string;
  readonly turnOffHint: string;
  readonly turnOffYes: string;
  readonly turnOffNo: string;
  readonly turnedOff: (entity: string) => string;
  readonly turnOffFailed: (reason: string) => string;
}
