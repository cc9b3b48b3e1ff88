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
  /** ISO 8601, as exact as it is known. */
  readonly date: string;
  /** How long before the page that was; absent where the page's date is not known. */
  readonly age: Age | undefined;
  readonly paragraphs: readonly number[];
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
  readonly date: string;
  readonly paragraphs: readonly number[];
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
  readonly where: (where: Where) => string;
  readonly why: (words: readonly string[]) => string;
  readonly citation: (cited: Cited) => { plain: string; markdown: string };
}

const lists = keepFormats(Intl.ListFormat);
const numbers = keepFormats(Intl.NumberFormat);

/** A name as the texts spell it. */
const spelt = (name: string): string => name.replaceAll('-', '_');

/** The words in the language of the browser. */
export function cardWords(): CardWords {
  const language = textLanguage();
  const level = (one: CertaintyLevel): string => text(`level_${one}`);
  const standing = (one: Standing): string => text(`standing_${spelt(one)}` as TextName);
  return {
    kind: (kind) => text(`kind_${kind}`),
    standing,
    level,
    relation: (relation) => text(`relation_${spelt(relation)}` as TextName),
    superseded: text('card_superseded'),
    where: ({ publisher, date, age, paragraphs, dossier }) =>
      [
        publisher,
        when(date, age, language),
        paragraphsText(paragraphs, language),
        dossier && text('card_dossier', dossier),
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    why: (words) => {
      const quoted = words.map((word) => text('card_quoted', word));
      return text('card_why', lists(language, { type: 'unit' }).format(quoted));
    },
    citation: (cited) => {
      const { address, note, headline } = cited;
      const certainty =
        note === undefined ? level(cited.level) : text('cited_note', level(cited.level), note);
      const before = [cited.text, cited.speaker, standing(cited.standing), certainty, cited.publisher];
      const written = dateText(cited.date, language);
      const behind = [written, paragraphsText(cited.paragraphs, language), cited.dossier];
      const plain = text('cited', ...before, headline, ...behind);
      return {
        plain: address === '' ? plain : `${plain} ${address}`,
        markdown: text(
          'cited',
          ...before.map(escapeMarkdown),
          markdownLink(headline, address),
          ...behind.map(escapeMarkdown),
        ),
      };
    },
  };
}

function when(date: string, age: Age | undefined, language: string): string {
  const written = dateText(date, language);
  return age === undefined ? written : text('card_reported', written, ageText(age, language));
}

/** "9 months before this page", "about 2 years after this page", "the same month as this page". */
function ageText({ unit, count, about }: Age, language: string): string {
  if (count === 0) return text(`age_same_${unit}` as TextName);
  const form = { style: 'unit', unit, unitDisplay: 'long' } as const;
  const long = numbers(language, form).format(Math.abs(count));
  if (about) return text(count > 0 ? 'age_about_before' : 'age_about_after', long);
  return text(count > 0 ? 'age_before' : 'age_after', long);
}

const paragraphsText = (paragraphs: readonly number[], language: string): string =>
  text(
    paragraphs.length === 1 ? 'card_paragraph' : 'card_paragraphs',
    lists(language, {}).format(paragraphs.map(String)),
  );
