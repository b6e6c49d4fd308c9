import { getContext, setContext } from 'svelte';
import type { Room } from './room.svelte.ts';

const KEY = Symbol('room');

/** Gives the room to every component below. */
export const provideRoom = (room: Room): Room => setContext(KEY, room);

/** The room that a component stands in. */
export function useRoom(): Room {
  const room = getContext<Room | undefined>(KEY);
  if (room === undefined) throw new Error('useRoom is called outside of a room');
  return room;
}
