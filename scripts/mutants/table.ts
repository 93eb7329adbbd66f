import type { Mutant } from './mutant.ts';

/** The mistakes that would make a measurement look better than it was. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a file left over in dist is accepted',
    file: 'scripts/bundle/compare-folders.ts',
    find: 'if (!wanted.has(name))',
    replace: 'if (false)',
    tests: ['__tests__/scripts/compare-folders.test.ts'],
  },
  {
    name: 'a tier without tests is good',
    file: 'scripts/tests/summarise.ts',
    find: '+ empty.length',
    replace: '',
    tests: ['__tests__/scripts/summarise.test.ts'],
  },
];
