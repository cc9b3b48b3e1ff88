// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { isVisible, layoutOf } from '../../../src/page/text/layout.ts';

afterEach(() => vi.restoreAllMocks());

it('is that of nothing where a window has no styles any more, as in Firefox while it is closed', () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(null as unknown as CSSStyleDeclaration);
  const layout = layoutOf(document.body);
  expect([layout.display, isVisible(layout)]).toEqual(['none', false]);
});
