// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Steps } from '../../../src/page/text/collect.ts';
import { type Changed, createReader, type Reader } from '../../../src/page/text/read.ts';
import { createHosts } from '../../../src/page/text/shadowRoots.ts';
import { useVisibility } from '../../support/layout.ts';
import { lookBy } from '../../support/look.ts';

const at = (selector: string): Element => document.querySelector(selector)!;
const closed = new Map<Element, ShadowRoot>();
let hidden: string[];
let entered: Set<ShadowRoot>;
let reader: Reader;
let asked: number;

const texts = (steps: Steps): string[] => [...steps].flatMap((block) => block?.text ?? []);
const nameOf = (root: Element | ShadowRoot): string => ('id' in root ? root.id : `in ${root.host.id}`);
const nothing: Changed = { deep: new Set(), own: new Set(), shadows: new Set(), hosts: new Set() };
const far = 'x'.repeat(3000);
/** More than is looked at as a whole. */
const filler = '<hr>'.repeat(60);

useVisibility();

beforeEach(() => {
  closed.clear();
  hidden = [];
  asked = 0;
  entered = new Set();
  reader = createReader({
    look: lookBy((text) => text.includes('North')),
    hosts: createHosts((element) => {
      asked++;
      return closed.get(element) ?? null;
    }),
    entered: (shadow) => entered.size < entered.add(shadow).size,
    hidden: (root) => hidden.push(nameOf(root)),
  });
});

function attach(selector: string, html: string): ShadowRoot {
  const root = at(selector).attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  closed.set(at(selector), root);
  return root;
}

describe('a deep reading', () => {
  it('gives the blocks of small elements with what is sought, and passes others by', () => {
    document.body.innerHTML = `<p>A</p><div>the <p>No<b>rth</b></p></div><p>B</p>${filler}`;
    expect(texts(reader.deep(document.body))).toEqual(['the ', 'North']);
  });

  const lines = [
    { what: 'a text of a large element', html: 'North<p>A</p>', reads: ['North'] },
    { what: 'inline markup', html: 'a <b>North</b> c<p>A</p>', reads: ['a North c'] },
    {
      what: 'inline markup with a block in it',
      html: 'a <b>North<p>b</p></b> c<p>A</p>',
      reads: ['a North', 'c', 'b'],
    },
    { what: 'a word over markup', html: 'No<b>rth</b><p>A</p>', reads: ['North'] },
    { what: 'several of one line, once', html: 'North<b>North</b><p>A</p>', reads: ['NorthNorth'] },
  ];

  it.each(lines)('reads the line of $what', ({ html, reads }) => {
    document.body.innerHTML = `${html}${filler}`;
    expect(texts(reader.deep(document.body)).map((text) => text.trim())).toEqual(reads);
  });

  it('gives nothing where there is nothing', () => {
    document.body.innerHTML = '<p>South</p>';
    expect([...reader.deep(document.body)]).toEqual([]);
  });

  it('goes into shadow trees, those within others too, and tells of them', () => {
    document.body.innerHTML = '<x-a id=a></x-a><p>North</p>';
    const outer = attach('#a', '<div id=b></div><p>North a</p>');
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>North b</p>';
    expect(texts(reader.deep(document.body))).toEqual(['North', 'North a', 'North b']);
    expect([...entered]).toEqual([outer, inner]);
  });

  const unseen = [
    { what: 'by display', html: '<p id=a style="display:none">North</p>', tells: ['a'] },
    { what: 'by visibility', html: '<p id=a style="visibility:hidden">North</p>', tells: ['a'] },
    { what: 'within a line', html: '<p>a <b id=a hidden>North</b></p>', tells: ['a'] },
    { what: 'within what is not shown', html: '<div id=a hidden><p>North</p></div>', tells: ['a'] },
    { what: 'that is not sought', html: `<p>North</p><p>${far}</p><p id=a hidden>South</p>`, tells: [] },
    { what: 'that is skipped', html: '<pre hidden>North</pre><p><code hidden>North</code></p>', tells: [] },
  ];

  it.each(unseen)('tells of hidden text $what', ({ html, tells }) => {
    document.body.innerHTML = html;
    const seen = texts(reader.deep(document.body));
    expect(seen.filter((text) => text.includes('North'))).toEqual(
      html.startsWith('<p>North') ? ['North'] : [],
    );
    expect([...new Set(hidden)]).toEqual(tells);
  });

  it('tells of a root that is hidden itself, and of shadow trees in it', () => {
    document.body.innerHTML = '<div id=a hidden>North<x-b id=b></x-b></div>';
    attach('#b', '<p>North</p>');
    expect(texts(reader.deep(at('#a')))).toEqual([]);
    expect([hidden, entered.size]).toEqual([['a', 'in b'], 1]);
  });

  it('leaves alone what can be typed into', () => {
    document.body.innerHTML = '<div contenteditable><p id=a>North</p><x-b id=b></x-b></div>';
    attach('#b', '<p>North</p>');
    expect([texts(reader.deep(at('#a'))), texts(reader.deep(document.body)), entered.size]).toEqual([
      [],
      [],
      0,
    ]);
  });
});

describe('a reading of a root’s own text', () => {
  it('leaves out the blocks within, and what holds nothing', () => {
    document.body.innerHTML = 'North a<p>North</p>b<b>North</b><p>x</p>c';
    expect(texts(reader.changed({ ...nothing, own: new Set([document.body]) }))).toEqual([
      'North a',
      'bNorth',
    ]);
  });

  it.each([
    { what: 'what is left out', html: '<p>No<i>r</i><script>x</script>th</p>', reads: ['North'] },
    {
      what: 'many elements',
      html: `<p>No<i>r</i>th${'<b>x</b>'.repeat(60)}</p>`,
      reads: [`North${'x'.repeat(60)}`],
    },
  ])('reads over $what', ({ html, reads }) => {
    document.body.innerHTML = html;
    expect(texts(reader.changed({ ...nothing, own: new Set([at('p')]) }))).toEqual(reads);
  });

  it('looks no further at what holds nothing', () => {
    document.body.innerHTML = '<p hidden>South <b>x</b></p>';
    texts(reader.changed({ ...nothing, own: new Set([at('p')]) }));
    expect(hidden).toEqual([]);
  });

  it('remembers the root where it is not shown, and no block within', () => {
    document.body.innerHTML =
      '<div id=a hidden>North</div><div id=b style="visibility:hidden">North<p id=c hidden>North</p></div>';
    texts(reader.changed({ ...nothing, own: new Set([at('#a')]) }));
    texts(reader.changed({ ...nothing, own: new Set([at('#b')]) }));
    expect(hidden).toEqual(['a', 'b']);
  });
});

describe('a reading of changed parts', () => {
  it('finds a shadow root that has come to an element whose own text is as it was', () => {
    document.body.innerHTML = '<div id=a>North<p>x</p></div>';
    attach('#a', '<p>North a</p>');
    const changed = { ...nothing, hosts: new Set([at('#a')]) };
    expect(texts(reader.changed(changed))).toEqual(['North a']);
    expect(texts(reader.changed(changed))).toEqual([]);
  });

  it.each([
    { what: 'with content', count: 2, html: '<p>North</p>', asks: 2 },
    { what: 'with content, and many', count: 600, html: '<p>North</p>', asks: 2 },
    { what: 'empty', count: 20, html: '<div></div>', asks: 20 },
    { what: 'custom, and many', count: 600, html: '<x-a>North</x-a>', asks: 600 },
  ])(
    'asks for closed roots of elements that are $what: $count come, $asks are asked',
    ({ count, html, asks }) => {
      document.body.innerHTML = html.repeat(count);
      texts(reader.changed({ ...nothing, deep: new Set(document.body.children) }));
      expect(asked).toBe(asks);
    },
  );
});

describe('a reading of shadow trees', () => {
  it('leaves out what is around them', () => {
    document.body.innerHTML = '<span id=a>North<x-b id=b></x-b></span>';
    attach('#b', '<p>North b</p>');
    expect(texts(reader.changed({ ...nothing, shadows: new Set([at('#a')]) }))).toEqual(['North b']);
  });
});
