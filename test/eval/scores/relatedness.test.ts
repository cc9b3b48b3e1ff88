import { describe, expect, it } from 'vitest';
import type { Related } from '../../../src/core/claims/relatedness/model.ts';
import { scoreRelatedness } from './relatedness.ts';

/** Pages as `label>judged`. */
const pagesOf = (drawing: string) =>
  drawing.split(' ').map((pair) => {
    const [label, related] = pair.split('>') as [Related, Related];
    return { label, related };
  });

describe('scoreRelatedness', () => {
  it.each([
    { pages: 'yes>yes no>no partly>partly', accuracy: 1, yes: 1, any: 1, macroF1: 1 },
    { pages: 'yes>yes yes>partly no>no no>partly', accuracy: 1 / 2, yes: 2 / 3, any: 4 / 5, macroF1: 4 / 9 },
    { pages: 'yes>no partly>yes no>yes no>no', accuracy: 1 / 4, yes: 0, any: 2 / 4, macroF1: 1 / 6 },
  ])('scores $pages', ({ pages, accuracy, yes, any, macroF1 }) => {
    const score = scoreRelatedness(pagesOf(pages));
    expect(score.accuracy).toBeCloseTo(accuracy);
    expect(score.classes.yes.f1).toBeCloseTo(yes);
    expect(score.any.f1).toBeCloseTo(any);
    expect(score.macroF1).toBeCloseTo(macroF1);
  });
});
