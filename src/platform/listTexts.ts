import { text } from './texts.ts';

/** The words of the list of mentions, in the reader's language. */
export const listTexts = () => ({
  language: text('locale_tag'),
  direction: text('locale_direction'),
  title: text('list_title'),
  filter: text('list_filter'),
  empty: text('list_empty'),
  unfound: text('list_unfound'),
  help: text('list_help'),
  rest: (count: number) => text('list_rest', count),
  close: text('card_close'),
});
