import type { Found } from './task.ts';

/** Elements whose text is code, a control's, or nobody's to read. */
const skipped =
  'code, kbd, samp, var, pre, textarea, select, option, button, input, script, style, noscript, template, svg, math, object, iframe, [contenteditable]';

/** Joined to a name by one of these, further letters make another word or an address of it. */
const joined = /[\p{L}\p{N}_]?[-/.@:_’']$/u;
const joins = /^[-/.@:_’'][\p{L}\p{N}_]/u;

function whereOf(element: Element): Found['where'] {
  if (element.parentElement?.closest(skipped)) return 'skipped element';
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden';
  const before = element.previousSibling?.textContent ?? '';
  const after = element.nextSibling?.textContent ?? '';
  return joined.test(before) || joins.test(after) ? 'in an address or a word' : 'plain';
}

/**
 * Says of each found text where it stands. What was found across inline markup has several elements, of which the first
 * tells.
 */
export function whereItStands(texts: readonly string[]): readonly Found[] {
  const marks = [...document.querySelectorAll('mark')].values();
  return texts.map((text) => {
    let element = marks.next().value;
    const where = element === undefined ? 'plain' : whereOf(element);
    for (let length = element?.textContent.length ?? text.length; length < text.length;) {
      element = marks.next().value;
      length += element?.textContent.length ?? text.length;
    }
    return { text, where };
  });
}
