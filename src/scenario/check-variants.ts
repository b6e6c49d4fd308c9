import { formatPointer, isRecord, type JsonPath } from '../lib/json-pointer.ts';
import { type Finding, quote } from './faults.ts';
import { spotsOf } from './spots.ts';
import { applyChange } from './variant.ts';

/** Looks at a whole document. */
type Check = (document: unknown) => readonly Finding[];

/** One change of a variant, where it stands and what it points at. */
interface ChangeSpot {
  readonly at: JsonPath;
  readonly path: string;
  readonly value: unknown;
}

/** Faults that a scenario has only under one of its variants. `base` are those that it has anyway. */
export function checkVariants(scenario: unknown, check: Check, base: readonly Finding[]): Finding[] {
  const known = new Set(base.map(signOf));
  return spotsOf(scenario, '/variants/*').flatMap(({ path, value }) => {
    const changes = changesOf(path, value);
    const { document, lost } = changedBy(scenario, changes);
    if (changes.length === lost.length) return lost;
    const name = isRecord(value) ? quote(value['id']) : '';
    const own = check(document).filter((finding) => !known.has(signOf(finding)));
    return [...lost, ...own.map((finding) => blame(finding, changes, { at: path, name }))];
  });
}

/** Two findings with the same sign say the same. */
const signOf = ({ path, code, message }: Finding): string => `${formatPointer(path)} ${code} ${message}`;

function changesOf(variant: JsonPath, value: unknown): ChangeSpot[] {
  return spotsOf(value, '/changes/*').flatMap((spot): ChangeSpot[] => {
    const change = spot.value;
    if (!isRecord(change) || typeof change['path'] !== 'string' || change['value'] === undefined) return [];
    return [{ at: [...variant, ...spot.path], path: change['path'], value: change['value'] }];
  });
}

/** The document with all changes that can be made, and findings on the others. */
function changedBy(scenario: unknown, changes: readonly ChangeSpot[]): { document: unknown; lost: Finding[] } {
  let document = scenario;
  const lost: Finding[] = [];
  for (const change of changes) {
    const result = applyChange(document, change);
    if (result === null) lost.push(leadsNowhere(change));
    else ({ document } = result);
  }
  return { document, lost };
}

const leadsNowhere = ({ at, path }: ChangeSpot): Finding => ({
  path: [...at, 'path'],
  code: 'bad-path',
  message: `${quote(path)} leads to nothing that a variant can change`,
  hint: 'Write a JSON pointer such as "/actors/0/drive"; "-" appends to a list.',
});

/** Puts a finding where its cause is: at the last change that touches its path, else at the variant. */
function blame(finding: Finding, changes: readonly ChangeSpot[], variant: { at: JsonPath; name: string }): Finding {
  const pointer = formatPointer(finding.path);
  const cause = changes.findLast(({ path }) => touches(path.replace(/\/-$/, ''), pointer));
  const message = `in the variant ${variant.name}, at ${pointer}: ${finding.message}`;
  return {
    path: cause === undefined ? variant.at : [...cause.at, 'value'],
    code: finding.code,
    message,
    hint: finding.hint,
  };
}

const touches = (path: string, pointer: string): boolean =>
  pointer === path || pointer.startsWith(`${path}/`) || path.startsWith(`${pointer}/`);
