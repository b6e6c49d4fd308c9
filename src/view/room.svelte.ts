import type { CommandRefusal } from '../exercise/command-refusal.ts';
import type { Exercise } from '../exercise/document.ts';
import type { NewCommand } from '../exercise/given.ts';
import { beginHistory } from '../exercise/history.ts';
import type { RecordedExercise } from '../exercise/recorded.ts';
import { type ExerciseStore, openStore } from '../exercise/store.ts';
import type { Scenario } from '../scenario/schema.ts';
import { m } from '../words/paraglide/messages.js';
import { keptWayBack, mendAddress, writeAddress } from './address.ts';
import type { SaveStatus } from './autosave.svelte.ts';
import { Catalogue } from './catalogue.svelte.ts';
import { loadHandOut, loadResume, starter } from './engine.ts';
import { FileDesk } from './file-desk.svelte.ts';
import { LiveForecast } from './forecast/live-forecast.svelte.ts';
import { type InExercise, reachOf, type Sight, type Turn, turnTo } from './in-exercise.ts';
import { formatRoute, isLookUp, LIBRARY, parseRoute, type Route } from './route.ts';
import { type BuiltIn, loadBuiltIn, type ScenarioEntry } from './scenario-entries.ts';
import { Shelf } from './shelf.svelte.ts';
import { randomHex, type StartOptions } from './start-options.ts';
import { tellLate } from './tell-late.ts';
import { Work } from './work.svelte.ts';

/** What a room needs of the world outside. */
export interface Surroundings {
  readonly store: () => Promise<ExerciseStore>;
  readonly builtIn: () => Promise<BuiltIn>;
  readonly now: () => Date;
}

/** A room on this device, at the address that the page has. */
export const createRoom = (surroundings: Partial<Surroundings> = {}): Room =>
  new Room({ store: openStore, builtIn: loadBuiltIn, now: () => new Date(), ...surroundings });

/** Where one team works: what is open, and where that is kept. Screens read it and hold no truth of their own. */
export class Room {
  readonly shelf: Shelf;
  readonly catalogue: Catalogue;
  readonly desk = new FileDesk();
  readonly forecast = new LiveForecast();
  readonly #work: Work;
  readonly #now: () => Date;
  #route = $state.raw<Route>(LIBRARY);
  #wayBack = $state.raw<InExercise | null>(keptWayBack());
  #notice = $state<string | null>(null);
  #isPaused = $state(false);

  constructor({ store, builtIn, now }: Surroundings) {
    this.#now = now;
    this.shelf = new Shelf(store);
    this.catalogue = new Catalogue(builtIn);
    const refuseLate = (refusal: CommandRefusal | null) => void tellLate(this, refusal);
    this.#work = new Work({ save: (save) => this.shelf.save(save), now, beside: this.forecast, refuseLate });
    this.#arrive(parseRoute(location.hash));
  }

  get route(): Route {
    return this.#route;
  }

  /** The side of an exercise that was left to look something up, or null. */
  get wayBack(): InExercise | null {
    return this.#wayBack;
  }

  /** The exercise that is open, or null. */
  get exercise(): Exercise | null {
    return this.#work.exercise;
  }

  /** The exercise as it stood in the month that the team looks back at; null while it looks at the open month. */
  get lookedBack(): Exercise | null {
    return 'exercise' in this.#route && this.#route.back !== undefined ? this.#work.exerciseIn(this.#route.back) : null;
  }

  /** An exercise that cannot be gone on with and is read as it was, or null. */
  get record(): RecordedExercise | null {
    return this.#work.record;
  }

  get canUndo(): boolean {
    return this.#work.canUndo;
  }

  get canRedo(): boolean {
    return this.#work.canRedo;
  }

  get saving(): SaveStatus {
    return this.#work.saving;
  }

  /** The scenario before whose exercise the team stands, or null. */
  get entry(): ScenarioEntry | null {
    return 'scenario' in this.#route ? this.catalogue.entry(this.#route.scenario) : null;
  }

  get scenario(): Scenario | null {
    return this.exercise?.scenario ?? this.entry?.scenario ?? null;
  }

  /** Something that whoever is in the room should read once. */
  get notice(): string | null {
    return this.#notice;
  }

  say(notice: string | null): void {
    this.#notice = notice;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  set isPaused(isPaused: boolean) {
    this.#isPaused = isPaused;
  }

  /** Opens the content note of a scenario. */
  openScenario({ key }: ScenarioEntry): void {
    this.go({ screen: 'content-note', scenario: key });
  }

  /** Starts an exercise of a scenario. Gives null, or why it could not be started. */
  start({ scenario }: ScenarioEntry, { variant, seed, settings }: StartOptions): string | null {
    const id = randomHex(20);
    const created = this.#now().toISOString();
    const luck = seed === '' ? randomHex(12) : seed;
    try {
      const { startExercise } = starter();
      const exercise = startExercise({ file: scenario, scenario, variant, seed: luck, settings, id, created });
      this.#work.begin(beginHistory(exercise));
    } catch (error) {
      return m['briefing.start-failed']({ reason: error instanceof Error ? error.message : String(error) });
    }
    this.show('month');
    return null;
  }

  /** Gives commands in the open exercise as one deed, all or none, and saves. Null, or why one cannot be given now. */
  give(...commands: readonly NewCommand[]): CommandRefusal | null {
    const refusal = this.#work.give(...commands);
    if (refusal === null && this.exercise?.step === 'over') this.show('debrief');
    return refusal;
  }

  /** Waits until what was given is done. False, and told, where what does it cannot be loaded. */
  readonly isReady = (): Promise<boolean> => this.#work.isReady();

  /** Takes back the latest deed of this month; false where there is none. */
  undo(): boolean {
    return this.lookedBack === null && this.#work.step('back');
  }

  redo(): boolean {
    return this.lookedBack === null && this.#work.step('forward');
  }

  /** Shows a side of the open exercise, with the province that is chosen. */
  show(screen: InExercise['screen'], sight: Sight = {}): void {
    if (this.exercise === null) return;
    const { province } = 'exercise' in this.#route ? this.#route : {};
    this.go({ screen, exercise: this.exercise.id, ...(province === undefined ? {} : { province }), ...sight });
  }

  /** Shows something else of the same side. Going from month to month is one page in all to go back from. */
  turn(turn: Turn): void {
    const before = this.#route;
    if (!('exercise' in before)) return;
    this.#arrive(turnTo(before, turn));
    const isNew = (before.back ?? before.closed) === undefined && (turn.back ?? turn.closed ?? null) !== null;
    (isNew ? writeAddress : mendAddress)(this.#route);
  }

  /** Goes on with a saved exercise where it was left. */
  resume(id: string): void {
    this.go({ screen: 'month', exercise: id });
  }

  readonly leave = (): void => this.go(LIBRARY);

  /** Goes somewhere; the address follows. */
  go(route: Route): void {
    this.#arrive(route);
    writeAddress(this.#route, this.#wayBack);
  }

  /** Goes where an address leads. */
  follow(hash: string): void {
    const route = parseRoute(hash);
    if (formatRoute(route) !== formatRoute(this.#route)) this.#arrive(route);
    mendAddress(this.#route, this.#wayBack);
  }

  /** Opens a scenario file: its content note, or the page of its faults. */
  async importScenario(file: File): Promise<void> {
    const read = await this.desk.scenarioIn(file);
    if (read === 'refused') this.go({ screen: 'faults' });
    else if (read !== null) this.openScenario(this.catalogue.add(read.scenario, read.text));
  }

  /** Opens an exercise file and saves it here. What is saved under its id already stays as it is. */
  async importLog(file: File): Promise<void> {
    const log = await this.desk.logIn(file);
    if (log === 'refused') this.go({ screen: 'faults' });
    if (log === 'refused' || log === null) return;
    const isHere = typeof (await this.shelf.find(log.id)) !== 'string';
    const { noticeOf, resume, saveOfLog } = await loadResume();
    const save = saveOfLog(log, isHere ? randomHex(20) : log.id, this.#now().toISOString());
    // Where nothing can be kept the exercise is opened all the same; the library says that nothing is.
    await this.shelf.save(save).catch(() => {});
    const how = this.#work.takeUp(save, resume);
    if (how === 'not-at-all') {
      this.#turnBack(m['saves.cannot-resume']());
      return;
    }
    this.go({ screen: 'month', exercise: save.id });
    if (how === 'as-it-was')
      this.say((isHere ? m['library.opened-again'] : m['library.opened-log'])({ name: file.name }));
    else this.say(noticeOf(how, save));
  }

  /** Hands out the open exercise as a file. */
  async exportLog(): Promise<void> {
    const save = this.#work.toSave();
    if (save !== null) (await loadHandOut()).handOut(save);
    else if (this.record !== null) await this.exportSaved(this.record.id);
  }

  async exportSaved(id: string): Promise<void> {
    const [found, { handOut, handOutRaw }] = await Promise.all([this.shelf.find(id), loadHandOut()]);
    if (typeof found === 'string') this.say(m['saves.gone']());
    else if ('save' in found) handOut(found.save);
    else handOutRaw(id, found.unreadable.raw);
  }

  async remove(id: string): Promise<void> {
    await this.settled();
    await this.shelf.remove(id);
    this.say(m['saves.removed']());
  }

  /** Waits until nothing is being saved. */
  settled(): Promise<void> {
    return this.#work.settled();
  }

  #arrive(route: Route): void {
    this.#notice = null;
    const left = 'exercise' in this.#route ? this.#route : this.#wayBack;
    this.#wayBack = isLookUp(route) ? left : null;
    if ('exercise' in route) {
      this.#enter(route);
      return;
    }
    this.#route = route;
    if (isLookUp(route)) return;
    this.#work.close();
    if ('scenario' in route) void this.#expectEntry(route);
    if (route.screen === 'library') void this.settled().then(() => this.shelf.refresh());
  }

  #enter(route: InExercise): void {
    const { exercise } = this;
    const isOpen = exercise?.id === route.exercise || this.record?.id === route.exercise;
    this.#route = isOpen && exercise !== null ? reachOf(route, exercise) : route;
    if (isOpen) return;
    this.#work.close();
    void this.#load(route);
  }

  /** A scenario from a file is gone with its window. */
  async #expectEntry(route: Route): Promise<void> {
    await this.catalogue.ready;
    if (this.#route === route && this.entry === null) this.#turnBack(m['error.scenario-gone']());
  }

  async #load(route: InExercise): Promise<void> {
    await this.settled();
    const [{ noticeOf, resume }, found] = await Promise.all([loadResume(), this.shelf.find(route.exercise)]);
    if (this.#route !== route) return;
    if (typeof found === 'string') {
      this.#turnBack(m['saves.gone']());
      return;
    }
    const how = 'save' in found ? this.#work.takeUp(found.save, resume) : 'not-at-all';
    if (how === 'not-at-all' || !('save' in found)) {
      this.#turnBack(m['saves.cannot-resume']());
      return;
    }
    this.#enter(route);
    mendAddress(this.#route);
    this.say(noticeOf(how, found.save));
  }

  #turnBack(notice: string): void {
    this.#arrive(LIBRARY);
    mendAddress(this.#route);
    this.say(notice);
  }
}
