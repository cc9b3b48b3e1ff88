// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { layoutOf } from '../../../src/page/text/layout.ts';

afterEach(() => vi.restoreAllMocks());

it('is that of nothing where a window has no styles any more, as in Firefox while it is closed', () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(null as unknown as CSSStyleDeclaration);
  expect(layoutOf(document.body)).toMatchObject({ display: 'none', visible: false });
});
