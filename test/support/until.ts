const pollEvery = 50;

/** Long enough for a cold Firefox on a busy machine; a condition that fails does so loudly, with what was last seen. */
const defaultDeadline = 15_000;

/** Reads again and again until the answer is there (not undefined, null or false); throws at the deadline. */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined | null | false>,
  deadline = defaultDeadline,
): Promise<T> {
  const end = performance.now() + deadline;
  for (;;) {
    const seen = await read();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Waited ${String(deadline)} ms in vain until ${what}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, pollEvery);
    });
  }
}
