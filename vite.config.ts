import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compileStaleWords, WORDS } from './src/tools/compile-words.ts';
import { chromiumLaunch } from './src/tools/find-browser.ts';

const HOST = '127.0.0.1';
const DOM_TESTS = 'test/**/*.dom.test.ts';
const CHROMIUM_TESTS = 'test/**/*.chromium.test.ts';

/** Vite's development server inserts styles as elements, which the page's policy forbids; built pages link files. */
const allowInsertedStyles: Plugin = {
  name: 'vigil-allow-inserted-styles',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

/**
 * What is said only where the model and its sources are looked up stays outside of the first load: it is left out of
 * the compiled words, and is all that is left of a language's file, which those screens load.
 */
const LATE_WORDS = ['reference', 'trace', 'traceLeftOut', 'glossary'];
const LATE_EXPORT = new RegExp(`^export \\{ \\w+ as "(?:${LATE_WORDS.join('|')})\\.[^"]*" \\}$`, 'gm');
const lateWords: Plugin = {
  name: 'vigil-late-words',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/words/paraglide/messages/_index.js')) return { code: code.replace(LATE_EXPORT, ''), map: null };
    if (!/\/src\/words\/[\w-]+\.json$/.test(id)) return null;
    const all = JSON.parse(code) as Readonly<Record<string, unknown>>;
    return {
      code: JSON.stringify(Object.fromEntries(LATE_WORDS.map((section) => [section, all[section]]))),
      map: null,
    };
  },
};

/** A new version waits until every page of the old one is closed, so that no exercise changes under a team. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: 'script-defer',
  includeManifestIcons: false,
  manifestFilename: 'vigil.webmanifest',
  manifest: {
    name: 'Vigil',
    short_name: 'Vigil',
    description: 'Rehearse a timely and decisive response to atrocity crimes.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#FBFAF6',
    theme_color: '#FBFAF6',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
    maximumFileSizeToCacheInBytes: 8_000_000,
  },
});

// Vite's plugin compiles all words whenever it starts, which takes longer than most test runs.
const isTest = process.env['VITEST'] !== undefined;
if (isTest) await compileStaleWords();

export default defineConfig({
  base: './',
  server: { host: HOST },
  preview: { host: HOST },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    isTest ? null : paraglideVitePlugin(WORDS),
    isTest ? null : lateWords,
    offline,
    allowInsertedStyles,
  ],
  // The page's policy has no `data:` for fonts and scripts.
  build: { assetsInlineLimit: 0 },
  worker: { format: 'es' },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [DOM_TESTS, CHROMIUM_TESTS],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', environment: 'happy-dom', include: [DOM_TESTS] },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: [CHROMIUM_TESTS],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
