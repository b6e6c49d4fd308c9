import * as fc from 'fast-check';
import { INDICATOR_IDS } from '../../../src/model/indicators.ts';
import type { AccountRow, FlowGroups } from '../../../src/view/charts/flow.ts';

const anyRow: fc.Arbitrary<AccountRow> = fc.record({
  indicator: fc.constantFrom(...INDICATOR_IDS),
  place: fc.constantFrom('here', 'there', 'beyond'),
  cause: fc.constantFrom(
    { kind: 'measure' as const, id: 'human-rights-monitors' },
    { kind: 'measure' as const, id: 'special-envoy' },
    { kind: 'actor' as const, id: 'youth-wing' },
    { kind: 'noise' as const, id: 'noise' },
    { kind: 'not-known' as const, id: '' },
  ),
  amount: fc.double({ min: -20, max: 20, noNaN: true }).filter((amount) => Math.abs(amount) > 1e-6),
});

/** An account of a month in three places. */
export const anyAccount = fc.array(anyRow, { minLength: 1, maxLength: 120 });
export const groupOf = ({ cause }: AccountRow): string => `${cause.kind}:${cause.id}`;
export const GROUPS: FlowGroups = {
  groupOf,
  familyOf: ({ cause }) => cause.kind,
  families: ['measure', 'actor', 'noise', 'not-known'],
};
export const LIMITS = { causes: 3, cells: 6 };
