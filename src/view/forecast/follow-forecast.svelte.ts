import { untrack } from 'svelte';
import type { Exercise } from '../../exercise/document.ts';
import type { Room } from '../room.svelte.ts';
import { lookAhead } from './late-look-ahead.ts';

/** What the room shows: the exercise as it stands, and as it stood where the team looks back. */
interface Seen {
  readonly exercise: Exercise | null;
  readonly past: Exercise | null;
  /** Between two months there is nothing to look ahead from. */
  readonly isClosed: boolean;
}

/**
 * Lets the forecast follow the exercise; whoever only looks does not see it asked for twice. That it is wanted is known
 * before the page is drawn anew, so that no picture of before stands beside what is new.
 */
export function followForecast({ forecast }: Pick<Room, 'forecast'>, seen: () => Seen): void {
  $effect.pre(() => {
    const { exercise, past, isClosed } = seen();
    if (exercise === null || exercise.settings.forecast === 'off') return;
    untrack(() => forecast.kept.turnTo(exercise.id, exercise.month));
    const ask = lookAhead.loaded?.wantedFor;
    if (ask === undefined || (past === null && isClosed)) return;
    const wanted = past === null ? ask(exercise, forecast.kept.all) : ask(past, []);
    untrack(() => forecast.want(wanted));
  });
}
