/** Each call of this module brings a copy of its own. */
const shared = globalThis as unknown as { frameTimes?: number[]; frameRequest?: number };

/** Starts to note when frames are made. */
export function watchFrames(): void {
  const frames: number[] = [];
  const note = (time: number): void => {
    frames.push(time);
    shared.frameRequest = requestAnimationFrame(note);
  };
  shared.frameTimes = frames;
  shared.frameRequest = requestAnimationFrame(note);
}

/** The times between the frames since then, in ms; they are watched no longer. */
export function seenFrames(): number[] {
  if (shared.frameTimes === undefined) throw new Error('Nobody watched.');
  cancelAnimationFrame(shared.frameRequest!);
  return shared.frameTimes.slice(1).map((time, index) => time - shared.frameTimes![index]!);
}

/** Scrolls the page with each frame, as a page's own script does; resolves once it is done. */
export function scrollByScript(step: number, times: number): Promise<void> {
  return new Promise((resolve) => {
    let left = times;
    const scroll = (): void => {
      scrollBy({ top: step, behavior: 'instant' });
      left -= 1;
      if (left > 0) requestAnimationFrame(scroll);
      else resolve();
    };
    requestAnimationFrame(scroll);
  });
}
