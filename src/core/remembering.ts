/** Gives what a function has answered before where it is asked the same; what it answers with undefined is asked again. */
export function remembering<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    let value = known.get(question);
    if (value === undefined) known.set(question, (value = answer(question)));
    return value;
  };
}
