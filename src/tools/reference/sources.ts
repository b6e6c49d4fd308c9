import { DOCUMENTS } from '../../model/documents.ts';
import { STUDIES } from '../../model/studies.ts';
import { code } from './cells.ts';
import { type Part, part, tableOf } from './part.ts';
import { find } from './words.ts';

/** The texts and studies on which the model rests. */
export const sources = (): Part =>
  part(
    'sources',
    [],
    [
      part('documents', [
        tableOf(DOCUMENTS, {
          id: ({ symbol }) => symbol,
          title: ({ slug }) => find('document', slug, 'title') ?? '',
          name: ({ id }) => id,
          year: ({ year }) => year ?? '',
          cited: ({ citedBy }) => citedBy,
        }),
      ]),
      part('studies', [
        tableOf(STUDIES, {
          id: ({ id }) => code(id),
          citation: ({ citation }) => citation,
          read: ({ read }) => read,
          url: ({ url }) => url,
        }),
      ]),
    ],
  );
