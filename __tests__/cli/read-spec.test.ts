import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSpec } from '../../src/cli/read-spec.ts';
import { InputError } from '../../src/core/verdict/run-error.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'read-spec-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const CONFIG = `name: shop
plan: plan.jmx
load: { users: 4, rampUp: 1s, duration: 20s }
target: { url: 'http://\${env:HOST}/' }
provider: { kind: local, workers: 2 }
checks: ['error_rate < 1%']
`;

function written(text = CONFIG): string {
  const file = join(dir, 'loadtest.yml');
  writeFileSync(file, text);
  return file;
}

describe('the spec of a command line', () => {
  it('comes from the file, the flags before it, and the environment that was handed over', async () => {
    const spec = await readSpec({ config: written(), users: '6' }, { HOST: 'shop.test' });

    expect(spec).toMatchObject({
      ...{ name: 'shop', baseDir: dir, planFile: join(dir, 'plan.jmx'), resultsDir: join(dir, '.loadtest') },
      ...{ load: { users: { kind: 'total', users: 6 } }, target: { url: { host: 'shop.test' } } },
    });
  });

  it('does not read the environment of the process', async () => {
    process.env['READ_SPEC_HOST'] = 'elsewhere.test';
    try {
      const config = written(CONFIG.replace('env:HOST', 'env:READ_SPEC_HOST'));

      await expect(readSpec({ config }, {})).rejects.toThrow(/READ_SPEC_HOST/);
    } finally {
      delete process.env['READ_SPEC_HOST'];
    }
  });

  it.each([
    ['is not there', () => join(dir, 'none.yml'), /there is no such file/],
    ['is below a file', () => join(written(), 'x.yml'), /there is no such file/],
    ['is a folder', () => (mkdirSync(join(dir, 'sub')), join(dir, 'sub')), /sub cannot be read: EISDIR/],
    [
      'leads to itself',
      () => (symlinkSync('loop.yml', join(dir, 'loop.yml')), join(dir, 'loop.yml')),
      /loop\.yml cannot be read: ELOOP/,
    ],
  ])('is refused in a sentence when the configuration %s', async (_what, file, sentence) => {
    const reading = readSpec({ config: file() }, {});

    await expect(reading).rejects.toBeInstanceOf(InputError);
    await expect(reading).rejects.toThrow(sentence);
  });
});
