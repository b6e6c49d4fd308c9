import { type Output, OUTPUTS } from '../../forecast/balance/outputs.ts';
import type { Ranked } from '../../forecast/balance/ranking.ts';
import type { Sensitivity } from '../../forecast/balance/sensitivity.ts';
import { rounded, table } from '../print.ts';
import { nameFamily, nameParameter } from './parameter-words.ts';

/** Rows that stand in the tables for people; the JSON has them all. */
const SHOWN_FAMILIES = 10;
const SHOWN_PARAMETERS = 20;

/** What the results hang on: families, then parameters, those first that weigh most. */
export function tellSensitivity(sensitivity: Sensitivity | null): string[] {
  if (sensitivity === null) return ['Left out, as asked for'];
  const { families, singles, parameters, trajectories, runsAPoint } = sensitivity;
  const inert = families.filter(({ weight }) => weight === 0);
  return [
    `${parameters} assumed parameters in ${families.length} families, ${trajectories} trajectories, ${runsAPoint} runs a point; outputs ${OUTPUTS.map(nameOutput).join(', ')}`,
    `${inert.length} families with ${inert.reduce((sum, { size }) => sum + size, 0)} parameters move nothing`,
    '',
    'Families that weigh most',
    ...table(
      [
        ['  rank', 'family', 'of', 'weight', ...FELT],
        ...families.slice(0, SHOWN_FAMILIES).map((row) => {
          const cells = [`  ${row.rank}`, nameFamily(row.id), String(row.size), rounded(row.weight, 2)];
          return [...cells, ...tellMostFelt(row).slice(0, -1)];
        }),
      ],
      [2, 3, 5],
    ),
    '',
    `Parameters that weigh most, of ${singles.length} in the ${families.filter(({ opened }) => opened).length} families that were opened`,
    ...table(
      [
        ['  rank', 'parameter', 'range', 'weight', ...FELT, 'sigma', 'id'],
        ...singles.slice(0, SHOWN_PARAMETERS).map((row) => {
          const range = `${short(row.low)} to ${short(row.high)}`;
          return [`  ${row.rank}`, nameParameter(row.id), range, rounded(row.weight, 2), ...tellMostFelt(row), row.id];
        }),
      ],
      [3, 5, 7],
    ),
    '',
    'Weight: mean over the outputs of mu* as a share of the largest; mu*, its 95 % interval and sigma are those of the',
    'output in which it is felt most. A sigma near mu* or above it says that the effect hangs on the other parameters.',
  ];
}

const FELT = ['felt most in', 'mu*', '95 %'];

/** A number of the model without the tail that binary fractions leave. */
const short = (value: number): string => String(Number(value.toFixed(4)));

const nameOutput = ({ strategy, metric }: Output): string => `${metric} of ${strategy}`;

/** The output on which a row weighs most for its rank, with its effect there and the spread. */
function tellMostFelt({ effects, shares }: Ranked): string[] {
  const most = shares.indexOf(Math.max(...shares));
  const [output, effect] = [OUTPUTS[most], effects[most]];
  if (output === undefined || effect === undefined || effect.muStar === 0) return ['', '', '', ''];
  const { muStar, low, high, sigma } = effect;
  return [nameOutput(output), rounded(muStar, 3), `${rounded(low, 3)} to ${rounded(high, 3)}`, rounded(sigma, 3)];
}
