import type { Claim } from '../../src/core/dossiers/claim.ts';

/** Claims about an invented shipyard (`yard`), its rival (`rival`) and a port (`port`). */
export const yardClaims: readonly Claim[] = [
  [
    'welding',
    'quality',
    'Inspectors found cracked welding seams on two ferries.',
    ['yard'],
    'Board of Inspectors',
  ],
  ['delay', 'schedule', 'The ferries will come a year later than promised.', ['yard'], 'Mona Helm, director'],
  ['strike', 'labour', 'Welders will strike unless their wages rise.', ['yard'], 'the welders’ union'],
  [
    'subsidy',
    'money',
    'A subsidy of nine million kept the yard from bankruptcy.',
    ['yard'],
    'a parliamentary report',
  ],
  ['order', 'orders', 'Shipping companies order ferries elsewhere by now.', ['rival'], 'Mona Helm, director'],
  ['dredging', 'harbour', 'Dredging the harbour basin disturbs nesting terns.', ['port'], 'ornithologists'],
].map(([id, topic, text, entities, speaker]) => ({
  id: id as string,
  topic: topic as string,
  text: text as string,
  entities: entities as string[],
  attribution: { standing: 'on-record', speaker: speaker as string },
  certainty: { level: 'assertion' },
  date: '2021',
  appearance: { source: 'gazette', paragraphs: [1] },
}));

/** A claim of the yard's with something changed or added. */
export const yardClaim = (id: string, changes: Partial<Claim>): Claim => ({
  ...yardClaims.find((claim) => claim.id === id)!,
  ...changes,
});
