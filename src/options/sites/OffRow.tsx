import { useFindable } from '../search/useFindable.ts';

interface Props {
  name: string;
  /** The button's text, and its name, which says of what. */
  action: string;
  label: string;
  onAct: () => void;
}

/** Something that is off, with the button that turns it on again. */
export const OffRow = ({ name, action, label, onAct }: Props) => (
  <li ref={useFindable<HTMLLIElement>()}>
    <span>{name}</span>
    <button type="button" class="quiet" aria-label={label} onClick={onAct}>
      {action}
    </button>
  </li>
);
