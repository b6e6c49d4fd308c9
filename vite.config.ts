import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { CompileOptions } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { compileStaleWords, WORDS } from './src/tools/compile-words.ts';
import { chromiumLaunch } from './src/tools/find-browser.ts';
import { PARTS_OF_PAGE } from './src/tools/parts-of-page.ts';
import { oneLanguage, saySentences, WORDS_APART } from './src/tools/words-apart.ts';
import { cutWords, PARTS } from './src/words/parts.ts';

const HOST = '127.0.0.1';
const DOM_TESTS = 'test/**/*.dom.test.ts';
const ALL_WORDS = 'test/all-words.ts';
const CHROMIUM_TESTS = 'test/**/*.chromium.test.ts';

/** The letters that every page begins with are fetched at once, rather than when the first of them is to be drawn. */
const FIRST_FONTS = /\/(?:source-sans-3|source-serif-4)-latin-wght-normal-[^/]*\.woff2$/;
const preloadFonts: Plugin = {
  name: 'vigil-preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_FONTS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
          injectTo: 'head',
        })),
  },
};

/** Vite's development server inserts styles as elements, which the page's policy forbids; built pages link files. */
const allowInsertedStyles: Plugin = {
  name: 'vigil-allow-inserted-styles',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

/** A module whose value is parsed when it is loaded, which is quicker than reading it as code. */
const asData = (data: unknown) =>
  ({
    code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`,
    moduleType: 'js',
    map: null,
  }) as const;

/** Leaves in a language's file the part of its words that is asked for. */
const partsOfWords: Plugin = {
  name: 'vigil-parts-of-words',
  enforce: 'pre',
  transform(code, id) {
    const part = PARTS.find((one) => id.endsWith(`.json?part=${one}`));
    return part === undefined ? null : asData(cutWords(JSON.parse(code), part));
  },
};

/** Takes in the scenarios that come with Vigil as data once they are checked; one with faults stops the build. */
const checkedScenarios: Plugin = {
  name: 'vigil-checked-scenarios',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.json?checked')) return null;
    const { readScenario } = await import('./src/scenario/read.ts');
    const reading = readScenario(code);
    if ('faults' in reading) {
      const { formatFault } = await import('./src/scenario/faults.ts');
      this.error(reading.faults.map((fault) => formatFault(id, fault)).join('\n'));
    }
    return asData(reading.scenario);
  },
};

const COMPONENTS = globSync('src/**/*.svelte').toSorted();

/** The class by which a component's styles are its own: its place among all of them is shorter than a hash. */
function shortClass({ hash, css, filename }: Parameters<NonNullable<CompileOptions['cssHash']>>[0]): string {
  const place = COMPONENTS.indexOf(relative(import.meta.dirname, filename));
  return `s${place < 0 ? hash(css) : place.toString(36)}`;
}

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

/** Tests by where they run: in Node, in a page without a browser, in Chromium. */
const PROJECTS: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'node',
      setupFiles: ALL_WORDS,
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: [DOM_TESTS, CHROMIUM_TESTS],
    },
  },
  {
    extends: true,
    resolve: { conditions: ['browser'] },
    test: { name: 'dom', environment: 'happy-dom', include: [DOM_TESTS], setupFiles: ALL_WORDS },
  },
  {
    extends: true,
    test: {
      name: 'chromium',
      setupFiles: ALL_WORDS,
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
];

// Vite's plugin compiles all words whenever it starts, which takes longer than most test runs.
const isTest = process.env['VITEST'] !== undefined;
if (isTest) await compileStaleWords();

export default defineConfig(({ command }) => ({
  base: './',
  resolve: {
    alias:
      command === 'build'
        ? [{ find: /^(\.{1,2}\/.*)?paraglide\/(?=(?:messages|runtime)\.js$)/, replacement: '$1paraglide/apart/' }]
        : [],
  },
  server: { host: HOST },
  preview: { host: HOST },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true, discloseVersion: false, cssHash: shortClass } }),
    isTest ? null : paraglideVitePlugin(command === 'build' ? WORDS_APART : WORDS),
    partsOfWords,
    oneLanguage,
    saySentences(),
    checkedScenarios,
    offline,
    preloadFonts,
    allowInsertedStyles,
  ],
  build: {
    // The page's policy has no `data:` for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What a first visit fetches is 1 % smaller so than with Vite's own, at a few seconds a build.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2022, compress: { passes: 3 } },
    rolldownOptions: { output: { codeSplitting: { groups: PARTS_OF_PAGE } } },
  },
  worker: { format: 'es' },
  test: {
    allowOnly: false,
    projects: PROJECTS,
  },
}));
