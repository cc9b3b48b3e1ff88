import type { ComponentChildren } from 'preact';

interface Props {
  /** Where the sidebar's link leads. */
  id: SectionId;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

export type SectionId = 'general' | 'dossiers' | 'import' | 'sites' | 'reset';

/** A part of the options, with its heading. */
export const Section = ({ id, title, lead, children }: Props) => (
  <section class="section" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lead !== undefined && <p class="muted section-lead">{lead}</p>}
    {children}
  </section>
);
