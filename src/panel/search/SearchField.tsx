import { text } from '../../platform/texts.ts';
import { longestSearch } from '../../protocol/toBackground.ts';

interface Props {
  typed: string;
  onType: (typed: string) => void;
}

/** Where claims are searched for; Escape empties it. */
export const SearchField = ({ typed, onType }: Props) => (
  <search>
    <input
      type="search"
      aria-label={text('panel_search')}
      placeholder={text('panel_search')}
      autocomplete="off"
      spellcheck={false}
      maxLength={longestSearch}
      value={typed}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed === '') return;
        event.preventDefault();
        onType('');
      }}
    />
  </search>
);
