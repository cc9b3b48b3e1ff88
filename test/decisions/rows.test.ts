import { describe, expect, it } from 'vitest';
import type { Decision } from './inPage/decide.ts';
import { rowsOf } from './rows.ts';

const decision = (given: Partial<Decision>): Decision => ({
  entity: 0,
  form: 'lamp',
  verdict: 'mark',
  before: '',
  after: '',
  ...given,
});

/** Rows without what most cases are not about. */
const brief = (decisions: readonly Decision[]) =>
  rowsOf(decisions, ['Lamp', 'Keeper']).map(
    ({ entity, form, verdict, cue, reach, rival, count }) =>
      `${count} ${entity} ${form} ${verdict} ${cue ?? '-'} ${reach ?? '-'} ${rival ?? '-'}`,
  );

describe('rows of decisions', () => {
  const lit = { word: 'lit', reach: 'clause' } as const;
  const cases: [string, Partial<Decision>[], expected: string[]][] = [
    ['are none without decisions', [], []],
    ['count what is alike', [{ reason: lit }, { reason: lit }], ['2 Lamp lamp mark lit clause -']],
    [
      'are alike whatever is around them, and however a form is spaced',
      [
        { form: 'red lamp', before: 'a ' },
        { form: 'red\n lamp', after: ' b' },
      ],
      ['2 Lamp red lamp mark - - -'],
    ],
    ['tell forms apart', [{}, { form: 'Lamp' }], ['1 Lamp lamp mark - - -', '1 Lamp Lamp mark - - -']],
    [
      'tell cues, reaches and rivals apart',
      [
        { reason: lit },
        { reason: { ...lit, word: 'shone' } },
        { reason: { ...lit, reach: 'page' } },
        { reason: { ...lit, rival: 'a fish' } },
        {},
      ],
      [
        '1 Lamp lamp mark lit clause -',
        '1 Lamp lamp mark shone clause -',
        '1 Lamp lamp mark lit page -',
        '1 Lamp lamp mark lit clause a fish',
        '1 Lamp lamp mark - - -',
      ],
    ],
    [
      'are in order of entity, verdict and count',
      [{ entity: 1, form: 'keeper' }, { verdict: 'none' }, { verdict: 'faint' }, { form: 'LAMP' }, {}, {}],
      [
        '2 Lamp lamp mark - - -',
        '1 Lamp LAMP mark - - -',
        '1 Lamp lamp faint - - -',
        '1 Lamp lamp none - - -',
        '1 Keeper keeper mark - - -',
      ],
    ],
  ];
  it.each(cases)('%s', (_, decisions, expected) => {
    expect(brief(decisions.map(decision))).toEqual(expected);
  });

  it('have the text around the first of them', () => {
    const decisions = [decision({ before: 'The ', after: ' is lit.' }), decision({ before: 'A ' })];
    expect(rowsOf(decisions, ['Lamp'])).toMatchObject([{ count: 2, snippet: 'The [lamp] is lit.' }]);
  });
});
