import type { CardActions } from './actions.ts';
import { elementMaker } from './element.ts';
import type { CardTexts } from './texts.ts';

/**
 * The card's foot: which dossier speaks, where but one can, and for who finds the mark out of place a button that has the entity left
 * unmarked on this site, after a question that takes the foot's place.
 */
export function cardFoot(
  document: Document,
  { name, dossier, isMark }: { name: string; dossier: string | undefined; isMark: boolean },
  texts: CardTexts,
  { turnOff, resized }: CardActions,
): HTMLElement {
  const make = elementMaker(document);
  const plain = (label: string, look: string): HTMLButtonElement =>
    make('button', { type: 'button', class: look }, label);
  const from = make('span', { class: 'from', dir: 'auto' }, dossier !== undefined && texts.from(dossier));
  const ask = plain(texts.notThis, 'quiet');
  const foot = make('footer', {}, from);
  if (turnOff === undefined || !isMark) return foot;
  foot.append(ask);

  const show = (...parts: readonly HTMLElement[]): void => {
    foot.replaceChildren(...parts);
    resized();
  };
  const keep = (): void => {
    show(from, ask);
    ask.focus();
  };
  const question = (): void => {
    const [yes, no] = [plain(texts.turnOffYes, 'plain'), plain(texts.turnOffNo, 'quiet')];
    const outcome = make('p', { role: 'status', tabindex: '-1' });
    let isAsked = false;
    const say = (words: string): void => {
      outcome.textContent = words;
      resized();
    };
    const group = make(
      'div',
      { class: 'question', role: 'group', 'aria-label': texts.turnOff(name) },
      make('p', { class: 'asked' }, texts.turnOff(name)),
      make('p', {}, texts.turnOffHint),
      make('div', { class: 'answers' }, yes, no),
      outcome,
    );
    no.addEventListener('click', keep);
    yes.addEventListener('click', () => {
      if (isAsked) return;
      isAsked = true;
      turnOff().then(
        () => {
          group.replaceChildren(outcome);
          say(texts.turnedOff(name));
          outcome.focus();
        },
        (error: unknown) => {
          isAsked = false;
          say(texts.turnOffFailed(error instanceof Error ? error.message : String(error)));
        },
      );
    });
    show(group);
    yes.focus();
  };
  ask.addEventListener('click', question);
  return foot;
}
