import type { RanExperiment } from './ran-experiment.ts';

/**
 * Experiments as CSV (RFC 4180, with line feeds): a heading, then a row for each arm and run, with a column for every
 * metric of any of them; empty where a run has no value.
 */
export function csvOf(done: readonly RanExperiment[]): string {
  const metrics = [...new Set(done.flatMap(({ result }) => result.metrics))];
  const rows = done.flatMap(({ ready, result }) =>
    [...result.values].flatMap(([arm, values]) =>
      Array.from({ length: result.runs }, (_, run) => [
        ready.experiment.id,
        arm,
        String(run + 1),
        ...metrics.map((metric) => cellOf(values.get(metric)?.[run])),
      ]),
    ),
  );
  return [['experiment', 'arm', 'run', ...metrics], ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const cellOf = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));

/** A cell that a spreadsheet takes for text: never a formula, quoted where it has to be. */
function quoted(cell: string): string {
  const plain = /^[=+@\t]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
