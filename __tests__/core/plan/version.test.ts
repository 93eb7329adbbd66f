import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_VERSION } from '../../../src/core/plan/version.ts';

it('has the version of the package', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');

  expect(PRODUCT_VERSION).toBe((JSON.parse(text) as { version: string }).version);
});
