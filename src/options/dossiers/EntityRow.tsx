import { useId } from 'preact/hooks';
import type { Entity } from '../../core/dossiers/entity.ts';
import { entityColour, entityEnabled, withEntity } from '../../core/settings/choices.ts';
import { text } from '../../platform/texts.ts';
import { Swatch } from '../../ui/controls/Swatch.tsx';
import { useSettings } from '../../ui/editing/SettingsContext.tsx';
import { Fault } from '../Fault.tsx';
import { isFound } from '../search/query.ts';
import { useSearch } from '../search/SearchContext.tsx';
import { useFindable } from '../search/useFindable.ts';
import { ColourButton } from './ColourButton.tsx';
import { otherNames, unsaidOf } from './entityWords.ts';

interface Props {
  dossier: string;
  entity: Entity;
  /** Its place among the dossier's entities, which gives it a colour when nobody chose one. */
  index: number;
}

/** One entity: on or off, its name as it is marked, its colour; where a search has found it by another name, that too. */
export function EntityRow({ dossier, entity, index }: Props) {
  const { settings, change } = useSettings();
  const id = useId();
  const { query } = useSearch();
  const others = otherNames(entity);
  const row = useFindable<HTMLLIElement>(unsaidOf(entity));
  const also = isFound(query, entity.name) ? undefined : others.find((other) => isFound(query, other));
  const enabled = entityEnabled(settings, dossier, entity.id);
  const colour = entityColour(settings, dossier, entity, index);
  const place = `entity:${dossier}/${entity.id}`;
  return (
    <li class="entity" ref={row}>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        id={id}
        aria-describedby={`${id}-kind`}
        checked={enabled}
        onChange={({ currentTarget }) => {
          const next = currentTarget.checked;
          change(place, (now) => withEntity(now, dossier, entity.id, { enabled: next }));
        }}
      />
      <div class="entity-name">
        <label for={id}>{enabled ? <Swatch colour={colour}>{entity.name}</Swatch> : entity.name}</label>
        <span class="muted small" id={`${id}-kind`}>
          {text(`kind_${entity.kind}`)}
        </span>
        {also !== undefined && <span class="muted small">{text('options_entity_also', also)}</span>}
      </div>
      <ColourButton
        name={entity.name}
        colour={colour}
        onChange={(next) => change(place, (now) => withEntity(now, dossier, entity.id, { colour: next }))}
      />
      <Fault place={place} />
    </li>
  );
}
