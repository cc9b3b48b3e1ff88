import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../platform/texts.ts';
import type { BestClaim as Best, ShownClaim } from '../../protocol/card.ts';
import { signs } from '../../ui/card/signs.ts';
import type { ClaimLoader } from './claimLoader.ts';
import type { ListedMention } from './groups.ts';

type Loaded = { readonly best: Best | null } | { readonly failed: true };

/** The claim that fits a mention's sentence best, or that none bears on it. */
export function BestClaim({ mention, loader }: { mention: ListedMention; loader: ClaimLoader }) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isOver = false;
    loader.load(mention).then(
      (best) => !isOver && setLoaded({ best }),
      () => !isOver && setLoaded({ failed: true }),
    );
    return () => {
      isOver = true;
    };
  }, [loader, mention]);
  if (loaded === undefined) return <p class="best small muted">{text('card_loading')}</p>;
  if ('failed' in loaded) return <p class="best small">{text('card_failed')}</p>;
  const { bears = false, claim } = loaded.best ?? {};
  if (claim === undefined) return <p class="best small muted">{text('card_no_claims')}</p>;
  if (!bears) return <p class="best small muted">{text('card_none_bears')}</p>;
  return <Claim claim={claim} />;
}

/** The claim with what it stands on, in short: its card has the rest. */
const Claim = ({ claim: { text: stretches, standing, footing, speaker, status } }: { claim: ShownClaim }) => (
  <div class="best small">
    {status !== undefined && <p class="best-status">{status.label}</p>}
    {h(
      'p',
      { dir: 'auto' },
      ...stretches.map((stretch) => (stretch.why === true ? h('mark', {}, stretch.text) : stretch.text)),
    )}
    <p class="muted">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[standing]} />
      </svg>
      <b>{footing}</b> · <bdi>{speaker}</bdi>
    </p>
  </div>
);
