import type { ComponentChildren } from 'preact';
import type { Colour } from '../../core/dossiers/colours.ts';

/** A word that looks as it would marked on a page. */
export const Swatch = ({ colour, children }: { colour: Colour; children: ComponentChildren }) => (
  <span class={`swatch swatch-${colour}`}>{children}</span>
);
