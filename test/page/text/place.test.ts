// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { containerOf, isReadable } from '../../../src/page/text/place.ts';
import { shadowRootsIn } from '../../../src/page/text/shadowRoots.ts';
import { watchReplacement } from '../../../src/page/text/watchReplacement.ts';

const at = (selector: string): Element => document.querySelector(selector)!;

/* jsdom has no layout and so no checkVisibility: what it would say is given. */
const rendered = vi.fn<() => boolean>();

beforeEach(() => {
  rendered.mockReset().mockReturnValue(true);
  Object.assign(Element.prototype, { checkVisibility: rendered });
  document.body.innerHTML = '';
});

afterEach(() => {
  delete (Element.prototype as Partial<Element>).checkVisibility;
});

describe('containerOf', () => {
  const cases = [
    { what: 'a block itself', html: '<div><p class="x">a</p></div>', gives: 'p' },
    { what: 'inline markup', html: '<p><b><i class="x">a</i></b></p>', gives: 'p' },
    {
      what: 'an element without a box',
      html: '<p><span class="x" style="display:contents">a</span></p>',
      gives: 'p',
    },
    {
      what: 'an inline block',
      html: '<p><span class="x" style="display:inline-block">a</span></p>',
      gives: 'p',
    },
    { what: 'a table cell', html: '<table><tr><td><b class="x">a</b></table>', gives: 'td' },
    { what: 'inline markup right in the body', html: '<b class="x">a</b>', gives: 'body' },
    {
      what: 'what is not shown: it is read anew if ever it is',
      html: '<p><b class="x" hidden>a</b></p>',
      gives: 'b',
    },
  ];

  it.each(cases)('is the box of the text of $what', ({ html, gives }) => {
    document.body.innerHTML = html;
    expect((containerOf(at('.x')) as Element).localName).toBe(gives);
    expect((containerOf(at('.x').firstChild!) as Element).localName).toBe(gives);
  });

  it('is the shadow root of text that is right in it', () => {
    document.body.innerHTML = '<div></div>';
    const shadow = at('div').attachShadow({ mode: 'open' });
    shadow.innerHTML = 'a<b>b</b>';
    expect(containerOf(shadow.firstChild!)).toBe(shadow);
    expect(containerOf(shadow.lastChild!)).toBe(shadow);
  });

  it('is none for what is nowhere', () => {
    expect(containerOf(document.createTextNode('a'))).toBeUndefined();
  });
});

describe('isReadable', () => {
  const cases = [
    { what: 'a paragraph', html: '<p class="x">a</p>', readable: true },
    { what: 'code', html: '<code class="x">a</code>', readable: false },
    { what: 'a paragraph in code', html: '<pre><p class="x">a</p></pre>', readable: false },
    {
      what: 'a paragraph in an editor',
      html: '<div contenteditable><div><p class="x">a</p></div></div>',
      readable: false,
    },
    {
      what: 'an island in an editor',
      html: '<div contenteditable><p class="x" contenteditable="false">a</p></div>',
      readable: false,
    },
    { what: 'our own card', html: '<sidelight-card class="x">a</sidelight-card>', readable: false },
  ];

  it.each(cases)('says of $what: $readable', ({ html, readable }) => {
    document.body.innerHTML = html;
    expect(isReadable(at('.x'))).toBe(readable);
  });

  it('is not what is not rendered', () => {
    document.body.innerHTML = '<p>a</p>';
    rendered.mockReturnValue(false);
    expect(isReadable(at('p'))).toBe(false);
  });

  it('is not what has gone', () => {
    document.body.innerHTML = '<p>a</p>';
    const paragraph = at('p');
    paragraph.remove();
    expect(isReadable(paragraph)).toBe(false);
  });

  it.each([
    { around: 'div', readable: true },
    { around: 'code', readable: false },
  ])('looks out of shadow roots: within $around, $readable', ({ around, readable }) => {
    const outer = document.createElement(around);
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<p>a</p>';
    outer.append(host);
    document.body.append(outer);
    expect([isReadable(shadow), isReadable(shadow.querySelector('p')!)]).toEqual([readable, readable]);
  });
});

describe('shadowRootsIn', () => {
  const open = (element: Element) => element.shadowRoot;

  it('gives the roots in document order, with those within them', () => {
    document.body.innerHTML = '<div id="a"></div><x-y id="b"></x-y><p><span id="c"></span></p>';
    const [a, b, c] = ['#a', '#b', '#c'].map((id) => at(id).attachShadow({ mode: 'open' })) as [
      ShadowRoot,
      ShadowRoot,
      ShadowRoot,
    ];
    b.innerHTML = '<section></section>';
    const inner = b.firstElementChild!.attachShadow({ mode: 'open' });
    expect([...shadowRootsIn(document.body, open)]).toEqual([a, b, inner, c]);
    expect([...shadowRootsIn(b, open)]).toEqual([inner]);
  });

  it('asks for closed roots only where one may be', () => {
    document.body.innerHTML = '<x-y></x-y><div></div><p></p><video></video>';
    const closed = at('x-y').attachShadow({ mode: 'closed' });
    const asked: string[] = [];
    const ask = (element: Element) => {
      asked.push(element.localName);
      return element.localName === 'x-y' ? closed : null;
    };
    expect([...shadowRootsIn(document.body, ask)]).toEqual([closed]);
    expect(asked).toEqual(['x-y']);
  });
});

describe('watchReplacement', () => {
  const settled = () =>
    new Promise((resolve) => {
      setTimeout(resolve);
    });

  it('tells of each new root element, and of nothing else', async () => {
    const page = document.implementation.createHTMLDocument();
    const replaced = vi.fn<() => void>();
    const stop = watchReplacement(page, replaced);
    page.body.append('a');
    page.documentElement.remove();
    await settled();
    expect(replaced).not.toHaveBeenCalled();
    page.append(page.createElement('html'));
    await settled();
    expect(replaced).toHaveBeenCalledTimes(1);
    page.documentElement.replaceWith(page.createElement('html'));
    await settled();
    expect(replaced).toHaveBeenCalledTimes(2);
    stop();
    page.documentElement.replaceWith(page.createElement('html'));
    await settled();
    expect(replaced).toHaveBeenCalledTimes(2);
  });
});
