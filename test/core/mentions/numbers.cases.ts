import { by, type JudgeCase, rival, unspoken } from './judge.cases.ts';

/** How mentions of names with numbers in them are judged, by the rule that decides. */
export const numberCases: Readonly<Record<string, readonly JudgeCase[]>> = {
  designations: [
    { what: 'of a line', text: 'the Comet 7T', judged: rival('7T', 'Comet', 'before') },
    {
      what: 'of a line with a suffix',
      text: 'the Comet Pro Max 7T',
      judged: rival('7T', 'Comet Pro Max', 'before'),
    },
    { what: 'of a line with a number', text: 'a Zephyr 12 7T', judged: rival('7T', 'Zephyr 12', 'before') },
    { what: 'of a line with a letter', text: 'a Zephyr X 7T', judged: rival('7T', 'Zephyr X', 'before') },
    {
      what: 'of a line with a number glued to it',
      text: 'a Zephyr8 7T',
      judged: rival('7T', 'Zephyr8', 'before'),
    },
    {
      what: 'of a line with a number and Roman figures',
      text: 'a Zephyr 10 IV 7T',
      judged: rival('7T', 'Zephyr 10 IV', 'before'),
    },
    { what: 'of a line with capitals', text: 'a Zephyr 11T 7T', judged: rival('7T', 'Zephyr 11T', 'before') },
    { what: 'not of a line with other words', text: 'a Zephyr with 7T', judged: unspoken },
    { what: 'of a code', text: 'an S21 7T', judged: rival('7T', 'S21', 'before') },
    {
      what: 'of a capitalised word with a number',
      text: 'the Nova 3 7T',
      judged: rival('7T', 'Nova 3', 'before'),
    },
    { what: 'before a bracket', text: 'the Comet (7T)', judged: rival('7T', 'Comet', 'before') },
    { what: 'not over a comma', text: 'the Comet, 7T', judged: unspoken },
    { what: 'not over a full stop', text: 'the Comet. 7T', judged: unspoken },
    { what: 'not a year', text: 'In May 2020 7T', judged: unspoken },
    { what: 'not a count', text: 'over 100 7T', judged: unspoken },
    {
      what: 'stronger than any cue',
      text: 'the Comet 7T scanner',
      judged: rival('7T', 'Comet', 'before'),
    },
  ],
  measures: [
    { what: 'beside others', text: '7t of sand and 12t of gravel', judged: rival('t', '12t', 'block') },
    { what: 'with a space', text: '7T of sand and 12 t of gravel', judged: rival('t', '12 t', 'block') },
    { what: 'of its own family', text: '7T beats 3T and 1.5T', judged: unspoken },
    { what: 'not against a cue in the clause', text: 'a 7T magnet of 12t', judged: by('magnet', 'beside') },
    { what: 'but against one beyond', text: '7T of 12t. A magnet', judged: rival('t', '12t', 'block') },
    { what: 'not beyond the block', text: '7T', blocks: ['12t of sand'], judged: unspoken },
    { what: 'not of another unit', text: '7T of sand and 12tons', judged: unspoken },
    { what: 'not of a longer number', text: '7T of sand and A-12t', judged: unspoken },
  ],
};
