import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wantedServers } from '../../scripts/tests/wanted-servers.ts';

const files = {
  'contracts/search-servers.ts': "export const security = 'tls';",
  'contracts/clock.test.ts': "import { clock } from './clock.contract.ts';",
  'contracts/clock.contract.ts': "// mentions 'tls' and search-servers.ts only",
  'contracts/store.test.ts': "import { x } from '../support/store-scene.ts';",
  'support/store-scene.ts': "import { each } from '../contracts/search-servers.ts';\nimport './store-scene.ts';",
  'contracts/keys.test.ts': "import { each } from './search-servers.ts';\neach({ security: 'tls' });",
};

let testsDir: string;
beforeAll(async () => {
  testsDir = await mkdtemp(join(tmpdir(), 'wanted-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(testsDir, dirname(name)), { recursive: true });
    await writeFile(join(testsDir, name), text);
  }
});
afterAll(async () => {
  await rm(testsDir, { recursive: true });
});

describe('wantedServers', () => {
  it.each([
    [[], ['plain', 'tls']],
    [['clock'], []],
    [['store'], ['plain']],
    [
      ['keys', 'clock'],
      ['plain', 'tls'],
    ],
    [['contracts/(store|clock)'], ['plain']],
    [['nothing has this name'], []],
  ])('for files with %j in their path it wants %j', async (paths, wanted) => {
    expect(await wantedServers({ testsDir, tierDir: join(testsDir, 'contracts'), paths })).toEqual(wanted);
  });
});
