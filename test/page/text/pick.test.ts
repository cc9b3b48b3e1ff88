// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { pick } from '../../../src/page/text/pick.ts';
import { customKind, hostKind } from '../../../src/page/text/shadowRoots.ts';

const deep = (html: string): string => `<ul>${'<li><b><i></i></b></li>'.repeat(20)}${html}</ul>`;
const html =
  '<x-a></x-a><ul><li><x-b></x-b></li></ul>' +
  deep('<li><b><x-c><x-d></x-d></x-c></b></li>') +
  deep('<li><b><div><p></p></div><h6></h6></b></li>') +
  '<annotation-xml></annotation-xml>';

beforeAll(() => {
  document.body.innerHTML = '<article></article><section></section>';
  document.querySelector('article')!.innerHTML = html;
  /* More than the browser goes through at once. */
  document.querySelector('section')!.innerHTML = html + '<i></i>'.repeat(8_500);
});

describe('picking elements of a kind', () => {
  const kinds = [
    { what: 'custom elements', kind: customKind, names: ['x-a', 'x-b', 'x-c', 'x-d', 'annotation-xml'] },
    {
      what: 'elements that can be hosts',
      kind: hostKind,
      names: ['x-a', 'x-b', 'x-c', 'x-d', 'div', 'p', 'h6', 'annotation-xml'],
    },
  ];
  const trees = [
    { of: 'a small tree', root: 'article' },
    { of: 'a large tree', root: 'section' },
  ];

  it.each(trees.flatMap((tree) => kinds.map((kind) => ({ ...tree, ...kind }))))(
    'finds the $what of $of, in their order, and pauses',
    ({ root, kind, names }) => {
      const found: string[] = [];
      const pauses = [...pick(document.querySelector(root)!, kind, ({ localName }) => found.push(localName))];
      expect(found).toEqual(names);
      expect(pauses.length > 0).toBe(root === 'section');
    },
  );

  it('goes on where the page takes away what it has reached', () => {
    const root = document.createElement('div');
    root.innerHTML = `<i></i>`.repeat(8_500) + '<x-a></x-a>';
    const found: Element[] = [];
    for (const _ of pick(root, customKind, (element) => found.push(element))) root.firstChild?.remove();
    expect(found).toHaveLength(1);
  });
});
