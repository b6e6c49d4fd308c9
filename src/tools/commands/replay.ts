import { type FoldFault, foldExercise } from '../../exercise/fold.ts';
import { openLog, type OpenedLog } from '../../exercise/log.ts';
import { startExercise } from '../../exercise/start.ts';
import { digestOf } from '../../lib/digest.ts';
import { type ExerciseLog, readLog } from '../../scenario/log.ts';
import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import type { Arguments, Command } from '../arguments.ts';
import type { Result } from '../outcome.ts';
import { table } from '../print.ts';
import { readText } from '../read-text.ts';
import { tellFaults } from './check.ts';

export const REPLAY: Command = {
  name: 'replay',
  summary: 'plays an exercise log again and compares the digest of each month',
  files: { called: 'LOG', least: 1, most: 1 },
  options: {},
  run: replay,
};

/** A month of a log: its digest when it is played again and as it was recorded, each null where there is none. */
interface ReplayedMonth {
  readonly month: number;
  readonly digest: string | null;
  readonly recorded: string | null;
  readonly same: boolean;
}

async function replay({ files: [file = ''] }: Arguments): Promise<Result> {
  const read = await readText(file);
  if ('faults' in read) return tellFaults([{ file, kind: null, faults: read.faults }], 'stderr');
  const reading = readLog(read.text);
  if ('faults' in reading) return tellFaults([{ file, kind: 'log', faults: reading.faults }], 'stderr');
  return tell(reading.log, openLog(reading.log));
}

function tell(log: ExerciseLog, opened: OpenedLog): Result {
  const { file, digest } = log.scenario;
  const scenario = {
    id: file.id,
    version: file.version,
    digest,
    variant: log.variant,
    same: digestOf(file) === digest,
  };
  const months = monthsOf(log, opened);
  const why = opened.kind === 'recorded' ? opened.why : null;
  const fault = why === 'not-replayable' ? firstFault(log) : null;
  const ok = why === null && scenario.same && months.every(({ same }) => same);
  const model = { ...log.model, here: { version: MODEL_VERSION, digest: modelDigest() } };
  const json = { id: log.id, scenario, model, seed: log.seed, replayed: why === null, why, fault, months };
  const lines = [
    `Exercise ${log.id} of ${file.id} ${file.version}${log.variant === null ? '' : `, variant ${log.variant}`}, seed ${log.seed}`,
    ...obstacles({ model, scenario, why, fault }),
    ...table([['month', 'played again', 'recorded', ''], ...months.map(rowOf)], [0]),
    ok ? `All ${months.length} months come out as recorded.` : 'This log was not played again as it was recorded.',
  ];
  return { ok, json, text: lines.join('\n'), to: 'stdout' };
}

function monthsOf(log: ExerciseLog, opened: OpenedLog): ReplayedMonth[] {
  const recorded = new Map(log.months.map(({ month, digest }) => [month, digest]));
  const played = new Map(
    opened.kind === 'replayed' ? opened.history.present.months.map(({ month, digest }) => [month, digest]) : [],
  );
  const all = [...new Set([...recorded.keys(), ...played.keys()])].toSorted((a, b) => a - b);
  return all.map((month) => {
    const [digest = null, before = null] = [played.get(month), recorded.get(month)];
    return { month, digest, recorded: before, same: digest !== null && digest === before };
  });
}

/** The first command that can no longer be given. */
function firstFault({ scenario: { file }, commands, ...beginning }: ExerciseLog): FoldFault | null {
  const folded = foldExercise(startExercise({ ...beginning, file, scenario: file }), commands);
  return 'fault' in folded ? folded.fault : null;
}

interface Obstacles {
  readonly model: ExerciseLog['model'] & { readonly here: ExerciseLog['model'] };
  readonly scenario: { readonly same: boolean };
  readonly why: string | null;
  readonly fault: FoldFault | null;
}

function obstacles({ model, scenario, why, fault }: Obstacles): string[] {
  const { here } = model;
  const lines: string[] = [];
  if (why === 'other-model') {
    lines.push(`It was run by the model ${model.version} ${model.digest}; this is ${here.version} ${here.digest}.`);
    lines.push('Only its own model can play it again exactly. The digests are those that were recorded.');
  }
  if (fault !== null) lines.push(`Command ${fault.n} cannot be given again: ${fault.code}.`);
  if (!scenario.same) lines.push('The scenario in the log is not the one whose digest stands beside it.');
  return lines;
}

const rowOf = ({ month, digest, recorded, same }: ReplayedMonth): string[] => [
  String(month),
  digest ?? '-',
  recorded ?? '-',
  same ? 'same' : 'not the same',
];
