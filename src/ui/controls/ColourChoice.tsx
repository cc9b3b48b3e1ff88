import { useId } from 'preact/hooks';
import { type Colour, colours } from '../../core/dossiers/colours.ts';
import { Swatch } from './Swatch.tsx';

interface Props {
  /** What the colour is chosen for. */
  legend: string;
  colour: Colour;
  nameOf: (colour: Colour) => string;
  onChange: (colour: Colour) => void;
}

/** One colour of the palette, by radio buttons: each name is shown marked in its colour. */
export function ColourChoice({ legend, colour, nameOf, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{legend}</legend>
      {colours.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === colour}
            onChange={() => onChange(one)}
          />
          <Swatch colour={one}>{nameOf(one)}</Swatch>
        </label>
      ))}
    </fieldset>
  );
}
