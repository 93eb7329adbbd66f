const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
  ],
};

const tier = (name, testMatch, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  testMatch,
  ...more,
});

export default {
  projects: [
    tier(
      'unit',
      ['<rootDir>/__tests__/**/*.test.ts', '!<rootDir>/__tests__/e2e/**', '!<rootDir>/__tests__/contracts/**'].filter(
        (pattern) => !pattern.startsWith('!'),
      ),
      {
        testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/e2e/', '<rootDir>/__tests__/contracts/'],
      },
    ),
    tier('contract', ['<rootDir>/__tests__/contracts/**/*.test.ts']),
    tier('e2e', ['<rootDir>/__tests__/e2e/**/*.test.ts'], {
      setupFilesAfterEnv: ['<rootDir>/__tests__/e2e/support/patience.ts'],
    }),
  ],
};
