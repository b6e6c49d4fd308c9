import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FAULT_CODES } from '../../src/scenario/faults.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { faultsAfter } from './edited.ts';

const guide = readFileSync(new URL('../../scenarios/guide.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const isWhole = (block: string): boolean => block.includes('"format"');

describe('the guide for authors', () => {
  test.each(blocks.filter(isWhole))('shows a whole scenario that has no fault: %s', (block) => {
    expect(readScenario(block)).toEqual({ scenario: JSON.parse(block) });
  });

  test.each(blocks.filter((block) => !isWhole(block)))('shows a part that fits into a scenario: %s', (block) => {
    const part = JSON.parse(block) as Record<string, unknown>;
    const changes = Object.fromEntries(Object.entries(part).map(([key, value]) => [`/${key}`, value]));
    expect(faultsAfter(changes)).toEqual([]);
  });

  test('shows at least one of each', () => {
    expect(blocks.filter(isWhole).length).toBeGreaterThan(0);
    expect(blocks.filter((block) => !isWhole(block)).length).toBeGreaterThan(3);
  });

  test.each(Object.keys(scenarioSchema.shape))('speaks of the field %s', (field) => {
    expect(guide).toContain(`\`${field}\``);
  });

  test('names only codes that there are', () => {
    const faults = guide.slice(guide.indexOf('## When the check finds fault'));
    const named = [...faults.matchAll(/^\| `([a-z-]+)` +\|/gm)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const code of named) expect(FAULT_CODES).toContain(code);
  });
});
