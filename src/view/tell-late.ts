import type { CommandRefusal } from '../exercise/command-refusal.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Who hears it. */
interface Listener {
  readonly scenario: Scenario | null;
  say(notice: string): void;
}

/** Tells why a deed that had to wait for what does it cannot be done after all. */
export async function tellLate(listener: Listener, refusal: CommandRefusal): Promise<void> {
  const { commandWords } = await import('./month/refusal-words.ts');
  if (listener.scenario !== null) listener.say(commandWords(refusal, listener.scenario));
}
