import { expect, test } from 'vitest';
import { inputOf } from '../../../src/view/debrief/debrief-input.ts';
import { decisionSentence, reportSentence } from '../../../src/view/debrief/decision-words.ts';
import { monthNotes } from '../../../src/view/debrief/month-notes.ts';
import { after, begin } from '../../exercise/an-exercise.ts';

const input = inputOf(
  after(
    begin(),
    { kind: 'note', text: '  We wait.  ' },
    { kind: 'commit' },
    { kind: 'go', step: 'plan' },
    { kind: 'commit' },
    { kind: 'finish' },
  ),
);

test('a month is told with what the team wrote, and with the reports that moved its picture most', () => {
  const notes = monthNotes(input);
  expect(notes.map(({ month, note }) => [month, note])).toEqual([
    [1, 'We wait.'],
    [2, ''],
  ]);
  for (const { reports, reportCount } of notes) {
    expect(reports.length).toBeLessThanOrEqual(Math.min(3, reportCount));
    const moves = reports.map(({ report }) => Math.abs(report.after - report.before));
    expect(moves).toEqual(moves.toSorted((a, b) => b - a));
  }
});

test('a report stands beside the truth of the month of which it spoke', () => {
  const told = monthNotes(input).flatMap(({ reports }) => reports);
  expect(told.length).toBeGreaterThan(0);
  for (const { report, truth } of told) {
    const month = input.months[Math.max(1, report.asOf) - 1];
    expect(truth).toBe(month?.results.indicators[report.indicator]?.[report.place]);
  }
  const [first] = told;
  if (first === undefined) throw new Error('no report');
  expect(reportSentence(first, input.scenario)).toContain('it was');
  expect(reportSentence({ ...first, truth: null }, input.scenario)).not.toContain('it was');
});

test('a decision that was turned down says by whom', () => {
  const take = {
    kind: 'take',
    measure: 'arms-embargo',
    actor: 'security-council',
    target: { country: true },
    options: {},
    reason: ' Cut supplies. ',
    rewordings: [],
  } as const;
  const words = decisionSentence(
    {
      decision: take,
      outcome: 'turned-down',
      refusal: null,
      attempts: [{ passed: false, hurdles: [{ hurdle: 'security-council', chance: 0.2, passed: false }] }],
      paid: { political: 0, financial: 0 },
    },
    input.scenario,
  );
  expect(words.outcome).toContain('Security Council');
  expect(words.reason).toBe('Cut supplies.');
});
