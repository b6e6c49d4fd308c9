import { tallyPlaywright, tallyVitest, type Tally } from './reports.ts';

/** One step of `npm test`. A step with a report counts as its tests, any other as one check. */
export type Step = {
  id: string;
  command: readonly string[];
  /** Steps without which this one cannot run; when one of them failed, this one counts as failed too. */
  needs: readonly string[];
  report?: { tally: (text: string) => Tally };
};

/** Where a step that writes a report finds the path to write it to. */
export const REPORT = '{report}';

const VITEST = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`] as const;

/** Everything that `npm test` does, in order. */
export const STEPS: readonly Step[] = [
  { id: 'words', command: ['node', 'src/tools/compile-words.ts'], needs: [] },
  { id: 'format', command: ['prettier', '--check', '.'], needs: [] },
  { id: 'lint', command: ['oxlint', '--deny-warnings'], needs: [] },
  { id: 'types', command: ['tsc', '-p', 'tsconfig.json'], needs: ['words'] },
  { id: 'types of the engine alone', command: ['tsc', '-p', 'src/sim/tsconfig.json'], needs: [] },
  {
    id: 'types of components',
    command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    needs: ['words'],
  },
  { id: 'browser', command: ['node', 'src/tools/ensure-browser.ts'], needs: [] },
  {
    id: 'unit tests',
    command: [...VITEST, '--project=node', '--project=dom'],
    needs: ['words'],
    report: { tally: tallyVitest },
  },
  {
    id: 'unit tests in Chromium',
    command: [...VITEST, '--project=chromium'],
    needs: ['words', 'browser'],
    report: { tally: tallyVitest },
  },
  { id: 'build', command: ['vite', 'build'], needs: ['words'] },
  {
    id: 'browser tests',
    command: ['playwright', 'test', '--config', 'test/browser/playwright.config.ts'],
    needs: ['build', 'browser'],
    report: { tally: tallyPlaywright },
  },
];
