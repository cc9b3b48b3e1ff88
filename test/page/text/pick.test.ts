// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { type Kind, pick } from '../../../src/page/text/pick.ts';
import { customKind, hostKind } from '../../../src/page/text/shadowRoots.ts';

const deep = (html: string): string => `<ul>${'<li><b><i></i></b></li>'.repeat(20)}${html}</ul>`;
const html =
  '<x-a></x-a><ul><li><x-b></x-b></li></ul>' +
  deep('<li><b><x-c><x-d></x-d></x-c></b></li>') +
  deep('<li><b><div><p></p></div><h6></h6></b></li>') +
  '<annotation-xml></annotation-xml>';

beforeAll(() => {
  document.body.innerHTML = '<article></article><section></section><aside></aside>';
  document.querySelector('article')!.innerHTML = html;
  /* More than the browser goes through at once. */
  document.querySelector('section')!.innerHTML = html + '<i></i>'.repeat(8_500);
  document.querySelector('aside')!.innerHTML = '<li><a></a></li>'.repeat(4_500) + html;
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
    { of: 'a small tree', root: 'article', pauses: false },
    { of: 'a large tree', root: 'section', pauses: true },
  ];
  const namesIn = (root: string, kind: Kind): { found: string[]; steps: undefined[] } => {
    const found: string[] = [];
    const steps = [...pick(document.querySelector(root)!, kind, ({ localName }) => found.push(localName))];
    return { found, steps };
  };

  it.each(trees.flatMap((tree) => kinds.map((kind) => ({ ...tree, ...kind }))))(
    'finds the $what of $of, in their order, and pauses',
    ({ root, kind, names, pauses }) => {
      const { found, steps } = namesIn(root, kind);
      expect(found).toEqual(names);
      expect(steps.length > 0).toBe(pauses);
    },
  );

  it.each(kinds)(
    'finds the $what of a giant flat list by one selector after the other',
    ({ kind, names }) => {
      const { found, steps } = namesIn('aside', kind);
      expect(found.toSorted()).toEqual(names.toSorted());
      expect(steps).toHaveLength(kind.selectors.length);
    },
  );

  it('goes on where the page takes away what it has reached', () => {
    const root = document.createElement('div');
    root.innerHTML = `<ul>${deep('')}</ul>` + '<i></i>'.repeat(8_500) + '<x-a></x-a>';
    const found: Element[] = [];
    for (const _ of pick(root, customKind, (element) => found.push(element))) root.firstChild?.remove();
    expect(found).toHaveLength(1);
  });
});
