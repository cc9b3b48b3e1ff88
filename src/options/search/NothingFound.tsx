import { text } from '../../platform/texts.ts';

/** Says that nothing is called what was searched for, and lets everything be seen again. */
export const NothingFound = ({ typed, onClear }: { typed: string; onClear: () => void }) => (
  <div class="panel stack">
    <p>{text('options_search_nothing', typed.trim())}</p>
    <div>
      <button type="button" onClick={onClear}>
        {text('options_search_clear')}
      </button>
    </div>
  </div>
);
