import type { Reason } from '../../core/mentions/evidence.ts';

/** All words of the card that neither the dossier nor the claims bring along, in the reader's language. */
export interface CardTexts {
  readonly close: string;
  readonly loading: string;
  readonly noClaims: string;
  readonly noneBears: string;
  readonly failed: string;
  readonly openSource: string;
  readonly label: (entity: string) => string;
  readonly unsure: (entity: string) => string;
  readonly because: (reason: Reason) => string;
  readonly showAll: (count: number) => string;
  readonly showBackground: (count: number) => string;
}
