import type { Mutant } from './mutant.ts';

/** Mistakes that would tell the result wrongly, or to nobody. */
export const reportMutants: readonly Mutant[] = [
  {
    name: 'an older run overwrites the comment of a newer one',
    file: 'src/adapters/github/comment-sticky.ts',
    find: 'ours.find(({ marker }) => isNewer(marker, comment.marker))',
    replace: 'ours.find(() => false)',
    tests: ['__tests__/adapters/github/comment-publisher.test.ts'],
  },
  {
    name: 'a comment that quotes ours is taken for ours',
    file: 'src/core/workflow/comment-marker.ts',
    find: '/^<!-- loadtest-action',
    replace: '/<!-- loadtest-action',
    tests: ['__tests__/core/workflow/comment-marker.test.ts'],
  },
  {
    name: 'our comment is looked for among the first hundred alone',
    file: 'src/adapters/github/comment-sticky.ts',
    find: 'isLast = comments.length < PER_PAGE;',
    replace: 'isLast = true;',
    tests: ['__tests__/adapters/github/comment-publisher.test.ts'],
  },
  {
    name: 'a comment that may not be written ends the run',
    file: 'src/adapters/github/comment-publisher.ts',
    find: "say('warning', describeCommentFault(error));",
    replace: 'throw error;',
    tests: ['__tests__/adapters/github/comment-faults.test.ts'],
  },
  {
    name: 'a history that cannot be written ends the run',
    file: 'src/stages/report.ts',
    find: 'return [storeWarning(`This run is not kept for later comparisons: ${messageOf(error)}`)];',
    replace: 'throw error;',
    tests: ['__tests__/stages/run-comparison.test.ts'],
  },
  {
    name: 'a secret stands in the comment',
    file: 'src/core/render/comment.ts',
    find: 'const { mask, key } = report.context;',
    replace: 'const { key } = report.context;\n  const mask = (text: string): string => text;',
    tests: ['__tests__/core/render/comment.test.ts'],
  },
  {
    name: 'a label is read as markup',
    file: 'src/core/render/escape-markdown.ts',
    find: '.replaceAll(MARKUP, String.raw`\\$&`)',
    replace: '',
    tests: ['__tests__/core/render/escape-markdown.test.ts'],
  },
  {
    name: 'a comment is longer than GitHub takes',
    file: 'src/core/render/comment.ts',
    find: '(text) => text.length <= maxChars',
    replace: '() => true',
    tests: ['__tests__/core/render/comment.test.ts'],
  },
  {
    name: 'a record is stored however large it is',
    file: 'src/core/verdict/fit-record.ts',
    find: 'if (sizeBytes <= MAX_RECORD_BYTES) return { record, findings: [] };',
    replace: 'return { record, findings: [] };',
    tests: ['__tests__/core/verdict/fit-record.test.ts'],
  },
];
