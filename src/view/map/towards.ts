import type { Point } from './polygon.ts';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Which of some points an arrow key leads to from one of them: the nearest in the quarter of the plane in that direction,
 * by the way along the axes. What lies between two quarters is to the left or right. Whoever goes on towards a point
 * comes nearer with each step, or no farther and nearer from side to side, so that every point can be reached from every
 * other. Null where there is none, and for other keys.
 */
export function towards(key: string, at: number, points: readonly Point[]): number | null {
  const direction = DIRECTIONS[key];
  const from = points[at];
  if (direction === undefined || from === undefined) return null;
  const isSideways = direction[0] !== 0;
  const [nearest] = points
    .map((point, index) => ({ index, ...wayTo(from, point, direction) }))
    .filter(({ ahead, aside }) => ahead > aside || (ahead === aside && ahead > 0 && isSideways))
    .toSorted((a, b) => a.ahead + a.aside - b.ahead - b.aside || a.ahead - b.ahead);
  return nearest?.index ?? null;
}

/** How far it is to a point in a direction, below 0 for what lies behind, and how far to either side of that way. */
function wayTo([fromX, fromY]: Point, [x, y]: Point, [alongX, alongY]: Point) {
  const [dx, dy] = [x - fromX, y - fromY];
  return { ahead: dx * alongX + dy * alongY, aside: Math.abs(dx * alongY - dy * alongX) };
}

/** What a key does on the map: nothing, choose where one is, choose nothing, or lead to another place. */
export type MapDeed = 'none' | 'choose' | 'release' | { readonly to: number };

/** What a keyboard event tells of itself. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does at one of some points. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: Pressed, at: number, points: readonly Point[]): MapDeed {
  if (ctrlKey || metaKey || altKey) return 'none';
  if (key === 'Escape') return 'release';
  if (key === 'Enter' || key === ' ') return 'choose';
  if (key === 'Home') return { to: 0 };
  if (key === 'End') return { to: points.length - 1 };
  // At the edge of the map an arrow leads nowhere; above all it does not scroll the page away.
  return key in DIRECTIONS ? { to: towards(key, at, points) ?? at } : 'none';
}
