import { useId, useState } from 'preact/hooks';
import type { Colour } from '../../core/dossiers/colours.ts';
import { text } from '../../platform/texts.ts';
import { ColourChoice } from '../../ui/controls/ColourChoice.tsx';

interface Props {
  /** The name of the entity that the colour is for. */
  name: string;
  colour: Colour;
  onChange: (colour: Colour) => void;
}

const nameOf = (colour: Colour): string => text(`colour_${colour}`);

/** Shows an entity's colour, and opens the choice of another. */
export function ColourButton({ name, colour, onChange }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="colour">
      <button
        type="button"
        class="colour-button"
        popovertarget={id}
        aria-label={text('options_entity_colour_label', name, nameOf(colour))}
      >
        <span class={`colour-dot swatch-${colour}`} />
        <span class="colour-name">{nameOf(colour)}</span>
      </button>
      <div
        class="colour-popover"
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && (
          <ColourChoice
            legend={text('options_entity_colour', name)}
            colour={colour}
            nameOf={nameOf}
            onChange={onChange}
          />
        )}
      </div>
    </div>
  );
}
