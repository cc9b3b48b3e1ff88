import { useState } from 'preact/hooks';

/** What the reader is asked, in the reader's language, and what a click does about it. */
export interface AccessQuestion {
  readonly title: string;
  readonly explained: string;
  /** The narrowest first. */
  readonly offers: readonly { readonly label: string; readonly ask: () => Promise<boolean> }[];
  readonly refused: string;
}

interface Props {
  /** Empty where the browser does not tell which site it is. */
  site: string;
  question: AccessQuestion;
  /** The reader has answered the browser's question. */
  onAnswer: () => void;
}

/** Says that the reader has not given access, and asks for it. */
export function Access({ site, question: { title, explained, offers, refused }, onAnswer }: Props) {
  const [outcome, setOutcome] = useState<string>();
  /* Nothing may come before the request: browsers take it only right from a click. */
  const request = (ask: () => Promise<boolean>): void => {
    ask().then(
      (given) => {
        setOutcome(given ? undefined : refused);
        onAnswer();
      },
      (error: unknown) => setOutcome(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div class="part">
      {site !== '' && <h1 class="site">{site}</h1>}
      <p class="notice-title">{title}</p>
      <p class="small muted">{explained}</p>
      <div class="actions">
        {offers.map(({ label, ask }, at) => (
          <button type="button" class={at === 0 ? 'primary' : ''} key={label} onClick={() => request(ask)}>
            {label}
          </button>
        ))}
      </div>
      <p class="small" role="alert">
        {outcome}
      </p>
    </div>
  );
}
