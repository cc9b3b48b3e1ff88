import { textTable } from '../../../support/textTable.ts';
import { median } from '../../times.ts';
import { cpuOf, cpuToMarks, longestOf, longestWallOf, type Work } from '../work.ts';
import { figuresOf, type MeasuredPage } from './figures.ts';
import { goalsFor } from './goals.ts';
import { spreadText } from './spreadText.ts';

/** The goals with what was measured, a row for each page that they are about. */
export function goalsTable(pages: readonly MeasuredPage[], aliases: readonly number[]): string {
  const rows = goalsFor(aliases).flatMap((goal) =>
    pages
      .filter((page) => goal.applies(page))
      .flatMap((page): string[][] => {
        const figures = goal.figures(page);
        if (figures.length === 0) return [];
        const verdict = goal.holds(median(figures)) ? 'holds' : 'missed';
        return [[goal.name, page.name, spreadText(figures), goal.goal, verdict]];
      }),
  );
  return textTable(['median (least–greatest) of the rounds', 'page', 'figure', 'goal', ''], rows);
}

const columns: readonly (readonly [string, (work: Work) => number | undefined])[] = [
  ['processor ms', cpuOf],
  ['to last mark', cpuToMarks],
  ['longest task', longestOf],
  ['on the wall', longestWallOf],
  ['to painted mark, wall', ({ painted }) => painted],
  ['marks', ({ registered }) => registered],
  ['tasks', ({ tasks }) => tasks.length],
];

/** All times of a page, by contender. */
export function timesTable(page: MeasuredPage): string {
  const rows = [...page.works.keys()].map((contender) => [
    contender,
    ...columns.map(([, of]) =>
      spreadText(
        figuresOf(page, contender, (work) => of(work) ?? Number.NaN).filter(
          (figure) => !Number.isNaN(figure),
        ),
      ),
    ),
  ]);
  return textTable([`${page.name}, ms`, ...columns.map(([name]) => name)], rows);
}
