import { useId, useState } from 'preact/hooks';
import { text } from '../../platform/texts.ts';
import { parseSite } from '../../ui/editing/parse.ts';

/** A field for one more site. What is no site stays in it, with the reason below. */
export function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = parseSite(typed);
    setInvalid(site === undefined);
    if (site === undefined) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="field" noValidate onSubmit={add}>
      <label for={id}>{text('options_sites_field')}</label>
      <div class="field-line">
        <input
          type="text"
          id={id}
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={text('options_sites_placeholder')}
          value={typed}
          aria-invalid={invalid}
          aria-describedby={invalid ? `${id}-issue` : undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setInvalid(invalid && parseSite(currentTarget.value) === undefined);
          }}
        />
        <button type="submit">{text('options_sites_add')}</button>
      </div>
      <div role="status">
        {invalid && (
          <p class="field-issue" id={`${id}-issue`}>
            {text('options_sites_invalid')}
          </p>
        )}
      </div>
    </form>
  );
}
