import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import type { ClaimLoader } from './claimLoader.ts';
import type { Group, ListedMention } from './groups.ts';
import { Mention } from './Mention.tsx';

/** How many mentions of an entity are shown before the reader asks for all: the next entity should be in reach. */
const shownFirst = 4;

interface Props {
  group: Group;
  loader: ClaimLoader;
  /** The key of the mention that was gone to last. */
  current: string | undefined;
  onGo: (mention: ListedMention) => void;
}

/** Tells a mention from all others of a tab. */
export const keyOf = ({ frame, id }: ListedMention): string => `${frame}:${id}`;

/** The mentions of one entity, which can be folded away. */
export function GroupList({ group: { name, colour, mentions }, loader, current, onGo }: Props) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  /* The button goes with the click: the focus goes on to what it has brought. */
  useEffect(() => {
    if (all) list.current?.querySelectorAll('button')[shownFirst]?.focus();
  }, [all]);
  /* One more takes no more room than a button. */
  const isLong = mentions.length > shownFirst + 1;
  const shown = isLong && !all ? mentions.slice(0, shownFirst) : mentions;
  return (
    <details class="group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-labelledby={id}>
        <h2 id={id}>
          <span class={`dot swatch-${colour}`} aria-hidden="true" />
          <span class="group-name">{name}</span>
          <span class="group-count">{new Intl.NumberFormat(textLanguage()).format(mentions.length)}</span>
        </h2>
      </summary>
      {open && (
        <ol ref={list}>
          {shown.map((mention) => (
            <Mention
              key={keyOf(mention)}
              mention={mention}
              loader={loader}
              current={keyOf(mention) === current}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
      {isLong && !all && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {text('panel_show_all', mentions.length)}
        </button>
      )}
    </details>
  );
}
