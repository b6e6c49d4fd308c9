import { openBrowserDoor } from '../../forecast/live/browser-workers.ts';
import type { ForecastDoor } from '../../forecast/live/door.ts';
import { pageFirst } from './page-first.ts';

/** A door whose workers leave the cores to the page while it answers a press. */
export const openDoor = (): ForecastDoor => openBrowserDoor(pageFirst);
