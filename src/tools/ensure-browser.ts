import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findOnPath, findSystemChromium, starts } from './find-browser.ts';

/** What a machine offers for the installation of a browser. */
export type Machine = { isRoot: boolean; hasApt: boolean; hasSudo: boolean };

/** One way to come by a browser: commands that run in order, until one fails. */
export type Way = { name: string; commands: readonly (readonly string[])[] };

const APT = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
] as const;

/** The ways worth trying on a machine that has no browser, the least intrusive that lasts first. */
export function waysToBrowser(machine: Machine): Way[] {
  const playwrights: Way = {
    name: 'Playwright’s own Chromium',
    commands: [['npx', 'playwright', 'install', 'chromium']],
  };
  if (!machine.hasApt) return [playwrights];
  if (machine.isRoot) return [{ name: 'the package chromium', commands: APT }, playwrights];
  if (!machine.hasSudo) return [playwrights];
  const asRoot = APT.map((command) => ['sudo', '-n', ...command]);
  return [{ name: 'the package chromium, by sudo', commands: asRoot }, playwrights];
}

/** A browser that starts: the system's or Playwright's own; null when the machine has none. */
export function findBrowser(): string | null {
  const candidates = [findSystemChromium(), chromium.executablePath()];
  return candidates.find((file) => file !== null && starts(file)) ?? null;
}

/** Finds a browser or installs one, and tells the error stream how. Returns null when every way failed. */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  for (const way of waysToBrowser(thisMachine())) {
    console.error(`No Chromium found, trying ${way.name}`);
    way.commands.every(runs);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  return null;
}

function thisMachine(): Machine {
  const searchPath = process.env['PATH'] ?? '';
  return {
    isRoot: process.getuid?.() === 0,
    hasApt: findOnPath(['apt-get'], searchPath).length > 0,
    hasSudo: findOnPath(['sudo'], searchPath).length > 0 && runs(['sudo', '-n', 'true']),
  };
}

function runs([command = '', ...args]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['inherit', process.stderr, 'inherit'], env }).status === 0;
}

if (import.meta.main) {
  const browser = ensureBrowser();
  console.log(browser === null ? 'No Chromium, and no way to install it. Please install one.' : `Browser: ${browser}`);
  process.exitCode = browser === null ? 1 : 0;
}
