// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createHosts } from '../../../src/page/text/shadowRoots.ts';

const closed = new Map<Element, ShadowRoot>();
const asked: Element[] = [];
const ask = (element: Element): ShadowRoot | null => {
  asked.push(element);
  return closed.get(element) ?? null;
};
const all = (): Element[] => [...document.body.querySelectorAll('*')];
const attach = (element: Element): ShadowRoot => {
  const root = element.attachShadow({ mode: 'closed' });
  closed.set(element, root);
  return root;
};

beforeEach(() => {
  closed.clear();
  asked.length = 0;
});

describe('the hosts of a page', () => {
  const cases = [
    { what: 'a custom element', html: '<x-y>a</x-y>', asks: true },
    { what: 'an empty plain element', html: '<div></div>', asks: true },
    { what: 'one with white space only', html: '<div> \n </div>', asks: true },
    { what: 'one with a comment only', html: '<div><!-- --></div>', asks: true },
    { what: 'one with content, as long as there are few', html: '<div>a</div>', asks: true },
    { what: 'an element that can’t have a root', html: '<ul></ul>', asks: false },
    { what: 'an element that has its own', html: '<video></video>', asks: false },
  ];

  it.each(cases)('are asked for a closed root: $what, $asks', ({ html, asks }) => {
    document.body.innerHTML = html;
    const host = all()[0]!;
    const rootOf = createHosts(ask).sparing();
    expect(rootOf(host)).toBeNull();
    expect(asked).toEqual(asks ? [host] : []);
  });

  it('give their open roots without being asked', () => {
    document.body.innerHTML = '<div></div>';
    const root = all()[0]!.attachShadow({ mode: 'open' });
    expect(createHosts(ask).sparing()(all()[0]!)).toBe(root);
    expect(asked).toEqual([]);
  });

  it.each([
    { what: 'plain elements with content', html: '<p>a</p>', most: 500 },
    { what: 'empty ones', html: '<p></p>', most: 2000 },
    { what: 'custom elements', html: '<x-y></x-y>', most: Infinity },
  ])('are asked only at first where there are very many: $what', ({ html, most }) => {
    document.body.innerHTML = html.repeat(2500);
    const hosts = createHosts(ask);
    const rootOf = hosts.sparing();
    for (const element of all()) rootOf(element);
    const count = Math.min(most, 2500);
    expect(asked).toHaveLength(count);
    hosts.sparing()(all().at(-1)!);
    expect(asked).toHaveLength(count + 1);
  });

  it('are asked only as far as told', () => {
    document.body.innerHTML = '<p>a</p><p></p>'.repeat(100);
    const rootOf = createHosts(ask).sparing(10, 20);
    for (const element of all()) rootOf(element);
    expect(asked).toHaveLength(30);
  });

  it('tell once of a root that came late', () => {
    document.body.innerHTML = '<x-y></x-y><div></div><p>a</p>';
    const hosts = createHosts(ask);
    const rootOf = hosts.sparing();
    for (const element of all()) rootOf(element);
    for (const element of all()) attach(element);
    const found: string[] = [];
    hosts.recheck(({ localName }) => found.push(localName));
    hosts.recheck(({ localName }) => found.push(localName));
    expect(found).toEqual(['x-y', 'div']);
  });

  it('wait for a root that comes late, custom elements however many plain ones there are', () => {
    document.body.innerHTML = '<div></div>'.repeat(1500) + '<x-y></x-y>'.repeat(1500);
    const hosts = createHosts(ask);
    const rootOf = hosts.sparing();
    for (const element of all()) rootOf(element);
    asked.length = 0;
    for (let turns = 0; turns < 10; turns++) hosts.recheck(() => expect.unreachable());
    const names = asked.map(({ localName }) => localName);
    expect([names.indexOf('x-y'), names.length, new Set(asked).size]).toEqual([1000, 2000, 2000]);
  });

  it('take turns when there are many', () => {
    document.body.innerHTML = '<x-y></x-y>'.repeat(500);
    const hosts = createHosts(ask);
    const rootOf = hosts.sparing();
    for (const element of all()) rootOf(element);
    attach(all().at(-1)!);
    const counts = [1, 2, 3].map(() => {
      asked.length = 0;
      let found = 0;
      hosts.recheck(() => found++);
      return [asked.length, found];
    });
    expect(counts).toEqual([
      [200, 0],
      [200, 0],
      [200, 1],
    ]);
  });

  it('are let go of once they have left the page', () => {
    document.body.innerHTML = '<x-y></x-y><x-y></x-y>';
    const hosts = createHosts(ask);
    const rootOf = hosts.sparing();
    const [gone, stays] = all() as [Element, Element];
    for (const element of all()) rootOf(element);
    gone.remove();
    hosts.purge();
    asked.length = 0;
    hosts.recheck(() => expect.unreachable());
    expect(asked).toEqual([stays]);
  });
});
