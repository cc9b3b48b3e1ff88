import { isAlive } from '../platform/alive.ts';
import { answerInContent, askFromContent } from '../platform/contentMessages.ts';
import { type Session, startSession } from './session.ts';

let session: Session | undefined;
let reported = 0;

/** Tells the background how many mentions there are, when that has changed. */
async function report(count: number): Promise<void> {
  if (count === reported) return;
  if (!isAlive()) return end();
  reported = count;
  await askFromContent('report-mentions', { count });
}

/** Starts anew with what the background has for this page now. */
async function restart(): Promise<void> {
  const kit = await askFromContent('get-kit', {});
  session?.stop();
  session =
    kit.entities.length === 0 ? undefined : startSession(document, kit, (count) => void report(count), end);
  if (session === undefined) await report(0);
}

/** The extension was updated or removed: an old script leaves no trace. */
function end(): void {
  session?.stop();
  session = undefined;
}

answerInContent({
  'kit-changed': restart,
  'get-status': async () => ({ mentions: session?.mentions() ?? 0, active: session !== undefined }),
});

void restart();
