import { rounded, table } from '../print.ts';
import type { FirstLoad } from './first-load.ts';
import type { Lighthouse } from './lighthouse.ts';
import type { Room } from './room.ts';
import type { Walk } from './walk.ts';

/** How the built app came off, as tables for people. */
export const tellRoom = ({ firstLoad, walks, lighthouse }: Room): string[] => [
  ...tellFirstLoad(firstLoad),
  '',
  ...tellWalks(walks),
  '',
  ...tellLighthouse(lighthouse),
];

const tellFirstLoad = ({ library, exercise, scenarios, worker }: FirstLoad): string[] => [
  'JavaScript of a first visit, compressed by gzip, in kB',
  ...table(
    [
      ['  until the library can be used', rounded(library)],
      ['  until a first month can be planned, that included', rounded(exercise)],
      ['  beside them the scenarios', rounded(scenarios)],
      ["  and the forecast's worker", rounded(worker)],
    ],
    [1],
  ),
];

function tellWalks(walks: readonly Walk[]): string[] {
  const rows = walks.map(({ country, provinces, width, layoutShift, shiftWithClicks, acts }) => {
    const [slowest] = acts.toSorted((a, b) => b.ms - a.ms);
    const told = slowest === undefined ? [] : [rounded(slowest.ms, 0), slowest.act];
    return [
      `  ${country}`,
      String(provinces),
      String(width),
      rounded(layoutShift, 3),
      rounded(shiftWithClicks, 3),
      ...told,
    ];
  });
  const head = [
    '  country',
    'provinces',
    'pixels wide',
    'layout shift',
    'with that after clicks',
    'slowest answer in ms',
    'to',
  ];
  return ['Walks through a first month into the second, in Chromium', ...table([head, ...rows], [1, 2, 3, 4, 5])];
}

const tellLighthouse = ({ performance, accessibility, bestPractices, seo, faults }: Lighthouse): string[] => [
  'Lighthouse on the library, on a slow phone',
  `  performance ${performance}, accessibility ${accessibility}, best practices ${bestPractices}, SEO ${seo}`,
  ...(faults.length === 0 ? [] : [`  held back by ${faults.join(', ')}`]),
];
