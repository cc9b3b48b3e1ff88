import { loadBundledDossier } from '../support/bundledDossier.ts';
import type { PageMark } from './inPage/readMarks.ts';
import type { KnownMention } from './passages.ts';

const dossier = loadBundledDossier();

/** The entity of the bundled dossier with an id. */
export function entityOf(id: string): (typeof dossier.entities)[number] {
  const entity = dossier.entities.find((one) => one.id === id);
  if (entity === undefined) throw new Error(`The bundled dossier has no entity "${id}".`);
  return entity;
}

/** The claims that a card can show: those about its entity, and others that bear on the passage. */
export const { claims } = dossier;

/** The style of a mark whose sense is sure. */
const styleOf = (entity: string): string => `sidelight-${entityOf(entity).colour ?? 'without colour'}-sure`;

/** What is wrong with the marks of a passage; undefined when they are the known ones, in their order and colours. */
export function faultOfMarks(marks: readonly PageMark[], known: readonly KnownMention[]): string | undefined {
  const seen = marks.map(({ text, style }) => `${text} (${style})`).join(', ');
  const wanted = known.map(({ text, entity }) => `${text} (${styleOf(entity)})`).join(', ');
  return seen === wanted ? undefined : `marked ${seen || 'nothing'} instead of ${wanted || 'nothing'}`;
}
