import { text } from '../platform/texts.ts';

/** What is read, kept and sent. */
export const Privacy = () => (
  <section aria-labelledby="privacy-title">
    <h2 id="privacy-title">{text('welcome_privacy')}</h2>
    <dl class="tiles">
      <div>
        <dt>{text('privacy_read')}</dt>
        <dd>{text('privacy_read_told')}</dd>
      </div>
      <div>
        <dt>{text('privacy_kept')}</dt>
        <dd>{text('privacy_kept_told')}</dd>
      </div>
      <div>
        <dt>{text('privacy_sent')}</dt>
        <dd>{text('privacy_sent_told')}</dd>
      </div>
    </dl>
  </section>
);
