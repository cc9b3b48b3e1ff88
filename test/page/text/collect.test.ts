// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../../src/page/text/collect.ts';
import { shown } from '../../support/blocks.ts';
import { collectCases } from './collect.cases.ts';

const read = (root: Element | ShadowRoot = document.body, depth: 'deep' | 'own' = 'deep') =>
  [...collect(root, depth)].map(shown);

beforeEach(() => document.body.replaceChildren());

describe.each(Object.entries(collectCases))('collect: %s', (_, table) => {
  it.each(table)('$what: $html', ({ html, blocks }) => {
    document.body.innerHTML = html;
    expect(read()).toEqual(blocks);
  });
});

describe('collect', () => {
  /** Elements that are skipped: those that leave no trace, and those that stand between the texts around them. */
  const skipped = {
    ab: ['script', 'style', 'noscript', 'template', 'rt', 'rp', 'head', 'title', 'datalist'],
    'a□b': Array.from(
      `textarea input select option progress meter code pre kbd samp tt xmp plaintext svg math canvas video audio
       iframe frame frameset object embed img picture sidelight-card`.matchAll(/\S+/gu),
      ([name]) => name,
    ),
  };
  const elements = Object.entries(skipped).flatMap(([leaves, names]) =>
    names.map((name) => ({ name, leaves })),
  );

  it.each(elements)('skips $name, and leaves $leaves', ({ name, leaves }) => {
    const element = document.createElement(name);
    element.setAttribute('type', 'text/plain');
    element.append('North', document.createElement('p'));
    element.lastElementChild?.append('North');
    document.body.append('a', element, 'b');
    expect(read()).toEqual([leaves]);
  });

  it('reads a drawing that is a document of its own: each text a block, each line of it apart', () => {
    const { documentElement } = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg"><title>North</title><desc>North</desc><defs><text>North</text></defs>
      <g><text>a<tspan x="1">b</tspan>c<tspan>d</tspan></text><text>e</text></g><svg><text>f</text></svg></svg>`,
      'image/svg+xml',
    );
    expect(read(documentElement)).toEqual(['a⏎|b|c|d|', 'e', 'f']);
  });

  it('skips pictures in their own namespace', () => {
    document.body.innerHTML = '<p>a<svg><text>North</text><title>North</title></svg>b</p>';
    expect(read()).toEqual(['a□b']);
  });

  const headings = [
    { html: '<h1>a</h1>', heading: true },
    { html: '<h6>a</h6>', heading: true },
    { html: '<div role="heading">a</div>', heading: true },
    { html: '<h2><div>a</div></h2>', heading: true },
    { html: '<h2>a<b>b</b></h2>', heading: true },
    { html: '<p>a</p>', heading: false },
    { html: '<header>a</header>', heading: false },
    { html: '<h7>a</h7>', heading: false },
    { html: '<section><h2></h2>a</section>', heading: false },
  ];

  it.each(headings)('knows whether $html is a heading', ({ html, heading }) => {
    document.body.innerHTML = html;
    expect([...collect(document.body)].map((block) => block.heading)).toEqual([heading]);
  });

  it('knows that what is read on its own is part of a heading', () => {
    document.body.innerHTML = '<h2><div>a</div></h2>';
    expect([...collect(document.querySelector('div')!)].map((block) => block.heading)).toEqual([true]);
  });

  const outlines = [
    { html: '<p>a</p><h1>One</h1>', over: { a: [], One: [] } },
    { html: '<h1>One</h1><p>a</p>', over: { a: ['One'] } },
    { html: '<h1>One</h1><h2>Two</h2><p>a</p>', over: { Two: ['One'], a: ['Two', 'One'] } },
    { html: '<h1>One</h1><h2>Two</h2><h2>Three</h2><p>a</p>', over: { Three: ['One'], a: ['Three', 'One'] } },
    { html: '<h2>Two</h2><h3>Three</h3><h1>One</h1><p>a</p>', over: { a: ['One'] } },
    { html: '<section><h2>T<b>w</b>o</h2></section><p>a</p>', over: { a: ['T|w|o'.replaceAll('|', '')] } },
    { html: '<div role=heading aria-level=1>One</div><h2>Two</h2><p>a</p>', over: { a: ['Two', 'One'] } },
    { html: '<h1>One</h1><div role=heading>Two</div><p>a</p>', over: { a: ['Two', 'One'] } },
    { html: '<h1 hidden>One</h1><p>a</p>', over: { a: [] } },
  ];

  it.each(outlines)('knows the headings over each block: $html', ({ html, over }) => {
    document.body.innerHTML = html;
    const all = Object.fromEntries(
      [...collect(document.body)].map((block) => [block.text, block.headings?.()]),
    );
    expect(all).toMatchObject(over);
  });

  it('knows the headings over what is read on its own', () => {
    document.body.innerHTML =
      '<h1>One</h1><h2>Two</h2><h3>Old</h3><h2>Three</h2><div><p>a</p><h4>Four</h4><p>b</p></div><h2>Later</h2>';
    const over = [...collect(document.querySelector('div')!)].map((block) => block.headings?.());
    expect(over).toEqual([
      ['Three', 'One'],
      ['Three', 'One'],
      ['Four', 'Three', 'One'],
    ]);
  });

  it('knows the headings over a shadow root’s host', () => {
    document.body.innerHTML = '<h1>One</h1><div></div>';
    const shadow = document.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<h2>Two</h2><p>a</p>';
    expect([...collect(shadow)].map((block) => block.headings?.())).toEqual([['One'], ['Two', 'One']]);
  });

  it('tells whose box holds a block', () => {
    document.body.innerHTML = 'a<div>b<b>c</b><p>d</p>e</div>';
    const names = [...collect(document.body)].map(({ container }) => (container as Element).localName);
    expect(names).toEqual(['body', 'div', 'p', 'div']);
  });

  const own = [
    { html: 'a<p>North</p>b', blocks: ['a', 'b'] },
    { html: 'a<b>b</b>c', blocks: ['a|b|c'] },
    { html: 'a<b>b<p>North</p>c</b>', blocks: ['a|b', 'c|'] },
    { html: '<div>North</div>', blocks: [] },
    { html: 'a<img>b', blocks: ['a□b'] },
  ];

  it.each(own)('reads only the root’s own text, where asked: $html', ({ html, blocks }) => {
    document.body.innerHTML = html;
    expect(read(document.body, 'own')).toEqual(blocks);
  });

  it('reads with an own text all that the deep reading has beside the blocks within', () => {
    document.body.innerHTML = 'a<div>b<p>c</p>d</div>e<ul><li>f</li></ul>';
    const each = [document.body, ...document.body.querySelectorAll('*')].flatMap((root) => read(root, 'own'));
    expect(each.toSorted()).toEqual(read().toSorted());
  });

  it('reads shadow roots only as roots of their own', () => {
    document.body.innerHTML = '<div>a</div>';
    const host = document.querySelector('div')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = 'b<p>c</p><slot></slot>d';
    expect(read()).toEqual(['a']);
    expect(read(shadow)).toEqual(['b', 'c', 'd']);
    expect([...collect(shadow)][0]?.container).toBe(shadow);
  });

  it('gives no edge before any text', () => {
    document.body.innerHTML = '<p><b></b><i>a</i></p>';
    expect([...collect(document.body)].map(({ edges }) => [...edges])).toEqual([[1]]);
  });
});
