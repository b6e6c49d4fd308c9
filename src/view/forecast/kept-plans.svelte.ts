import type { Decision } from '../../sim/decision.ts';

export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** A plan of this month that was put aside to be compared. */
export interface KeptPlan {
  readonly letter: Letter;
  readonly decisions: readonly Decision[];
}

/** Up to four plans of one month. They live as long as the page and the month, and stand in no log. */
export class KeptPlans {
  #month = '';
  #all = $state.raw<readonly KeptPlan[]>([]);

  get all(): readonly KeptPlan[] {
    return this.#all;
  }

  get hasRoom(): boolean {
    return this.#all.length < LETTERS.length;
  }

  /** Forgets what was kept in another month or exercise. */
  turnTo(exercise: string, month: number): void {
    const now = `${exercise} ${month}`;
    if (now !== this.#month) this.clear();
    this.#month = now;
  }

  /** Keeps a plan under the first letter that is free, or gives null where none is. */
  keep(decisions: readonly Decision[]): Letter | null {
    const letter = LETTERS.find((one) => this.#all.every((kept) => kept.letter !== one));
    if (letter === undefined) return null;
    const all = [...this.#all, { letter, decisions: [...decisions] }];
    this.#all = all.toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
    return letter;
  }

  remove(letter: Letter): void {
    this.#all = this.#all.filter((kept) => kept.letter !== letter);
  }

  clear(): void {
    if (this.#all.length > 0) this.#all = [];
  }
}
