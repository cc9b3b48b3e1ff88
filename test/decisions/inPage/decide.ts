import type { Reason } from '../../../src/core/mentions/evidence.ts';
import type { Verdict } from '../../../src/core/mentions/judge.ts';
import { compileLexicon, type LexiconEntity } from '../../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../../src/core/mentions/page.ts';
import { spot } from '../../../src/core/mentions/spot.ts';
import { collect } from '../../../src/page/text/collect.ts';

/** A candidate of a page with its judgement and the text around it. */
export interface Decision {
  /** The entity's place among those given. */
  readonly entity: number;
  readonly form: string;
  readonly verdict: Verdict;
  readonly reason?: Reason;
  readonly before: string;
  readonly after: string;
}

/** Judges every candidate of the document and its open shadow roots, as the content script does. Runs in the page. */
export function decide(entities: readonly LexiconEntity[], contextLength: number): Decision[] {
  const lexicon = compileLexicon(entities);
  const top = document.body ?? document.documentElement;
  const page = pageEvidence(lexicon, document.title, () => collect(top));
  const roots = [top, ...shadowRootsIn(top)];
  return roots.flatMap((root) =>
    Array.from(collect(root)).flatMap((block) =>
      spot(lexicon, block, page, true).map(({ entity, start, end, verdict, reason }): Decision => ({
        entity,
        form: block.text.slice(start, end),
        verdict,
        ...(reason !== undefined && { reason }),
        before: block.text.slice(Math.max(0, start - contextLength), start),
        after: block.text.slice(end, end + contextLength),
      })),
    ),
  );
}

const shadowRootsIn = (root: Element | ShadowRoot): ShadowRoot[] =>
  [root, ...root.querySelectorAll('*')].flatMap((node) => {
    const shadow = 'shadowRoot' in node ? node.shadowRoot : null;
    return shadow === null ? [] : [shadow, ...shadowRootsIn(shadow)];
  });
