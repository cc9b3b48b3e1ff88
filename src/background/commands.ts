import { readMentions } from '../platform/badge.ts';
import type { CommandName } from '../platform/commands.ts';
import { askFrame } from '../platform/send.ts';
import { currentFrame } from '../platform/storage/currentFrame.ts';
import type { PageMention } from '../protocol/pageMention.ts';
import { type AskFrame, stepThrough } from './stepping.ts';

/** Does what a shortcut asks for in a tab. A tab without mentions, or where no script of ours runs, stays as it is. */
export async function obey(command: CommandName, tab: number): Promise<void> {
  const frames = await framesOf(tab);
  const ask: AskFrame = (frame, name, request) => askFrame(tab, frame, name, request);
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
      const frame = (await current.get()) ?? frames[0];
      if (frame === undefined || (await ask(frame, 'open-current', {}))) return;
      /* Nothing is current: the first mention that the reader sees is. */
      await obey('next-mention', tab);
      const now = await current.get();
      if (now !== undefined) await ask(now, 'open-current', {});
      return;
    }
    case 'list-mentions': {
      const listed = await Promise.all(frames.map((frame) => mentionsIn(ask, frame)));
      await showList(ask, listed.flat());
    }
  }
}

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
