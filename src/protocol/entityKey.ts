/** An entity's key across dossiers: `dossier id/entity id`. */
export const entityKey = (dossier: string, entity: string): string => `${dossier}/${entity}`;

/** The two ids of an entity's key. */
export function splitEntityKey(key: string): { dossier: string; entity: string } {
  const [dossier = '', entity = ''] = key.split('/', 2);
  return { dossier, entity };
}
