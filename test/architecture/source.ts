import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A source file: its path from the root with forward slashes, its whole text, and its scripts as TypeScript. */
export type Source = { path: string; text: string; script: ts.SourceFile };

/** Made by a compiler, not by people. */
const GENERATED = 'src/words/paraglide';

/** Reads a source from its text. Of a component only the scripts are kept; their lines stay where they were. */
export function parseSource(path: string, text: string): Source {
  const script = path.endsWith('.svelte') ? scriptsOf(text) : text;
  return { path, text, script: ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS) };
}

/** Every `.ts` and `.svelte` file under `src` that people wrote, in the order of their paths. */
export function readSources(root: string): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|svelte)$/.test(path) && !path.startsWith(`${GENERATED}/`))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** The line, from 1, on which a node of the script starts. */
export const lineOf = (source: Source, node: ts.Node): number =>
  source.script.getLineAndCharacterOfPosition(node.getStart(source.script)).line + 1;

/** The line, from 1, of a position in a text. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Calls `look` for the node and everything below it, in order of the text. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

function scriptsOf(text: string): string {
  const blank = (part: string): string => part.replaceAll(/[^\n]/g, ' ');
  let result = '';
  let end = 0;
  for (const match of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const body = match[1] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    result += blank(text.slice(end, start)) + body;
    end = start + body.length;
  }
  return result + blank(text.slice(end));
}
