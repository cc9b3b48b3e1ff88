// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

it('is that of nothing where a window has no styles any more, as in Firefox while it is closed', async () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(null as unknown as CSSStyleDeclaration);
  const { isVisible, layoutOf } = await import('../../../src/page/text/layout.ts');
  const layout = layoutOf(document.body);
  expect([layout.display, isVisible(layout)]).toEqual(['none', false]);
});
