import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycleFaults } from './architecture/cycles.ts';
import { formatFault, type Fault } from './architecture/fault.ts';
import { layerFaults } from './architecture/layers.ts';
import { packageFaults } from './architecture/packages.ts';
import { purityFaults } from './architecture/purity.ts';
import { shapeFaults } from './architecture/shape.ts';
import { readSources } from './architecture/source.ts';
import { topLevelFaults } from './architecture/top-level.ts';

const ROOT = resolve(import.meta.dirname, '..');
const sources = readSources(ROOT);

const expectNone = (faults: readonly Fault[]): void => expect(faults.map(formatFault)).toEqual([]);

describe('the house', () => {
  test('has sources to look at', () => {
    expect(sources.map((source) => source.path)).toContain('src/main.ts');
  });

  test.each([
    { about: 'folders import only what the table allows them', look: layerFaults },
    { about: 'packages are used only where they belong', look: packageFaults },
    { about: 'the engine and what explains it are exact', look: purityFaults },
    { about: 'modules keep the shape agreed on', look: shapeFaults },
  ])('$about', ({ look }) => {
    expectNone(sources.flatMap(look));
  });

  test('no file imports itself in a circle', () => {
    expectNone(cycleFaults(sources));
  });

  test('the top level holds what the design names and nothing else', () => {
    expectNone(topLevelFaults(readdirSync(ROOT)));
  });
});
