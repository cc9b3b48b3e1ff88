import type { ClaimActions } from './actions.ts';
import type { MakeElement } from './element.ts';
import type { Stretch, ToldClaim } from './shownCard.ts';
import type { ClaimTexts } from './texts.ts';

/**
 * A claim's text: the words that caused its rank are marked, and the entities that it mentions lead on. Browsers lay out a
 * button of their own as one block, around which a sentence breaks badly; so a mention is a button by its role alone.
 */
export function claimText(
  make: MakeElement,
  { id, text: stretches }: ToldClaim,
  texts: ClaimTexts,
  openEntity: ClaimActions['openEntity'],
): HTMLElement {
  const whole = stretches.map(({ text }) => text).join('');
  const parts = mentionsTogether(stretches).map((run) => {
    const [{ entity, name = '', colour }] = run;
    const words = run.map(({ text, why }) => (why ? make('mark', {}, text) : text));
    if (entity === undefined || openEntity === undefined) return words;
    const title = texts.label(name);
    const button = make(
      'span',
      { role: 'button', tabindex: '0', class: 'mention', title, 'data-entity': entity },
      ...words,
    );
    if (colour !== undefined) button.style.setProperty('--mark', `var(--mark-${colour})`);
    const open = (): void => openEntity(entity, name, { id, text: whole });
    button.addEventListener('click', open);
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!event.repeat) open();
    });
    return [button];
  });
  return make('p', { class: 'claim', dir: 'auto' }, ...parts.flat());
}

type Run = [Stretch, ...Stretch[]];

/** The stretches, with those in a row that mention the same entity as one run. */
function mentionsTogether(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && stretch.entity !== undefined && last[0].entity === stretch.entity) {
      last.push(stretch);
    } else runs.push([stretch]);
  }
  return runs;
}
