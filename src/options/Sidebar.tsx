import type { ComponentChildren } from 'preact';
import { text } from '../platform/texts.ts';
import { sections } from './sections.ts';

interface Props {
  /** Called when a section is gone to: all of them have to be there then. */
  onGo: () => void;
  /** The search. */
  children: ComponentChildren;
}

/** The name of the program, the search, and the way to each section. */
export const Sidebar = ({ onGo, children }: Props) => (
  <header class="sidebar">
    <h1>
      <img src="/icons/sidelight-48.png" alt="" width="28" height="28" />
      {text('options_title')}
    </h1>
    <p class="muted small">{text('options_lead')}</p>
    {children}
    <nav aria-label={text('options_sections')}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} onClick={onGo}>
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
