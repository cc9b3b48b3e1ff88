import { ClaimList } from './ClaimList.tsx';
import type { CardHead, CardState } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

interface Props {
  head: CardHead;
  state: CardState;
  texts: CardTexts;
  close: () => void;
  showAll: () => void;
}

/** The hover card: the entity, and the claims about it that fit the sentence. */
export function CardView({ head, state, texts, close, showAll }: Props) {
  const card = state.phase === 'ready' ? state.card : undefined;
  return (
    <div role="dialog" aria-label={texts.label(head.name)} aria-busy={state.phase === 'loading'}>
      <header style={{ '--mark': `var(--mark-${head.colour})` }}>
        <h2>{head.name}</h2>
        {card && <span class="kind">{texts.kind(card.entity.kind)}</span>}
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={close}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
          </svg>
        </button>
      </header>
      {!head.sure && <p class="muted unsure">{texts.unsure(head.name)}</p>}
      {card && <p class="muted">{card.entity.description}</p>}
      <Body state={state} texts={texts} showAll={showAll} />
      {card && <footer>{card.entity.dossier}</footer>}
    </div>
  );
}

function Body({ state, texts, showAll }: Pick<Props, 'state' | 'texts' | 'showAll'>) {
  if (state.phase === 'loading') return <p class="muted">{texts.loading}</p>;
  if (state.phase === 'failed') return <p class="muted">{texts.failed}</p>;
  if (state.phase === 'unavailable') return <p class="muted">{texts.unavailable}</p>;
  const { claims } = state.card;
  if (claims.length === 0) return <p class="muted">{texts.noClaims}</p>;
  return <ClaimList claims={claims} texts={texts} all={state.all} showAll={showAll} />;
}
