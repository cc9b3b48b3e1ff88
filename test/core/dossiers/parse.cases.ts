import { entityFaults } from './entity.cases.ts';

/** A change of a dossier that is well: at a path, another value (none: the key is taken away), and what is said of it. */
export interface FaultCase {
  readonly what: string;
  readonly at: string;
  readonly value?: unknown;
  readonly says: readonly (readonly [path: string, message: string | RegExp])[];
}

const address = 'must be empty or start with http:// or https://';
const date = 'must be a date such as 2018-12-07, 2018-12 or 2018';
const id = 'must be lower-case letters, digits and hyphens, at most 64';
const name = 'must have at most 200 characters';

/** What is wrong with a dossier, by its part. Paths of faults are those of JSONPath. */
export const faultCases: Readonly<Record<string, readonly FaultCase[]>> = {
  ...entityFaults,
  'the whole': [
    {
      what: 'another format',
      at: 'format',
      value: 'sidelight-dossier/2',
      says: [['$.format', 'must be "sidelight-dossier/1"']],
    },
    { what: 'no id', at: 'id', says: [['$.id', /Expected "id"/u]] },
    { what: 'an id with capitals', at: 'id', value: 'Names', says: [['$.id', id]] },
    { what: 'an id with a path', at: 'id', value: '../names', says: [['$.id', id]] },
    { what: 'an id that is too long', at: 'id', value: 'x'.repeat(65), says: [['$.id', id]] },
    { what: 'a blank name', at: 'name', value: ' \n', says: [['$.name', 'must not be empty']] },
    { what: 'a long name', at: 'name', value: 'x'.repeat(201), says: [['$.name', name]] },
    { what: 'a name that is a number', at: 'name', value: 5, says: [['$.name', /Expected string/u]] },
    {
      what: 'a language in words',
      at: 'language',
      value: 'English',
      says: [['$.language', 'must be a language tag such as en']],
    },
    { what: 'an unknown key', at: 'private', value: true, says: [['$.private', /received "private"/u]] },
    {
      what: 'a subject without an aspect',
      at: 'subject',
      value: [],
      says: [['$.subject', 'must have at least one aspect']],
    },
    {
      what: 'a subject of unknown entities',
      at: 'subject',
      value: [{ name: 'Fruit', entities: ['apple', 'pear'] }],
      says: [['$.subject[0].entities[1]', 'names the entity "pear", which is not in this dossier']],
    },
    {
      what: 'a subject with a blank word',
      at: 'subject',
      value: [{ name: 'Fruit', words: [' '] }],
      says: [['$.subject[0].words[0]', 'must not be empty']],
    },
    { what: 'no sources', at: 'sources', value: [], says: [['$.sources', 'must have at least one source']] },
    {
      what: 'no entities',
      at: 'entities',
      value: [],
      says: [['$.entities', 'must have at least one entity']],
    },
    {
      what: 'entities that are no list',
      at: 'entities',
      value: {},
      says: [['$.entities', 'must be a list']],
    },
    {
      what: 'an entity that is none',
      at: 'entities.1',
      value: null,
      says: [['$.entities[1]', /Expected Object/u]],
    },
  ],
  'a source': [
    {
      what: 'of an unknown type',
      at: 'sources.0.@type',
      value: 'Thing',
      says: [['$.sources[0].@type', /NewsArticle/u]],
    },
    {
      what: 'of an unknown publisher type',
      at: 'sources.0.publisher.@type',
      value: 'Person',
      says: [['$.sources[0].publisher.@type', /Organization/u]],
    },
    {
      what: 'without a headline',
      at: 'sources.0.headline',
      says: [['$.sources[0].headline', /Expected "headline"/u]],
    },
    {
      what: 'with a script for an address',
      at: 'sources.0.url',
      value: 'javascript:alert(1)',
      says: [['$.sources[0].url', address]],
    },
    {
      what: 'with a long address',
      at: 'sources.0.url',
      value: `https://a.example/${'x'.repeat(2_000)}`,
      says: [['$.sources[0].url', 'must have at most 2,000 characters']],
    },
  ],
  'a claim': [
    {
      what: 'without text',
      at: 'claims.0.text',
      value: '',
      says: [['$.claims[0].text', 'must not be empty']],
    },
    {
      what: 'with too much text',
      at: 'claims.0.text',
      value: 'x'.repeat(2_001),
      says: [['$.claims[0].text', 'must have at most 2000 characters']],
    },
    {
      what: 'of an unknown standing',
      at: 'claims.0.attribution.standing',
      value: 'hearsay',
      says: [['$.claims[0].attribution.standing', /^must be one of on-record/u]],
    },
    {
      what: 'of an unknown certainty',
      at: 'claims.0.certainty.level',
      value: 'sure',
      says: [['$.claims[0].certainty.level', /^must be one of fact/u]],
    },
    { what: 'of no month', at: 'claims.0.date', value: '2018-13', says: [['$.claims[0].date', date]] },
    {
      what: 'of a day in words',
      at: 'claims.0.date',
      value: '7 December 2018',
      says: [['$.claims[0].date', date]],
    },
    {
      what: 'in no paragraph',
      at: 'claims.0.appearance.paragraphs',
      value: [],
      says: [['$.claims[0].appearance.paragraphs', 'must name at least one paragraph']],
    },
    {
      what: 'in paragraph 0 and a half',
      at: 'claims.0.appearance.paragraphs',
      value: [0, 1.5],
      says: [
        ['$.claims[0].appearance.paragraphs[0]', />=1/u],
        ['$.claims[0].appearance.paragraphs[1]', /integer/u],
      ],
    },
  ],
  'a quote': [
    {
      what: 'of six words',
      at: 'claims.0.appearance.quote.exact',
      value: 'one two three four five six',
      says: [['$.claims[0].appearance.quote', 'must have at most 5 words in all']],
    },
    {
      what: 'of six words with what is before it',
      at: 'claims.0.appearance.quote',
      value: { prefix: 'one two', exact: 'three four', suffix: 'five six' },
      says: [['$.claims[0].appearance.quote', 'must have at most 5 words in all']],
    },
    {
      what: 'of six words with odd white space',
      at: 'claims.0.appearance.quote.exact',
      value: 'one\ttwo\u00a0three\u2003four\nfive six',
      says: [['$.claims[0].appearance.quote', 'must have at most 5 words in all']],
    },
    {
      what: 'of endless Chinese',
      at: 'claims.0.appearance.quote.exact',
      value: '中国人民'.repeat(50),
      says: [['$.claims[0].appearance.quote.exact', 'must have at most 80 characters']],
    },
    {
      what: 'that is empty',
      at: 'claims.0.appearance.quote.exact',
      value: '',
      says: [['$.claims[0].appearance.quote.exact', 'must not be empty']],
    },
  ],
  references: [
    {
      what: 'to an entity that is not there',
      at: 'claims.0.entities',
      value: ['apple', 'pear'],
      says: [['$.claims[0].entities[1]', 'names the entity "pear", which is not in this dossier']],
    },
    {
      what: 'to a speaker who is not there',
      at: 'claims.0.attribution.entity',
      value: 'plum',
      says: [['$.claims[0].attribution.entity', 'names the entity "plum", which is not in this dossier']],
    },
    {
      what: 'to a source that is not there',
      at: 'claims.1.appearance.source',
      value: 'diary',
      says: [['$.claims[1].appearance.source', 'names the source "diary", which is not in this dossier']],
    },
    {
      what: 'to a claim that is not there',
      at: 'claims.0.supersedes',
      value: ['elsewhere/any-claim', 'no-claim'],
      says: [['$.claims[0].supersedes[1]', 'names the claim "no-claim", which is not in this dossier']],
    },
    {
      what: 'of a claim to itself',
      at: 'claims.0.contradicts',
      value: ['first-shop'],
      says: [['$.claims[0].contradicts[0]', 'names the claim itself']],
    },
    {
      what: 'to a claim by no id',
      at: 'claims.0.supersededBy',
      value: ['a/b/c'],
      says: [['$.claims[0].supersededBy[0]', /id of a claim/u]],
    },
    {
      what: 'to what every object has',
      at: 'claims.0.entities',
      value: ['tostring', 'valueof'],
      says: [
        ['$.claims[0].entities[0]', /"tostring"/u],
        ['$.claims[0].entities[1]', /"valueof"/u],
      ],
    },
    {
      what: 'an entity twice',
      at: 'entities.1.id',
      value: 'apple',
      says: [['$.entities[1].id', 'repeats the id "apple"']],
    },
    {
      what: 'a claim twice',
      at: 'claims.1.id',
      value: 'first-shop',
      says: [['$.claims[1].id', 'repeats the id "first-shop"']],
    },
  ],
};
