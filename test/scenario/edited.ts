import { applyChange } from '../../src/scenario/variant.ts';
import type { Fault } from '../../src/scenario/faults.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { newScenario } from '../../src/scenario/template.ts';

/** The template with values put at JSON pointers, in order. Throws where there is no such place. */
export function edited(changes: Readonly<Record<string, unknown>>): unknown {
  const document = Object.entries(changes).reduce<object>((before, [path, value]) => {
    const [, field = '', ...rest] = path.split('/');
    if (rest.length === 0) return { ...before, [field]: value };
    const result = applyChange(before, { path, value });
    if (result === null) throw new RangeError(`nothing at ${path}`);
    return result.document as object;
  }, newScenario('edited'));
  return JSON.parse(JSON.stringify(document));
}

/** Code and pointer of every fault of the template after changes, as `code pointer`. */
export const faultsAfter = (changes: Readonly<Record<string, unknown>>): string[] =>
  faultsIn(edited(changes)).map(brief);

/** All faults of a value as a scenario file. */
export function faultsIn(value: unknown): readonly Fault[] {
  const reading = readScenario(JSON.stringify(value));
  return 'faults' in reading ? reading.faults : [];
}

export const brief = ({ code, pointer }: Fault): string => `${code} ${pointer}`;
