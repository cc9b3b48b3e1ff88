import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { expressionOf } from './expression.ts';

/** Marks names in a page by a library, and tells of each mention its text. */
export type Library = (root: Element, names: readonly string[], tell: (text: string) => void) => void;

/** What may stand at a word's sides, as {@link expressionOf} has it. */
const limiters = '.,;:!?()[]{}<>"\'/\\|-–—…’‘“”«»&*+=#@~^%$€£'.split('');

/** mark.js with one expression for all names. */
export const markRegExp: Library = (root, names, tell) =>
  new Mark(root).markRegExp(expressionOf(names), { each: (element) => tell(element.textContent) });

/** mark.js with the names as they are. */
export const mark: Library = (root, names, tell) =>
  new Mark(root).mark(names, {
    separateWordSearch: false,
    accuracy: { value: 'exactly', limiters },
    each: (element) => tell(element.textContent),
  });

/** findAndReplaceDOMText with one expression for all names; it finds across inline markup. */
export const findAndReplace: Library = (root, names, tell) =>
  void findAndReplaceDOMText(root, {
    find: expressionOf(names),
    wrap: 'mark',
    preset: 'prose',
    replace(portion, [text]) {
      if (portion.index === 0) tell(text);
      return portion.text;
    },
  });
