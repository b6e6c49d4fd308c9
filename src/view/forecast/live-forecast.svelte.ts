import type { ForecastDoor } from '../../forecast/live/door.ts';
import type { LivePicture } from '../../forecast/live/picture.ts';
import type { LiveRequest } from '../../forecast/live/request.ts';
import { afterPaint } from '../shell/after-paint.ts';
import { KeptPlans } from './kept-plans.svelte.ts';

/** A forecast that the room wants. Two of the same exercise, month and key ask for the same. */
export interface Wanted {
  readonly exercise: string;
  readonly month: number;
  readonly key: string;
  /** Made only when it is asked for. */
  readonly request: () => LiveRequest;
  /** Something like what will be asked next, for the workers to get into practice; nobody sees what comes of it. */
  readonly rehearsal?: () => LiveRequest;
}

/** `whole`: all runs are in, and what each decision adds is still worked out. */
export type ForecastStanding = 'idle' | 'working' | 'whole' | 'done' | 'failed';

export type OpenDoor = () => Promise<ForecastDoor>;

/** The workers, and all that makes requests for them, stay outside of the first load. */
const openInBrowser: OpenDoor = async () => (await import('./open-door.ts')).openDoor();

/** The forecast of the open month: asks when it is told of a change, and keeps the newest picture. */
export class LiveForecast {
  /** Plans put aside this month to be compared. */
  readonly kept = new KeptPlans();
  readonly #open: OpenDoor;
  #opening: Promise<ForecastDoor> | null = null;
  #door: ForecastDoor | null = null;
  #wanted: Wanted | null = null;
  #callOff = () => {};
  #isRehearsed = false;
  #picture = $state.raw<LivePicture | null>(null);
  #standing = $state<ForecastStanding>('idle');

  constructor(open: OpenDoor = openInBrowser) {
    this.#open = open;
  }

  /** The newest picture of the open month; of the plan before for as long as there is none of the newest. */
  get picture(): LivePicture | null {
    return this.#picture;
  }

  get standing(): ForecastStanding {
    return this.#standing;
  }

  /** Asks for a forecast unless it is the one that was asked for last. */
  want(wanted: Wanted): void {
    const last = this.#wanted;
    const isSameMonth = last?.exercise === wanted.exercise && last.month === wanted.month;
    if (isSameMonth && last.key === wanted.key) return;
    if (!isSameMonth) this.#picture = null;
    this.#askSoon(wanted);
  }

  /** Asks once more for what could not be worked out. */
  retry(): void {
    if (this.#wanted !== null) this.#askSoon({ ...this.#wanted });
  }

  /** Ends the workers and forgets the picture and the plans that were kept. */
  close(): void {
    this.#callOff();
    void this.#opening?.then(
      (door) => door.close(),
      () => {},
    );
    this.#opening = null;
    this.#door = null;
    this.#isRehearsed = false;
    this.#wanted = null;
    this.#picture = null;
    this.#standing = 'idle';
    this.kept.clear();
  }

  /** Asks once for all changes of a frame, when it is painted: workers at it would hold up the answer to a press. */
  #askSoon(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#standing = 'working';
    this.#callOff();
    this.#callOff = afterPaint(() => void this.#ask(wanted));
  }

  async #ask(wanted: Wanted): Promise<void> {
    const isNewest = () => this.#wanted === wanted;
    try {
      const door = this.#door ?? (await this.#openDoor());
      if (!isNewest()) return;
      const settled = await door.ask(wanted.request(), (picture) => {
        if (isNewest()) this.#show(picture);
      });
      if (!isNewest()) return;
      if (settled.kind === 'done') {
        this.#standing = 'done';
        this.#rehearse(door, wanted);
      }
      if (settled.kind === 'failed') this.#standing = 'failed';
    } catch {
      if (!isNewest()) return;
      if (this.#door === null) this.#opening = null;
      this.#standing = 'failed';
    }
  }

  async #openDoor(): Promise<ForecastDoor> {
    const opening = (this.#opening ??= this.#open());
    const door = await opening;
    if (this.#opening === opening) this.#door = door;
    return door;
  }

  /** Code that has never run is slow: the first plan of a room would wait for it. */
  #rehearse(door: ForecastDoor, { rehearsal }: Wanted): void {
    if (this.#isRehearsed || rehearsal === undefined) return;
    this.#isRehearsed = true;
    void door.ask(rehearsal());
  }

  #show(picture: LivePicture): void {
    this.#picture = picture;
    if (picture.runs === picture.all) this.#standing = 'whole';
  }
}
