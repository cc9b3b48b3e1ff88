// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Dirty, dirtyRoots } from '../../../src/page/marking/dirty.ts';

const at = (selector: string): Element => document.querySelector(selector)!;
const nameOf = (root: Element | ShadowRoot): string => ('id' in root ? root.id : `in ${root.host.id}`);
const named = ({ deep, own, inline }: Dirty) => ({
  deep: [...deep].map(nameOf),
  own: [...own].map(nameOf),
  inline: [...inline].map(nameOf),
});
const changes = (deep: readonly string[], own: readonly Node[] = []) => ({
  deep: new Set(deep.map(at)),
  own: new Set(own),
  all: false,
});

const page = `<div id=a>x<p id=b>x<b id=c>x<i id=d>x</i></b></p><section id=e><p id=f>x</p></section>
  <span id=g>x<p id=h>x</p></span></div><aside id=i></aside>`;

const elements = [
  { what: 'a block, with the text around it', changed: ['#b'], deep: ['b'], own: ['a'], inline: [] },
  { what: 'inline markup, as text of its block', changed: ['#d'], deep: [], own: ['b'], inline: ['d'] },
  { what: 'inline markup around a block', changed: ['#g'], deep: ['a'], own: [], inline: ['g'] },
  { what: 'a block and one within', changed: ['#f', '#e'], deep: ['e'], own: ['a'], inline: [] },
  { what: 'blocks apart', changed: ['#b', '#i'], deep: ['b', 'i'], own: ['a', 'body'], inline: [] },
];

describe('dirtyRoots', () => {
  it.each(elements)('of changed elements: $what', ({ changed, deep, own, inline }) => {
    document.body.id = 'body';
    document.body.innerHTML = page;
    expect(named(dirtyRoots(changes(changed)))).toEqual({ deep, own, inline });
  });

  it('of changed text: its block, unless that is read anew anyway', () => {
    document.body.innerHTML = page;
    const text = at('#d').firstChild!;
    expect(named(dirtyRoots(changes([], [text])))).toEqual({ deep: [], own: ['b'], inline: [] });
    expect(named(dirtyRoots(changes(['#a'], [text]))).own).toEqual(['body']);
  });

  it('leaves out what has gone', () => {
    document.body.innerHTML = page;
    const changed = changes(['#b', '#d'], [at('#c').firstChild!]);
    at('#b').remove();
    expect(named(dirtyRoots(changed))).toEqual({ deep: [], own: [], inline: [] });
  });

  it('looks out of shadow trees', () => {
    document.body.innerHTML = page;
    const shadow = at('#i').attachShadow({ mode: 'closed' });
    shadow.innerHTML = 'x<p id=j>x</p>';
    const inner = {
      deep: new Set([shadow.querySelector('p')!]),
      own: new Set([shadow.firstChild!]),
      all: false,
    };
    expect(named(dirtyRoots(inner))).toEqual({ deep: ['j'], own: ['in i'], inline: [] });
    inner.deep.add(at('#i') as HTMLParagraphElement);
    expect(named(dirtyRoots(inner))).toEqual({ deep: ['i'], own: ['body'], inline: [] });
  });
});
