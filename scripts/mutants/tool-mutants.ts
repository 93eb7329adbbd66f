import type { Mutant } from './mutant.ts';

/** Mistakes that would make the checks of this project pass by themselves. */
export const toolMutants: readonly Mutant[] = [
  {
    name: 'a tier without tests is good',
    file: 'scripts/tests/summarise.ts',
    find: '+ empty.length',
    replace: '',
    tests: ['__tests__/scripts/summarise.test.ts'],
  },
  {
    name: 'a file left over in dist is accepted',
    file: 'scripts/bundle/compare-folders.ts',
    find: 'if (!wanted.has(name))',
    replace: 'if (false)',
    tests: ['__tests__/scripts/compare-folders.test.ts'],
  },
];
