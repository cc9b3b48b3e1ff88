import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { waitForMarks } from '../../support/browsers/marks.ts';
import { useScene } from '../../support/scene/useScene.ts';

const cases = [
  {
    name: 'declared open',
    path: '/declared-open',
    html: '<div><template shadowrootmode="open"><p>5G masts</p></template></div>',
  },
  {
    name: 'declared closed, on a plain element',
    path: '/declared-closed',
    html: '<div><template shadowrootmode="closed"><p>5G masts</p></template></div>',
  },
  {
    name: 'declared closed, on a custom element',
    path: '/declared-custom',
    html: '<x-box><template shadowrootmode="closed"><p>5G masts</p></template></x-box>',
  },
  {
    name: 'declared open, on a plain element of a large page',
    path: '/large-open',
    html: `<div><template shadowrootmode="open"><p>5G masts</p></template></div>${'<i></i>'.repeat(600)}`,
  },
  {
    name: 'declared closed, on a plain element of a large page',
    path: '/large-closed',
    html: `<div><template shadowrootmode="closed"><p>5G masts</p></template></div>${'<i></i>'.repeat(600)}`,
  },
  {
    name: 'with text in a slot beside its own',
    path: '/slots',
    html: '<x-box>Huawei<template shadowrootmode="open"><p>5G masts</p><slot></slot></template></x-box>',
    extra: ['Huawei'],
  },
  ...(['open', 'closed'] as const).flatMap((mode) =>
    ['x-box', 'div'].map((name) => ({
      name: `attached late, ${mode}, on <${name}>`,
      path: `/late-${mode}-${name}`,
      html: `<${name} id="host"></${name}><script>
        window.attach = () => {
          document.getElementById('host').attachShadow({ mode: '${mode}' }).innerHTML = '<p>5G masts</p>';
        };
      </script>`,
    })),
  ),
];

const scene = useScene(
  Object.fromEntries(cases.map(({ path, html }) => [path, page(`<p>Huawei outside</p>${html}`)])),
);

describe('text in a shadow root', () => {
  it.each(cases)('$name, is marked', async ({ path, ...rest }) => {
    const tab = await scene.open(path);
    await waitForMarks(tab, (marks) => marks.some(({ text }) => text === 'Huawei'));
    await tab.evaluate(() => (window as { attach?: () => void }).attach?.());
    const extra = 'extra' in rest ? rest.extra : [];
    const marks = await waitForMarks(tab, (all) => all.length === 2 + extra.length);
    expect(marks.map(({ text }) => text).toSorted()).toEqual(['5G', 'Huawei', ...extra].toSorted());
    expect(await scene.browser.errors()).toEqual([]);
  });
});
