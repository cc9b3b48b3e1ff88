import { useLayoutEffect, useRef } from 'preact/hooks';
import { showLiveExample } from '../page/reading/liveExample.ts';
import { cardTexts } from '../platform/cardTexts.ts';
import { claimsFor } from '../platform/claimsFor.ts';
import { text } from '../platform/texts.ts';
import { type ExampleParts, useExample } from './useExample.ts';

/** A few lines as on a page, with marks and cards by the very code of pages. */
export function Example() {
  const parts = useExample();
  return parts === undefined ? null : <LiveLines {...parts} />;
}

function LiveLines({ settings, entities, dossier, passages }: ExampleParts) {
  const lines = useRef<HTMLDivElement>(null);
  const example = useRef<ReturnType<typeof showLiveExample>>();
  useLayoutEffect(() => {
    const { current: root } = lines;
    if (root === null) return undefined;
    const { showDelay, hideDelay, modifierOnly } = settings;
    example.current = showLiveExample({
      root,
      entities,
      marks: 'all',
      timing: { showDelay, hideDelay, modifierOnly },
      texts: cardTexts(),
      /* The passage is a claim itself: its card shows the others. */
      ask: ({ except, ...question }) =>
        claimsFor({
          ...question,
          except: except ?? passages.find((claim) => claim.text.includes(question.sentence))?.id,
        }),
    });
    return () => example.current?.stop();
  }, [entities, passages, settings]);
  return (
    <section aria-labelledby="example-title">
      <h2 id="example-title">{text('welcome_try')}</h2>
      <p class="muted">{text('welcome_try_hint')}</p>
      <figure class="paper">
        <div class="lines" ref={lines}>
          {passages.map(({ id, text: passage }) => (
            <p key={id}>{passage}</p>
          ))}
        </div>
        <figcaption class="muted small">{text('welcome_try_source', dossier)}</figcaption>
      </figure>
      <p>
        <button type="button" onClick={() => example.current?.openFirst()}>
          {text('welcome_try_open')}
        </button>
      </p>
    </section>
  );
}
