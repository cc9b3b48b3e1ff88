/** What a script in the page's world tells by its timing API: that a page has loaded, and how many marks there are now, which follows. */
export const pageMark = 'bench-page';
export const marksMark = 'bench-marks-';

/** The global variable that holds how many marks are registered. */
export const marksNow = 'benchMarks';

/**
 * Runs in the page's world before all else, under an address of its own, and looks once a frame. A mark that is there before a frame is painted is
 * painted in that frame. As text, since a compiler's helpers aren't there.
 */
export const watchMarks = `if (self === top) {
  let last = 0;
  globalThis.${marksNow} = 0;
  addEventListener('load', () => performance.mark('${pageMark}'));
  const look = () => {
    let marks = 0;
    for (const [name, { size }] of CSS.highlights) if (name.startsWith('sidelight-')) marks += size;
    if (marks !== last) performance.mark('${marksMark}' + marks);
    globalThis.${marksNow} = last = marks;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
//# sourceURL=bench-watch
`;
