import type { Browser } from '@playwright/test';

/** The built app as it is measured: where it is served, where its files lie, and the browser that opens it. */
export interface Served {
  readonly browser: Browser;
  readonly address: string;
  readonly folder: string;
}
