import type { CoefficientId } from '../../src/model/coefficients.ts';
import { INDICATORS, type IndicatorId, indicatorOf } from '../../src/model/indicators.ts';
import { compile } from '../../src/sim/compile.ts';
import type { Decision, Turn } from '../../src/sim/decision.ts';
import { exerciser, type Exerciser, open } from '../../src/sim/exerciser.ts';
import { cellOf, cellsOf } from '../../src/sim/layout.ts';
import { type LedgerRow, nameRows } from '../../src/sim/ledger.ts';
import { close, type ClosedMonth } from '../../src/sim/month.ts';
import { centralParameters, parameterIndex } from '../../src/sim/parameters.ts';
import { createState } from '../../src/sim/state.ts';
import type { WorldInput } from '../../src/sim/world-input.ts';
import type { World } from '../../src/sim/world.ts';

type Numbers = Readonly<Partial<Record<CoefficientId, number>> & Record<`influence:${string}`, number>>;

/** The model's numbers, some of them changed. */
export function withNumbers(changed: Numbers): Float64Array {
  const parameters = centralParameters();
  for (const [id, value] of Object.entries(changed)) {
    const index = parameterIndex(id);
    if (index === undefined) throw new RangeError(`no parameter "${id}"`);
    parameters[index] = value;
  }
  return parameters;
}

/** The central value of one of the model's numbers. */
export function numberOf(id: CoefficientId): number {
  return centralParameters()[parameterIndex(id) as number] as number;
}

/** An exercise that has not begun. */
export function begin(input: WorldInput, seed: string | number = 1, parameters?: Float64Array): Exerciser {
  const world = compile(input, parameters);
  return exerciser(world, createState(world, seed));
}

/** A month that is over, its ledger with names. */
export interface PassedMonth extends Omit<ClosedMonth, 'ledger'> {
  readonly rows: readonly LedgerRow[];
}

/** Lets a month pass in which the team decides this, and states nothing unless told. */
export function pass(
  run: Exerciser,
  decisions: readonly Decision[] = [],
  assessment: Turn['assessment'] = null,
): PassedMonth {
  const opening = open(run);
  const { ledger, ...month } = close(run, opening, { decisions, assessment });
  return { ...month, rows: nameRows(ledger, run.world.layout, run.world.causes) };
}

/** Lets months pass; `decide` says what the team decides in each. */
export const passMonths = (
  run: Exerciser,
  months: number,
  decide: (month: number) => readonly Decision[] = () => [],
): PassedMonth[] => Array.from({ length: months }, (_, index) => pass(run, decide(index + 1)));

/** The cell of an indicator, in its first place unless one is named. Throws when there is none. */
export function cellIn(world: World, indicator: IndicatorId, place?: string): number {
  const cell = place === undefined ? cellsOf(world.layout, indicator)[0] : cellOf(world.layout, indicator, place);
  if (cell === undefined) throw new RangeError(`no ${indicator} in "${place}"`);
  return cell;
}

/** The true value of an indicator, in its first place unless one is named. */
export const valueIn = ({ world, state }: Exerciser, indicator: IndicatorId, place?: string): number =>
  state.value[cellIn(world, indicator, place)] as number;

/** Puts an indicator at a value, in all its places unless one is named. */
export function put({ world, state }: Exerciser, indicator: IndicatorId, value: number, place?: string): void {
  const cells = place === undefined ? cellsOf(world.layout, indicator) : [cellIn(world, indicator, place)];
  for (const cell of cells) state.value[cell] = value;
}

/** Neutral level of an indicator. */
export const referenceOf = (indicator: IndicatorId): number => indicatorOf(indicator).reference.central;

/** Start values that put every indicator at the same level. */
export const allAt = (value: number): Readonly<Record<string, number>> =>
  Object.fromEntries(INDICATORS.map(({ id }) => [id, value]));

interface About {
  readonly kind?: string;
  readonly id?: string;
  readonly indicator?: IndicatorId;
  readonly place?: string;
}

/** The rows about this, in order. */
export const rowsAbout = (rows: readonly LedgerRow[], { kind, id, indicator, place }: About): LedgerRow[] =>
  rows.filter(
    (row) =>
      (kind === undefined || row.cause.kind === kind) &&
      (id === undefined || row.cause.id === id) &&
      (indicator === undefined || row.indicator === indicator) &&
      (place === undefined || row.place === place),
  );

/** Sum of the rows about this. */
export const amountOf = (rows: readonly LedgerRow[], about: About): number =>
  rowsAbout(rows, about).reduce((sum, { amount }) => sum + amount, 0);
