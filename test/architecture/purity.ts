import ts from 'typescript';
import type { Fault } from './fault.ts';
import { layerOf } from './layers.ts';
import { lineOf, walk, type Source } from './source.ts';

const PURE = ['model', 'sim', 'escalation', 'debrief'];

/** What of `Math` gives the same last bit in every engine. */
const EXACT_MATH = ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'];

/** Clocks, luck, language, and the world outside. */
const IMPURE_GLOBALS = [
  'Date',
  'Temporal',
  'performance',
  'crypto',
  'Intl',
  'Atomics',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'globalThis',
  'window',
  'document',
  'navigator',
  'process',
  'fetch',
  'localStorage',
  'indexedDB',
  'console',
];

const RAISES = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];

/** What would make the engine differ between two runs, two machines or two browsers. */
export function purityFaults(source: Source): Fault[] {
  const layer = layerOf(source.path) ?? '';
  if (!PURE.includes(layer)) return [];
  const faults: Fault[] = [];
  walk(source.script, (node) => {
    const what = impurityOf(node);
    if (what !== null)
      faults.push({ file: source.path, line: lineOf(source, node), rule: `${layer} is pure: ${what}` });
  });
  return faults;
}

function impurityOf(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node) && RAISES.includes(node.operatorToken.kind)) {
    return 'no **, whose last bit differs between engines';
  }
  if (!ts.isIdentifier(node)) return null;
  if (isMemberName(node))
    return /^(?:localeCompare|toLocale\w*)$/.test(node.text) ? `no ${node.text}, which depends on the language` : null;
  if (node.text === 'Math') return inexactMath(node);
  if (IMPURE_GLOBALS.includes(node.text) && !isDeclaredHere(node)) return `no ${node.text}`;
  return null;
}

function inexactMath(math: ts.Identifier): string | null {
  const access = math.parent;
  if (!ts.isPropertyAccessExpression(access)) return 'only named functions of Math';
  return EXACT_MATH.includes(access.name.text)
    ? null
    : `no Math.${access.name.text}, which is luck or differs between engines`;
}

/** The name behind a dot, or a key: `report.Date` and `{ process: 1 }` name no global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const hasName =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent);
  return hasName && parent.name === node;
}

/** A parameter or a constant of the same name, such as `window` for the months that a rule looks back. */
function isDeclaredHere(node: ts.Identifier): boolean {
  let found = false;
  walk(node.getSourceFile(), (other) => {
    if (declares(other, node.text)) found = true;
  });
  return found;
}

function declares(node: ts.Node, name: string): boolean {
  const isBinding =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node);
  return isBinding && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name;
}
