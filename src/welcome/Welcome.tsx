import { text } from '../platform/texts.ts';
import { SiteAccess } from './SiteAccess.tsx';
import { Example } from './Example.tsx';
import { Places } from './Places.tsx';
import { Privacy } from './Privacy.tsx';

/** The page after the install: what Sidelight does, what it may, what it reads, and where everything is. */
export const Welcome = () => (
  <main class="welcome">
    <header>
      <img src="/icons/sidelight-96.png" alt="" width="48" height="48" />
      <h1>{text('welcome_heading')}</h1>
      <p class="lead">{text('welcome_lead')}</p>
    </header>
    <SiteAccess />
    <Example />
    <Privacy />
    <Places />
    <footer class="muted small">
      <p>{text('welcome_once')}</p>
    </footer>
  </main>
);
