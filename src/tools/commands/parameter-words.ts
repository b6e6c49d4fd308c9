import { WRITER } from '../reference/words.ts';

const indicator = (id: string): string => WRITER.nameOf('indicator', id);
const measure = (id: string): string => WRITER.nameOf('measure', id);

/** Ways in which ids of parameters are made, and how each is told. */
const FORMS: readonly { readonly id: RegExp; readonly tell: (first: string, second: string) => string }[] = [
  { id: /^influence:([^>]+)>(.+)$/, tell: (from, to) => `${indicator(from)} → ${indicator(to)}` },
  { id: /^effect:([^:]+):([^#]+)/, tell: (id, moved) => `${measure(id)}: ${indicator(moved)}` },
  { id: /^reach:(.+)$/, tell: (id) => `${measure(id)}: reach` },
  { id: /^rule-[a-z]+:([^/]+)\/([^:#]+)/, tell: (id, rule) => `${measure(id)}: rule ${rule}` },
  { id: /^trigger:([^:]+):(.+)$/, tell: (id, moved) => `${WRITER.nameOf('trigger', id)}: ${indicator(moved)}` },
  { id: /^combination[a-z-]*:([^:]+)(?::(.+))?$/, tell: (id) => `combination: ${WRITER.nameOf('combination', id)}` },
  { id: /^willingness:(.+)$/, tell: (id) => `${WRITER.nameOf('actor', id)}: willingness` },
  { id: /^sway:([^:]+):(.+)$/, tell: (id, by) => `${WRITER.nameOf('actor', id)}: swayed by ${indicator(by)}` },
  { id: /^intrusiveness:(.+)$/, tell: (id) => `intrusiveness: ${WRITER.nameOf('form', id)}` },
];

/** What a parameter of the model is called; its id where the words have no name for it. */
export function nameParameter(id: string): string {
  const named = WRITER.find('reference', 'coefficient', ...id.split(':'));
  if (named !== '') return named;
  for (const form of FORMS) {
    const [whole, first = '', second = ''] = form.id.exec(id) ?? [];
    if (whole !== undefined) return form.tell(first, second);
  }
  return id;
}

/** What a family of parameters is called. */
export function nameFamily(id: string): string {
  const [kind = '', of] = id.split(':');
  if (of === undefined) return `all of ${kind}`;
  if (kind === 'influence') return `links from ${indicator(of)}`;
  if (kind === 'trigger') return `event: ${WRITER.nameOf('trigger', of)}`;
  return of === 'not-taken' ? 'measures that are not taken' : `measure: ${measure(of)}`;
}
