import { text, type TextName } from '../platform/texts.ts';
import type { SectionId } from './Section.tsx';

const sections: readonly (readonly [SectionId, TextName])[] = [
  ['general', 'options_general'],
  ['dossiers', 'options_dossiers'],
  ['import', 'options_import'],
  ['sites', 'options_sites'],
  ['reset', 'options_reset'],
];

/** The name of the program, and the way to each section. */
export const Sidebar = () => (
  <header class="sidebar">
    <p class="brand">
      <img src="/icons/sidelight-48.png" alt="" width="28" height="28" />
      {text('extension_name')}
    </p>
    <nav aria-label={text('options_sections')}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{text(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
