import { text } from '../../platform/texts.ts';
import { Findable } from '../search/Findable.tsx';
import { Section } from '../Section.tsx';
import { SiteAccess } from './SiteAccess.tsx';

/** What is read, kept and sent, and what the browser lets Sidelight do. */
export const Privacy = () => (
  <Section id="privacy" title={text('options_privacy')}>
    <div class="panel rows">
      <Findable>
        <SiteAccess />
      </Findable>
      <Findable>
        <dl class="told">
          <dt>{text('privacy_read')}</dt>
          <dd class="muted">{text('privacy_read_told')}</dd>
          <dt>{text('privacy_kept')}</dt>
          <dd class="muted">{text('privacy_kept_told')}</dd>
          <dt>{text('privacy_sent')}</dt>
          <dd class="muted">{text('privacy_sent_told')}</dd>
        </dl>
      </Findable>
    </div>
  </Section>
);
