import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { saySentences } from '../../src/tools/words-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigil-words-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'app_name.js'), 'export { app_name as "app.name" }');
writeFileSync(join(folder, 'month_of.js'), 'export { month_of as "month.of" }');

const LIST = `import { m } from '../../words/paraglide/messages.js';`;
const nameIn = `import { "app.name" as said0 } from ${JSON.stringify(join(folder, 'app_name.js'))};`;

/** What the plugin makes of a module; null where it leaves it alone. */
function transformed(code: string): string | null {
  const { transform } = saySentences(folder);
  if (typeof transform !== 'function') throw new Error('no transform');
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  const made = transform.call(context as never, code, 'a.ts', {} as never) as { code: string } | null;
  return made?.code ?? null;
}

test('a module imports the sentences that it says, each once, and no list of them', () => {
  const made = transformed(`${LIST}\nsay(m['app.name'](), m["month.of"]({ month }), m['app.name']());`);
  const [first, second, ...rest] = made?.split('\n') ?? [];
  expect(first).toBe(nameIn);
  expect(second).toContain('"month.of" as said1');
  expect(rest.join('\n').trim()).toBe('say(said0(), said1({ month }), said0());');
});

test('whoever hands the list on keeps it, beside the sentences that it says itself', () => {
  expect(transformed(`${LIST}\nuse(m, m['app.name']);`)).toBe(`${nameIn}\n${LIST}\nuse(m, said0);`);
});

test('names that only look like the list stay as they are', () => {
  expect(transformed(`${LIST}\nconst x = { m: row.m['app.name'], 'm': 1, a: am['app.name'] };`)?.trim()).toBe(
    `const x = { m: row.m['app.name'], 'm': 1, a: am['app.name'] };`,
  );
});

test('a module that says nothing is left alone', () => {
  expect(transformed(`const m = table; use(m['app.name']);`)).toBeNull();
});

test('a sentence that is not there stops the build', () => {
  expect(() => transformed(`${LIST}\nsay(m['app.nmae']());`)).toThrow('"app.nmae"');
});
