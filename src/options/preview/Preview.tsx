import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings/schema.ts';
import { showLiveExample } from '../../page/reading/liveExample.ts';
import { cardTexts } from '../../platform/cardTexts.ts';
import { claimsFor } from '../../platform/claimsFor.ts';
import { counted, textLanguage } from '../../platform/counted.ts';
import { text } from '../../platform/texts.ts';
import type { KitEntity } from '../../protocol/kit.ts';
import { kitEntities } from '../../protocol/kitEntities.ts';
import type { Library } from '../../protocol/library.ts';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { listNames } from './names.ts';

/** A few lines that are marked as a page would be, with cards, by the code of pages. */
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
        <MarkedLines entities={entities} settings={settings} />
      )}
      <p class="muted small">{text(settings.enabled ? 'options_preview_key' : 'options_preview_off')}</p>
    </section>
  );
}

interface LinesProps {
  entities: readonly KitEntity[];
  settings: Settings;
}

/** Names one entity three times, twice in one section, so that it shows which mentions are marked; cards open too. */
function MarkedLines({ entities, settings }: LinesProps) {
  const lines = useRef<HTMLDivElement>(null);
  const names = entities.map(({ name }) => name);
  const list = listNames(names, textLanguage(), (count) => counted('options_preview_more', count));
  const { enabled, marks, showDelay, hideDelay, modifierOnly } = settings;
  useLayoutEffect(() => {
    const { current: root } = lines;
    if (!enabled || root === null) return undefined;
    const timing = { showDelay, hideDelay, modifierOnly };
    return showLiveExample({ root, entities, marks, timing, texts: cardTexts(), ask: claimsFor }).stop;
  }, [entities, list, enabled, marks, showDelay, hideDelay, modifierOnly]);
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
