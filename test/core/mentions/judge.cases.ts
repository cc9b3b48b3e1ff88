import type { Judgement } from '../../../src/core/mentions/judge.ts';
import type { Page } from '../../support/spotting.ts';

/** A text of a page, and how its first mention is judged, by the dossier of namesakes. */
export interface JudgeCase extends Page {
  readonly what: string;
  readonly text: string;
  readonly judged: Judgement;
}

const faint = { verdict: 'faint' } as const;
const none = { verdict: 'none' } as const;
export const unspoken = { verdict: 'mark' } as const;
export const by = (word: string, reach: NonNullable<Judgement['reason']>['reach']): Judgement => ({
  verdict: 'mark',
  reason: { word, reach },
});
export const rival = (
  name: string,
  word: string,
  reach: NonNullable<Judgement['reason']>['reach'],
): Judgement => ({
  verdict: 'none',
  reason: { word, reach, rival: name },
});

/** How mentions are judged, by the rule that decides. */
export const judgeCases: Readonly<Record<string, readonly JudgeCase[]>> = {
  'the word beside': [
    { what: 'after', text: 'Apple shares fell', judged: by('shares', 'beside') },
    { what: 'before', text: 'The store Apple opened', judged: by('store', 'beside') },
    { what: 'its plural', text: 'Apple stores', judged: by('store', 'beside') },
    { what: 'over a hyphen', text: 'an Apple-store', judged: by('store', 'beside') },
    { what: 'over brackets and quotes', text: 'the store (“Apple”)', judged: by('store', 'beside') },
    { what: 'over a possessive', text: 'Apple’s shares', judged: by('shares', 'beside') },
    { what: 'not over a comma', text: 'Apple, shares', judged: faint },
    { what: 'not over another word', text: 'Apple owns shares', judged: faint },
    { what: 'with its own side: after', text: 'Apple pie', judged: rival('fruit', 'pie', 'beside') },
    { what: 'with its own side, not before', text: 'pie Apple', judged: faint },
    { what: 'with its own side: before', text: 'a baked Apple', judged: rival('fruit', 'baked', 'beside') },
    { what: 'with its own side, not after', text: 'Apple baked', judged: faint },
    { what: 'with its own side, not over a possessive', text: 'Apple’s tree', judged: faint },
    { what: 'even if the cue may be far', text: 'Apple smartphones', judged: by('smartphone', 'beside') },
    { what: 'of both senses settles nothing', text: 'the ripe Apple shares', judged: faint },
    {
      what: 'of both senses leaves it to the clause',
      text: 'the ripe Apple shares iPhone',
      judged: by('iPhone', 'clause'),
    },
  ],
  'the clause': [
    { what: 'anywhere in it', text: 'Apple has a new iPhone', judged: by('iPhone', 'clause') },
    { what: 'not beyond it', text: 'Apple spoke. The iPhone rang', judged: faint },
    { what: 'not beyond a dash', text: 'Apple spoke – the iPhone rang', judged: faint },
    { what: 'not beyond a semicolon', text: 'Apple spoke; the iPhone rang', judged: faint },
    { what: 'but beyond a comma', text: 'Apple spoke, the iPhone rang', judged: by('iPhone', 'clause') },
    {
      what: 'but beyond an initial',
      text: 'Apple of J. Smith has the iPhone',
      judged: by('iPhone', 'clause'),
    },
    {
      what: 'where the nearer of two counts more',
      text: 'iPhone and Apple made out of very good cider',
      judged: by('iPhone', 'clause'),
    },
    {
      what: 'where the nearer of two counts more, for the rival',
      text: 'cider and Apple made out of a very good iPhone',
      judged: rival('fruit', 'cider', 'clause'),
    },
    {
      what: 'where a comma counts as distance',
      text: 'iPhone, Apple has a cider',
      judged: rival('fruit', 'cider', 'clause'),
    },
    {
      what: 'where two nearly as near settle nothing',
      text: 'iPhone one two three four five six seven Apple one two three four five six seven eight cider',
      judged: faint,
    },
    { what: 'where two as near settle nothing', text: 'iPhone and Apple and cider', judged: faint },
    {
      what: 'where more cues of one sense prevail',
      text: 'cider or cider and Apple and iPhone',
      judged: rival('fruit', 'cider', 'clause'),
    },
  ],
  'the block': [
    { what: 'anywhere in it', text: 'Apple spoke. Its software runs', judged: by('software', 'block') },
    {
      what: 'for the rival',
      text: 'Apple spoke. The harvest is in',
      judged: rival('fruit', 'harvest', 'block'),
    },
    {
      what: 'with cues that may be far',
      text: 'Apple spoke. The smartphone rang',
      judged: by('smartphone', 'block'),
    },
    { what: 'not beyond it', text: 'Apple spoke.', blocks: ['Its software runs'], judged: faint },
  ],
  'the headings': [
    {
      what: 'before all the text',
      text: 'Apple',
      headings: ['A recipe'],
      blocks: ['smartphone', 'smartphone'],
      judged: rival('fruit', 'recipe', 'headings'),
    },
    {
      what: 'the nearest before those farther up',
      text: 'Apple',
      over: ['Smartphones', 'Recipes', 'Recipes'],
      judged: by('smartphone', 'headings'),
    },
    {
      what: 'one farther up where the nearest is silent',
      text: 'Apple',
      over: ['Monday', 'Recipes'],
      judged: rival('fruit', 'recipe', 'headings'),
    },
    {
      what: 'one farther up where the nearest is torn',
      text: 'Apple',
      over: ['Recipe or smartphone', 'Recipes'],
      judged: rival('fruit', 'recipe', 'headings'),
    },
    {
      what: 'those over the block before the title and other sections',
      text: 'Apple',
      over: ['Smartphones'],
      title: 'Recipes',
      headings: ['Recipe one', 'Recipe two'],
      judged: by('smartphone', 'headings'),
    },
    {
      what: 'after the block itself',
      text: 'Apple moved. It makes software',
      over: ['Recipes'],
      judged: by('software', 'block'),
    },
    {
      what: 'before a word of the field in the block',
      text: 'Apple the gadget',
      over: ['Recipes'],
      judged: rival('fruit', 'recipe', 'headings'),
    },
    {
      what: 'only with cues that reach so far',
      text: 'Apple',
      over: ['Software, iPhone, shares'],
      judged: faint,
    },
  ],
  'the page': [
    {
      what: 'anywhere in it',
      text: 'Apple',
      blocks: ['x', 'The smartphone rang'],
      judged: by('smartphone', 'page'),
    },
    { what: 'for a rival', text: 'Apple', blocks: ['a recipe'], judged: rival('fruit', 'recipe', 'page') },
    {
      what: 'for the other rival',
      text: 'Apple',
      blocks: ['the Beatles'],
      judged: rival('record label', 'Beatles', 'page'),
    },
    {
      what: 'by the majority',
      text: 'Apple',
      blocks: ['recipe', 'smartphone', 'smartphone'],
      judged: by('smartphone', 'page'),
    },
    {
      what: 'where as many for each settle nothing',
      text: 'Apple',
      blocks: ['recipe', 'smartphone'],
      judged: faint,
    },
    {
      what: 'with its title first',
      text: 'Apple',
      title: 'smartphone',
      blocks: ['recipe', 'recipe'],
      judged: by('smartphone', 'headings'),
    },
    { what: 'in another script', text: '苹果公司宣布', blocks: ['新手机'], judged: by('手机', 'page') },
  ],
  'the field': [
    { what: 'in the block', text: 'Apple, a gadget', judged: by('gadget', 'block') },
    { what: 'on the page', text: 'Apple', blocks: ['gadgets'], judged: by('gadget', 'page') },
    {
      what: 'not against a cue',
      text: 'Apple',
      title: 'gadget',
      blocks: ['recipe'],
      judged: rival('fruit', 'recipe', 'page'),
    },
    { what: 'not as a word beside', text: 'ripe Apple gadget', judged: rival('fruit', 'ripe', 'beside') },
  ],
  nothing: [
    { what: 'means faint where the dossier says so', text: 'Apple spoke', judged: faint },
    { what: 'means a mark where it says nothing', text: 'Amazon spoke', judged: unspoken },
    { what: 'means none where it says so', text: 'Steve Jobs spoke', judged: none },
  ],
  case: [
    { what: 'as written, with no cue', text: 'Apple fell', judged: faint },
    { what: 'in small letters, with no cue', text: 'an apple fell', judged: none },
    { what: 'in small letters, with a cue', text: 'the apple store', judged: by('store', 'beside') },
    {
      what: 'in small letters, with a cue on the page alone',
      text: 'an apple',
      blocks: ['smartphone'],
      judged: none,
    },
    {
      what: 'in small letters, for the rival',
      text: 'a ripe apple',
      judged: rival('fruit', 'ripe', 'beside'),
    },
    { what: 'in capitals', text: 'APPLE FELL', judged: faint },
    {
      what: 'in capitals, with a cue in capitals',
      text: 'APPLE SHARES FELL',
      judged: by('shares', 'beside'),
    },
    {
      what: 'in capitals, where capitals are a must',
      text: 'JOBS AND WOZNIAK',
      judged: by('Wozniak', 'clause'),
    },
    { what: 'in capitals, with a cue', text: 'APPLE shares fell', judged: by('shares', 'beside') },
    { what: 'that no cue can excuse', text: 'the jobs of Wozniak', judged: none },
    { what: 'of any kind', text: 'amazon spoke', judged: unspoken },
    { what: 'of cues', text: 'Apple and the beatles', judged: faint },
  ],
  needs: [
    { what: 'met in the clause', text: 'Jobs and Wozniak', judged: by('Wozniak', 'clause') },
    { what: 'met beside', text: 'Wozniak’s Jobs', judged: by('Wozniak', 'beside') },
    { what: 'not met in the block', text: 'Jobs spoke. Wozniak too', judged: none },
    { what: 'not met on the page', text: 'Jobs spoke', blocks: ['Wozniak'], judged: none },
    { what: 'not met at all', text: 'Jobs spoke', judged: none },
    {
      what: 'not met, since a rival is there',
      text: 'new Jobs',
      judged: rival('employment', 'new', 'beside'),
    },
    {
      what: 'of that alias alone',
      text: 'Steve Jobs spoke',
      blocks: ['Wozniak'],
      judged: by('Wozniak', 'page'),
    },
  ],
};
