// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../../src/page/text/collect.ts';
import { nodesBelow, pageTree, plant, type Tree } from '../../support/trees.ts';

beforeEach(() => document.body.replaceChildren());

const blocks = () => [...document.querySelectorAll('p')];

/** What a page may do between two steps of a reading that stands after its first block of five. */
const changes: readonly { what: string; change: (third: Element) => void; reads: readonly string[] }[] = [
  {
    what: 'removes a block that was read',
    change: () => blocks()[0]?.remove(),
    reads: ['0', '1', '2', '3', '4'],
  },
  {
    what: 'empties a block to come',
    change: (third) => third.replaceChildren(),
    reads: ['0', '1', '3', '4'],
  },
  {
    what: 'hides a block to come',
    change: (third) => third.setAttribute('hidden', ''),
    reads: ['0', '1', '3', '4'],
  },
  {
    what: 'rewrites a block to come',
    change: (third) => (third.textContent = 'x'),
    reads: ['0', '1', 'x', '3', '4'],
  },
  {
    what: 'moves a read block to the end',
    change: () => document.body.append(blocks()[0]!),
    reads: ['0', '1', '2', '3', '4'],
  },
  {
    what: 'inserts before',
    change: (third) => blocks()[0]?.before(third.ownerDocument.createElement('p')),
    reads: ['0', '1', '2', '3', '4'],
  },
  {
    what: 'inserts into a block to come',
    change: (third) => third.append('x'),
    reads: ['0', '1', '2x', '3', '4'],
  },
  {
    what: 'wraps a block to come',
    change: (third) => {
      const wrapper = third.ownerDocument.createElement('div');
      third.replaceWith(wrapper);
      wrapper.append(third);
    },
    reads: ['0', '1', '2', '3', '4'],
  },
  {
    what: 'turns the order',
    change: () => document.body.replaceChildren(...blocks().toReversed()),
    reads: ['0', '1', '2', '3', '4'],
  },
];

describe('collect, while the page', () => {
  it.each(changes)('$what, misses nothing else', ({ change, reads }) => {
    document.body.innerHTML = '<p>0</p><p>1</p><p>2</p><p>3</p><p>4</p>';
    const reading = collect(document.body);
    const read = [reading.next().value?.text];
    change(blocks()[2]!);
    for (const { text } of reading) read.push(text);
    expect(read).toEqual(reads);
  });

  it('does anything at all, reads once what stays where it is, and never throws', () => {
    type Step = readonly [
      what: 'remove' | 'move' | 'insert' | 'split' | 'normalise' | 'empty',
      which: number,
      where: number,
    ];
    const step: fc.Arbitrary<Step> = fc.tuple(
      fc.constantFrom('remove', 'move', 'insert', 'split', 'normalise', 'empty'),
      fc.nat(),
      fc.nat(),
    );

    function make([what, which, where]: Step, touched: Set<Node>): void {
      const nodes = nodesBelow(document.body);
      const node = nodes[which % nodes.length];
      const other = nodes[where % nodes.length];
      if (node === undefined || other === undefined) return;
      if (what === 'normalise') {
        for (const text of nodesBelow(document.body)) if (text.nodeType === 3) touched.add(text);
        document.body.normalize();
        return;
      }
      for (const inner of [node, ...nodesBelow(node)]) touched.add(inner);
      if (what === 'remove') node.parentNode?.removeChild(node);
      if (what === 'empty') node.textContent = '';
      if (what === 'insert') node.parentNode?.insertBefore(document.createElement('p'), node).append('new');
      if (what === 'split' && node.nodeType === 3)
        (node as Text).splitText(Math.min(1, (node as Text).data.length));
      if (what === 'move' && !node.contains(other) && other.nodeType === 1) other.appendChild(node);
    }

    const holds = (trees: readonly Tree[], steps: readonly Step[]): void => {
      document.body.replaceChildren();
      plant(document.body, trees);
      const before = [...collect(document.body)].flatMap(({ pieces }) => pieces.map(({ node }) => node));
      const touched = new Set<Node>();
      const read: Text[] = [];
      const todo = [...steps];
      for (const { pieces } of collect(document.body)) {
        read.push(...pieces.map(({ node }) => node));
        const next = todo.shift();
        if (next !== undefined) make(next, touched);
      }
      const staying = before.filter((node) => !touched.has(node) && node.data.trim() !== '');
      expect(staying.filter((node) => read.filter((one) => one === node).length !== 1)).toEqual([]);
    };
    fc.assert(fc.property(pageTree(), fc.array(step, { maxLength: 8 }), holds));
  });

  it('goes away as a whole, ends', () => {
    document.body.innerHTML = '<div><p>0</p><p>1</p></div>';
    const reading = collect(document.body);
    reading.next();
    document.documentElement.remove();
    expect(() => [...reading]).not.toThrow();
    document.append(document.createElement('html'));
    document.documentElement.append(document.createElement('body'));
  });
});
