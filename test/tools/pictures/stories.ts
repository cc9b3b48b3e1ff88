import { page } from '../../fixtures/pages/article.ts';
import { readFixture } from '../../support/fixtures.ts';
import type { ServedPage } from '../../support/server/serve.ts';

const look = `<meta name="viewport" content="width=device-width"><style>
  :root { color-scheme: light dark; background: light-dark(#fbf8f3, #15171a); color: light-dark(#22201d, #e4e1db) }
  body { max-width: 40rem; margin: 2.5rem auto; padding-inline: 1.25rem; font: 1.1875rem/1.65 Charter, Georgia, serif }
  h1 { margin: 0 0 1.5rem; font-size: 1.9rem; line-height: 1.2 }
</style>`;

/** A date by which claims have an age. */
const dated = `<meta property="article:published_time" content="2019-09-07T08:00:00+01:00">`;

const story = (title: string, ...paragraphs: readonly string[]): string =>
  page(`<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`, look + dated);

const more =
  'The harbour was quiet that week, and the board met on the island for the first time in a year. Nobody expected a decision before the summer.';

/** Pages to read, each for a state of the card. */
export const stories: Readonly<Record<string, ServedPage>> = {
  '/favicon.ico': { body: '', status: 204 },
  '/bears': story(
    'A letter, and what it promises',
    more,
    'Huawei promised the NCSC a formal letter that commits it to mend the problems urgently. Whether that is enough for the operators is another matter.',
    more,
  ),
  '/denied': story(
    'What the board found',
    'Huawei was slow to act on the criticism in the oversight board’s report of July 2018, and operators of 5G networks waited.',
    more,
  ),
  '/none': story(
    'Three phones for the summer',
    'The new Huawei phone takes handsome photographs of sunsets with its triple camera. It costs as much as a bicycle.',
    more,
  ),
  '/unsure': story(
    'Notes of a meeting',
    'Somebody from IDC will come on Tuesday, it was said, and bring sandwiches.',
    more,
  ),
  '/unrelated': story(
    'How to mend a net',
    'The net is laid on the quay. A Huawei phone on the table plays the radio.',
    more,
  ),
  '/empty': story('How to mend a net', more),
  '/right-to-left': page(
    `<main dir="rtl" lang="ar"><h1>رسالة إلى لندن</h1>
     <p>وعدت شركة <span lang="en">Huawei</span> المركز الوطني للأمن السيبراني برسالة رسمية تلتزم فيها بإصلاح المشكلات على وجه السرعة.</p>
     <p>ولم يتخذ المشغلون قرارا بعد بشأن شبكات <span lang="en">5G</span> في الجزيرة.</p></main>`,
    look,
  ),
};

/** A dossier that overtakes and denies claims of the bundled one. */
export const aftermath = readFixture('dossiers/aftermath.json');

/** A dossier that speaks of an entity of the bundled one, too. */
export const secondView = JSON.stringify({
  ...(JSON.parse(aftermath) as object),
  id: 'second',
  name: 'A second view from the harbour',
  entities: [
    {
      id: 'maker',
      name: 'Huawei',
      kind: 'organisation',
      description: 'A maker of masts and phones, as the islanders see it.',
      aliases: ['Huawei'],
    },
  ],
  claims: [
    {
      id: 'other',
      topic: 'letter',
      text: 'Huawei sent the harbour a letter of its own, which nobody has answered.',
      entities: ['maker'],
      attribution: { standing: 'on-record', speaker: 'the harbour master' },
      certainty: { level: 'assertion' },
      date: '2019-02-01',
      appearance: { source: 'ledger', paragraphs: [1] },
    },
  ],
});
