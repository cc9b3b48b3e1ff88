/** How long a task rests before it runs again, in ms: a page that changes all the time is not looked at all the time. */
const rest = 250;

const resting = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, rest);
  });

/**
 * Runs a task whenever it is asked for, but one run at a time: what is asked for meanwhile comes together in one more
 * run, which sees all that has changed by then.
 */
export function oneAtATime(task: () => Promise<void>): () => void {
  let runs = false;
  let wanted = false;
  const run = async (): Promise<void> => {
    runs = true;
    try {
      while (wanted) {
        wanted = false;
        await task();
        if (wanted) await resting();
      }
    } finally {
      runs = false;
    }
  };
  return () => {
    wanted = true;
    if (!runs) void run();
  };
}
