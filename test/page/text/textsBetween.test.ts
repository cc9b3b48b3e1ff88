// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { textsBetween } from '../../../src/page/text/textsBetween.ts';

const cases = [
  { what: 'all of a tree', html: 'a<b>b<i>c</i></b>d', texts: ['a', 'b', 'c', 'd'] },
  { what: 'nothing of an empty tree', html: '', texts: [] },
  { what: 'what lies behind a node', html: 'a<b id=from>b</b>c', texts: ['b', 'c'] },
  { what: 'what lies before one', html: 'a<p><b>b</b></p><i id=to>c</i>d', texts: ['a', 'b'] },
  { what: 'nothing that is skipped', html: 'a<script>b</script><pre><b>c</b></pre>d', texts: ['a', 'd'] },
  { what: 'what lies before a node that is skipped', html: 'a<pre>b<b id=to>c</b></pre>d', texts: ['a'] },
  {
    what: 'some of what came before',
    html: 'a<b>bcd</b><i>e</i><b id=from>f</b>',
    before: 2,
    texts: ['bcd', 'e', 'f'],
  },
  { what: 'all of it', html: 'a<b id=from>f</b>', before: 9, texts: ['a', 'f'] },
];

it.each(cases)('takes $what', ({ html, before = 0, texts }) => {
  document.body.innerHTML = html;
  const from = document.querySelector('#from') ?? document.body.firstChild;
  expect(textsBetween(document.body, from, document.querySelector('#to'), before)).toEqual(texts);
});
