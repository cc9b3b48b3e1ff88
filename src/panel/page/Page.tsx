import { accessQuestion } from '../../platform/situation/accessQuestion.ts';
import { reloadTab } from '../../platform/tabs.ts';
import { text } from '../../platform/texts.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Access } from '../../ui/page/Access.tsx';
import type { Shown } from '../follow/visitPage.ts';
import { Running } from './Running.tsx';

interface Props {
  /** Undefined until the tab is known. */
  shown: Shown | undefined;
  look: () => void;
}

/** How it stands with the page in front, and its mentions. */
export function Page({ shown, look }: Props) {
  if (shown?.failure !== undefined) {
    return (
      <Notice tone="danger" role="alert" title={text('page_failed')}>
        <p class="small">{shown.failure}</p>
      </Notice>
    );
  }
  if (shown?.page === undefined) return <p class="muted">{text('page_looking')}</p>;
  const { page, loader } = shown;
  const { tab, situation, frames } = page;
  switch (situation.kind) {
    case 'running':
      return <Running key={tab} tab={tab} running={situation} frames={frames} loader={loader} look={look} />;
    case 'no-access':
      return (
        <>
          {situation.site !== '' && <h2 class="site">{situation.site}</h2>}
          <Access site="" question={accessQuestion(situation.site, situation.origin)} onAnswer={look} />
        </>
      );
    case 'closed':
      return <p class="muted">{text(`page_closed_${situation.reason}`)}</p>;
    case 'loading':
      return (
        <>
          <h2 class="site">{situation.site}</h2>
          <p class="muted">{text('page_loading')}</p>
        </>
      );
    case 'stale':
      return (
        <Notice
          tone="info"
          title={text('page_stale_title')}
          actions={
            <button type="button" class="primary" onClick={() => void reloadTab(tab)}>
              {text('page_stale_reload')}
            </button>
          }
        >
          <p class="small">{text('page_stale_explained')}</p>
        </Notice>
      );
  }
}
