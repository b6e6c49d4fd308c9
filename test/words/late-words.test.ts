import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { TRACE } from '../../src/model/trace.ts';
import { glossary, glossaryTerms, leftOutReason, lookUp, mechanismName } from '../../src/words/late-words.ts';
import { loadLateWords } from '../../src/words/load-words.ts';

test('late words are a mistake to ask for before they are loaded', async () => {
  vi.resetModules();
  const fresh = await import('../../src/words/late-words.ts');
  const loader = await import('../../src/words/load-words.ts');
  expect(() => fresh.mechanismName(1)).toThrow('not loaded');
  await loader.loadLateWords();
  expect(fresh.mechanismName(1)).not.toBe('1');
});

test('mechanisms, reasons and terms have words once they are loaded, and what is unknown keeps its id', async () => {
  await loadLateWords();
  expect(TRACE.filter(({ row }) => mechanismName(row) === String(row))).toEqual([]);
  expect(TRACE.filter(({ leftOut }) => leftOut !== null && leftOutReason(leftOut) === leftOut)).toEqual([]);
  expect(glossaryTerms()).toContain('veto');
  expect(glossaryTerms().filter((term) => glossary(term).meaning === '')).toEqual([]);
  expect([mechanismName(301), leftOutReason('none'), glossary('none').term]).toEqual(['301', 'none', 'none']);
});

test('early words are found by path beside the late ones', async () => {
  await loadLateWords();
  expect(lookUp(['app', 'name'])).toBe('Vigil');
  expect(lookUp(['reference', 'contents'])).not.toBeNull();
  expect(lookUp(['no', 'such', 'words'])).toBeNull();
});

test('no screen takes late words from the compiled ones, where the build leaves them out', () => {
  const late = /\bm\['(?:reference|trace|traceLeftOut|glossary)\./;
  const files = globSync('src/view/**/*.{ts,svelte}');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => late.test(readFileSync(file, 'utf8')))).toEqual([]);
});
