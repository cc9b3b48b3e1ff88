import { dateText } from './dateText.ts';
import type { ShownClaim } from './shownCard.ts';
import { StandingSign } from './StandingSign.tsx';
import type { CardTexts } from './texts.ts';

/** One claim: what is said, on what footing and by whom, how certain, and where in the source. */
export function ClaimItem({ claim, texts }: { claim: ShownClaim; texts: CardTexts }) {
  const { text, standing, speaker, level, note, date, publisher, paragraphs, address } = claim;
  const where = [publisher, dateText(date, texts.language), texts.paragraphs(paragraphs)].join(' · ');
  return (
    <li>
      <p class="claim">{text}</p>
      <p>
        <StandingSign standing={standing} /> <b>{texts.standing[standing]}</b> · {speaker}
      </p>
      <p class="muted">
        <span class="level">{texts.level[level]}</span>
        {note}
      </p>
      <p class="muted">
        {where}
        {address !== '' && (
          <a href={address} target="_blank" rel="noreferrer">
            {texts.openSource}
          </a>
        )}
      </p>
    </li>
  );
}
