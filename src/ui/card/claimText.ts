import type { ClaimActions } from './actions.ts';
import type { MakeElement } from './element.ts';
import type { Stretch, ToldClaim } from './shownCard.ts';
import type { ClaimTexts } from './texts.ts';

/** A claim's text: the words that caused its rank are marked, and the entities that it mentions lead on. */
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
      'button',
      { type: 'button', class: 'mention', title, 'data-entity': entity },
      ...words,
    );
    if (colour !== undefined) button.style.setProperty('--mark', `var(--mark-${colour})`);
    button.addEventListener('click', () => openEntity(entity, name, { id, text: whole }));
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
