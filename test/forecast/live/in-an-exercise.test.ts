import { expect, test } from 'vitest';
import type { Exercise } from '../../../src/exercise/document.ts';
import { runBatch } from '../../../src/forecast/live/batch.ts';
import { liveRequest } from '../../../src/forecast/live/request.ts';
import { type Standpoint, standpointOf, statedStage } from '../../../src/forecast/live/standpoint.ts';
import type { StageId } from '../../../src/model/stages.ts';
import type { Take } from '../../../src/sim/decision.ts';
import { createState } from '../../../src/sim/state.ts';
import { after, begin, plan, waited } from '../../exercise/an-exercise.ts';

/** What the team of an exercise knows in its open month. */
function standpointIn({ world, state, seed, draft, months, believedRegions, believedDwell }: Exercise): Standpoint {
  return standpointOf(world, state, {
    told: createState(world, seed).belief,
    past: months.map(({ belief }) => belief),
    stage: draft.assessment?.stage ?? statedStage(state, believedRegions.risk as StageId),
    pillar1: believedRegions['pillar-1'],
    dwell: believedDwell,
  });
}

/** What the draft of the open month plans: what was agreed to begins for sure, what was turned down not at all. */
function planIn({ draft }: Exercise) {
  const tried = draft.planned.filter(({ attempts }) => attempts.length > 0);
  return {
    decisions: draft.planned.filter((one) => !tried.includes(one)).map(({ decision }) => decision),
    granted: tried.filter(({ attempts }) => attempts.at(-1)?.passed === true).map(({ decision }) => decision as Take),
  };
}

const inMonth2 = after(
  begin(),
  { kind: 'assess', stage: 'specific-threats', chance: 0.2, public: false },
  plan('a', 'good-offices', 'secretary-general'),
  { kind: 'commit' },
  { kind: 'go', step: 'read' },
);
const inMonth3 = waited(inMonth2, 1);

test('a team asks with its plan in hand, from the first month to the last', () => {
  for (const exercise of [begin(), inMonth3]) {
    const planned = after(exercise, plan('b', 'quiet-diplomacy', 'political-affairs'));
    const request = liveRequest({ standpoint: standpointIn(planned), plan: planIn(planned), runs: 8 });
    const { arms } = runBatch(request, 0, 8);
    expect(arms.map(({ months }) => months)).toEqual([9, 9].map((months) => months - exercise.month));
    expect(arms[1]?.level).not.toEqual(arms[0]?.level);
  }
});

test('the stage that the team stated last is where its forecast begins, not the true one', () => {
  expect(standpointIn(inMonth3)).toMatchObject({ month: 3, regions: { risk: 'specific-threats' } });
  expect(standpointIn(begin()).regions.risk).toBe('general-risk');
});

test('asking changes nothing in the exercise', () => {
  const before = structuredClone(inMonth3.state.belief);
  const request = liveRequest({ standpoint: standpointIn(inMonth3), plan: planIn(inMonth3), runs: 2 });
  runBatch(request, 0, 2);
  expect(inMonth3.state.belief).toEqual(before);
  expect(standpointIn(inMonth3).runs.map(({ measure }) => measure)).toEqual(['good-offices']);
});
