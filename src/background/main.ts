import { answer } from '../platform/answer.ts';
import { createMentionCounter, forgetMentions, paintBadge } from '../platform/badge.ts';
import { injectAtInstall, injectScript, injectWhereMissing } from '../platform/inject.ts';
import { onAccessGranted, onInstalled, onTabClosed } from '../platform/lifecycle.ts';
import { tellPages } from '../platform/send.ts';
import { completeStore, installBundled } from '../platform/storage/dossierStore.ts';
import { dossiersKey } from '../platform/storage/head.ts';
import { settingsKey } from '../platform/storage/settingsItem.ts';
import { watchKey } from '../platform/storage/watchKey.ts';
import { openWelcome } from '../platform/tabs.ts';
import { onCommand } from '../platform/commands.ts';
import { splitEntityKey } from '../protocol/entityKey.ts';
import { toBackground } from '../protocol/toBackground.ts';
import { bundledDossiers } from './bundled.ts';
import { bestClaimFor, cardFor } from './card.ts';
import { cardWords } from './cardWords.ts';
import { importDossier, removeImported, saveSettings, turnOffAt, undoDossiers } from './changes.ts';
import { goTo, obey } from './commands.ts';
import { entitiesAt } from './entitiesAt.ts';
import { entitiesWith } from './entitiesWith.ts';
import { kitFor, largeKit } from './kit.ts';
import { isSurelyLarge } from './large.ts';
import { forget, holdings, holdingsAbout, inventory } from './library.ts';
import { largeNames, namesFor } from './names.ts';
import { judgePage } from './relatedness.ts';
import { findClaims } from './search.ts';
import { storedSieve } from './storedSieve.ts';

/* Listeners are registered while the script first runs, so that an event can wake a stopped worker. */

const countMentions = createMentionCounter();

answer(toBackground, {
  'get-names': async (_, { site }) =>
    isSurelyLarge(await inventory(), site) ? largeNames : namesFor(await holdings(), site),
  'get-kit': async (_, { site }) => {
    const known = await inventory();
    return isSurelyLarge(known, site)
      ? largeKit(known.settings, await storedSieve(known))
      : kitFor(await holdings(), site);
  },
  'get-entities': async ({ forms }, { site }) => entitiesWith(entitiesAt(await holdings(), site), forms),
  'load-script': async ({ script }, { tab, frame }) => {
    if (tab !== undefined && frame !== undefined) await injectScript(script, tab, frame);
  },
  'get-card': async (request) =>
    cardFor(await holdingsAbout(splitEntityKey(request.entity).dossier), request, cardWords()),
  'turn-off-here': ({ entity }, { site }) => turnOffAt(site, entity),
  'go-to-mention': async ({ frame, id }, { tab }) => {
    if (tab !== undefined) await goTo(tab, frame, id);
  },
  'get-best-claims': async ({ mentions, dates }) => {
    const held = await holdings();
    const words = cardWords();
    return mentions.map((mention) => bestClaimFor(held, { ...mention, dates }, words));
  },
  'search-claims': async ({ search }) => findClaims(await holdings(), search, cardWords()),
  'judge-page': async (page) => judgePage(await holdings(), page),
  'report-mentions': async ({ count }, { tab, frame }) => {
    if (tab !== undefined && frame !== undefined) await countMentions(tab, frame, count);
  },
  'get-library': async () => {
    const { settings, settingsIssue, dossiers, undoable } = await holdings();
    return {
      settings,
      ...(settingsIssue !== undefined && { settingsIssue }),
      dossiers: dossiers.map(({ dossier, bundled }) => ({ dossier, bundled })),
      undoable,
    };
  },
  'save-settings': ({ settings }) => saveSettings(settings),
  'import-dossier': ({ text }) => importDossier(text),
  'remove-dossier': ({ id }) => removeImported(id),
  'undo-dossiers': () => undoDossiers(),
});

/** A reader is welcomed once: an update is no occasion, and one who comes back after a removal begins anew. */
async function install(reason: 'install' | 'update'): Promise<void> {
  await installBundled(bundledDossiers());
  forget();
  await Promise.all([injectAtInstall(), reason === 'install' && openWelcome()]);
  await tellPages('kit-changed', {});
  await completeStore();
}

/* Another page may ask again as soon as the browser tells it of a change, before the change's own end is reached. */
watchKey(settingsKey, forget);
watchKey(dossiersKey, forget);
onInstalled((reason) => void install(reason));
void paintBadge();
onCommand((command, tab) => void obey(command, tab));
onTabClosed((tab) => void forgetMentions(tab));
onAccessGranted(() => void injectWhereMissing());
