import type { FaultCase } from './parse.cases.ts';

const name = 'must have at most 200 characters';

/** What is wrong with the entities of a dossier. */
export const entityFaults: Readonly<Record<string, readonly FaultCase[]>> = {
  'an entity': [
    {
      what: 'of an unknown kind',
      at: 'entities.0.kind',
      value: 'alien',
      says: [['$.entities[0].kind', /^must be one of organisation, person/u]],
    },
    {
      what: 'of an unknown colour',
      at: 'entities.0.colour',
      value: 'red',
      says: [['$.entities[0].colour', /^must be one of amber, teal/u]],
    },
    {
      what: 'with markup for a key',
      at: 'entities.0.html',
      value: '<b>',
      says: [['$.entities[0].html', /received "html"/u]],
    },
    {
      what: 'without aliases',
      at: 'entities.0.aliases',
      value: [],
      says: [['$.entities[0].aliases', 'must have at least one alias']],
    },
    {
      what: 'with too many aliases',
      at: 'entities.0.aliases',
      value: Array.from({ length: 201 }, (_, index) => `a${index}`),
      says: [['$.entities[0].aliases', 'must have at most 200 items']],
    },
    {
      what: 'with an empty alias',
      at: 'entities.0.aliases.1',
      value: '  ',
      says: [['$.entities[0].aliases[1]', 'must not be empty']],
    },
    {
      what: 'with an alias of 10,000 characters [threat 16]',
      at: 'entities.0.aliases.1',
      value: 'x'.repeat(10_000),
      says: [['$.entities[0].aliases[1]', name]],
    },
    {
      what: 'with a ruled alias of 10,000 characters [threat 16]',
      at: 'entities.0.aliases.0.text',
      value: 'x'.repeat(10_000),
      says: [['$.entities[0].aliases[0].text', name]],
    },
    {
      what: 'with a number for an alias',
      at: 'entities.0.aliases.1',
      value: 5,
      says: [['$.entities[0].aliases[1]', /Expected string/u]],
    },
    {
      what: 'with a pattern for an alias',
      at: 'entities.0.aliases.1',
      value: { regex: 'a+' },
      says: [
        ['$.entities[0].aliases[1].text', /Expected "text"/u],
        ['$.entities[0].aliases[1].regex', /received "regex"/u],
      ],
    },
    {
      what: 'with an unknown rule of case',
      at: 'entities.0.aliases.0.case',
      value: 'some',
      says: [['$.entities[0].aliases[0].case', /"cued"/u]],
    },
    {
      what: 'with an unknown need',
      at: 'entities.0.aliases.0.needs',
      value: 'luck',
      says: [['$.entities[0].aliases[0].needs', /"beside"/u]],
    },
    {
      what: 'with an empty part',
      at: 'entities.0.aliases.1',
      value: { parts: [['a'], []] },
      says: [['$.entities[0].aliases[1].parts[1]', 'must not be empty']],
    },
    {
      what: 'with too many parts',
      at: 'entities.0.aliases.1',
      value: { parts: [['a'], ['b'], ['c'], ['d'], ['e']] },
      says: [['$.entities[0].aliases[1].parts', 'must have at most 4 items']],
    },
    {
      what: 'with too many combinations [threat 16]',
      at: 'entities.0.aliases.1',
      value: { parts: [Array(40).fill('a'), Array(40).fill('b')] },
      says: [['$.entities[0].aliases[1].parts', 'must give at most 1000 combinations']],
    },
  ],
  'a sense': [
    {
      what: 'with an unknown reach',
      at: 'entities.0.sense.cues.0.reach',
      value: 'far',
      says: [['$.entities[0].sense.cues[0].reach', /^must be one of before, after, beside/u]],
    },
    {
      what: 'with a cue without words',
      at: 'entities.0.sense.rivals.0.cues.1.words',
      value: [],
      says: [['$.entities[0].sense.rivals[0].cues[1].words', 'must have at least one word']],
    },
    {
      what: 'with a rival without a name',
      at: 'entities.0.sense.rivals.0.name',
      says: [['$.entities[0].sense.rivals[0].name', /Expected "name"/u]],
    },
    {
      what: 'with another verdict',
      at: 'entities.0.sense.otherwise',
      value: 'maybe',
      says: [['$.entities[0].sense.otherwise', /"faint"/u]],
    },
  ],
};
