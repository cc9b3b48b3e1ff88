// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findRoots } from '../../../src/page/text/findRoots.ts';
import { createHosts, type ShadowRootOf } from '../../../src/page/text/shadowRoots.ts';

const closed = new Map<Element, ShadowRoot>();
const hosts = () => createHosts((element) => closed.get(element) ?? null);

function attach(selector: string, mode: 'open' | 'closed'): ShadowRoot {
  const host = document.querySelector(selector)!;
  const shadow = host.attachShadow({ mode });
  if (mode === 'closed') closed.set(host, shadow);
  return shadow;
}

function found(root: Element | ShadowRoot, shared?: ShadowRootOf): readonly ShadowRoot[] {
  const steps = findRoots(root, hosts(), shared);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return [...value];
  }
}

/** More than is looked through whole where it has come to a page. */
const large = '<i></i>'.repeat(600);

beforeEach(() => {
  closed.clear();
  document.body.innerHTML = '';
});

describe('finding shadow roots', () => {
  const cases = [
    { what: 'on a plain element of a small tree', filler: '', host: 'div', late: true },
    { what: 'on a custom element of a small tree', filler: '', host: 'x-y', late: true },
    { what: 'on a plain element of a large tree', filler: large, host: 'div', late: false },
    { what: 'on a custom element of a large tree', filler: large, host: 'x-y', late: true },
    { what: 'on an element that few are, in a large tree', filler: large, host: 'blockquote', late: false },
  ];

  it.each(cases)('finds one $what, and among changes: $late', ({ filler, host, late }) => {
    for (const mode of ['open', 'closed'] as const) {
      document.body.innerHTML = `${filler}<${host} id=a></${host}>`;
      const shadow = attach('#a', mode);
      expect(found(document.body)).toEqual([shadow]);
      expect(found(document.body, hosts().sparing())).toEqual(late ? [shadow] : []);
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
