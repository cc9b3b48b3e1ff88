// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareNodes } from '../../../src/page/marking/order.ts';
import { nodesBelow, pageTree, plant } from '../../support/trees.ts';

/** A page with shadow roots, open and closed, one in another; numbers are texts in the order in which they are met. */
function build(): void {
  document.body.innerHTML = '<p>0</p><x-a>4</x-a><p>5<b>6</b>7</p><x-b></x-b><p>10</p>';
  const a = document.querySelector('x-a')!.attachShadow({ mode: 'closed' });
  a.innerHTML = '<p>1</p><x-c></x-c><p>3</p>';
  a.querySelector('x-c')!.attachShadow({ mode: 'open' }).innerHTML = '<p>2</p>';
  document.querySelector('x-b')!.attachShadow({ mode: 'open' }).innerHTML = '8<p>9</p>';
  closed = a;
}
let closed: ShadowRoot | undefined;

const shadowOf = (host: Element): ShadowRoot | null => (host.localName === 'x-a' ? closed! : host.shadowRoot);

/** All texts and elements in the order in which a reader meets them, by a walk. */
function walked(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => {
    const shadow = node.nodeType === 1 ? shadowOf(node as Element) : null;
    return [node, ...(shadow === null ? [] : walked(shadow)), ...walked(node)];
  });
}

describe('compareNodes', () => {
  it('orders what is in shadow roots at their hosts, before the hosts’ own children', () => {
    build();
    const texts = walked(document.body).filter((node) => node.nodeType === 3);
    expect(texts.map(({ nodeValue }) => nodeValue)).toEqual(
      Array.from({ length: 11 }, (_, at) => String(at)),
    );
    expect(texts.toReversed().toSorted(compareNodes)).toEqual(texts);
  });

  it('agrees with a walk for any two nodes: before, after, the same', () => {
    build();
    const nodes = walked(document.body);
    for (const [index, one] of nodes.entries()) {
      const signs = nodes.map((other) => Math.sign(compareNodes(one, other)));
      expect(signs).toEqual(nodes.map((_, at) => Math.sign(index - at)));
    }
  });

  it('orders any page as a walk does', () => {
    fc.assert(
      fc.property(pageTree(), fc.infiniteStream(fc.nat()), (trees, keys) => {
        document.body.replaceChildren();
        plant(document.body, trees);
        const nodes = nodesBelow(document.body);
        const shuffled = nodes
          .map((node) => ({ node, key: keys.next().value as number }))
          .toSorted((one, other) => one.key - other.key)
          .map(({ node }) => node);
        expect(shuffled.toSorted(compareNodes)).toEqual(nodes);
      }),
    );
  });
});
