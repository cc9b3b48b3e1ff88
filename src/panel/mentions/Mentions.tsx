import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../platform/counted.ts';
import { askFrame } from '../../platform/send.ts';
import { text } from '../../platform/texts.ts';
import type { FrameMentions } from '../follow/lookAt.ts';
import type { ClaimLoader } from './claimLoader.ts';
import { GroupList, keyOf } from './GroupList.tsx';
import { groupMentions, type ListedMention, untold } from './groups.ts';

interface Props {
  tab: number;
  frames: readonly FrameMentions[];
  loader: ClaimLoader;
  /** Looks at the page again. */
  look: () => void;
}

/** All mentions of a tab by entity; a click on one goes to it on the page. */
export function Mentions({ tab, frames, loader, look }: Props) {
  const groups = useMemo(() => groupMentions(frames), [frames]);
  const [current, setCurrent] = useState<string>();
  const [news, setNews] = useState('');

  const go = async (mention: ListedMention): Promise<void> => {
    const { frame, id } = mention;
    /* A frame that has gone answers nothing. */
    const isThere = await askFrame(tab, frame, 'show-mention', { id }).catch(() => false);
    setCurrent(isThere ? keyOf(mention) : undefined);
    setNews(isThere ? '' : text('panel_mention_gone'));
    if (!isThere) look();
  };
  const missing = untold(frames);
  return (
    <>
      {groups.map((group) => (
        <GroupList
          key={group.entity}
          group={group}
          loader={loader}
          current={current}
          onGo={(mention) => void go(mention)}
        />
      ))}
      {missing > 0 && <p class="small muted">{counted('panel_untold', missing)}</p>}
      <p class="news" role="status">
        {news}
      </p>
    </>
  );
}
