import type { Age } from '../core/claims/age.ts';
import { escapeMarkdown, markdownLink } from '../core/claims/markdown.ts';
import type { Relation } from '../core/claims/relations.ts';
import type { CertaintyLevel, Standing } from '../core/dossiers/footing.ts';
import type { Entity } from '../core/dossiers/entity.ts';
import { dateText } from '../core/dossiers/dateText.ts';
import { keepFormats } from '../core/dossiers/keptFormats.ts';
import { textLanguage } from '../platform/counted.ts';
import { text, type TextName } from '../platform/texts.ts';

/** Where and when a claim was made. */
export interface Where {
  readonly publisher: string;
  /** In words, as are the paragraphs. */
  readonly date: string;
  /** How long before the page that was; absent where the page's date is not known. */
  readonly age: Age | undefined;
  readonly paragraphs: string;
  /** The name of the dossier, where it is another than the card's. */
  readonly dossier: string | undefined;
}

/** What makes a claim stand on its own outside of a card. */
export interface Cited {
  readonly text: string;
  readonly speaker: string;
  readonly standing: Standing;
  readonly level: CertaintyLevel;
  readonly note: string | undefined;
  readonly publisher: string;
  readonly headline: string;
  /** In words, as are the paragraphs. */
  readonly date: string;
  readonly paragraphs: string;
  readonly dossier: string;
  /** Empty where none is known. */
  readonly address: string;
}

/** A card's words of dossiers and claims that are not the dossier's own, in the reader's language. */
export interface CardWords {
  readonly kind: (kind: Entity['kind']) => string;
  readonly standing: (standing: Standing) => string;
  readonly level: (level: CertaintyLevel) => string;
  readonly relation: (relation: Relation) => string;
  readonly superseded: string;
  /** Of a date in ISO 8601, as exact as it is known. */
  readonly date: (date: string) => string;
  readonly paragraphs: (paragraphs: readonly number[]) => string;
  readonly where: (where: Where) => string;
  readonly why: (words: readonly string[]) => string;
  readonly citation: (cited: Cited) => { plain: string; markdown: string };
}

const lists = keepFormats(Intl.ListFormat);
const numbers = keepFormats(Intl.NumberFormat);

/** A name as the texts spell it. */
const spelt = (name: string): string => name.replaceAll('-', '_');

/** A text that is filled in many times over: the browser is asked but once, since each question costs. */
function pattern(name: TextName, places: number): (...fillings: readonly string[]) => string {
  const marks = Array.from({ length: places }, (_, at) => `{${at}}`);
  let written: string | undefined;
  return (...fillings) =>
    (written ??= text(name, ...marks)).replaceAll(
      /\{(\d)\}/gu,
      (_, at: string) => fillings[Number(at)] ?? '',
    );
}

/** The words in the language of the browser. */
export function cardWords(): CardWords {
  const language = textLanguage();
  const once = keepTexts();
  const matches = pattern('card_why', 1);
  const quoted = pattern('card_quoted', 1);
  const reported = pattern('card_reported', 2);
  const from = pattern('card_dossier', 1);
  const paragraph = pattern('card_paragraph', 1);
  const several = pattern('card_paragraphs', 1);
  const cited = pattern('cited', 9);
  const noted = pattern('cited_note', 2);
  const level = (one: CertaintyLevel): string => once(`level_${one}`);
  const standing = (one: Standing): string => once(`standing_${spelt(one)}` as TextName);
  const citation = (claim: Cited, write: (part: string) => string, headline: string): string =>
    cited(
      ...[claim.text, claim.speaker, standing(claim.standing)].map(write),
      write(claim.note === undefined ? level(claim.level) : noted(level(claim.level), claim.note)),
      write(claim.publisher),
      headline,
      ...[claim.date, claim.paragraphs, claim.dossier].map(write),
    );
  return {
    kind: (kind) => text(`kind_${kind}`),
    standing,
    level,
    relation: (relation) => once(`relation_${spelt(relation)}` as TextName),
    superseded: text('card_superseded'),
    date: (date) => dateText(date, language),
    paragraphs: (paragraphs) =>
      (paragraphs.length === 1 ? paragraph : several)(lists(language, {}).format(paragraphs.map(String))),
    where: ({ publisher, date, age, paragraphs, dossier }) =>
      [
        publisher,
        age === undefined ? date : reported(date, ageText(age, language)),
        paragraphs,
        dossier && from(dossier),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    why: (words) => matches(lists(language, { type: 'unit' }).format(words.map((word) => quoted(word)))),
    citation: (claim) => {
      const { address, headline } = claim;
      const plain = citation(claim, (part) => part, headline);
      return {
        plain: address === '' ? plain : `${plain} ${address}`,
        markdown: citation(claim, escapeMarkdown, markdownLink(headline, address)),
      };
    },
  };
}

/** Texts without fillings, each asked for but once. */
function keepTexts(): (name: TextName) => string {
  const known = new Map<TextName, string>();
  return (name) => {
    const written = known.get(name) ?? text(name);
    known.set(name, written);
    return written;
  };
}

/** "9 months before this page", "about 2 years after this page", "the same month as this page". */
function ageText({ unit, count, about }: Age, language: string): string {
  if (count === 0) return text(`age_same_${unit}` as TextName);
  const form = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const long = numbers(language, form).format(Math.abs(count));
  if (about) return text(count > 0 ? 'age_about_before' : 'age_about_after', long);
  return text(count > 0 ? 'age_before' : 'age_after', long);
}
