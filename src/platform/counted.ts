import { browserLanguage, text, type TextName } from './texts.ts';

type Stem<Name> = Name extends `${infer Found}_one` ? Found : never;

/** Texts that come in two forms, by the number in them: `…_one` and `…_other`. */
export type CountedName = Stem<TextName>;

/** The language that the texts are written in; the browser's own where it is a variety of it, such as en-GB. */
export function textLanguage(): string {
  const written = text('locale_tag');
  const own = browserLanguage();
  return own.startsWith(`${written}-`) ? own : written;
}

/** A text in the form that goes with a number, which is filled in first. */
export function counted(name: CountedName, count: number, ...fillings: string[]): string {
  const language = textLanguage();
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return text(`${name}_${form}`, new Intl.NumberFormat(language).format(count), ...fillings);
}
