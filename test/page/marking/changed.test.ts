// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dirtyRoots } from '../../../src/page/marking/dirty.ts';
import { gatherChanges, noteRecord } from '../../../src/page/text/changes.ts';
import type { Steps } from '../../../src/page/text/collect.ts';
import { createWithin } from '../../../src/page/text/place.ts';
import { createReader } from '../../../src/page/text/read.ts';
import { createHosts } from '../../../src/page/text/shadowRoots.ts';
import { useVisibility } from '../../support/layout.ts';
import { lookBy } from '../../support/look.ts';

useVisibility();

/** Judged by all of its block, as senses are: what is beside it may speak against it. */
const isMention = (text: string): boolean => text.includes('North') && !text.includes('not');

const createOwnReader = () =>
  createReader({
    look: lookBy((text) => text.includes('North')),
    hosts: createHosts(({ shadowRoot }) => shadowRoot),
    entered: () => true,
    hidden: () => undefined,
  });

/** The blocks with mentions by their containers. */
type Marked = Map<Node, string[]>;

function put(marked: Marked, steps: Steps): void {
  for (const block of steps) {
    if (block === undefined || !isMention(block.text)) continue;
    marked.set(block.container, [...(marked.get(block.container) ?? []), block.text]);
  }
}

const nameOf = (node: Node): string =>
  [...document.querySelectorAll('*')].indexOf(node as Element).toString();
const shown = (marked: Marked): string[] =>
  [...marked].map(([container, texts]) => `${nameOf(container)}: ${texts.toSorted().join('|')}`).toSorted();

const leaves = ['North', 'No', 'rth', ' ', 'not', '<i>North</i>', '<i>rth</i>', '<b>not</b>', '<br>'];
const blocks = ['<p>North</p>', '<p>x</p>', '<p></p>', '<p>North <i>x</i></p>', '<div>No<p>x</p>rth</div>'];
const parts = [...leaves, ...blocks, '<span>x<p>North</p></span>'];

const anyChange = fc.record({
  what: fc.constantFrom('comes', 'comes', 'moves', 'goes', 'text'),
  part: fc.constantFrom(...parts),
  from: fc.nat(40),
  to: fc.nat(40),
});

/** All nodes of the page, in order. */
function nodes(): ChildNode[] {
  const walker = document.createTreeWalker(document.body);
  const all: ChildNode[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) all.push(node as ChildNode);
  return all;
}

function change({ what, part, from, to }: { what: string; part: string; from: number; to: number }): void {
  const all = nodes();
  const one = all[from % all.length];
  const other = all[to % all.length];
  if (what === 'comes') {
    const fragment = document.createRange().createContextualFragment(part);
    if (other === undefined || to % 3 === 0) document.body.append(fragment);
    else if (to % 3 === 1) other.before(fragment);
    else (other.nodeType === 1 && other.nodeName !== 'BR' ? other : document.body).appendChild(fragment);
  } else if (one === undefined) return;
  else if (what === 'moves' && other !== undefined && !one.contains(other)) other.after(one);
  else if (what === 'goes') one.remove();
  else if (what === 'text' && one.nodeType === 3) one.nodeValue = part.startsWith('<') ? 'x' : part;
}

it('finds after any changes, in their parts alone, what a reading of all finds', () => {
  const reader = createOwnReader();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 6 }),
      fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      (page, batches) => {
        document.body.innerHTML = page.join('');
        const observer = new MutationObserver(() => undefined);
        observer.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
        });
        const marked: Marked = new Map();
        put(marked, reader.deep(document.body));
        for (const batch of batches) {
          for (const one of batch) change(one);
          const gathered = gatherChanges();
          for (const record of observer.takeRecords()) noteRecord(record, gathered);
          const dirty = dirtyRoots(
            { ...gathered, all: false },
            {
              holds: (element) => element.textContent.includes('North'),
              isMarked: (container) => marked.has(container),
            },
          );
          const isWithin = createWithin(new Set<Node>([...dirty.deep, ...dirty.shadows]));
          for (const container of marked.keys()) {
            if (!container.isConnected || dirty.own.has(container as Element) || isWithin(container))
              marked.delete(container);
          }
          put(marked, reader.changed(dirty));
          const whole: Marked = new Map();
          put(whole, reader.deep(document.body));
          expect(shown(marked)).toEqual(shown(whole));
        }
        observer.disconnect();
      },
    ),
    { numRuns: 200 },
  );
});
