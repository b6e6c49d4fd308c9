import type { CommandRefusal } from '../exercise/command-refusal.ts';
import type { Scenario } from '../scenario/schema.ts';
import { m } from '../words/paraglide/messages.js';

/** Who hears it. */
interface Listener {
  readonly scenario: Scenario | null;
  say(notice: string): void;
}

/** Tells why a deed that had to wait for what does it cannot be done after all; null where that cannot be loaded. */
export async function tellLate(listener: Listener, refusal: CommandRefusal | null): Promise<void> {
  if (refusal === null) {
    listener.say(m['error.not-loaded']());
    return;
  }
  const { commandWords } = await import('./month/refusal-words.ts');
  if (listener.scenario !== null) listener.say(commandWords(refusal, listener.scenario));
}
