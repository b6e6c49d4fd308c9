import { posix } from 'node:path';
import ts from 'typescript';
import { lineAt, lineOf, walk, type Source } from './source.ts';

/** One import: what it names as written, the path from the root when it is relative, and its line. */
export type Import = { specifier: string; path: string | null; line: number };

/** Every import of a source: static, of types, dynamic, re-exported, and the files that workers start from. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, line: number): void => {
    const isRelative = specifier.startsWith('.');
    const path = isRelative ? posix.join(posix.dirname(source.path), withoutQuery(specifier)) : null;
    found.push({ specifier, path, line });
  };
  walk(source.script, (node) => {
    const name = specifierOf(node);
    if (name !== null) add(name.text, lineOf(source, name));
  });
  if (source.path.endsWith('.svelte')) for (const { name, line } of importsInMarkup(source)) add(name, line);
  return found;
}

const withoutQuery = (specifier: string): string => specifier.replace(/\?.*$/, '');

function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  const name = namedBy(node);
  return name !== undefined && ts.isStringLiteralLike(name) ? name : null;
}

function namedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && isImporter(node.expression)) return node.arguments[0];
  // new URL('./worker.ts', import.meta.url)
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && isOwnUrl(node.arguments?.[1])) {
    return node.arguments?.[0];
  }
  return undefined;
}

const isImporter = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword || ['require', 'import.meta.glob'].includes(called.getText());

const isOwnUrl = (node: ts.Expression | undefined): boolean => node?.getText() === 'import.meta.url';

/** Markup may hold `{#await import('./Chart.svelte')}`. */
function importsInMarkup(source: Source): { name: string; line: number }[] {
  const markup = source.text.replaceAll(/<script\b[\s\S]*?<\/script>/g, (part) => part.replaceAll(/[^\n]/g, ' '));
  return [...markup.matchAll(/\bimport\(\s*(['"])(.+?)\1/g)].map((match) => ({
    name: match[2] ?? '',
    line: lineAt(markup, match.index),
  }));
}
