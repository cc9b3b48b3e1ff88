import { beforeEach, describe, expect, it, vi } from 'vitest';

const closed = { of: 'closed' };
const open = { of: 'open' };
const runtime = { id: 'id' as string | undefined };
const dom = { openOrClosedShadowRoot: vi.fn<() => unknown>() };
vi.stubGlobal('chrome', { runtime, dom });
const { openOrClosedShadowRoot } = await import('../../src/platform/shadowRoots.ts');

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';
const rootOf = (element: object): unknown => openOrClosedShadowRoot(element as Element);

const refuse = (): never => {
  throw new Error('Extension context invalidated.');
};

beforeEach(() => {
  runtime.id = 'id';
  dom.openOrClosedShadowRoot.mockReset().mockReturnValue(closed);
});

describe('the shadow root of an element', () => {
  const cases = [
    { what: 'from Chrome', element: { namespaceURI: html, shadowRoot: null }, root: closed, asks: 1 },
    {
      what: 'as the page sees it, if not HTML',
      element: { namespaceURI: svg, shadowRoot: open },
      root: open,
    },
    { what: 'from Firefox', element: { openOrClosedShadowRoot: closed }, root: closed },
    {
      what: 'from Firefox, if none',
      element: { openOrClosedShadowRoot: null, shadowRoot: open },
      root: null,
    },
  ];

  it.each(cases)('comes $what', ({ element, root, asks = 0 }) => {
    expect(rootOf(element)).toBe(root);
    expect(dom.openOrClosedShadowRoot).toHaveBeenCalledTimes(asks);
  });

  it('is what the page sees once the extension is gone', () => {
    dom.openOrClosedShadowRoot.mockImplementation(refuse);
    runtime.id = undefined;
    expect(rootOf({ namespaceURI: html, shadowRoot: open })).toBe(open);
  });

  it('is not told where Chrome fails otherwise', () => {
    dom.openOrClosedShadowRoot.mockImplementation(refuse);
    expect(() => rootOf({ namespaceURI: html, shadowRoot: open })).toThrow('invalidated');
  });
});
