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
    <div class="card" role="dialog" aria-label={texts.label(head.name)} aria-busy={state.phase === 'loading'}>
      <header data-colour={head.colour}>
        <h2>{head.name}</h2>
        {card && <span class="kind">{texts.kind(card.entity.kind)}</span>}
        <button type="button" class="close" aria-label={texts.close} title={texts.close} onClick={close}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
          </svg>
        </button>
      </header>
      {!head.sure && <p class="unsure">{texts.unsure(head.name)}</p>}
      {card && <p class="description">{card.entity.description}</p>}
      <Body state={state} texts={texts} showAll={showAll} />
      {card && <footer>{card.entity.dossier}</footer>}
    </div>
  );
}

function Body({ state, texts, showAll }: Pick<Props, 'state' | 'texts' | 'showAll'>) {
  if (state.phase === 'loading') return <p class="notice">{texts.loading}</p>;
  if (state.phase === 'failed') return <p class="notice">{texts.failed}</p>;
  if (state.phase === 'unavailable') return <p class="notice">{texts.unavailable}</p>;
  const { claims } = state.card;
  if (claims.length === 0) return <p class="notice">{texts.noClaims}</p>;
  return <ClaimList claims={claims} texts={texts} all={state.all} showAll={showAll} />;
}
