import type { ComponentChildren } from 'preact';
import { SearchProvider } from './search/SearchContext.tsx';
import { useFindGroup } from './search/useFindGroup.ts';
import type { SectionId } from './sections.ts';

interface Props {
  /** Where the sidebar's link leads. */
  id: SectionId;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** A part of the options, with its heading, which takes the focus where nothing better can. */
export function Section({ id, title, lead = '', children }: Props) {
  const { inside, attributes } = useFindGroup(`${title} ${lead}`);
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} {...attributes}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead !== '' && <p class="muted section-lead">{lead}</p>}
      <SearchProvider value={inside}>{children}</SearchProvider>
    </section>
  );
}
