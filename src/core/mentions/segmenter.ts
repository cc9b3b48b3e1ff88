let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text of a script without spaces into words of the dictionary (ICU's). Browsers take 15 ms to load that, so it
 * waits until it is needed.
 */
export function segmentWords(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}
