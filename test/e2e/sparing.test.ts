import { describe, expect, it } from 'vitest';
import { page } from '../fixtures/pages/article.ts';
import { hasMarker } from '../support/scene/status.ts';
import { useScene } from '../support/scene/useScene.ts';

const filler = '<i>x</i>'.repeat(1_000);

const cases = [
  { what: 'a page with a name', body: '<p>Huawei said so.</p>', is: true },
  { what: 'a page with a name far down', body: `${filler}<p>Huawei said so.</p>`, is: true },
  { what: 'a page with a name over markup', body: '<p><b>Hua</b>wei said so.</p>', is: true },
  { what: 'a page with a name between blocks', body: '<p>One</p><p>Huawei</p><p>other</p>', is: true },
  { what: 'a page with names within longer words', body: `<p>15g of the idcNCSCs</p>${filler}`, is: false },
  {
    what: 'a page with names in scripts and code',
    body: '<script>"Huawei"</script><pre>5G</pre>',
    is: false,
  },
  { what: 'a page without a name', body: '<p>Nothing.</p>', is: false },
];

const scene = useScene(Object.fromEntries(cases.map(({ body }, index) => [`/${index}`, page(body)])));

describe('the script that marks pages', () => {
  it.each(cases.map((one, index) => ({ ...one, path: `/${index}` })))(
    'comes to $what: $is',
    async ({ path, is }) => {
      const tab = await scene.open(path);
      const asking = await scene.browser.openExtensionPage('icons/sidelight-16.png');
      expect(await hasMarker(asking, tab.url())).toBe(is);
      await asking.close();
    },
  );
});
