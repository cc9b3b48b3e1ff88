import type { CertaintyLevel, Standing } from '../../core/dossiers/footing.ts';
import type { Reason } from '../../core/mentions/evidence.ts';

/** All words of the card that are not the dossier's, in the reader's language. */
export interface CardTexts {
  readonly language: string;
  readonly close: string;
  readonly loading: string;
  readonly noClaims: string;
  readonly failed: string;
  readonly openSource: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly level: Readonly<Record<CertaintyLevel, string>>;
  readonly label: (entity: string) => string;
  readonly kind: (kind: string) => string;
  readonly unsure: (entity: string) => string;
  readonly because: (reason: Reason) => string;
  readonly showAll: (count: number) => string;
  readonly paragraphs: (numbers: readonly number[]) => string;
}
