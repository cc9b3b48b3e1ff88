import type { ShownClaim } from './shownCard.ts';
import { dateText } from './dateText.ts';
import { StandingSign } from './StandingSign.tsx';
import type { CardTexts } from './texts.ts';

/** One claim: what is said, on what footing and by whom, how certain, and where in the source. */
export function ClaimItem({ claim, texts }: { claim: ShownClaim; texts: CardTexts }) {
  const { text, standing, speaker, level, note, date, publisher, paragraphs, address } = claim;
  const where = [publisher, dateText(date, texts.language), texts.paragraphs(paragraphs)].join(' · ');
  return (
    <li class="claim">
      <p class="claim-text">{text}</p>
      <p class="claim-footing">
        <StandingSign standing={standing} />
        <strong>{texts.standing[standing]}</strong> · {speaker}
      </p>
      <p class="claim-footing">
        <span class="level">{texts.level[level]}</span>
        {note !== undefined && <span class="note">{note}</span>}
      </p>
      <p class="claim-source">
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
