import { isRecord } from '../lib/json-pointer.ts';
import type { Finding } from './faults.ts';
import { spotsOf } from './spots.ts';

/** What an inject waits for: every one of `all`, and one of `any` unless something else than an inject can stand in. */
interface Waiting {
  readonly index: number;
  readonly id: string;
  readonly all: readonly string[];
  readonly any: readonly string[] | null;
}

/** Injects that wait for each other, so that none of them can ever come; one finding for each ring. */
export function checkCycles(scenario: unknown): Finding[] {
  const stuck = stuckOf(waitingOf(scenario));
  const seen = new Set<string>();
  return [...stuck.values()].flatMap((start): Finding[] => {
    const ring = ringFrom(start, stuck);
    if (ring.some(({ id }) => seen.has(id))) return [];
    for (const { id } of ring) seen.add(id);
    return [cycle(ring)];
  });
}

function waitingOf(scenario: unknown): Waiting[] {
  return spotsOf(scenario, '/timeline/*').flatMap(({ value }, index): Waiting[] => {
    const when = isRecord(value) ? value['when'] : null;
    if (!isRecord(value) || typeof value['id'] !== 'string' || !isRecord(when)) return [];
    const any = injectsIn(when['any']);
    const all = injectsIn(when['all']).filter((id) => id !== null);
    return [
      {
        index,
        id: value['id'],
        all,
        any: any.length === 0 || any.includes(null) ? null : any.filter((id) => id !== null),
      },
    ];
  });
}

/** The inject that each condition of a list asks for, null for a condition of another kind. */
const injectsIn = (conditions: unknown): (string | null)[] =>
  spotsOf(conditions, '/*').map(({ value }) =>
    isRecord(value) && typeof value['inject'] === 'string' ? value['inject'] : null,
  );

/** Those left over when every inject that can come has come. An id that is missing is another finding. */
function stuckOf(waiting: readonly Waiting[]): Map<string, Waiting> {
  const stuck = new Map(waiting.map((one) => [one.id, one]));
  for (let before = -1; before !== stuck.size;) {
    before = stuck.size;
    for (const one of stuck.values()) if (next(one, stuck) === null) stuck.delete(one.id);
  }
  return stuck;
}

/** One inject that keeps another from coming, or null. */
function next({ all, any }: Waiting, stuck: ReadonlyMap<string, Waiting>): Waiting | null {
  const needed = all.find((id) => stuck.has(id)) ?? (any?.every((id) => stuck.has(id)) === true ? any[0] : undefined);
  return needed === undefined ? null : (stuck.get(needed) ?? null);
}

function ringFrom(start: Waiting, stuck: ReadonlyMap<string, Waiting>): Waiting[] {
  const way: Waiting[] = [];
  for (let at: Waiting | null = start; at !== null && !way.includes(at); at = next(at, stuck)) way.push(at);
  const last = way.at(-1);
  const back = last === undefined ? null : next(last, stuck);
  return way.slice(back === null ? way.length : way.indexOf(back));
}

function cycle(ring: readonly Waiting[]): Finding {
  const from = ring.reduce((lowest, { index }, place) => (index < (ring[lowest]?.index ?? 0) ? place : lowest), 0);
  const inOrder = [...ring.slice(from), ...ring.slice(0, from)];
  const names = [...inOrder, ...inOrder.slice(0, 1)].map(({ id }) => id).join(' → ');
  return {
    path: ['timeline', inOrder[0]?.index ?? 0, 'when'],
    code: 'inject-cycle',
    message: `injects wait for each other: ${names}`,
    hint: 'Let one of them come by its month or by another condition.',
  };
}
