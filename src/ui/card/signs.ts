import type { Relation } from '../../core/claims/relations.ts';
import type { Standing } from '../../core/dossiers/footing.ts';

const ahead = 'M1.5 6h9M7 2.5L10.5 6L7 9.5';
const back = 'M10.5 6h-9M5 2.5L1.5 6L5 9.5';
const unequal = 'M2 4.5h8M2 7.5h8M8 1.5l-4 9';

/** One drawing for each standing and relation, so that it shows by shape and word and never by colour alone. */
export const signs: Readonly<Record<Standing | Relation, string>> = {
  'on-record': 'M1.5 2.5h9v6h-5l-2.5 2v-2h-1.5z',
  document: 'M2.5 1h5l2 2v8h-7zM4.5 5.5h3M4.5 8h3',
  unnamed: 'M6 1.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M1.8 11c.4-2.6 2-3.8 4.2-3.8s3.8 1.2 4.2 3.8',
  reporter: 'M8.5 1.5l2 2l-6 6l-2.5.5l.5-2.5z',
  'superseded-by': ahead,
  supersedes: back,
  contradicted: unequal,
  'contradicted-later': unequal,
  'contradicts-earlier': unequal,
};

/** The drawings of what a reader can do, and of what has come of it. */
export const icons = {
  back: 'M7.5 2.5L4 6l3.5 3.5',
  close: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  copy: 'M4.5 4.5h6v6h-6zM4.5 7.5h-3v-6h6v3',
  done: 'M2 6.5L5 9.5L10 3',
  outward: 'M4.5 2h-2.5v8h8v-2.5M6.5 1.5h4v4M10.5 1.5l-5 5',
  pin: 'M4 1.5h4M4.7 1.5v3.7L2.8 7.3h6.4L7.3 5.2V1.5M6 7.3v3.7',
  trouble: 'M6 1.5L11 10.5H1zM6 5v2.4M6 9v.1',
} as const;
