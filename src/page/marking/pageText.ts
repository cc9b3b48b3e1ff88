import { kindOf } from '../../core/mentions/documentKind.ts';
import { type Steps, walk } from '../text/collect.ts';
import { readPlainText } from '../text/plainText.ts';
import type { Changed, Reader } from '../text/read.ts';
import { wayToView } from '../text/wayToView.ts';

/**
 * Most blocks with mentions that are read in a plain-text document. All its text is in one box, so all its marks are
 * painted at once, and with ten times as many each frame would cost a reader 50 ms.
 */
const mostInPlainText = 1000;

/** The text of a page, read in steps. */
export interface PageText {
  /** Whether the page is one text, of which no part can be read anew alone. */
  readonly isPlain: boolean;
  /** All its blocks, or those in one element. */
  readonly whole: (within?: Element | null) => Steps;
  /** The blocks that may hold a mention, of changed roots or of the whole page. */
  sought(changed: Changed | undefined): Steps;
}

/** @param count how many blocks with mentions there are so far */
export function createPageText(document: Document, reader: Reader, count: () => number): PageText {
  const isPlain = kindOf(document) === 'plain';
  const top = (): Element | null => document.body ?? document.documentElement;

  function* plain(): Steps {
    const text = document.querySelector('pre');
    if (text !== null) yield* readPlainText(text);
  }

  function* plainSought(): Steps {
    for (const block of plain()) {
      if (count() > mostInPlainText) return;
      yield block;
    }
  }

  function* sought(changed: Changed | undefined): Steps {
    const root = top();
    if (changed !== undefined) yield* reader.changed(changed);
    else if (root !== null) yield* reader.deep(root, wayToView(document));
  }

  return {
    isPlain,
    *whole(within) {
      const root = within ?? top();
      if (isPlain) yield* plain();
      else if (root !== null) yield* walk(root, 'deep');
    },
    sought: isPlain ? plainSought : sought,
  };
}
