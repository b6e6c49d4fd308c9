import { createLazyScreens } from '../shell/lazy-screens.svelte.ts';

const lists = createLazyScreens({
  saves: () => import('./SavedList.svelte'),
  unreadable: () => import('./UnreadableSaves.svelte'),
});

/** A list of what is kept on this device. */
export const shelfList = lists.of;

/** Whether there is nothing more to wait for before what is kept can be listed. */
export const areListsThere = (): boolean =>
  lists.of('saves').state !== 'waiting' && lists.of('unreadable').state !== 'waiting';

/** Loads the lists. They stay outside of the first load, since a first visit has nothing to list. */
export async function loadShelfLists(): Promise<void> {
  await Promise.all([lists.load('saves'), lists.load('unreadable')]);
}
