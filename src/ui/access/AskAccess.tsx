import { useState } from 'preact/hooks';

/** A question for access: the button's text, and what asks the browser. */
export interface AccessOffer {
  readonly label: string;
  /** Has to be called first thing in a click, or the browser refuses. */
  readonly ask: () => Promise<boolean>;
}

interface Props {
  /** The narrowest first. */
  offers: readonly AccessOffer[];
  /** What is said where the reader has answered no. */
  refused: string;
  /** The reader has answered the browser's question. */
  onAnswer?: () => void;
}

/** Buttons that ask the reader for access, and what came of it. */
export function AskAccess({ offers, refused, onAnswer }: Props) {
  const [outcome, setOutcome] = useState<string>();
  const request = (ask: AccessOffer['ask']): void => {
    ask().then(
      (given) => {
        setOutcome(given ? undefined : refused);
        onAnswer?.();
      },
      (error: unknown) => setOutcome(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
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
    </>
  );
}
