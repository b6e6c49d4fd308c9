import { type FirstLoad, measureFirstLoad } from './first-load.ts';
import { type Lighthouse, measureLighthouse } from './lighthouse.ts';
import type { Served } from './served.ts';
import { measureWalks, MOST_PROVINCES, type Walk } from './walk.ts';

/** How quickly the built app is there and answers, and how still it stands. */
export interface Room {
  readonly firstLoad: FirstLoad;
  readonly walks: readonly Walk[];
  readonly lighthouse: Lighthouse;
}

export const measureRoom = async (served: Served): Promise<Room> => ({
  firstLoad: await measureFirstLoad(served),
  walks: await measureWalks(served),
  lighthouse: await measureLighthouse(served.address),
});

/** What the floors ask of the room. */
export function figuresOf({ firstLoad, walks, lighthouse }: Room) {
  const { faults: _faults, ...scores } = lighthouse;
  const large = walks.filter(({ provinces }) => provinces === MOST_PROVINCES);
  return {
    'library-load': firstLoad.library,
    'exercise-load': firstLoad.exercise,
    'layout-shift': Math.max(...walks.map(({ layoutShift }) => layoutShift)),
    interaction: Math.max(...large.flatMap(({ acts }) => acts.map(({ ms }) => ms))),
    lighthouse: Math.min(...Object.values(scores)),
  };
}
