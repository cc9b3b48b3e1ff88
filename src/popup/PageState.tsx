import { siteEnabled } from '../core/settings/choices.ts';
import { accessQuestion } from '../platform/situation/accessQuestion.ts';
import { text } from '../platform/texts.ts';
import { reloadTab } from '../platform/tabs.ts';
import { Notice } from '../ui/controls/Notice.tsx';
import { useSettings } from '../ui/editing/SettingsContext.tsx';
import { Access } from '../ui/page/Access.tsx';
import { EntitiesOff } from './EntitiesOff.tsx';
import { HowMany } from './HowMany.tsx';
import { Mentions } from './Mentions.tsx';
import { Site } from './Site.tsx';
import type { SeenSituation } from './useSituation.ts';

/** How it stands with the page, and what can be done about it. */
export function PageState({ seen: { tab, situation, failure, look } }: { seen: SeenSituation }) {
  const { settings } = useSettings();
  if (failure !== undefined) {
    return (
      <Notice tone="danger" role="alert" title={text('page_failed')}>
        <p class="small">{failure}</p>
      </Notice>
    );
  }
  if (situation === undefined || tab === undefined) return <p class="muted">{text('page_looking')}</p>;
  switch (situation.kind) {
    case 'running': {
      const { site, counts, judgements = [] } = situation;
      return (
        <>
          <Site site={site}>
            <Mentions
              tab={tab.id}
              counts={counts}
              judgements={judgements}
              quiet={settings.quiet}
              look={look}
            />
          </Site>
          {siteEnabled(settings, site) && <EntitiesOff key={site} site={site} />}
          {siteEnabled(settings, site) && <HowMany />}
        </>
      );
    }
    case 'no-access':
      return (
        <Access
          site={situation.site}
          question={accessQuestion(situation.site, situation.origin)}
          onAnswer={() => void look()}
        />
      );
    case 'closed':
      return <p class="part">{text(`page_closed_${situation.reason}`)}</p>;
    case 'loading':
      return (
        <>
          <Site site={situation.site} />
          <p class="muted">{text('page_loading')}</p>
        </>
      );
    case 'stale':
      return (
        <>
          <Site site={situation.site} />
          <Notice
            tone="info"
            title={text('page_stale_title')}
            actions={
              <button type="button" class="primary" onClick={() => void reloadTab(tab.id)}>
                {text('page_stale_reload')}
              </button>
            }
          >
            <p class="small">{text('page_stale_explained')}</p>
          </Notice>
        </>
      );
  }
}
