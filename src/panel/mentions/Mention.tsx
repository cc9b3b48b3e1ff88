import { text } from '../../platform/texts.ts';
import { BestClaim } from './BestClaim.tsx';
import type { ClaimLoader } from './claimLoader.ts';
import { excerptOf } from './excerpt.ts';
import type { ListedMention } from './groups.ts';

interface Props {
  mention: ListedMention;
  loader: ClaimLoader;
  /** Whether it is the one that was gone to last. */
  current: boolean;
  onGo: (mention: ListedMention) => void;
}

/** A mention by its sentence, which leads to it on the page, with the claim that fits best. */
export function Mention({ mention, loader, current, onGo }: Props) {
  const { lead, mention: written, rest } = excerptOf(mention.sentence, mention.written, mention.nth);
  return (
    <li class="listed">
      <button type="button" dir="auto" aria-current={current} onClick={() => onGo(mention)}>
        {lead}
        <span class={`swatch swatch-${mention.colour}${mention.sure ? '' : ' unsure'}`}>{written}</span>
        {rest}
      </button>
      {!mention.sure && <p class="small muted">{text('card_unsure', mention.name)}</p>}
      <BestClaim mention={mention} loader={loader} />
    </li>
  );
}
