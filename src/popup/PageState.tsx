import { text } from '../platform/texts.ts';
import { reloadTab } from '../platform/tabs.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { Access } from './Access.tsx';
import { Site } from './Site.tsx';
import type { SeenSituation } from './useSituation.ts';

/** How it stands with the page, and what can be done about it. */
export function PageState({ seen: { tab, situation, failure, look } }: { seen: SeenSituation }) {
  if (failure !== undefined) {
    return (
      <Notice tone="danger" role="alert" title={text('popup_failed')}>
        <p class="small">{failure}</p>
      </Notice>
    );
  }
  if (situation === undefined || tab === undefined) return <p class="muted">{text('popup_loading')}</p>;
  switch (situation.kind) {
    case 'running':
      return <Site site={situation.site} mentions={situation.mentions} judgements={situation.judgements} />;
    case 'no-access':
      return <Access site={situation.site} origin={situation.origin} onAnswer={() => void look()} />;
    case 'closed':
      return <p class="part">{text(`popup_closed_${situation.reason}`)}</p>;
    case 'loading':
      return (
        <>
          <Site site={situation.site} />
          <p class="muted">{text('popup_page_loading')}</p>
        </>
      );
    case 'stale':
      return (
        <>
          <Site site={situation.site} />
          <Notice
            tone="info"
            title={text('popup_stale_title')}
            actions={
              <button type="button" class="primary" onClick={() => void reloadTab(tab)}>
                {text('popup_stale_reload')}
              </button>
            }
          >
            <p class="small">{text('popup_stale_explained')}</p>
          </Notice>
        </>
      );
  }
}
