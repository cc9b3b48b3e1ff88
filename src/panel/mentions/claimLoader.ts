import { groupBy } from '../../core/mentions/groupBy.ts';
import type { BestClaim } from '../../protocol/card.ts';
import type { Reply, Request, ToBackground } from '../../protocol/messages.ts';
import { mostAsked } from '../../protocol/toBackground.ts';
import type { ListedMention } from './groups.ts';

type Ask = (
  request: Request<ToBackground, 'get-best-claims'>,
) => Promise<Reply<ToBackground, 'get-best-claims'>>;
type Asked = Pick<ListedMention, 'entity' | 'sentence' | 'around' | 'dates'>;

/** Loads the best claims of mentions. */
export interface ClaimLoader {
  /** The best claim of a mention; null where the store has nothing of its entity any more. */
  readonly load: (mention: Asked) => Promise<BestClaim | null>;
}

interface Waiting {
  readonly mention: Asked;
  readonly resolve: (claim: BestClaim | null) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Makes a loader. Mentions that are asked for together go together, as many as a request may carry, one request after
 * another; what was asked once is not asked again.
 */
export function createClaimLoader(ask: Ask): ClaimLoader {
  const known = new Map<string, Promise<BestClaim | null>>();
  let waiting: Waiting[] = [];
  let last: Promise<void> = Promise.resolve();

  function flush(): void {
    const batches = batchesOf(waiting);
    waiting = [];
    for (const batch of batches) last = last.then(() => send(batch));
  }

  async function send(batch: readonly Waiting[]): Promise<void> {
    try {
      const mentions = batch.map(({ mention: { entity, sentence, around } }) => ({
        entity,
        sentence,
        around,
      }));
      const claims = await ask({ mentions, dates: [...(batch[0]?.mention.dates ?? [])] });
      for (const [at, { resolve }] of batch.entries()) resolve(claims[at] ?? null);
    } catch (error) {
      for (const { mention, reject } of batch) {
        known.delete(keyOf(mention));
        reject(error);
      }
    }
  }

  return {
    load(mention) {
      const key = keyOf(mention);
      const claim =
        known.get(key) ??
        new Promise<BestClaim | null>((resolve, reject) => {
          if (waiting.length === 0) queueMicrotask(flush);
          waiting.push({ mention, resolve, reject });
        });
      known.set(key, claim);
      return claim;
    },
  };
}

const keyOf = ({ entity, sentence, around, dates }: Asked): string =>
  JSON.stringify([entity, sentence, around, dates]);

/** A request is about one page, and so about one set of dates. */
function batchesOf(waiting: readonly Waiting[]): Waiting[][] {
  const pages = groupBy(waiting, ({ mention }) => JSON.stringify(mention.dates));
  return [...pages.values()].flatMap((page) =>
    Array.from({ length: Math.ceil(page.length / mostAsked) }, (_, at) =>
      page.slice(at * mostAsked, (at + 1) * mostAsked),
    ),
  );
}
