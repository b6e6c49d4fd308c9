import type { Balance } from '../../forecast/balance/balance.ts';
import type { SeenCondition } from '../../forecast/balance/injects-seen.ts';
import type { InjectCondition } from '../../sim/world-input.ts';
import { rounded, table } from '../print.ts';
import { listed, tellChange } from './balance-measures-text.ts';

type Injects = Pick<Balance, 'injects' | 'injectFindings'>;

/** Injects: those that never come, conditions that are never met, and what each changes. */
export function tellInjects({ injects, injectFindings: { dead, weightless } }: Injects): string[] {
  return [
    ...listed(
      'Dead injects, which never happened',
      injects.filter(({ id }) => dead.includes(id)).map(({ id, conditions }) => `${id}: ${whyDead(conditions)}`),
    ),
    ...listed(
      'Conditions never met, of injects that happened',
      injects
        .filter(({ id }) => !dead.includes(id))
        .flatMap(({ id, conditions }) => neverMet(conditions).map((one) => `${id}: ${tellCondition(one.condition)}`)),
    ),
    ...listed('Without weight: they change no outcome clearly while nobody acts', weightless),
    '',
    'Share of runs in which each happened, and what it changes while nobody acts; * is clear',
    ...table(
      [
        ['  inject', '', 'happened', 'harm', 'peak stage', 'onset'],
        ...injects.map(({ id, kind, share, changes }) => [
          `  ${id}`,
          kind,
          `${rounded(share * 100, 1)} %`,
          tellChange(changes.harm),
          tellChange(changes.peakStage),
          tellChange(changes.onset),
        ]),
      ],
      [2, 3, 4, 5],
    ),
  ];
}

const neverMet = (conditions: readonly SeenCondition[]): SeenCondition[] =>
  conditions.filter(({ share }) => share === 0);

function whyDead(conditions: readonly SeenCondition[]): string {
  if (conditions.length === 0) return 'it has no moment';
  const never = neverMet(conditions).map(({ condition }) => tellCondition(condition));
  return never.length === 0 ? 'its conditions never held together' : `never ${never.join(', never ')}`;
}

/** A condition as a phrase. */
export function tellCondition(condition: InjectCondition): string {
  if ('stage' in condition) return `stage ${condition.stage.join(' or ')}`;
  if ('inject' in condition) return `inject ${condition.inject}`;
  if ('running' in condition) return `measure ${condition.running} at work`;
  const { indicator, place, op, value } = condition;
  return `${indicator}${place === null ? '' : ` in ${place}`} ${op} ${value}`;
}
