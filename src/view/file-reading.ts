import type { Fault } from '../scenario/faults.ts';
import { LOG_LIMITS, SCENARIO_LIMITS } from '../scenario/json.ts';
import { type ExerciseLog, readLog } from '../scenario/log.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import { m } from '../words/paraglide/messages.js';
import { textOfFile } from './files.ts';
import { figure } from './numbers.ts';

/** What a file holds; or everything that is wrong with it; or why it could not even be read, in words. */
export type FileRead<Held> =
  { readonly held: Held } | { readonly faults: readonly Fault[] } | { readonly trouble: string };

/** A character takes at most so many bytes of a file in UTF-8. */
const BYTES_A_UNIT = 3;
const MEGA = 1e6;

/** The scenario in a file, with its text. */
export const readScenarioFile = (
  file: File,
): Promise<FileRead<{ readonly scenario: Scenario; readonly text: string }>> =>
  readFile(file, SCENARIO_LIMITS.size, (text) => {
    const reading = readScenario(text);
    return 'scenario' in reading ? { held: { scenario: reading.scenario, text } } : reading;
  });

/** The exercise log in a file. */
export const readLogFile = (file: File): Promise<FileRead<ExerciseLog>> =>
  readFile(file, LOG_LIMITS.size, (text) => {
    const reading = readLog(text);
    return 'log' in reading ? { held: reading.log } : reading;
  });

/** Reads a file that holds at most so many characters. */
async function readFile<Held>(
  file: File,
  mostUnits: number,
  readText: (text: string) => FileRead<Held>,
): Promise<FileRead<Held>> {
  const { name } = file;
  const read = await textOfFile(file, mostUnits * BYTES_A_UNIT);
  if ('text' in read) return readText(read.text);
  if (read.refusal === 'file-unreadable') return { trouble: m['library.file-unreadable']({ name }) };
  const most = m['library.megabytes']({ count: figure(mostUnits / MEGA) });
  return { trouble: m['library.file-too-large']({ name, most }) };
}
