import { DOCUMENTS } from '../../model/documents.ts';
import { STUDIES } from '../../model/studies.ts';
import { code } from './cells.ts';
import type { Part } from './part.ts';
import type { Writer } from './writer.ts';

/** The texts and studies on which the model rests. */
export const sources = (write: Writer): Part =>
  write.part(
    'sources',
    [],
    [
      write.part('documents', [
        write.table(DOCUMENTS, ['document', ({ slug }) => slug], {
          id: ({ symbol }) => symbol,
          title: ({ slug }) => write.find('document', slug, 'title'),
          name: ({ id }) => id,
          year: ({ year }) => year ?? '',
          cited: ({ citedBy }) => citedBy,
        }),
      ]),
      write.part('studies', [
        write.table(STUDIES, ['study', ({ id }) => id], {
          id: ({ id }) => code(id),
          citation: ({ citation }) => citation,
          read: ({ read }) => read,
          url: ({ url }) => [{ url }],
        }),
      ]),
    ],
  );
