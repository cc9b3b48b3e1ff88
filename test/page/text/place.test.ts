// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  containerOf,
  createWithin,
  elementOf,
  isRendered,
  createSought,
  isWithin,
} from '../../../src/page/text/place.ts';
import { watchReplacement } from '../../../src/page/text/watchReplacement.ts';

const at = (selector: string): Element => document.querySelector(selector)!;

/* jsdom has no layout and so no checkVisibility: what it would say is given. */
const rendered = vi.fn<(this: Element, options?: CheckVisibilityOptions) => boolean>();

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

describe('createSought', () => {
  const cases = [
    { what: 'a paragraph', html: '<p class="x">a</p>', sought: true },
    { what: 'code', html: '<code class="x">a</code>', sought: false },
    { what: 'a paragraph in code', html: '<pre><p class="x">a</p></pre>', sought: false },
    {
      what: 'a paragraph in an editor',
      html: '<div contenteditable><div><p class="x">a</p></div></div>',
      sought: false,
    },
    {
      what: 'an island in an editor',
      html: '<div contenteditable><p class="x" contenteditable="false">a</p></div>',
      sought: false,
    },
    { what: 'our own card', html: '<sidelight-card class="x">a</sidelight-card>', sought: false },
    {
      what: 'a form with confusing fields [39]',
      html: '<form class="x"><input name="localName"><input name="getAttribute"><input name="parentNode"></form>',
      sought: true,
    },
  ];

  it.each(cases)('says of $what: $sought', ({ html, sought }) => {
    document.body.innerHTML = html;
    expect(createSought()(at('.x'))).toBe(sought);
  });

  it('is not what has gone', () => {
    document.body.innerHTML = '<p>a</p>';
    const paragraph = at('p');
    paragraph.remove();
    expect(createSought()(paragraph)).toBe(false);
  });

  it('is nothing while the whole document can be typed into', () => {
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    expect(createSought()(document.body)).toBe(false);
    Reflect.deleteProperty(document, 'designMode');
    expect(createSought()(document.body)).toBe(true);
  });

  it.each([
    { around: 'div', sought: true },
    { around: 'code', sought: false },
  ])('looks out of shadow roots: within $around, $sought', ({ around, sought }) => {
    const outer = document.createElement(around);
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<p>a</p>';
    outer.append(host);
    document.body.append(outer);
    expect([createSought()(shadow), createSought()(shadow.querySelector('p')!)]).toEqual([sought, sought]);
  });
});

describe('createSought, for many', () => {
  it.each([
    { what: 'a section', html: '<section><p>a</p><p>b</p></section>', sought: [true, true, false] },
    {
      what: 'an editor',
      html: '<section contenteditable><p>a</p><p>b</p></section>',
      sought: [false, false, false],
    },
  ])('asks once about what is around them: $what', ({ html, sought }) => {
    document.body.innerHTML = html;
    const isSought = createSought();
    const [first, second] = document.querySelectorAll('p');
    const before = isSought(first!);
    at('section').setAttribute('contenteditable', '');
    expect([before, isSought(second!), createSought()(second!)]).toEqual(sought);
  });
});

describe('isRendered', () => {
  it('is what the browser renders', () => {
    document.body.innerHTML = '<p>a</p>';
    expect(isRendered(at('p'))).toBe(true);
    rendered.mockReturnValue(false);
    expect(isRendered(at('p'))).toBe(false);
  });

  it('asks for visibility only where told', () => {
    document.body.innerHTML = '<p>a</p>';
    isRendered(at('p'));
    isRendered(at('p'), true);
    expect(rendered.mock.calls).toEqual([[{ visibilityProperty: false }], [{ visibilityProperty: true }]]);
  });

  it('is, of what has no box of its own, what is around it', () => {
    document.body.innerHTML =
      '<section><div style="display:contents"><x-y style="display:contents"></x-y></div></section>';
    const asked: string[] = [];
    rendered.mockImplementation(function (this: Element) {
      asked.push(this.localName);
      return this.localName === 'section';
    });
    expect(isRendered(at('x-y').attachShadow({ mode: 'open' }))).toBe(true);
    expect(asked).toEqual(['x-y', 'div', 'section']);
  });
});

describe('elementOf', () => {
  it('is the host of a shadow root, and an element itself: a link too, which has a host of its own', () => {
    document.body.innerHTML = '<div></div><a href="https://example.org/">a</a>';
    const shadow = at('div').attachShadow({ mode: 'closed' });
    expect([elementOf(shadow), elementOf(at('div')), elementOf(at('a'))]).toEqual([
      at('div'),
      at('div'),
      at('a'),
    ]);
  });
});

describe('isWithin', () => {
  it('looks out of shadow trees', () => {
    document.body.innerHTML = '<section><div></div></section><aside></aside>';
    const shadow = at('div').attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<p>a</p>';
    const inner = shadow.querySelector('p')!;
    const within = (root: Node) => isWithin(inner.firstChild, new Set([root]));
    expect([at('section'), at('div'), shadow, inner, inner.firstChild!].every(within)).toBe(true);
    expect([at('aside'), document.createElement('p')].some(within)).toBe(false);
    expect(isWithin(null, new Set([document.body]))).toBe(false);
  });
});

describe('createWithin', () => {
  it.each([
    ['no roots', []],
    ['one that holds shadow trees', ['section']],
    ['one in another, and one beside', ['section', 'div', 'aside']],
  ])('tells of %s what isWithin tells', (_, selectors) => {
    document.body.innerHTML = '<section><div><b>a</b></div><p>b</p></section><aside><i>c</i></aside>';
    const shadow = at('div').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><u>d</u></p>';
    const roots = new Set<Node>(selectors.map(at));
    const nodes = [
      document.body,
      document,
      shadow,
      ...document.querySelectorAll('*'),
      ...shadow.querySelectorAll('*'),
    ];
    const within = createWithin(roots);
    /* Twice: what was found out is kept. */
    for (const node of [...nodes, ...nodes])
      expect([node, within(node)]).toEqual([node, isWithin(node, roots)]);
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
