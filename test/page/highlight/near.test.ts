// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNearWatcher } from '../../../src/page/highlight/near.ts';
import { useIntersections } from '../../support/layout.ts';

const { observed, tell } = useIntersections();

describe('the watcher of what is near the viewport', () => {
  it('tells when an element comes near and when it leaves', () => {
    const watch = createNearWatcher(document);
    const heard: boolean[] = [];
    watch(document.body, (near) => heard.push(near));
    expect(heard).toEqual([]);
    tell(document.body, true);
    tell(document.body, false);
    expect(heard).toEqual([true, false]);
  });

  it('tells at once of an element that is known to be near: the browser says it once only', () => {
    const watch = createNearWatcher(document);
    watch(document.body, () => undefined);
    tell(document.body, true);
    const heard: boolean[] = [];
    watch(document.body, (near) => heard.push(near));
    expect(heard).toEqual([true]);
    tell(document.body, false);
    watch(document.body, (near) => heard.push(near));
    expect(heard).toEqual([true, false]);
  });

  it('goes on for others after an undo, and lets go of the element with the last', () => {
    const watch = createNearWatcher(document);
    const heard: string[] = [];
    const undos = ['one', 'other'].map((name) => watch(document.body, () => heard.push(name)));
    undos[0]!();
    tell(document.body, true);
    expect([heard, [...observed]]).toEqual([['other'], [document.body]]);
    undos[1]!();
    expect([...observed]).toEqual([]);
    tell(document.body, false);
    expect(heard).toEqual(['other']);
  });
});
