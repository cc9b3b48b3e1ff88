import { readMentions } from '../platform/badge.ts';
import type { CommandName } from '../platform/commands.ts';
import { askFrame } from '../platform/send.ts';
import { currentFrame } from '../platform/storage/currentFrame.ts';
import type { PageMention } from '../protocol/pageMention.ts';
import { type AskFrame, letGo, openCurrent, stepThrough } from './stepping.ts';

/** Does what a shortcut asks for in a tab. A tab without mentions, or where no script of ours runs, stays as it is. */
export async function obey(command: CommandName, tab: number): Promise<void> {
  const frames = await framesOf(tab);
  const ask = askIn(tab);
  const current = currentFrame(tab);
  switch (command) {
    case 'next-mention':
    case 'previous-mention': {
      const direction = command === 'next-mention' ? 'next' : 'previous';
      const frame = await stepThrough(ask, frames, await current.get(), direction);
      if (frame !== undefined) await current.set(frame);
      return;
    }
    case 'open-mention': {
      const frame = await openCurrent(ask, frames, await current.get());
      if (frame !== undefined) await current.set(frame);
      return;
    }
    case 'list-mentions': {
      const listed = await Promise.all(frames.map((frame) => mentionsIn(ask, frame)));
      await showList(ask, listed.flat());
    }
  }
}

/** Goes to a mention in a frame of a tab and opens its card, as the list of mentions asks. */
export async function goTo(tab: number, frame: number, id: number): Promise<void> {
  const ask = askIn(tab);
  const current = currentFrame(tab);
  await letGo(ask, await framesOf(tab), await current.get(), frame);
  if (await ask(frame, 'open-mention', { id })) await current.set(frame);
}

const askIn =
  (tab: number): AskFrame =>
  (frame, name, request) =>
    askFrame(tab, frame, name, request);

async function showList(ask: AskFrame, mentions: (PageMention & { frame: number })[]): Promise<void> {
  try {
    await ask(0, 'list-mentions', { mentions });
  } catch {
    /* Where no script of ours runs, or Sidelight is off, there is no list: the toolbar button says why. */
  }
}

/** The frames of a tab that have mentions, the page's own first. */
const framesOf = async (tab: number): Promise<number[]> =>
  (await readMentions(tab)).filter(([, count]) => count > 0).map(([frame]) => frame);

async function mentionsIn(ask: AskFrame, frame: number): Promise<(PageMention & { frame: number })[]> {
  try {
    const { mentions } = await ask(frame, 'get-mentions', {});
    return mentions.map((mention) => ({ ...mention, frame }));
  } catch {
    /* The frame has gone since it was counted. */
    return [];
  }
}
