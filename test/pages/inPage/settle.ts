/**
 * Waits until the marks have followed a scroll. What is near the viewport is told to all intersection observers of a
 * page in the order in which they were made, so one made now is told last; then a reading must stay the same for some
 * frames. Runs in the page.
 */
export async function settle(reading: () => string): Promise<void> {
  const quietFrames = 2;
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
  let last = reading();
  for (let same = 0; same < quietFrames;) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    const now = reading();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}
