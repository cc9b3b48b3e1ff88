/** Takes all steps at once, to what comes of them. */
export function atOnce<Outcome>(steps: Generator<unknown, Outcome, void>): Outcome {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
