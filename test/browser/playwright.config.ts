import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../src/tools/find-browser.ts';
import { freePort } from '../../src/tools/free-port.ts';

const HOST = '127.0.0.1';
const ROOT = resolve(import.meta.dirname, '../..');

// Playwright reads this file once more in every worker, which must come to the same port.
process.env['VIGIL_TEST_PORT'] ??= String(await freePort());
const port = Number(process.env['VIGIL_TEST_PORT']);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(ROOT, 'node_modules/.cache/vigil-browser-tests'),
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://${HOST}:${port}/`,
    browserName: 'chromium',
    launchOptions: chromiumLaunch(),
  },
  webServer: {
    command: `npx vite preview --host ${HOST} --port ${port} --strictPort`,
    cwd: ROOT,
    url: `http://${HOST}:${port}/`,
    reuseExistingServer: false,
  },
});
