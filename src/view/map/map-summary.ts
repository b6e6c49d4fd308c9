import { rankOf } from '../../model/stages.ts';
import { stageName } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { listed } from '../numbers.ts';
import { isMarkedFled, type ProvinceFacts } from './province-facts.ts';

/** What the map shows, in a few sentences: stages with the highest first, doubt, flight, who is at work. */
export function mapSummary(provinces: readonly ProvinceFacts[], isExact: boolean): string {
  const namesWhere = (holds: (facts: ProvinceFacts) => boolean): string[] =>
    provinces.filter(holds).map(({ name }) => name);
  const sentence = (names: readonly string[], say: (places: string) => string): string[] =>
    names.length === 0 ? [] : [say(listed(names))];
  const stages = [...new Set(provinces.map(({ stage }) => stage))].toSorted((a, b) => rankOf(b) - rankOf(a));
  const atWork = namesWhere(({ presence }) => presence.some(({ isComing }) => !isComing));
  return [
    ...stages.map((stage) =>
      m['map.summary-stage']({
        stage: capital(stageName(stage)),
        places: listed(namesWhere((facts) => facts.stage === stage)),
      }),
    ),
    ...(isExact ? [] : unsureIn(provinces)),
    ...sentence(namesWhere(isMarkedFled), (places) => m['map.summary-fled']({ places })),
    ...(atWork.length === 0 ? [m['map.summary-idle']()] : [m['map.summary-work']({ places: listed(atWork) })]),
  ].join(' ');
}

/** Where least is sure, or that little is sure anywhere. */
function unsureIn(provinces: readonly ProvinceFacts[]): string[] {
  const unsure = provinces.filter(({ confidence }) => confidence === 'low').map(({ name }) => name);
  if (unsure.length === 0) return [];
  if (unsure.length === provinces.length) return [m['map.summary-all-unsure']()];
  return [m['map.summary-unsure']({ places: listed(unsure) })];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
