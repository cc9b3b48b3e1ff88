import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings/schema.ts';
import { markElement } from '../../page/marking/markElement.ts';
import { counted, textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import type { KitEntity } from '../../protocol/kit.ts';
import { kitEntities } from '../../protocol/kitEntities.ts';
import type { Library } from '../../protocol/library.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { listNames } from './names.ts';

/** A few lines that are marked as a page would be, by the code that marks pages. */
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
        <MarkedLines entities={entities} marks={settings.enabled ? settings.marks : undefined} />
      )}
      <p class="muted small">{text(settings.enabled ? 'options_preview_key' : 'options_preview_off')}</p>
    </section>
  );
}

interface LinesProps {
  entities: readonly KitEntity[];
  /** Undefined where nothing is marked. */
  marks: Settings['marks'] | undefined;
}

/** Names one entity three times, twice in one section, so that it shows which mentions are marked. */
function MarkedLines({ entities, marks }: LinesProps) {
  const lines = useRef<HTMLDivElement>(null);
  const names = entities.map(({ name }) => name);
  const list = listNames(names, textLanguage(), (count) => counted('options_preview_more', count));
  useLayoutEffect(
    () =>
      marks !== undefined && lines.current !== null
        ? markElement(lines.current, entities, marks).undo
        : undefined,
    [entities, list, marks],
  );
  return (
    <div class="preview-lines" ref={lines}>
      <p>
        {text('options_preview_sentence', list)} {text('options_preview_again', names[0] ?? '')}
      </p>
      <h3>{text('options_preview_heading')}</h3>
      <p>{text('options_preview_section', names[0] ?? '')}</p>
    </div>
  );
}
