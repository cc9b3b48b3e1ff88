import { useLayoutEffect, useRef } from 'preact/hooks';
import { copyText } from '../../page/popover/copy.ts';
import { cardTexts } from '../../platform/cardTexts.ts';
import { counted } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import type { FoundClaims } from '../../protocol/card.ts';
import { claimItem } from '../../ui/card/claimItem.ts';
import { elementMaker } from '../../ui/card/element.ts';
import type { Outcome } from './useSearch.ts';

interface Props {
  outcome: Outcome;
  /** Searches for something else. */
  onSearch: (search: string) => void;
}

/** The claims that a search has found, as cards show them, each with what it is about. */
export function Found({ outcome, onSearch }: Props) {
  const found = outcome.phase === 'found' ? outcome.found : undefined;
  return (
    <section class="found" aria-labelledby="found">
      <div role="status">
        <h2 id="found">{headingOf(outcome)}</h2>
      </div>
      {found?.count === 0 && <p class="muted">{text('panel_found_none_hint')}</p>}
      {found !== undefined && found.count > 0 && <Claims claims={found.claims} onSearch={onSearch} />}
      {found !== undefined && found.count > found.claims.length && (
        <p class="small muted">{counted('panel_found_first', found.claims.length)}</p>
      )}
    </section>
  );
}

function headingOf(outcome: Outcome): string {
  if (outcome.phase === 'searching') return text('panel_searching');
  if (outcome.phase === 'failed') return text('card_failed');
  const { count } = outcome.found;
  return count === 0 ? text('panel_found_none') : counted('panel_found', count);
}

/** Cards build their claims by hand, and so they come ready made. */
function Claims({ claims, onSearch }: Pick<FoundClaims, 'claims'> & Pick<Props, 'onSearch'>) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current?.replaceChildren(...claims.map((claim) => foundItem(claim, onSearch)));
  }, [claims, onSearch]);
  return <ol class="claims" ref={list} />;
}

/** A claim with the names of what it is about; a name in its text is searched for by a click. */
function foundItem(claim: FoundClaims['claims'][number], onSearch: Props['onSearch']): HTMLElement {
  const make = elementMaker(document);
  const names = claim.entities.flatMap(({ name, colour }, at) => [
    at > 0 && ' ',
    make('span', { class: `swatch swatch-${colour}` }, name),
  ]);
  const item = claimItem(document, claim, cardTexts(), {
    copy: (copied) => copyText(document, copied),
    openEntity: (_, name) => onSearch(name),
  });
  item.append(make('p', { class: 'about' }, ...names, ' · ', make('bdi', {}, claim.dossier)));
  return item;
}
