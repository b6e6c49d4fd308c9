import { createLate } from '../controls/late.svelte.ts';
import { loadHandOut } from '../engine.ts';

/** What of the app is there once somebody calls for it. */
export const settings = createLate(() => import('./SettingsDialog.svelte'));
export const keys = createLate(() => import('./KeysDialog.svelte'));
export const mishap = createLate(() => import('./MishapReport.svelte'));

/** Loads all of it ahead, for the time without a network. What does not come is loaded when it is called for. */
export async function loadLateParts(): Promise<void> {
  await Promise.allSettled([loadHandOut(), ...[settings, keys, mishap].map((part) => part.want())]);
}
