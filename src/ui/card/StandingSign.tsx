import type { Standing } from '../../core/dossiers/footing.ts';

/** One drawing for each standing, so that it shows by shape and never by colour alone. Drawn in a box of 12 by 12. */
const drawings: Readonly<Record<Standing, string>> = {
  'on-record': 'M1.5 2.5h9v6h-5l-2.5 2v-2h-1.5z',
  document: 'M2.5 1h5l2 2v8h-7zM4.5 5.5h3M4.5 8h3',
  unnamed: 'M6 1.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M1.8 11c.4-2.6 2-3.8 4.2-3.8s3.8 1.2 4.2 3.8',
  reporter: 'M8.5 1.5l2 2l-6 6l-2.5.5l.5-2.5z',
};

/** The sign of a claim's standing; the word beside it says the same. */
export const StandingSign = ({ standing }: { standing: Standing }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true" data-standing={standing}>
    <path d={drawings[standing]} />
  </svg>
);
