import ts from 'typescript';
import type { Fault } from './fault.ts';
import { lineAt, lineOf, walk, type Source } from './source.ts';

const LINES_OF_COMPONENT = 300;

/** Files that do something when they are imported, which is what they are for. */
const HAS_EFFECTS = /^src\/main\.ts$|(?:^|[/-])worker\.ts$/;

/** Default exports, enums, barrels, effects on import, and what the page's policy would block. */
export function shapeFaults(source: Source): Fault[] {
  const at = (node: ts.Node, rule: string): Fault => ({ file: source.path, line: lineOf(source, node), rule });
  const faults: Fault[] = [];
  walk(source.script, (node) => {
    if (ts.isEnumDeclaration(node)) faults.push(at(node, 'no enums: a const array and the union derived from it'));
    if (isDefaultExport(node)) faults.push(at(node, 'no default exports'));
    if (isStarExport(node)) faults.push(at(node, 'no barrels: name the file that holds the thing'));
  });
  if (isBarrel(source.script))
    faults.push(at(source.script, 'no barrels: this file only passes on what others export'));
  if (!source.path.endsWith('.svelte') && !HAS_EFFECTS.test(source.path)) {
    for (const node of source.script.statements.filter(hasEffect)) {
      faults.push(at(node, 'only src/main.ts and workers do something when they are imported'));
    }
  }
  return source.path.endsWith('.svelte') ? [...faults, ...componentFaults(source)] : faults;
}

function componentFaults({ path, text }: Source): Fault[] {
  const faults = [...text.matchAll(/\sstyle="[^"{]*"/g)].map((match) => ({
    file: path,
    line: lineAt(text, match.index + 1),
    rule: 'no fixed style attribute, which the page’s policy blocks: a class, or style:name',
  }));
  const lines = text.trimEnd().split('\n').length;
  if (lines <= LINES_OF_COMPONENT) return faults;
  return [...faults, { file: path, line: lines, rule: `no component of more than ${LINES_OF_COMPONENT} lines` }];
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((word) => word.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

const isStarExport = (node: ts.Node): boolean =>
  ts.isExportDeclaration(node) &&
  node.moduleSpecifier !== undefined &&
  (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause));

/** A file of nothing but `export { … } from`, whatever it imports besides. */
function isBarrel({ statements }: ts.SourceFile): boolean {
  const isPassedOn = (node: ts.Statement): boolean =>
    ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
  return statements.some(isPassedOn) && statements.every((node) => isPassedOn(node) || ts.isImportDeclaration(node));
}

/** A call, an assignment or an `await` at the top of a module. In a component that is where runes stand. */
const hasEffect = (node: ts.Statement): boolean =>
  ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression);
