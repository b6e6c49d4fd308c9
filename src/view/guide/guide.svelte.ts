import { getContext, setContext } from 'svelte';
import { formatGuidance, FROM_THE_START, type Guidance, parseGuidance, reached } from './guidance.ts';

const KEPT = 'vigil-guidance';

function kept(): Guidance {
  try {
    return parseGuidance(localStorage.getItem(KEPT));
  } catch {
    return FROM_THE_START;
  }
}

/** The guidance of this device, which remembers itself where the browser allows. */
export class Guide {
  #guidance = $state.raw<Guidance>(kept());

  get guidance(): Guidance {
    return this.#guidance;
  }

  /** Shows all notes again, from the first one on. */
  restart(): void {
    this.#keep(FROM_THE_START);
  }

  /** Goes to a note of an exercise. */
  reach(exercise: string, step: number): void {
    this.#keep(reached(exercise, step));
  }

  /** Shows no more notes until somebody asks for them. */
  skip(): void {
    this.#keep({ ...this.#guidance, isWanted: false });
  }

  #keep(guidance: Guidance): void {
    this.#guidance = guidance;
    try {
      localStorage.setItem(KEPT, formatGuidance(guidance));
    } catch {
      // Without storage it holds until the page is closed.
    }
  }
}

const KEY = Symbol('guide');

/** Gives the guidance to every component below. */
export const provideGuide = (): Guide => setContext(KEY, new Guide());

/** The guidance of the app that a component stands in. */
export function useGuide(): Guide {
  const guide = getContext<Guide | undefined>(KEY);
  if (guide === undefined) throw new Error('useGuide is called outside of the app');
  return guide;
}
