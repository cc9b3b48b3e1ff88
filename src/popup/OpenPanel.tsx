import { useState } from 'preact/hooks';
import { openPanel } from '../platform/panel.ts';
import { text } from '../platform/texts.ts';

/** Opens the side panel beside the page, in the place of the popup. */
export function OpenPanel({ window: id }: { window: number }) {
  const [failure, setFailure] = useState<string>();
  /* Nothing may come before the opening: browsers take it only right from a click. */
  const open = (): void => {
    openPanel(id).then(
      () => window.close(),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <footer>
      <button type="button" onClick={open}>
        {text('popup_panel')}
      </button>
      <p class="small" role="alert">
        {failure}
      </p>
    </footer>
  );
}
