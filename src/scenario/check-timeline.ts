import { isRecord } from '../lib/json-pointer.ts';
import { indicatorOf, isIndicatorId } from '../model/indicators.ts';
import { quote, type Finding } from './faults.ts';
import { suggest } from './issue.ts';
import { type KnownNames, placesOfScope } from './known.ts';
import { numberAt, type Spot, spotsOf } from './spots.ts';

/** Injects that have no moment or two, or never come, and places where their indicators have no value. */
export function checkTimeline(scenario: unknown, known: KnownNames): Finding[] {
  const months = numberAt(scenario, 'months');
  return [
    ...spotsOf(scenario, '/timeline/*').flatMap((spot) => [...checkMoment(spot), ...checkTime(spot, months)]),
    ...spotsOf(scenario, '/timeline/*/effects/*').flatMap((spot) => checkPlace(spot, known)),
    ...spotsOf(scenario, '/timeline/*/when/*/*').flatMap((spot) => checkPlace(spot, known)),
  ];
}

function checkMoment({ path, value }: Spot): Finding[] {
  if (!isRecord(value)) return [];
  const [hasMonth, hasWhen] = [Object.hasOwn(value, 'month'), Object.hasOwn(value, 'when')];
  if (hasMonth && hasWhen) {
    const message = 'this inject has both a month and conditions';
    return [
      {
        path,
        code: 'inject-with-two-moments',
        message,
        hint: 'Keep "month" or "when". Inside "when", "after" and "before" narrow the months.',
      },
    ];
  }
  const isEmpty = hasWhen && isRecord(value['when']) && Object.keys(value['when']).length === 0;
  if (hasMonth || (hasWhen && !isEmpty)) return [];
  const message = 'this inject says neither in which month it comes nor under which conditions';
  return [{ path, code: 'inject-without-moment', message, hint: 'Add "month" or "when".' }];
}

/** Months that the exercise never reaches, and windows that hold no month. */
function checkTime({ path, value }: Spot, months: number | null): Finding[] {
  if (!isRecord(value) || months === null) return [];
  const month = numberAt(value, 'month');
  if (month !== null && month > months)
    return [outOfTime([...path, 'month'], `month ${month} is after the last one, ${months}`)];
  const when = value['when'];
  const first = numberAt(when, 'after') ?? 1;
  const last = numberAt(when, 'before') ?? months;
  if (first > months) return [outOfTime([...path, 'when', 'after'], `month ${first} is after the last one, ${months}`)];
  if (last < first) return [outOfTime([...path, 'when', 'before'], `month ${last} lies before month ${first}`)];
  return [];
}

const outOfTime = (path: Finding['path'], message: string): Finding => ({
  path,
  code: 'inject-out-of-time',
  message,
  hint: 'This inject would never come.',
});

function checkPlace({ path, value }: Spot, known: KnownNames): Finding[] {
  if (!isRecord(value)) return [];
  const { indicator, place } = value;
  if (typeof place !== 'string' || typeof indicator !== 'string' || !isIndicatorId(indicator)) return [];
  const { scope } = indicatorOf(indicator);
  const places = placesOfScope(known, scope);
  if (places?.has(place) === true) return [];
  const at = [...path, 'place'];
  if (places === null) {
    return [
      {
        path: at,
        code: 'wrong-place',
        message: `${quote(indicator)} has one value for all places`,
        hint: 'Take "place" away.',
      },
    ];
  }
  const noun = scope === 'actor' ? 'armed actor' : scope;
  if (isPlace(place, known)) {
    const message = `${quote(indicator)} has no value in ${quote(place)}`;
    return [{ path: at, code: 'wrong-place', message, hint: `Name a ${noun}, or leave "place" out for all.` }];
  }
  const message = `${quote(place)} is no ${noun} of this scenario`;
  return [{ path: at, code: 'unknown-place', message, hint: suggest(place, places) }];
}

const isPlace = (id: string, known: KnownNames): boolean =>
  known.province.has(id) || known.group.has(id) || known['armed-actor'].has(id);
