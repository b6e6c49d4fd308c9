import type { Scenario } from '../scenario/schema.ts';

/** A scenario that can be opened: built in, or from a file that somebody chose. */
export interface ScenarioEntry {
  /** Unique among the entries: the scenario's id, with a mark before it where it comes from a file. */
  readonly key: string;
  readonly origin: 'built-in' | 'file';
  /** The scenario as its file gives it, without any variant. */
  readonly scenario: Scenario;
}

/** They are checked when Vigil is built (see `vite.config.ts`), and not once more whenever it is opened. */
const FILES = import.meta.glob<Scenario>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  query: '?checked',
  import: 'default',
});

/** The scenarios that come with Vigil, by title, and the names of files that could not be loaded. */
export interface BuiltIn {
  readonly entries: readonly ScenarioEntry[];
  readonly refused: readonly string[];
}

export async function loadBuiltIn(): Promise<BuiltIn> {
  const loaded = await Promise.all(
    Object.entries(FILES).map(async ([path, load]) => ({
      name: path.split('/').at(-1) ?? path,
      scenario: await load().catch(() => null),
    })),
  );
  return {
    entries: loaded
      .flatMap(({ scenario }) => (scenario === null ? [] : [entryOf(scenario, 'built-in')]))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    refused: loaded.flatMap(({ name, scenario }) => (scenario === null ? [name] : [])),
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
export async function recallOpened(): Promise<ScenarioEntry | null> {
  try {
    const text = sessionStorage.getItem(OPENED);
    if (text === null) return null;
    const { readScenario } = await import('../scenario/read.ts');
    const reading = readScenario(text);
    return 'scenario' in reading ? entryOf(reading.scenario, 'file') : null;
  } catch {
    return null;
  }
}
