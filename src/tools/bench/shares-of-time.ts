import { type Profiler, Session } from 'node:inspector/promises';

/** Microseconds between two looks. */
const INTERVAL = 200;

/**
 * How the time of some work is shared among the owners of its scripts, from 0 to 1, by looking again and again which
 * function is at work. What has no owner of its own counts for whoever called it; the collection of garbage is left out.
 */
export async function sharesOfTime<Owner extends string>(
  work: () => void,
  ownerOf: (url: string) => Owner | null,
): Promise<ReadonlyMap<Owner, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.post('Profiler.start');
    work();
    const { profile } = await session.post('Profiler.stop');
    return sharesIn(profile, ownerOf);
  } finally {
    session.disconnect();
  }
}

/** Shares by owner in a profile. */
export function sharesIn<Owner extends string>(
  { nodes }: Pick<Profiler.Profile, 'nodes'>,
  ownerOf: (url: string) => Owner | null,
): ReadonlyMap<Owner, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map<Owner, number>();
  const visit = ({ callFrame, hitCount = 0, children = [] }: Profiler.ProfileNode, caller: Owner | null): void => {
    const owner = ownerOf(callFrame.url) ?? caller;
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + hitCount);
    for (const child of children) visit(byId.get(child) as Profiler.ProfileNode, owner);
  };
  if (nodes[0] !== undefined) visit(nodes[0], null);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([owner, count]) => [owner, count / Math.max(1, all)]));
}
