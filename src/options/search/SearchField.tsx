import { useId } from 'preact/hooks';
import { counted } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';

interface Props {
  typed: string;
  /** How many things are found; undefined while nothing is searched for. */
  found: number | undefined;
  onType: (typed: string) => void;
  /** Goes to the first thing that is found. */
  onEnter: () => void;
}

/** Where the reader says what to look for among the options. Escape clears it, Enter goes to what is found first. */
export function SearchField({ typed, found, onType, onEnter }: Props) {
  const id = useId();
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== '') onType('');
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <label class="visually-hidden" for={id}>
        {text('options_search')}
      </label>
      <input
        type="search"
        id={id}
        autocomplete="off"
        spellcheck={false}
        placeholder={text('options_search')}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={key}
      />
      <p class="muted small" role="status">
        {found !== undefined &&
          (found === 0 ? text('options_search_none') : counted('options_search_found', found))}
      </p>
    </search>
  );
}
