import { isSameSubject, type Subject } from './subject.ts';

type Opener = HTMLElement | SVGElement;

/** Opens the panel that explains, and keeps the way that was gone in it. */
export class Explainer {
  #trail = $state.raw<readonly Subject[]>([]);
  #opener = $state.raw<Opener | null>(null);

  /** What is explained now, or null. */
  get subject(): Subject | null {
    return this.#trail.at(-1) ?? null;
  }

  /** What was clicked in the room: the panel keeps clear of it, and gives the focus back to it. */
  get opener(): Opener | null {
    return this.#opener;
  }

  get canGoBack(): boolean {
    return this.#trail.length > 1;
  }

  /** Explains something of the room. */
  open(subject: Subject, opener: Opener): void {
    this.#opener = opener;
    this.#trail = [subject];
  }

  /** Goes on from one explanation to another. */
  goTo(subject: Subject): void {
    if (this.subject === null || !isSameSubject(this.subject, subject)) this.#trail = [...this.#trail, subject];
  }

  back(): void {
    if (this.canGoBack) this.#trail = this.#trail.slice(0, -1);
  }

  close(): void {
    this.#trail = [];
  }
}
