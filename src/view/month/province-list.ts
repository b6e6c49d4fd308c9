import type { Exercise } from '../../exercise/document.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import { cellOf } from '../../sim/layout.ts';
import { believedLocalReading } from '../../exercise/ask.ts';
import type { Estimated, ProvinceFacts } from '../map/province-facts.ts';
import { local } from '../scenario-words.ts';
import { confidenceOf } from './figures.ts';
import { type Known, knownNow } from './known.ts';
import { presenceIn } from './presence.ts';

/** On what a province's reading rests most, and so how sure it is. */
const WATCHED: readonly IndicatorId[] = ['violations', 'mobilization', 'incitement', 'intercommunal-tension'];

/** What is known of every province in the open month, in the order of the file. */
export function provinceList(exercise: Exercise): ProvinceFacts[] {
  const known = knownNow(exercise);
  return exercise.scenario.provinces.map((province) => {
    const read = (indicator: IndicatorId) => estimateOf(exercise, known, indicator, province.id);
    const errors = WATCHED.map((indicator) => read(indicator).error);
    return {
      id: province.id,
      name: local(province.name),
      stage: believedLocalReading(exercise, province.id),
      confidence: confidenceOf(errors.reduce((sum, error) => sum + error, 0) / errors.length),
      violations: read('violations'),
      protection: read('protection-presence'),
      fled: read('displacement'),
      presence: presenceIn(exercise, province.id),
      reports: exercise.reports.filter(({ place }) => place === province.id).length,
    };
  });
}

function estimateOf({ world }: Exercise, known: Known, indicator: IndicatorId, place: string): Estimated {
  const cell = cellOf(world.layout, indicator, place);
  return cell === undefined ? { value: 0, error: 0 } : { value: known.value[cell] ?? 0, error: known.error[cell] ?? 0 };
}
