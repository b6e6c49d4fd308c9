import { FOG_SOURCES, type FogSource } from '../../src/model/fog.ts';
import { INDICATORS } from '../../src/model/indicators.ts';
import { type Measure, measureOf } from '../../src/model/measures.ts';
import type { Target } from '../../src/sim/decision.ts';
import { open } from '../../src/sim/exerciser.ts';
import type { Report } from '../../src/sim/report.ts';
import { aCountry, type Sketch } from './a-country.ts';
import { aMeasure, atFullStrength, take } from './a-measure.ts';
import { begin, pass } from './an-exercise.ts';

export const SOURCES: readonly FogSource[] = FOG_SOURCES;
export const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

const middle = Object.fromEntries(INDICATORS.map(({ id }) => [id, 50]));

/** A country of one place of each kind in which everything stands at 50, out of reach of the limits. */
export const STEADY: Sketch = {
  provinces: 1,
  groups: [{}],
  actors: [{ kind: 'state', drive: false }],
  start: middle,
  baseline: middle,
};

/** A source that runs from the first month and does nothing but report. */
export const mute = (id: string): Measure => ({
  ...atFullStrength(measureOf(id as 'observer-mission')),
  effects: [],
  durationMonths: aMeasure({ duration: 24 }).durationMonths,
});

interface Watch {
  readonly months?: number;
  readonly target?: Target;
  readonly also?: readonly Measure[];
  readonly sketch?: Sketch;
}

/** Reports of the month after some in which a source has run; all values are where they started. */
export function reportsOf(id: string, seed: number, watch: Watch = {}): readonly Report[] {
  const { months = 1, target, also = [], sketch = {} } = watch;
  const measures = [mute(id), ...also];
  const first = measures.map((measure) => take(measure, measure.id === id && target !== undefined ? { target } : {}));
  const run = begin(aCountry({ months: 24, ...sketch, measures }), seed);
  for (let month = 1; month <= months; month += 1) {
    pass(run, month === 1 ? first : []);
    run.state.value.set(run.world.start);
  }
  return open(run).reports;
}
