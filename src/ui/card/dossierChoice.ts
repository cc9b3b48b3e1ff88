import type { CardActions } from './actions.ts';
import { drawing, elementMaker } from './element.ts';
import type { ShownCard } from './shownCard.ts';
import { icons } from './signs.ts';
import type { CardTexts } from './texts.ts';

/** The dossiers that speak of the entity, to choose from; nothing where but one does. */
export function dossierChoice(
  document: Document,
  name: string,
  { entity, dossiers }: ShownCard,
  texts: CardTexts,
  { chooseDossier }: CardActions,
): HTMLElement | undefined {
  if (dossiers.length < 2) return undefined;
  const make = elementMaker(document);
  const choices = dossiers.map((dossier) => {
    const isSpeaking = dossier.entity === entity.key;
    const choice = make(
      'button',
      { type: 'button', 'aria-pressed': String(isSpeaking), 'data-entity': dossier.entity },
      drawing(document, icons.done),
      make('span', { dir: 'auto' }, dossier.name),
    );
    if (!isSpeaking) choice.addEventListener('click', () => chooseDossier(dossier.entity));
    return choice;
  });
  return make('div', { class: 'dossiers', role: 'group', 'aria-label': texts.dossiers(name) }, ...choices);
}
