import type messages from '../../assets/public/_locales/en/messages.json';
import { native } from './native.ts';

/** The names of all texts that a reader can see; each locale has them. */
export type TextName = keyof typeof messages;

/** A text in the reader's language, with `$1` … `$9` filled in. */
export const text = (name: TextName, ...fillings: (string | number)[]): string =>
  native.i18n.getMessage(name, fillings.map(String));

/** The language of the browser's own texts, as a language tag. */
export const browserLanguage = (): string => native.i18n.getUILanguage();
