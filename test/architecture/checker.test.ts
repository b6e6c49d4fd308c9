import { describe, expect, test } from 'vitest';
import { cycleFaults } from './cycles.ts';
import { formatFault, type Fault } from './fault.ts';
import { importsOf } from './imports.ts';
import { layerFaults } from './layers.ts';
import { packageFaults } from './packages.ts';
import { purityFaults } from './purity.ts';
import { shapeFaults } from './shape.ts';
import { parseSource } from './source.ts';
import { topLevelFaults } from './top-level.ts';

const linesOf = (faults: readonly Fault[]): number[] => faults.map((fault) => fault.line);

describe('imports', () => {
  test('of every kind are found, with their lines', () => {
    const source = parseSource(
      'src/view/a.ts',
      [
        "import { x } from './x.ts';",
        "import type { Y } from '../sim/y.ts';",
        "export { z } from './z.ts';",
        "const late = () => import('./late.ts');",
        "const worker = new Worker(new URL('../forecast/worker.ts', import.meta.url), { type: 'module' });",
        "const files = import.meta.glob('../../scenarios/*.json');",
        "import raw from './shape.svg?raw';",
        "let typed: import('./typed.ts').Typed;",
      ].join('\n'),
    );
    expect(importsOf(source).map(({ path, line }) => `${line} ${path}`)).toEqual([
      '1 src/view/x.ts',
      '2 src/sim/y.ts',
      '3 src/view/z.ts',
      '4 src/view/late.ts',
      '5 src/forecast/worker.ts',
      '6 scenarios/*.json',
      '7 src/view/shape.svg',
      '8 src/view/typed.ts',
    ]);
  });

  test('of a component are found in its scripts and in its markup', () => {
    const text = [
      "<script module>import { a } from './a.ts';</script>",
      '<script lang="ts">',
      "  import B from './B.svelte';",
      '</script>',
      "{#await import('./Late.svelte') then late}{/await}",
      "<p>import('not code') is prose, and so is from './this.ts'</p>",
    ].join('\n');
    expect(
      importsOf(parseSource('src/view/A.svelte', text)).map(({ specifier, line }) => `${line} ${specifier}`),
    ).toEqual(['1 ./a.ts', '3 ./B.svelte', '5 ./Late.svelte', '6 not code']);
  });
});

describe('the import table', () => {
  test.each([
    { path: 'src/sim/a.ts', code: "import { x } from '../model/x.ts';", allowed: true },
    { path: 'src/sim/a.ts', code: "import type { X } from '../view/x.ts';", allowed: false },
    { path: 'src/sim/deep/a.ts', code: "import { x } from '../b.ts';", allowed: true },
    { path: 'src/model/a.ts', code: "import { x } from '../sim/x.ts';", allowed: false },
    { path: 'src/lib/a.ts', code: "import { x } from '../model/x.ts';", allowed: false },
    { path: 'src/escalation/a.ts', code: "import { x } from '../scenario/x.ts';", allowed: false },
    { path: 'src/debrief/a.ts', code: "import { x } from '../exercise/x.ts';", allowed: false },
    { path: 'src/exercise/a.ts', code: "import { x } from '../words/paraglide/messages.js';", allowed: false },
    { path: 'src/view/a.ts', code: "import { x } from '../words/paraglide/messages.js';", allowed: true },
    { path: 'src/view/a.ts', code: "import { x } from '../tools/x.ts';", allowed: false },
    {
      path: 'src/view/a.ts',
      code: "import s from '../../scenarios/talvora.json' with { type: 'json' };",
      allowed: true,
    },
    {
      path: 'src/sim/a.ts',
      code: "import s from '../../scenarios/talvora.json' with { type: 'json' };",
      allowed: false,
    },
    { path: 'src/view/a.ts', code: "import { x } from '../../test/x.ts';", allowed: false },
    { path: 'src/tools/run.ts', code: "import { x } from '../server/x.ts';", allowed: false },
    { path: 'src/tools/serve.ts', code: "import { x } from '../server/x.ts';", allowed: true },
    { path: 'src/main.ts', code: "import App from './view/App.svelte';", allowed: true },
    { path: 'src/main.ts', code: "import { x } from './sim/x.ts';", allowed: false },
    { path: 'src/oddments/a.ts', code: '', allowed: false },
  ])('$path with `$code` is allowed: $allowed', ({ path, code, allowed }) => {
    expect(layerFaults(parseSource(path, code)).length === 0).toBe(allowed);
  });

  test('says file, line and rule', () => {
    const [fault] = layerFaults(parseSource('src/sim/a.ts', "\nimport { x } from '../view/x.ts';"));
    expect(fault && formatFault(fault)).toBe('src/sim/a.ts:2 sim may import model, lib, not view (../view/x.ts)');
  });
});

test.each([
  { path: 'src/escalation/a.ts', name: 'xstate', allowed: true },
  { path: 'src/sim/a.ts', name: 'xstate', allowed: false },
  { path: 'src/view/a.ts', name: 'immer', allowed: false },
  { path: 'src/view/a.ts', name: 'd3-scale', allowed: true },
  { path: 'src/debrief/a.ts', name: 'd3-scale', allowed: false },
  { path: 'src/tools/a.ts', name: 'node:fs', allowed: true },
  { path: 'src/scenario/a.ts', name: 'node:fs', allowed: false },
  { path: 'src/view/a.ts', name: 'svelte/motion', allowed: true },
  { path: 'src/lib/a.ts', name: 'left-pad', allowed: false },
])('$name in $path is allowed: $allowed', ({ path, name, allowed }) => {
  expect(packageFaults(parseSource(path, `import { x } from '${name}';`)).length === 0).toBe(allowed);
});

describe('purity', () => {
  test.each([
    'const x = Math.random();',
    'const x = Math.exp(1);',
    'const x = Math.pow(2, 3);',
    'const x = Math.hypot(3, 4);',
    'const { log } = Math;',
    "const x = Math['sin'](1);",
    'const x = 2 ** 3;',
    'let x = 2; x **= 3;',
    'const x = new Date();',
    'let x: Date;',
    'const x = performance.now();',
    'const x = crypto.getRandomValues(y);',
    'const x = globalThis.Math;',
    'const x = { Date };',
    "const x = 'a'.localeCompare('b');",
    'const x = (1).toLocaleString();',
    'const x = new Intl.NumberFormat();',
  ])('refuses `%s` in the engine', (code) => {
    expect(linesOf(purityFaults(parseSource('src/sim/a.ts', `\n${code}`)))).toContain(2);
  });

  test.each([
    'const x = Math.sqrt(Math.max(1, 2));',
    'const x = report.Date + report.performance;',
    'const x = { Date: 1, process: 2 };',
    'const x = (window: number) => window + 1;',
    '// Date, Math.random and ** in a comment',
    "const x = 'Math.random() is refused';",
  ])('allows `%s` in the engine', (code) => {
    expect(purityFaults(parseSource('src/sim/a.ts', code))).toEqual([]);
  });

  test.each(['src/model/a.ts', 'src/escalation/a.ts', 'src/debrief/a.ts'])('holds in %s as well', (path) => {
    expect(purityFaults(parseSource(path, 'const x = Math.random();'))).toHaveLength(1);
  });

  test('is not asked of the view', () => {
    expect(purityFaults(parseSource('src/view/a.ts', 'const x = new Date();'))).toEqual([]);
  });
});

describe('shape', () => {
  test.each([
    { path: 'src/sim/a.ts', code: 'export default 1;' },
    { path: 'src/sim/a.ts', code: 'export default function step() {}' },
    { path: 'src/sim/a.ts', code: 'const x = 1; export { x as default };' },
    { path: 'src/sim/a.ts', code: 'export enum Stage { A }' },
    { path: 'src/sim/a.ts', code: "export * from './b.ts'; export const x = 1;" },
    { path: 'src/sim/a.ts', code: "export * as b from './b.ts'; export const x = 1;" },
    { path: 'src/sim/a.ts', code: "export { b } from './b.ts';" },
    { path: 'src/sim/a.ts', code: 'register();' },
    { path: 'src/sim/a.ts', code: 'await load();' },
    { path: 'src/view/A.svelte', code: '<p style="color: red">x</p>' },
    { path: 'src/view/A.svelte', code: '<p>x</p>\n'.repeat(301) },
  ])('refuses `$code` in $path', ({ path, code }) => {
    expect(shapeFaults(parseSource(path, code))).not.toEqual([]);
  });

  test.each([
    { path: 'src/main.ts', code: 'mount();' },
    { path: 'src/forecast/worker.ts', code: 'self.onmessage = () => {};' },
    { path: 'src/tools/run.ts', code: 'if (import.meta.main) await run();' },
    { path: 'src/sim/a.ts', code: "export { b } from './b.ts'; export const x = 1;" },
    {
      path: 'src/view/A.svelte',
      code: '<script>$effect(() => {});</script><p style:color="red" style="width: {w}px">x</p>',
    },
  ])('allows `$code` in $path', ({ path, code }) => {
    expect(shapeFaults(parseSource(path, code))).toEqual([]);
  });
});

test('a circle of imports is told once, as the way around', () => {
  const faults = cycleFaults([
    parseSource('src/sim/a.ts', "import { b } from './b.ts';"),
    parseSource('src/sim/b.ts', "\nimport type { C } from './c.ts';"),
    parseSource('src/sim/c.ts', "import { a } from './a.ts';\nimport { d } from './d.ts';"),
    parseSource('src/sim/d.ts', ''),
  ]);
  expect(faults.map(formatFault)).toEqual([
    'src/sim/c.ts:1 no circles: src/sim/a.ts → src/sim/b.ts → src/sim/c.ts → src/sim/a.ts',
  ]);
});

test('an entry of the top level that the design does not name is refused', () => {
  const faults = topLevelFaults(['src', '.gitignore', 'node_modules', 'notes.md', 'docs']);
  expect(faults.map((fault) => fault.file)).toEqual(['notes.md', 'docs']);
});
