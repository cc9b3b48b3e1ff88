import { markPage } from '../page/marking/markPage.ts';
import { isAlive } from '../platform/alive.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import { openOrClosedShadowRoot } from '../platform/shadowRoots.ts';
import { watchFirstSigns } from './firstSigns.ts';
import { type MarkedPage, offeredReader, type Reader, type Session, type Setting } from './joint.ts';
import { lexiconOf } from './lexicon.ts';
import { watchRelatedness } from './relatedness.ts';

/** Time after which what could not come is asked for again, in ms: a sign is given with every move of the pointer. */
const pause = 1_000;

/**
 * Marks a page by a kit, and has cards opened on its marks once somebody reads it. A page in a frame is judged by itself,
 * as its mentions are counted by themselves; it is judged only where that decides whether it is marked.
 */
export function startSession({ kit: told, names, before, counted, orphaned }: Setting): Session {
  const { source, entities } = lexiconOf(told, names);
  const kit = { ...told, entities };
  const reading = Promise.withResolvers<void>();
  let reader: Reader | undefined;
  let stopped = false;

  /** Marks wait for the judgement, where they depend on it. */
  const isWanted = (entity: number): boolean =>
    !kit.quiet || relatedness.isRelated(kit.entities[entity]!.key);

  const marking = markPage(
    document,
    source,
    { ...kit, colourOf: (entity) => kit.entities[entity]!.colour, isWanted },
    openOrClosedShadowRoot,
    () => {
      reader?.changed();
      counted(marking.count());
      if (marking.count() > 0) {
        if (kit.quiet || window === top) relatedness.look();
        if (signs.missed().length > 0) call();
      }
      reading.resolve();
    },
  );
  /* From the start: a pointer can come to the first mark before the last one is there. */
  const signs = watchFirstSigns(window, () => {
    if (marking.count() > 0) call();
  });
  const page: MarkedPage = { document, kit, marking, orphaned };

  let summoned: Promise<Reader> | undefined;
  const summon = (): Promise<Reader> => {
    summoned ??= fetchReader();
    return summoned;
  };
  const fetchReader = async (): Promise<Reader> => {
    if (offeredReader() === undefined) await askFromContent('load-script', { script: 'reader' });
    const start = offeredReader();
    if (start === undefined || stopped) throw new Error('The page is not read any more.');
    signs.stop();
    reader = start(page, signs.missed());
    return reader;
  };
  /** Without the extension there is nothing to come; else the next sign asks once more. */
  const lost = (): void => {
    if (!isAlive()) return orphaned();
    setTimeout(() => (summoned = undefined), pause);
  };
  const call = (): void => void summon().catch(lost);
  const relatedness = watchRelatedness(marking.summarise, before, kit.quiet ? marking.arrange : undefined);
  return {
    mentions: marking.count,
    counts() {
      const counts = new Map<number, number>();
      for (const { sense } of marking.marks()) {
        counts.set(sense.entity, (counts.get(sense.entity) ?? 0) + 1);
      }
      return [...counts].map(([entity, count]) => {
        const { key, name, colour } = kit.entities[entity]!;
        return { entity: key, name, colour, count };
      });
    },
    judgements: relatedness.judgements,
    judge: relatedness.judge,
    read: reading.promise,
    reader: summon,
    stop() {
      stopped = true;
      signs.stop();
      reader?.stop();
      relatedness.stop();
      marking.stop();
      reading.resolve();
    },
  };
}
