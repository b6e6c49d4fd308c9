import { isRecord } from '../lib/json-pointer.ts';
import type { Finding } from './faults.ts';
import { spotsOf } from './spots.ts';

/** Seats of the Security Council under Article 23 of the Charter. */
const SEATS = { permanent: 5, elected: 10 } as const;

/** A Council with more members of a kind than it has seats. */
export function checkCouncil(scenario: unknown): Finding[] {
  const members = spotsOf(scenario, '/council/members/*').map(({ value }) =>
    isRecord(value) ? value['permanent'] : null,
  );
  return (['permanent', 'elected'] as const).flatMap((kind): Finding[] => {
    const count = members.filter((permanent) => permanent === (kind === 'permanent')).length;
    if (count <= SEATS[kind]) return [];
    const message = `the Council has ${SEATS[kind]} ${kind} members, not ${count}`;
    return [
      { path: ['council', 'members'], code: 'council-size', message, hint: 'Members that are left out are filled in.' },
    ];
  });
}
