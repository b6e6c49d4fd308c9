import { getContext, setContext } from 'svelte';

/** What the arrows do in a row of marks that share one tab stop; up and down are left to the page. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Makes one tab stop of many controls: Tab leads to the one that had the focus last, arrows from it to the others. */
export class OneStop {
  readonly #members = new Set<HTMLElement>();
  #at: HTMLElement | null = null;

  /** Takes a control in for as long as it is on the page, as an attachment does. */
  readonly join = (node: HTMLElement): (() => void) => {
    const focused = () => this.#turnTo(node);
    const pressed = (event: KeyboardEvent) => this.#press(event, node);
    this.#members.add(node);
    node.addEventListener('focus', focused);
    node.addEventListener('keydown', pressed);
    if (this.#at === null) this.#turnTo(node);
    else node.tabIndex = -1;
    return () => {
      node.removeEventListener('focus', focused);
      node.removeEventListener('keydown', pressed);
      this.#leave(node);
    };
  };

  #leave(node: HTMLElement): void {
    this.#members.delete(node);
    if (this.#at !== node) return;
    this.#at = null;
    this.#turnTo(this.#inOrder()[0] ?? null);
  }

  #turnTo(node: HTMLElement | null): void {
    if (this.#at !== null) this.#at.tabIndex = -1;
    this.#at = node;
    if (node !== null) node.tabIndex = 0;
  }

  #press(event: KeyboardEvent, node: HTMLElement): void {
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
    if (step === undefined) return;
    const all = this.#inOrder();
    const next = all[all.indexOf(node) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** As they stand in the page, whatever came to it first. */
  #inOrder = (): HTMLElement[] => [...this.#members].toSorted(inDocument);
}

const inDocument = (a: Node, b: Node): number =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? -1 : 1;

const KEY = Symbol('one stop');

/** Makes one tab stop of all explanations below a component. */
export const provideStop = (): OneStop => setContext(KEY, new OneStop());

/** The tab stop that a control shares with those around it; null where it has its own. */
export const useStop = (): OneStop | null => getContext<OneStop | undefined>(KEY) ?? null;
