import type { Change } from '../../exercise/changes.ts';
import type { Exercise } from '../../exercise/document.ts';
import { COUNTRY, INTERNATIONAL, cellOf } from '../../sim/layout.ts';
import { indicatorShort, regionName, regionStateWords } from '../../words/model-words.ts';
import { m } from '../../words/paraglide/messages.js';
import { causeRow, indicatorRow, measureRow, regionRow } from '../model-links.ts';
import { injectTitle, measureName, placeName } from '../scenario-words.ts';
import { roundBy } from './figures.ts';
import { knownNow } from './known.ts';

/** A change in words, with the row of the model that tells about what changed. */
export interface ChangeSentence {
  readonly text: string;
  readonly row: string | null;
}

/** What changed since the team last looked, in sentences: what stands open first, then the largest moves. */
export function changeSentences(exercise: Exercise, changes: readonly Change[]): ChangeSentence[] {
  const moves = changes.filter((change) => change.kind === 'indicator');
  const others = changes.filter((change) => change.kind !== 'indicator' && !isHere(exercise, change));
  const sorted = moves.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return [...others, ...sorted].map((change) => ({
    text: changeSentence(exercise, change),
    row: changeRow(change),
  }));
}

function changeRow(change: Change): string | null {
  if (change.kind === 'inject') return causeRow({ kind: 'inject', id: change.inject });
  if (change.kind === 'region') return regionRow(change.region);
  return change.kind === 'indicator' ? indicatorRow(change.indicator) : measureRow(change.run.measure);
}

/** The events of the open month are told in full beside this. */
const isHere = ({ month }: Exercise, change: Change): boolean => change.kind === 'inject' && change.month === month;

function changeSentence(exercise: Exercise, change: Change): string {
  const { scenario } = exercise;
  switch (change.kind) {
    case 'inject':
      return m['reports.change-event']({ month: change.month, title: injectTitle(change.inject, scenario) });
    case 'began':
      return m['reports.change-began']({ name: measureName(change.run.measure, scenario) });
    case 'ended':
      return m['reports.change-ended']({ name: measureName(change.run.measure, scenario) });
    case 'region':
      return m['reports.change-region']({
        region: regionName(change.region),
        before: regionStateWords(change.region, change.before).name,
        after: regionStateWords(change.region, change.after).name,
      });
    case 'indicator':
      return moveSentence(exercise, change);
  }
}

function moveSentence(exercise: Exercise, change: Extract<Change, { kind: 'indicator' }>): string {
  const { indicator, place, before, after } = change;
  const cell = cellOf(exercise.world.layout, indicator, place);
  const error = cell === undefined ? 0 : (knownNow(exercise).error[cell] ?? 0);
  const figures = {
    indicator: indicatorShort(indicator),
    before: roundBy(before, error),
    after: roundBy(after, error),
  };
  const isWide = place === COUNTRY || place === INTERNATIONAL;
  return isWide
    ? m['reports.change-wide'](figures)
    : m['reports.change-place']({ ...figures, place: placeName(place, exercise.scenario) });
}
