import { MODEL_VERSION, modelDigest } from '../../sim/model-digest.ts';
import { PARAMETERS } from '../../sim/parameters.ts';
import { modelReference } from '../../words/reference/reference.ts';
import type { Arguments, Command } from '../arguments.ts';
import type { Result } from '../outcome.ts';
import { formatMarkdown } from '../reference/markdown.ts';
import { plainPart } from '../reference/plain.ts';
import { WRITER } from '../reference/words.ts';

export const MODEL: Command = {
  name: 'model',
  summary: 'prints the whole model: every rule, formula and number with its range and basis',
  files: { called: '', least: 0, most: 0 },
  options: { markdown: { value: null, about: 'print all of it as Markdown, else its contents only' } },
  run: describe,
};

function describe({ switches }: Arguments): Result {
  const model = { version: MODEL_VERSION, digest: modelDigest() };
  const reference = plainPart(modelReference(WRITER));
  const stamp = `${WRITER.tell('digest')}: ${model.version} ${model.digest}`;
  const contents = reference.parts.flatMap(({ title, parts }) => [
    `  ${title}`,
    ...parts.map((one) => `    ${one.title}`),
  ]);
  const text = switches.has('markdown')
    ? formatMarkdown(reference, { note: stamp, contents: WRITER.tell('contents') })
    : [reference.title, stamp, '', ...contents, '', 'All of it: vigil model --markdown'].join('\n');
  const parameters = PARAMETERS.map(({ id, quantity }) => ({ id, ...quantity }));
  return { ok: true, json: { model, parameters, reference }, text, to: 'stdout' };
}
