import type { Measure } from '../../model/measures.ts';
import type { World } from '../../sim/world.ts';
import { momentsOf } from '../summary.ts';
import { change, type Change, type Columns, changesOf, joinedColumns, type OutcomeName, OUTCOMES } from './outcomes.ts';
import { doctrineFor, isInPackage, MEASURE_SETTINGS, type MeasureSetting } from './measure-settings.ts';
import { armOf, sample, type Sampling } from './sample.ts';
import { WorkTally } from './work-tally.ts';

/** A measure in one setting: how often it was at work, and what it changed. */
export interface TriedSetting {
  /** Share of runs in which the measure was at work at some time, 0 to 1. */
  readonly worked: number;
  /** With the measure less without it, run by run. */
  readonly changes: Readonly<Record<OutcomeName, Change>>;
  readonly cost: { readonly political: Change; readonly financial: Change };
  /** Largest clear improvement for people, in standard deviations over the runs without it; 0 where it never worked. */
  readonly size: number;
}

/** What a measure helps at most, in any setting. */
export type Help = 'people' | 'foundations' | 'nothing';

export interface TriedMeasure {
  readonly id: string;
  readonly pillar: Measure['pillar'];
  /** Levels from 1 to 5, as the card of the measure shows them. */
  readonly cost: { readonly political: number; readonly financial: number };
  /** Whether the package has it of its own accord, so that its part is what leaving it out takes away. */
  readonly inPackage: boolean;
  readonly settings: Readonly<Record<MeasureSetting, TriedSetting>>;
  readonly helps: Help;
  /** Largest clear improvement for people in any setting, in standard deviations over the runs without the measure. */
  readonly size: number;
}

/** A measure that was tried, and the values of the settings in which it is alone, for comparing it run by run. */
export interface MeasureTrial {
  readonly tried: TriedMeasure;
  readonly alone: readonly Columns[];
}

/** The runs against which measures are judged: nobody acts, and the coordinated strategy acts. */
export interface Yardsticks {
  readonly nothing: Columns;
  readonly coordinated: Columns;
  /** Share of the coordinated runs in which each measure of the world was at work, in their order. */
  readonly worked: readonly number[];
}

/** A measure by its place in the world, in a setting. */
export interface Attempt {
  readonly measure: number;
  readonly setting: MeasureSetting;
}

/** Runs of an attempt, and in how many of them the measure was at work. */
export interface TriedRuns {
  readonly columns: Columns;
  readonly worked: number;
}

/** All attempts at the measures of a world: every measure, in every setting. */
export const attemptsAt = ({ measures }: World): Attempt[] =>
  measures.flatMap((_, measure) => MEASURE_SETTINGS.map((setting) => ({ measure, setting })));

/** Makes some runs of an attempt. */
export function tryMeasure(world: World, { measure, setting }: Attempt, sampling: Sampling): TriedRuns {
  const witness = new WorkTally(world.measures.length);
  const doctrine = doctrineFor(world.measures[measure] as Measure, setting);
  const columns = sample(armOf(world, { doctrine }), sampling, witness);
  return { columns, worked: witness.counts[measure] as number };
}

/** What so many runs of each attempt come to, given in parts in the order of `attemptsAt`. */
export function concludeMeasures(
  world: World,
  parts: readonly (readonly TriedRuns[])[],
  { yardsticks, runs }: { readonly yardsticks: Yardsticks; readonly runs: number },
): MeasureTrial[] {
  const attempts = parts.map((some) => ({
    columns: joinedColumns(some.map(({ columns }) => columns)),
    worked: some.reduce((sum, { worked }) => sum + worked, 0) / runs,
  }));
  return world.measures.map((measure, index) => {
    const from = index * MEASURE_SETTINGS.length;
    const given = { measure, worked: yardsticks.worked[index] ?? 0, yardsticks };
    return concludeMeasure(given, attempts.slice(from, from + MEASURE_SETTINGS.length));
  });
}

interface Given {
  readonly measure: Measure;
  /** Share of the coordinated runs in which it was at work. */
  readonly worked: number;
  readonly yardsticks: Yardsticks;
}

function concludeMeasure({ measure, worked, yardsticks }: Given, attempts: readonly TriedRuns[]): MeasureTrial {
  const inPackage = isInPackage(measure.id);
  const found = MEASURE_SETTINGS.map((setting, place): readonly [MeasureSetting, TriedSetting] => {
    const attempt = attempts[place] as TriedRuns;
    const base = setting === 'package' ? yardsticks.coordinated : yardsticks.nothing;
    const isLeftOut = setting === 'package' && inPackage;
    return [
      setting,
      isLeftOut ? settingOf(base, attempt.columns, worked) : settingOf(attempt.columns, base, attempt.worked),
    ];
  });
  const settings = Object.fromEntries(found) as Record<MeasureSetting, TriedSetting>;
  const { political, financial } = measure.cost;
  const tried: TriedMeasure = {
    id: measure.id,
    pillar: measure.pillar,
    cost: { political: political.central, financial: financial.central },
    inPackage,
    settings,
    helps: helpOf(settings),
    size: Math.max(...MEASURE_SETTINGS.map((setting) => settings[setting].size)),
  };
  return { tried, alone: attempts.filter((_, place) => MEASURE_SETTINGS[place] !== 'package').map(columnsOf) };
}

const columnsOf = ({ columns }: TriedRuns): Columns => columns;

function settingOf(withIt: Columns, without: Columns, worked: number): TriedSetting {
  const changes = changesOf(withIt, without);
  const cost = {
    political: change(withIt, without, 'politicalCost'),
    financial: change(withIt, without, 'financialCost'),
  };
  return { worked, changes, cost, size: worked === 0 ? 0 : sizeOf(changes, without) };
}

/** Where nothing varies without the measure, any clear improvement counts as large. */
function sizeOf(changes: TriedSetting['changes'], without: Columns): number {
  const sizes = OUTCOMES.filter(({ about, metric }) => about === 'people' && changes[metric].verdict === 'better').map(
    ({ metric }) => {
      const deviation = Math.sqrt(momentsOf(without[metric]).variance);
      return deviation === 0 ? 1 : Math.abs(changes[metric].mean ?? 0) / deviation;
    },
  );
  return Math.max(0, ...sizes);
}

function helpOf(settings: Readonly<Record<MeasureSetting, TriedSetting>>): Help {
  const tried = MEASURE_SETTINGS.map((setting) => settings[setting]).filter(({ worked }) => worked > 0);
  const helped = OUTCOMES.filter(({ metric }) => tried.some(({ changes }) => changes[metric].verdict === 'better'));
  if (helped.some(({ about }) => about === 'people')) return 'people';
  return helped.length > 0 ? 'foundations' : 'nothing';
}
