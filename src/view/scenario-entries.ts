import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A scenario that can be opened: built in, or from a file that somebody chose. */
export interface ScenarioEntry {
  /** Unique among the entries: the scenario's id, with a mark before it where it comes from a file. */
  readonly key: string;
  readonly origin: 'built-in' | 'file';
  /** The scenario as its file gives it, without any variant. */
  readonly scenario: Scenario;
}

const FILES = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  query: '?raw',
  import: 'default',
});

/** The scenarios that come with Vigil, by title, and the names of those whose file is at fault. */
export interface BuiltIn {
  readonly entries: readonly ScenarioEntry[];
  readonly refused: readonly string[];
}

export async function loadBuiltIn(): Promise<BuiltIn> {
  const texts = await Promise.all(Object.entries(FILES).map(async ([path, load]) => ({ path, text: await load() })));
  const read = texts.map(({ path, text }) => ({ name: path.split('/').at(-1) ?? path, reading: readScenario(text) }));
  return {
    entries: read
      .flatMap(({ reading }) => ('scenario' in reading ? [entryOf(reading.scenario, 'built-in')] : []))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    refused: read.flatMap(({ name, reading }) => ('faults' in reading ? [name] : [])),
  };
}

export const entryOf = (scenario: Scenario, origin: ScenarioEntry['origin']): ScenarioEntry => ({
  key: origin === 'file' ? `~${scenario.id}` : scenario.id,
  origin,
  scenario,
});

const OPENED = 'vigil-opened-scenario';

/** Keeps the text of an opened file for as long as its window, so that a reload does not lose it. */
export function rememberOpened(text: string): void {
  try {
    sessionStorage.setItem(OPENED, text);
  } catch {
    // Without it a reload before the start leads back to the library.
  }
}

/** The scenario that was opened from a file in this window, if it can still be read. */
export function recallOpened(): ScenarioEntry | null {
  try {
    const text = sessionStorage.getItem(OPENED);
    const reading = text === null ? null : readScenario(text);
    return reading !== null && 'scenario' in reading ? entryOf(reading.scenario, 'file') : null;
  } catch {
    return null;
  }
}
