import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/scenario/commands.ts';
import { readLog } from '../../src/scenario/log.ts';
import { newScenario } from '../../src/scenario/template.ts';

const DIGEST = '0123456789abcdef';

const COMMANDS: readonly Command[] = [
  { n: 1, kind: 'seen', month: 1 },
  { n: 2, kind: 'skip-report', month: 1, report: 'violations@lower-bank#1' },
  { n: 3, kind: 'assess', month: 1, stage: 'general-risk', chance: 0.1, public: false },
  {
    n: 4,
    kind: 'take',
    month: 1,
    id: 'a',
    measure: 'special-envoy',
    actor: 'secretary-general',
    target: { country: true },
    options: { goal: 'talks' },
    reason: '<i>early</i>',
  },
  { n: 5, kind: 'amend', month: 1, id: 'a', reason: 'early, and alone' },
  { n: 6, kind: 'drop', month: 1, id: 'a' },
  { n: 7, kind: 'stop', month: 1, id: 'b', measure: 'quiet-diplomacy', reason: '' },
  { n: 8, kind: 'note', month: 1, text: 'Ask the elders.' },
  { n: 9, kind: 'go', month: 1, step: 'decide' },
  { n: 10, kind: 'submit', month: 1, id: 'a' },
  { n: 11, kind: 'reword', month: 1, id: 'a', options: { months: 6 } },
  { n: 12, kind: 'withdraw', month: 1, id: 'a' },
  { n: 13, kind: 'commit', month: 1 },
  { n: 14, kind: 'hold-course', month: 2, months: 3 },
  { n: 15, kind: 'finish', month: 5 },
];

const logWith = (changes: object = {}): string =>
  JSON.stringify({
    format: 1,
    kind: 'exercise',
    id: '1e6b7c',
    created: '2031-05-06T07:08:09Z',
    model: { version: '1.0.0', digest: DIGEST },
    scenario: { digest: DIGEST, file: newScenario('template') },
    variant: null,
    seed: '7',
    settings: { knowledge: 'fog', forecast: 'full', steps: ['read', 'plan', 'resolve'] },
    commands: COMMANDS,
    months: [{ month: 1, digest: DIGEST, results: { anything: [{ at: 'all', 'x-own': 1 }] } }],
    ...changes,
  });

function faultsOf(text: string): string[] {
  const reading = readLog(text);
  return 'faults' in reading ? reading.faults.map(({ code, pointer }) => `${code} ${pointer}`) : [];
}

const commandsWith = (index: number, change: object): object => ({
  commands: COMMANDS.with(index, { ...COMMANDS[index], ...change } as Command),
});

describe('an exercise log', () => {
  test('is read as it stands, with every kind of command and whatever its months resulted in', () => {
    expect(readLog(logWith())).toEqual({ log: JSON.parse(logWith()) });
  });

  test('may say of a command that it was given together with the one before it, and of none that it was not', () => {
    const joined = logWith(commandsWith(5, { joined: true }));
    expect(readLog(joined)).toEqual({ log: JSON.parse(joined) });
    expect(faultsOf(logWith(commandsWith(5, { joined: false })))).toEqual(['wrong-value /commands/5/joined']);
  });

  test('may be of a variant of its scenario', () => {
    expect(faultsOf(logWith({ variant: 'quiet' }))).toEqual([]);
  });

  test.each([
    { about: 'a newer format', changes: { format: 2, commands: 'elsewhere' }, faults: ['unknown-format /format'] },
    { about: 'another kind', changes: { kind: 'workshop', months: null }, faults: ['unknown-kind /kind'] },
    { about: 'no kind', changes: { kind: undefined }, faults: ['unknown-kind '] },
    { about: 'a variant that is none', changes: { variant: 'loud' }, faults: ['unknown-variant /variant'] },
    {
      about: 'a digest that is none',
      changes: { model: { version: '1', digest: 'abc' } },
      faults: ['wrong-value /model/digest'],
    },
    {
      about: 'faults in the scenario',
      changes: { scenario: { digest: DIGEST, file: { ...newScenario('template'), months: 90 } } },
      faults: ['out-of-range /scenario/file/months'],
    },
    { about: 'no scenario', changes: { scenario: { digest: DIGEST } }, faults: ['missing-field /scenario/file'] },
    {
      about: 'a command that is none',
      changes: commandsWith(0, { kind: 'look' }),
      faults: ['wrong-value /commands/0/kind'],
    },
    {
      about: 'a command with too much',
      changes: commandsWith(0, { text: 'x' }),
      faults: ['unknown-field /commands/0/text'],
    },
    {
      about: 'a command with too little',
      changes: commandsWith(4, { id: undefined }),
      faults: ['missing-field /commands/4/id'],
    },
    {
      about: 'a text that is too long',
      changes: commandsWith(7, { text: 'x'.repeat(2001) }),
      faults: ['too-long /commands/7/text'],
    },
    {
      about: 'more months than may pass',
      changes: commandsWith(13, { months: 7 }),
      faults: ['out-of-range /commands/13/months'],
    },
    {
      about: 'a number that is left out',
      changes: commandsWith(14, { n: 16 }),
      faults: ['out-of-order /commands/14/n'],
    },
    {
      about: 'months that run back',
      changes: commandsWith(14, { month: 1 }),
      faults: ['out-of-order /commands/14/month'],
    },
    {
      about: 'results that are none',
      changes: { months: [{ month: 1, digest: DIGEST, results: [] }] },
      faults: ['wrong-type /months/0/results'],
    },
  ])('with $about is refused: $faults', ({ changes, faults }) => {
    expect(faultsOf(logWith(changes))).toEqual(faults);
  });

  test('with more commands than allowed is refused', () => {
    const commands = Array.from({ length: 20_001 }, (_, index) => ({ n: index + 1, kind: 'seen', month: 1 }));
    expect(faultsOf(logWith({ commands: commands.slice(1).map(({ n, ...rest }) => ({ n: n - 1, ...rest })) }))).toEqual(
      [],
    );
    expect(faultsOf(logWith({ commands }))).toContain('too-many /commands');
  });

  test('that broke off while it was written is refused where it ends', () => {
    const text = logWith();
    expect(faultsOf(text.slice(0, text.lastIndexOf('"all"') + 2))).toEqual([
      'malformed-json /months/0/results/anything/0/at',
    ]);
  });

  test('is never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .dictionary(fc.constantFrom('scenario', 'commands', 'months', 'variant', 'settings'), fc.jsonValue())
            .map(logWith),
        ),
        (text) => {
          expect(() => readLog(text)).not.toThrow();
        },
      ),
    );
  });
});
