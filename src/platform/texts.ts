import browser from 'webextension-polyfill';
import type messages from '../../assets/public/_locales/en/messages.json';

/** The names of all texts that a reader can see; each locale has them. */
export type TextName = keyof typeof messages;

/** A text in the reader's language, with `$1` … `$9` filled in. */
export const text = (name: TextName, ...fillings: (string | number)[]): string =>
  browser.i18n.getMessage(name, fillings.map(String));
