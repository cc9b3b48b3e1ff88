import { resetFake } from '../support/extension/fakeExtension.ts';
import { beforeEach, expect, test } from 'vitest';
import { reaches, type Reach } from '../../src/core/dossiers/reach.ts';
import { cardTexts } from '../../src/platform/cardTexts.ts';

const texts = cardTexts();

beforeEach(resetFake);

const reasons: Readonly<Record<Reach, string>> = {
  before: 'Identified by “turbine” right before it',
  after: 'Identified by “turbine” right after it',
  beside: 'Identified by “turbine” beside it',
  clause: 'Identified by “turbine” in this clause',
  block: 'Identified by “turbine” in this paragraph',
  headings: 'Identified by “turbine” in the title or headings',
  page: 'Identified by “turbine” elsewhere on this page',
};

test.each(reaches)('the card tells of a cue from where it was heard: %s', (reach) => {
  expect(texts.because({ word: 'turbine', reach })).toBe(reasons[reach]);
});

test('the card tells that nothing decided', () => {
  expect(texts.unsure('Acme')).toBe('Not sure that this is Acme: nothing on this page settles it');
});
