/** A message on its way: which of the table, and what it carries. */
export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** An answer on its way. Errors travel as data, since browsers differ in what they make of a rejected listener. */
export type Answer = { readonly reply: unknown } | { readonly error: string };

/** The answer of a handler, whether it succeeds or fails. */
export const answerOf = async (reply: Promise<unknown>): Promise<Answer> => {
  try {
    return { reply: await reply };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

/** What an answer carries; throws the receiver's error, or one of its own where nobody has answered. */
export function replyOf(name: string, answer: Answer | null | undefined): unknown {
  if (answer === null || answer === undefined) throw new Error(`Nobody has answered the message "${name}".`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.reply;
}
