import { afterAll, expect, test } from 'vitest';
import { give } from '../../../src/exercise/give.ts';
import type { NewCommand } from '../../../src/exercise/given.ts';
import { logOf } from '../../../src/exercise/log.ts';
import { startExercise } from '../../../src/exercise/start.ts';
import type { ExerciseLog } from '../../../src/scenario/log.ts';
import { newScenario } from '../../../src/scenario/template.ts';
import { answer } from '../../../src/tools/vigil.ts';
import { ask, makeFolder } from './folder.ts';

const folder = makeFolder();
afterAll(folder.remove);

const scenario = newScenario('ferry');
const COMMANDS: readonly NewCommand[] = [
  { kind: 'assess', stage: 'specific-threats', chance: 0.2, public: false },
  {
    kind: 'take',
    id: 'first',
    measure: 'good-offices',
    actor: 'secretary-general',
    target: { country: true },
    options: {},
    reason: 'to be heard early',
  },
  { kind: 'commit' },
  { kind: 'commit' },
  { kind: 'stop', id: 'second', measure: 'good-offices', reason: '' },
  { kind: 'commit' },
];

/** The log of three months of an exercise that only plans. */
function aLog(): ExerciseLog {
  const start = startExercise({
    file: scenario,
    scenario,
    variant: null,
    seed: '7',
    settings: { steps: ['plan', 'assess'] },
    id: 'an-exercise',
    created: '2031-02-03T04:05:06.000Z',
  });
  const exercise = COMMANDS.reduce((before, command) => {
    const given = give(before, command);
    if ('refusal' in given) throw new Error(`${command.kind}: ${given.refusal.code}`);
    return given.exercise;
  }, start);
  return JSON.parse(JSON.stringify(logOf(exercise)));
}

const log = aLog();
const write = (name: string, changes: Partial<ExerciseLog> = {}): string => folder.write(name, { ...log, ...changes });

test('a log is played again to the digests that it recorded', async () => {
  const { exitCode, json } = await ask('replay', write('log.json'));
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ id: 'an-exercise', seed: '7', replayed: true, why: null, fault: null });
  expect(json.months).toEqual(log.months.map(({ month, digest }) => ({ month, digest, recorded: digest, same: true })));
});

test('a plan that decides the same gives the same digests as the exercise', async () => {
  const plan = {
    format: 1,
    scenario: 'ferry',
    decisions: [
      { month: 1, take: 'good-offices', actor: 'secretary-general' },
      { month: 1, assess: { stage: 'specific-threats', chance: 0.2 } },
      { month: 3, stop: 'good-offices' },
    ],
  };
  const files = [folder.write('ferry.json', scenario), '--plan', folder.write('plan.json', plan)];
  const { json } = await ask('run', ...files, '--seed', '7', '--months', '3');
  expect(json.months.map(({ digest }: { digest: string }) => digest)).toEqual(log.months.map(({ digest }) => digest));
});

test('a month that comes out otherwise is named, and fails', async () => {
  const months = log.months.map((month) => (month.month === 2 ? { ...month, digest: '0'.repeat(16) } : month));
  const { exitCode, json } = await ask('replay', write('changed.json', { months }));
  expect(exitCode).toBe(1);
  expect(json.months.map(({ same }: { same: boolean }) => same)).toEqual([true, false, true]);
});

test('a month that is missing in the log is another one that differs', async () => {
  const { exitCode, json } = await ask('replay', write('shorter.json', { months: log.months.slice(0, 2) }));
  expect(exitCode).toBe(1);
  expect(json.months[2]).toEqual({ month: 3, digest: log.months[2]?.digest, recorded: null, same: false });
});

test('a log of another model keeps its digests and says that only its own can play it again', async () => {
  const model = { version: '0.9.0', digest: 'f'.repeat(16) };
  const file = write('older.json', { model });
  const { exitCode, json } = await ask('replay', file);
  expect(exitCode).toBe(1);
  expect(json).toMatchObject({ replayed: false, why: 'other-model', model: { ...model, here: log.model } });
  expect(json.months[0]).toEqual({ month: 1, digest: null, recorded: log.months[0]?.digest, same: false });
  expect((await answer(['replay', file])).stdout).toContain('Only its own model can play it again exactly.');
});

test('a command that can no longer be given is named by its number', async () => {
  const commands = log.commands.map((command) =>
    command.kind === 'stop' ? { ...command, measure: 'hotline' } : command,
  );
  const { exitCode, json } = await ask('replay', write('unfit.json', { commands }));
  expect(exitCode).toBe(1);
  expect(json).toMatchObject({ replayed: false, why: 'not-replayable', fault: { n: 5, code: 'not-possible' } });
});

test('a scenario that was changed inside the log is noticed by its digest', async () => {
  const file = { ...scenario, summary: 'Another summary.' };
  const { exitCode, json } = await ask('replay', write('other.json', { scenario: { ...log.scenario, file } }));
  expect(exitCode).toBe(1);
  expect(json.scenario).toMatchObject({ id: 'ferry', same: false });
  expect(json.months.every(({ same }: { same: boolean }) => same)).toBe(true);
});

test.each([
  { about: 'no file', file: folder.path('none.json'), code: 'missing-file' },
  { about: 'a scenario', file: folder.write('scenario.json', scenario), code: 'unknown-kind' },
  { about: 'half a log', file: folder.write('half.json', { kind: 'exercise', format: 1 }), code: 'missing-field' },
])('$about is told as check would tell it', async ({ file, code }) => {
  const { exitCode, json } = await ask('replay', file);
  expect(exitCode).toBe(1);
  expect(json.files[0].faults[0].code).toBe(code);
});

test('check takes a log for what it is', async () => {
  const file = write('checked.json');
  expect((await ask('check', file)).json.files).toEqual([{ file, kind: 'log', faults: [] }]);
});
