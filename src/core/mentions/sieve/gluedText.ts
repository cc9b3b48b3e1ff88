import { formsIn } from './formsIn.ts';
import type { Sieve } from './sieve.ts';
import { mayCompose } from './units.ts';

/** Stands between texts of two nodes that are glued together: parsers of pages let it into no text. */
export const glueEdge = '\0';

/** Stands before texts that have that sign themselves, as only scripts can write them: nothing is told of these. */
export const untold = glueEdge + glueEdge;

/** Whether texts that were glued together may hold a form, each by itself or some of them together; false is sure. */
export function mayHoldGlued(sieve: Sieve, glued: string): boolean {
  if (glued.includes(untold)) return true;
  const edges: number[] = [];
  for (let at = glued.indexOf(glueEdge); at >= 0; at = glued.indexOf(glueEdge, at + 1))
    edges.push(at - edges.length);
  const text = edges.length === 0 ? glued : glued.replaceAll(glueEdge, '');
  return edges.some((at) => mayCompose(text, at)) || formsIn(sieve, text, edges).size > 0;
}
