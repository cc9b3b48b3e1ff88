import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChoices } from '../../../src/core/settings/schema.ts';
import { type Candidate, choose } from '../../../src/page/marking/choose.ts';

type Section = readonly Candidate[];
const anyEntity = (): boolean => true;

const letters = 'abcdefgh';

/** Sections from a drawing: a letter is an entity, a capital where its sense is sure; `|` is a heading. */
const sectionsOf = (drawing: string): Section[] =>
  drawing.split('|').map((section) =>
    Array.from(section.replaceAll(' ', ''), (letter) => ({
      sense: { entity: letters.indexOf(letter.toLowerCase()) },
      style: { sure: letter !== letter.toLowerCase() },
    })),
  );

/** The drawing with a dot in place of each mark that is not chosen. */
const drawingOf = (sections: readonly Section[], chosen: ReadonlySet<Candidate>): string =>
  sections
    .map((section) =>
      section
        .map((mark) => {
          const letter = letters.charAt(mark.sense.entity);
          return !chosen.has(mark) ? '.' : mark.style.sure ? letter.toUpperCase() : letter;
        })
        .join(''),
    )
    .join('|');

const cases: readonly { what: string; page: string; section: string; first: string }[] = [
  { what: 'nothing', page: '', section: '', first: '' },
  { what: 'one mention', page: 'A', section: 'A', first: 'A' },
  { what: 'one entity again and again', page: 'AAA', section: 'A..', first: 'A..' },
  { what: 'several entities', page: 'ABBACA', section: 'AB..C.', first: 'AB..C.' },
  { what: 'a faint mention alone', page: 'aB', section: 'aB', first: 'aB' },
  { what: 'faint mentions alone', page: 'aaa', section: 'a..', first: 'a..' },
  { what: 'a faint mention before a sure one', page: 'aAa', section: '.A.', first: '.A.' },
  { what: 'a faint mention after a sure one', page: 'Aa', section: 'A.', first: 'A.' },
  { what: 'the first of the sure ones', page: 'aAAa', section: '.A..', first: '.A..' },
  { what: 'a faint one beside another entity’s sure one', page: 'aBA', section: '.BA', first: '.BA' },
  { what: 'text before the first heading', page: 'AA|AA', section: 'A.|A.', first: 'A.|..' },
  { what: 'a page that starts with a heading', page: '|AA|A', section: '|A.|A', first: '|A.|.' },
  { what: 'headings without a mention between', page: 'A|||A', section: 'A|||A', first: 'A|||.' },
  { what: 'an entity that comes up late', page: 'A|AB|B', section: 'A|AB|B', first: 'A|.B|.' },
  { what: 'a sure one in a later section', page: 'aa|A|a', section: 'a.|A|a', first: '..|A|.' },
  { what: 'sections with faint ones alone', page: 'aa|a', section: 'a.|a', first: 'a.|.' },
];

describe('choose', () => {
  it.each(cases)('shows of $what as much as is asked for', ({ page, section, first }) => {
    const sections = sectionsOf(page);
    const shown = markChoices.map((marks) => drawingOf(sections, choose(sections, marks, anyEntity)));
    expect(shown).toEqual([page, section, first]);
  });

  it.each([
    { unwanted: '', shown: ['ABA|bB', 'AB.|.B', 'AB.|..'] },
    { unwanted: 'a', shown: ['.B.|bB', '.B.|.B', '.B.|..'] },
    { unwanted: 'b', shown: ['A.A|..', 'A..|..', 'A..|..'] },
    { unwanted: 'ab', shown: ['...|..', '...|..', '...|..'] },
  ])('leaves out the entities that are not wanted: $unwanted', ({ unwanted, shown }) => {
    const sections = sectionsOf('ABA|bB');
    const isWanted = (entity: number): boolean => !unwanted.includes(letters.charAt(entity));
    expect(markChoices.map((marks) => drawingOf(sections, choose(sections, marks, isWanted)))).toEqual(shown);
  });

  const candidate = fc.record({
    sense: fc.record({ entity: fc.nat(4) }),
    style: fc.record({ sure: fc.boolean() }),
  });
  const anySections = fc.array(fc.array(candidate, { maxLength: 8 }), { maxLength: 6 });

  it('shows ever less: page ⊆ section ⊆ all, and each entity that there is', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const [all, section, page] = markChoices.map((marks) => choose(sections, marks, anyEntity));
        expect(all).toEqual(new Set(sections.flat()));
        expect([...section!].every((mark) => all!.has(mark))).toBe(true);
        expect([...page!].every((mark) => section!.has(mark))).toBe(true);
        const entities = (marks: Iterable<Candidate>) =>
          new Set(Array.from(marks, ({ sense }) => sense.entity));
        expect(entities(page!)).toEqual(entities(all!));
      }),
    );
  });

  it('shows of an entity one mention a section, or one a page', () => {
    const perEntity = (marks: readonly Candidate[]): Candidate[][] =>
      Array.from(letters, (_, entity) => marks.filter(({ sense }) => sense.entity === entity)).filter(
        (own) => own.length > 0,
      );
    fc.assert(
      fc.property(anySections, (sections) => {
        const section = choose(sections, 'section', anyEntity);
        for (const own of sections.flatMap(perEntity)) {
          expect(own.filter((mark) => section.has(mark))).toHaveLength(1);
        }
        const page = choose(sections, 'page', anyEntity);
        for (const own of perEntity(sections.flat())) {
          expect(own.filter((mark) => page.has(mark))).toHaveLength(1);
        }
      }),
    );
  });
});
