// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findRareRoots, findRoots } from '../../../src/page/text/findRoots.ts';
import { createHosts } from '../../../src/page/text/shadowRoots.ts';

const closed = new Map<Element, ShadowRoot>();
const hosts = () => createHosts((element) => closed.get(element) ?? null);

function attach(selector: string, mode: 'open' | 'closed'): ShadowRoot {
  const host = document.querySelector(selector)!;
  const shadow = host.attachShadow({ mode });
  if (mode === 'closed') closed.set(host, shadow);
  return shadow;
}

function found(root: Element | ShadowRoot): readonly ShadowRoot[] {
  const steps = findRoots(root, hosts());
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return [...value];
  }
}

async function rare(root: Element): Promise<string[]> {
  const names: string[] = [];
  let look: (() => void) | undefined;
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    look = callback;
  });
  findRareRoots(
    root,
    hosts(),
    ({ id }) => names.push(id),
    () => false,
  );
  look?.();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  vi.unstubAllGlobals();
  return names;
}

/** More than is looked through whole. */
const large = '<i></i>'.repeat(600);

beforeEach(() => {
  closed.clear();
  document.body.innerHTML = '';
});

describe('finding shadow roots', () => {
  const cases = [
    { what: 'on any element of a small tree', filler: '', host: 'div', finds: true, isRare: true },
    { what: 'on a custom element of a large one', filler: large, host: 'x-y', finds: true, isRare: false },
    { what: 'on a plain element of a large one', filler: large, host: 'div', finds: false, isRare: true },
  ];

  it.each(cases)('finds one $what at once: $finds, and else later: $isRare', async (one) => {
    for (const mode of ['open', 'closed'] as const) {
      document.body.innerHTML = `${one.filler}<${one.host} id=a></${one.host}>`;
      const shadow = attach('#a', mode);
      expect(found(document.body)).toEqual(one.finds ? [shadow] : []);
      expect(await rare(document.body)).toEqual(one.isRare ? ['a'] : []);
    }
  });

  it.each(['', large])('asks the root itself for sure', (filler) => {
    document.body.innerHTML = `<div id=a>${filler}</div>`;
    const shadow = attach('#a', 'closed');
    expect(found(document.querySelector('#a')!)).toEqual([shadow]);
  });

  it.each(['', large])('finds those in a shadow tree, and not those within them', (filler) => {
    document.body.innerHTML = '<div id=a></div>';
    const outer = attach('#a', 'open');
    outer.innerHTML = `<x-y></x-y>${filler}`;
    const inner = outer.querySelector('x-y')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<x-z></x-z>';
    const innermost = inner.querySelector('x-z')!.attachShadow({ mode: 'open' });
    expect([found(document.body), found(outer), found(inner)]).toEqual([[outer], [inner], [innermost]]);
  });
});
