import { indexPrefixExpected, isIndexPrefix } from '../../core/search/is-index-prefix.ts';
import { block, filled, oneOf } from './scalars.ts';

/** `results:`: where results are kept. */
export const resultsSchema = block({
  kind: oneOf(['files', 'elasticsearch', 'opensearch'])
    .default('files')
    .meta({
      title: 'files, elasticsearch or opensearch',
      description:
        'Where results are kept: `files`, in a folder alone; `elasticsearch` and `opensearch`, in such a server too, where people and later runs find them. Its address and credentials never stand in this file.',
      examples: ['elasticsearch'],
    }),
  index: filled(indexPrefixExpected)
    .refine(isIndexPrefix, { error: indexPrefixExpected })
    .default('loadtest')
    .meta({
      title: 'name',
      description: 'Beginning of the names of all indices on such a server.',
      examples: ['team-a-loadtest'],
    }),
  dir: filled('a folder').default('.loadtest').meta({
    title: 'folder',
    description: 'The folder; results lie here whatever `kind` is.',
    examples: ['build/loadtest'],
  }),
})
  .prefault({})
  .meta({ description: 'Where results are kept.' });
