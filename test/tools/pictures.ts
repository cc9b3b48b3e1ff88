/** `npm run pictures [-- FOLDER [SUBJECT …]]`: screenshots of everything that a reader sees, in real Chromium, to look at. */
import { mkdir } from 'node:fs/promises';
import { refreshBuild } from './builds.ts';
import { card, places } from './pictures/card.ts';
import { dossiers } from './pictures/dossiers.ts';
import { faults } from './pictures/faults.ts';
import { list } from './pictures/list.ts';
import { options } from './pictures/options.ts';
import { panel } from './pictures/panel.ts';
import { popup } from './pictures/popup.ts';
import { type Look, looks, openStudio, type Subject } from './pictures/studio.ts';
import { welcome } from './pictures/welcome.ts';

const subjects: Readonly<Record<string, Subject>> = {
  card,
  places,
  dossiers,
  faults,
  list,
  popup,
  panel,
  options,
  welcome,
};

const [folder = 'dist/pictures', ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
await refreshBuild('chrome');
for (const name of wanted.length > 0 ? wanted : Object.keys(subjects)) {
  const subject = subjects[name];
  if (subject === undefined) {
    throw new Error(`There are no pictures of “${name}”, but of ${Object.keys(subjects).join(', ')}.`);
  }
  await Promise.all(looks.map((look) => takePictures(subject, look)));
}

async function takePictures(subject: Subject, look: Look): Promise<void> {
  const studio = await openStudio(folder, look);
  try {
    await subject(studio);
  } finally {
    await studio.close();
  }
}
