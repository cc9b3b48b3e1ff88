import type { ComponentChildren } from 'preact';
import { useFindable } from './useFindable.ts';

/** One thing that can be set, which a search finds by what it says. */
export const Findable = ({ children }: { children: ComponentChildren }) => (
  <div ref={useFindable<HTMLDivElement>()}>{children}</div>
);
