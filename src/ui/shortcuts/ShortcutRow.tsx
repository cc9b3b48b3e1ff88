import { Keys } from './Keys.tsx';

interface Props {
  description: string;
  keys: string;
  /** What is said where there are no keys. */
  none: string;
}

/** What a shortcut does, and its keys. */
export const ShortcutRow = ({ description, keys, none }: Props) => (
  <div class="shortcut">
    <p>{description}</p>
    <Keys keys={keys} none={none} />
  </div>
);
