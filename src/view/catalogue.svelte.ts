import type { Scenario } from '../scenario/schema.ts';
import { type BuiltIn, entryOf, recallOpened, rememberOpened, type ScenarioEntry } from './scenario-entries.ts';

/** The scenarios that can be opened: those built in, and one from a file for as long as the window is open. */
export class Catalogue {
  /** Settles when the scenarios are there. */
  readonly ready: Promise<void>;
  #entries = $state.raw<readonly ScenarioEntry[] | null>(null);
  #refused = $state.raw<readonly string[]>([]);

  constructor(load: () => Promise<BuiltIn>) {
    this.ready = this.#fill(load);
  }

  /** Null until they are read. */
  get entries(): readonly ScenarioEntry[] | null {
    return this.#entries;
  }

  /** Names of files that come with Vigil and are at fault. */
  get refused(): readonly string[] {
    return this.#refused;
  }

  entry(key: string): ScenarioEntry | null {
    return this.#entries?.find((entry) => entry.key === key) ?? null;
  }

  /** Adds the scenario of a file, in place of one that was opened before. */
  add(scenario: Scenario, text: string): ScenarioEntry {
    const entry = entryOf(scenario, 'file');
    rememberOpened(text);
    this.#entries = [...(this.#entries ?? []).filter(({ origin }) => origin === 'built-in'), entry];
    return entry;
  }

  async #fill(load: () => Promise<BuiltIn>): Promise<void> {
    const [{ entries, refused }, recalled] = await Promise.all([
      load().catch(() => ({ entries: [], refused: [] })),
      recallOpened(),
    ]);
    const opened = this.#entries?.find(({ origin }) => origin === 'file') ?? recalled;
    this.#entries = opened === null ? entries : [...entries, opened];
    this.#refused = refused;
  }
}
