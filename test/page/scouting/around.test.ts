// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aroundOf } from '../../../src/page/scouting/around.ts';

const filler = '<hr>'.repeat(60);

const cases = [
  { what: 'a small page', html: '<p>a<b id=x>b</b></p><p>c</p>', text: 'abc' },
  {
    what: 'small elements in a large one',
    html: `<div>${filler}<p>a<b id=x>b</b></p><p>c</p></div>`,
    text: 'ab',
  },
  {
    what: 'a large element: its own texts, and what they read on in',
    html: `<div id=x>a<b>b</b>${filler}<p>${'c'.repeat(500)}</p></div>`,
    text: `abb${'c'.repeat(400)}`,
  },
];

it.each(cases)('takes $what', ({ html, text }) => {
  document.body.innerHTML = html;
  const node = document.querySelector('#x')!;
  expect(aroundOf(node).text).toBe(text);
});

it('takes a text with what is around it, and alone in a large element', () => {
  document.body.innerHTML = `<div id=x>${filler}North</div><p>a<b>b</b></p>`;
  const [one, other] = [document.querySelector('#x')!.lastChild!, document.querySelector('b')!.firstChild!];
  expect([aroundOf(one).text, aroundOf(other).text]).toEqual(['North', 'ab']);
});

it('takes the texts of nodes one by one, those of a shadow root too', () => {
  document.body.innerHTML = '<p>a<b>b</b></p><script>c</script>';
  const shadow = document.querySelector('p')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<b>One</b>North';
  expect([document.querySelector('b')!, shadow].map((node) => aroundOf(node).texts())).toEqual([
    ['a', 'b'],
    ['One', 'North'],
  ]);
});

it('leaves texts alone where they are too many', () => {
  document.body.innerHTML = '<hr>'.repeat(1_001);
  expect(aroundOf(document.body).texts()).toBeUndefined();
});
