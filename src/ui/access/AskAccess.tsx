import { useState } from 'preact/hooks';

interface Props {
  /** The button's text. */
  action: string;
  /** What is said where the reader has answered no. */
  refused: string;
  primary?: boolean;
  ask: () => Promise<boolean>;
  /** The reader has answered. */
  onAnswer?: () => void;
}

/** A button that asks the reader for access, and what came of it. */
export function AskAccess({ action, refused, primary = false, ask, onAnswer }: Props) {
  const [failure, setFailure] = useState<string>();
  /* Nothing may come before the question: browsers take it only right from a click. */
  const click = (): void => {
    ask().then(
      (given) => {
        setFailure(given ? undefined : refused);
        onAnswer?.();
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
      <button type="button" class={primary ? 'primary' : ''} onClick={click}>
        {action}
      </button>
      <p class="small" role="alert">
        {failure}
      </p>
    </>
  );
}
