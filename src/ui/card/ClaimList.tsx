import { ClaimItem } from './ClaimItem.tsx';
import type { ShownClaim } from './shownCard.ts';
import type { CardTexts } from './texts.ts';

/** How many claims show at first: what can be read at a glance; a button shows the others. */
const firstShown = 3;

interface Props {
  claims: readonly ShownClaim[];
  texts: CardTexts;
  all: boolean;
  showAll: () => void;
}

/** The first claims, and on demand all of them. */
export function ClaimList({ claims, texts, all, showAll }: Props) {
  const shown = all ? claims : claims.slice(0, firstShown);
  return (
    <>
      <ol>
        {shown.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} texts={texts} />
        ))}
      </ol>
      {shown.length < claims.length && (
        <button type="button" class="more" onClick={showAll}>
          {texts.showAll(claims.length)}
        </button>
      )}
    </>
  );
}
