import type { ClaimActions } from './actions.ts';
import { drawing, type MakeElement } from './element.ts';
import type { ToldClaim } from './shownCard.ts';
import { icons } from './signs.ts';
import type { ClaimTexts } from './texts.ts';

/** The row below a claim: the link to its passage, and the buttons that copy it; absent where there is neither. */
export function claimActions(
  document: Document,
  make: MakeElement,
  { address, citation }: ToldClaim,
  texts: ClaimTexts,
  copy: ClaimActions['copy'],
): HTMLElement | undefined {
  const link =
    address !== '' &&
    make(
      'a',
      { href: address, target: '_blank', rel: 'noreferrer' },
      texts.openSource,
      drawing(document, icons.outward),
    );
  if (copy === undefined) return link ? make('div', { class: 'do' }, link) : undefined;

  const outcome = make('span', { role: 'status', class: 'copied' });
  const tell = (icon: string, words: string): void => {
    /* One at a time: what was copied before is on the clipboard no more. */
    for (const other of outcome.closest('.claims')?.querySelectorAll('.copied') ?? [])
      other.replaceChildren();
    outcome.replaceChildren(drawing(document, icon), words);
  };
  const button = (words: string, text: string, icon?: string): HTMLElement => {
    const made = make(
      'button',
      { type: 'button', class: 'copy' },
      icon !== undefined && drawing(document, icon),
      words,
    );
    made.addEventListener('click', () => {
      copy(text).then(
        () => tell(icons.done, texts.copied),
        () => tell(icons.trouble, texts.copyFailed),
      );
    });
    return made;
  };
  return make(
    'div',
    { class: 'do' },
    link,
    button(texts.copy, citation.plain, icons.copy),
    button(texts.copyMarkdown, citation.markdown),
    outcome,
  );
}
