// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dirtyRoots } from '../../../src/page/marking/dirty.ts';
import { type Changes, gatherChanges } from '../../../src/page/text/changes.ts';
import type { Changed } from '../../../src/page/text/read.ts';

const at = (selector: string): Element => document.querySelector(selector)!;
const nameOf = (root: Element | ShadowRoot): string => ('id' in root ? root.id : `in ${root.host.id}`);
const named = ({ deep, own, shadows, hosts }: Changed) => ({
  deep: [...deep].map(nameOf),
  own: [...own].map(nameOf),
  shadows: [...shadows].map(nameOf),
  ...(hosts.size > 0 && { hosts: [...hosts].map(nameOf) }),
});
const changes = (deep: readonly string[], own: readonly Node[] = []): Changes => ({
  ...gatherChanges(),
  deep: new Set(deep.map(at)),
  own: new Set(own),
  all: false,
});
const known = {
  holds: (element: Element) => element.textContent.includes('x'),
  isMarked: (root: Element | ShadowRoot) => 'id' in root && root.id === 'm',
};
const dirty = (changed: Changes) => named(dirtyRoots(changed, known));

const page = `<div id=a>x<p id=b>x<b id=c>x<i id=d>x</i></b></p><section id=e><p id=f>x</p></section>
  <span id=g>x<p id=h>x</p></span></div><aside id=i></aside>`;

const elements = [
  { what: 'a block, with the text around it', changed: ['#b'], deep: ['b'], own: ['a'], shadows: [] },
  { what: 'inline markup, as text of its block', changed: ['#d'], deep: [], own: ['b'], shadows: ['d'] },
  { what: 'inline markup around a block', changed: ['#g'], deep: ['a'], own: [], shadows: [] },
  { what: 'a block and one within', changed: ['#f', '#e'], deep: ['e'], own: ['a'], shadows: [] },
  { what: 'blocks apart', changed: ['#b', '#i'], deep: ['b', 'i'], own: ['a', 'body'], shadows: [] },
];

describe('dirtyRoots', () => {
  it.each(elements)('of changed elements: $what', ({ changed, deep, own, shadows }) => {
    document.body.id = 'body';
    document.body.innerHTML = page;
    expect(dirty(changes(changed))).toEqual({ deep, own, shadows });
  });

  it('of a changed element that holds nothing any more: what it held', () => {
    document.body.innerHTML = '<div id=a><p id=b></p></div>';
    expect(dirty(changes(['#b']))).toEqual({ deep: ['b'], own: ['a'], shadows: [] });
  });

  it('of changed text: its block, unless that is read anew anyway', () => {
    document.body.innerHTML = page;
    const text = at('#d').firstChild!;
    expect(dirty(changes([], [text]))).toEqual({ deep: [], own: ['b'], shadows: [] });
    expect(dirty(changes(['#a'], [text])).own).toEqual(['body']);
  });

  it('leaves out what has gone', () => {
    document.body.innerHTML = page;
    const changed = changes(['#b', '#d'], [at('#c').firstChild!]);
    at('#b').remove();
    expect(dirty(changed)).toEqual({ deep: [], own: [], shadows: [] });
  });

  it('looks out of shadow trees', () => {
    document.body.innerHTML = page;
    const shadow = at('#i').attachShadow({ mode: 'closed' });
    shadow.innerHTML = 'x<p id=j>x</p>';
    const deep = new Set<Element>([shadow.querySelector('p')!]);
    const inner = { ...gatherChanges(), deep, own: new Set([shadow.firstChild!]), all: false };
    expect(dirty(inner)).toEqual({ deep: ['j'], own: ['in i'], shadows: [] });
    deep.add(at('#i'));
    expect(dirty(inner)).toEqual({ deep: ['i'], own: ['body'], shadows: [] });
  });
});

const come = [
  {
    what: 'a block at the end of others, with what it holds',
    html: '<p id=b>x</p><p id=n>x</p>',
    expects: { deep: ['n'], own: [], shadows: [], hosts: ['a'] },
  },
  {
    what: 'a block that holds nothing: no more than shadow trees in it',
    html: '<p id=b>x</p><p id=n>-</p>',
    expects: { deep: [], own: [], shadows: ['n'], hosts: ['a'] },
  },
  {
    what: 'one beside marked text, which it might be part of',
    id: 'm',
    html: 'x<p id=n>-</p>',
    expects: { deep: ['n'], own: ['m'], shadows: [], hosts: ['m'] },
  },
  {
    what: 'one at the end of a text',
    html: 'x<p id=n>-</p>',
    expects: { deep: [], own: [], shadows: ['n'], hosts: ['a'] },
  },
  {
    what: 'one that parts a text',
    html: 'x<p id=n>-</p> <i>x</i>',
    expects: { deep: [], own: ['a'], shadows: ['n'], hosts: ['a'] },
  },
  {
    what: 'several that part a text',
    html: '<i>x</i>\n<p id=n>-</p><p id=o>-</p><i>x</i>',
    expects: { deep: [], own: ['a'], shadows: ['n', 'o'], hosts: ['a'] },
  },
  {
    what: 'one among blocks, with white space between them',
    html: '<p>x</p>\n<p id=n>-</p>\n<p>x</p>',
    expects: { deep: [], own: [], shadows: ['n'], hosts: ['a'] },
  },
  {
    what: 'inline markup, as text of its block',
    html: '<p>x</p><i id=n>-</i>',
    expects: { deep: [], own: ['a'], shadows: ['n'], hosts: ['a'] },
  },
  {
    what: 'a large element that holds nothing, which is not looked at as a whole',
    html: `<div id=n>${'<i></i>'.repeat(60)}</div>`,
    expects: { deep: ['n'], own: [], shadows: [], hosts: ['a'] },
  },
];

const gone = [
  { what: 'from the end of others', html: '<p>x</p><p id=n>x</p>', expects: { own: [], hosts: ['a'] } },
  { what: 'from among others', html: '<p>x</p> <p id=n></p> <p>x</p>', expects: { own: [], hosts: ['a'] } },
  { what: 'from a text', html: 'x<i id=n></i>', expects: { own: ['a'], hosts: ['a'] } },
  {
    what: 'from inline markup',
    html: '<p>x</p> <p id=n></p> <i>x</i>',
    expects: { own: ['a'], hosts: ['a'] },
  },
  {
    what: 'from a block with mentions',
    id: 'm',
    html: '<p id=n></p>',
    expects: { own: ['m'], hosts: ['m'] },
  },
];

describe('dirtyRoots, of elements that have', () => {
  const scene = (html: string, id = 'a') => {
    document.body.innerHTML = `<div id=${id}>${html}</div>`;
    const gathered = gatherChanges();
    gathered.parents.add(at(`#${id}`));
    return gathered;
  };

  it.each(come)('come: $what', ({ html, id, expects }) => {
    const gathered = scene(html, id);
    for (const added of document.querySelectorAll('#n,#o')) gathered.added.add(added);
    expect(dirty({ ...gathered, all: false })).toEqual(expects);
  });

  it.each(gone)('gone: $what', ({ html, id, expects }) => {
    const gathered = scene(html, id);
    const { previousSibling, nextSibling } = at('#n');
    for (const seam of [previousSibling, nextSibling]) if (seam !== null) gathered.seams.add(seam);
    at('#n').remove();
    expect(dirty({ ...gathered, all: false })).toEqual({ deep: [], shadows: [], ...expects });
  });
});
