import { indicatorOf, type Scope } from '../../model/indicators.ts';
import type { Measure } from '../../model/measures.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Target } from '../../sim/decision.ts';
import { formatTarget } from '../../sim/decision.ts';
import { m } from '../../words/paraglide/messages.js';
import { countryName, local, targetName } from '../scenario-words.ts';
import { actorShort } from './measure-words.ts';

/** A place or body that a measure can be aimed at. */
export interface TargetChoice {
  readonly value: string;
  readonly target: Target;
  readonly label: string;
  readonly family: 'country' | 'province' | 'group' | 'actor';
}

/** Who takes a measure and where it is aimed: `Donor governments · Lake Shore`. */
export function takenBy({ actor, target }: { readonly actor: string; readonly target: Target }, scenario: Scenario) {
  const where = 'country' in target ? m['plan.whole-country']() : targetName(target, scenario);
  return m['plan.by-at']({ actor: actorShort(actor), target: where });
}

/** Where a measure can be aimed: the country, and what its effects have values for. */
export function targetsOf(measure: Measure, scenario: Scenario): TargetChoice[] {
  const scopes = new Set<Scope>(measure.effects.map(({ indicator }) => indicatorOf(indicator).scope));
  const choices: Omit<TargetChoice, 'value'>[] = [
    { target: { country: true }, label: countryName(scenario), family: 'country' },
    ...(scopes.has('province') ? scenario.provinces : []).map((place) => ({
      target: { province: place.id },
      label: local(place.name),
      family: 'province' as const,
    })),
    ...(scopes.has('group') ? scenario.groups : []).map((group) => ({
      target: { group: group.id },
      label: local(group.name),
      family: 'group' as const,
    })),
    ...(scopes.has('actor') ? (scenario.actors ?? []) : []).map((actor) => ({
      target: { actor: actor.id },
      label: local(actor.name),
      family: 'actor' as const,
    })),
  ];
  return choices.map((choice) => ({ ...choice, value: formatTarget(choice.target) }));
}
