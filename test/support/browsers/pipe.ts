import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { until } from '../until.ts';

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/**
 * Waits for a tab of a Chromium that was started with `--remote-debugging-pipe`, and closes it. Only the browser itself
 * is asked: no debugger is attached to any page.
 */
export async function closeTab(chromium: ChildProcess, isWanted: (url: string) => boolean): Promise<void> {
  const [, , , input, output] = chromium.stdio as unknown as [null, null, null, Writable, Readable];
  let asked = 0;
  let received = '';
  const hear = (chunk: Buffer): void => void (received += chunk.toString());
  output.on('data', hear);
  const ask = async (method: string, params: object = {}): Promise<unknown> => {
    const own = ++asked;
    input.write(`${JSON.stringify({ id: own, method, params })}\0`);
    const isOwn = (message: string): boolean => (JSON.parse(message) as { id?: number }).id === own;
    const answer = await until(`Chromium has answered ${method}`, () =>
      Promise.resolve(received.split('\0').slice(0, -1).find(isOwn)),
    );
    return (JSON.parse(answer) as { result: unknown }).result;
  };
  try {
    const wanted = await until('the tab is there', async () => {
      const { targetInfos } = (await ask('Target.getTargets')) as { targetInfos: readonly Target[] };
      return targetInfos.find(({ url }) => isWanted(url));
    });
    await ask('Target.closeTarget', { targetId: wanted.targetId });
  } finally {
    output.off('data', hear);
  }
}
