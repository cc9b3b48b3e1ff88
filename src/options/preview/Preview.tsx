import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { markElement } from '../../page/marking/markElement.ts';
import { counted, textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import type { KitEntity } from '../../protocol/kit.ts';
import { kitEntities } from '../../protocol/kitEntities.ts';
import type { Library } from '../../protocol/library.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { listNames } from './names.ts';

/** A line that is marked as a page would be, by the code that marks pages. */
export function Preview({ dossiers }: { dossiers: Library['dossiers'] }) {
  const { settings } = useSettings();
  const entities = useMemo(() => kitEntities(settings, dossiers), [settings, dossiers]);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 class="preview-title" id="preview-title">
        {text('options_preview')}
      </h2>
      {entities.length === 0 ? (
        <p class="muted">{text('options_preview_empty')}</p>
      ) : (
        <MarkedLine entities={entities} marked={settings.enabled} />
      )}
      <p class="muted small">{text(settings.enabled ? 'options_preview_key' : 'options_preview_off')}</p>
    </section>
  );
}

function MarkedLine({ entities, marked }: { entities: readonly KitEntity[]; marked: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  const names = entities.map(({ name }) => name);
  const list = listNames(names, textLanguage(), (count) => counted('options_preview_more', count));
  useLayoutEffect(
    () => (marked && line.current !== null ? markElement(line.current, entities) : undefined),
    [entities, list, marked],
  );
  return (
    <p class="preview-line" ref={line}>
      {text('options_preview_sentence', list)}
    </p>
  );
}
