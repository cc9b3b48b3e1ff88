import type { Alias, BoundaryRule, CaseRule, Entity } from '../dossiers/entity.ts';
import type { Reach } from '../dossiers/reach.ts';
import { fold } from './fold.ts';
import { phraseOf } from './phrase.ts';

/** One way to write an entity: an alias made ready for comparison. */
export interface Form {
  /** Which entity of the lexicon. */
  readonly entity: number;
  /** Which alias of the entity. */
  readonly alias: number;
  /** As the dossier writes it. */
  readonly written: string;
  /** Folded; a space stands for white space or a hyphen. */
  readonly text: string;
  /** What a text must have at that place before the rest is compared. */
  readonly first: string;
  readonly case: CaseRule;
  readonly boundary: BoundaryRule;
  readonly needs: Reach | undefined;
}

/** All forms of an entity's aliases; the same form twice is kept once. */
export function formsOf(aliases: Entity['aliases'], entity: number): Form[] {
  const forms = new Map<string, Form>();
  for (const [index, alias] of aliases.entries()) {
    for (const written of writtenForms(alias)) {
      const text = phraseOf(fold(written).text);
      const { case: caseRule, boundary } = alias;
      const needs = 'needs' in alias ? alias.needs : undefined;
      if (text !== '' && !forms.has(text))
        forms.set(text, {
          entity,
          alias: index,
          written,
          text,
          first: firstOf(text),
          case: caseRule,
          boundary,
          needs,
        });
    }
  }
  return [...forms.values()];
}

/** The first word; with the second where the first is a single character, which would be found all over a page. */
function firstOf(text: string): string {
  const [first = text, second] = text.split(' ');
  return first.length > 1 || second === undefined ? first : `${first} ${second}`;
}

/** The texts of an alias as written: its own, or each combination of its parts. */
export function writtenForms(alias: Alias): string[] {
  if ('text' in alias) return [alias.text];
  return alias.parts.reduce<string[]>(
    (heads, part) => heads.flatMap((head) => part.map((tail) => (head === '' ? tail : `${head} ${tail}`))),
    [''],
  );
}
