import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../../src/core/verdict/run-error.ts';
import { readPlace } from '../../../src/inputs/annotate/read-place.ts';
import { readResults } from '../../../src/inputs/annotate/read-results.ts';

/** The place, or everything that is wrong with what is given; `files` has the configuration and what it extends. */
async function place(given: { store?: string; index?: string }, files: Readonly<Record<string, string>> = {}) {
  const faults: string[] = [];
  const found = await readPlace(
    { store: '', index: '', dir: '/shop/results', ...given },
    (name) => `input ${name}`,
    () =>
      readResults({ path: '/shop/loadtest.yml', name: 'loadtest.yml' }, (path) => Promise.resolve(files[path] ?? null)),
    faults,
  );
  return found ?? faults;
}

const config = (text: string) => ({ '/shop/loadtest.yml': text });

describe('the store of an annotation', () => {
  it.each([
    [{ store: 'files' }, { kind: 'files', dir: '/shop/results' }],
    [{ store: 'elasticsearch' }, { kind: 'elasticsearch', index: 'loadtest' }],
    [
      { store: 'opensearch', index: 'team-a' },
      { kind: 'opensearch', index: 'team-a' },
    ],
  ])('is the one that is named: %j', async (given, expected) => {
    expect(await place(given, config('results: [broken'))).toEqual(expected);
  });

  it.each([
    ['plan: shop.jmx', { kind: 'files', dir: '/shop/.loadtest' }],
    ['results: { dir: build }', { kind: 'files', dir: '/shop/build' }],
    ['results: { kind: elasticsearch, index: team-a }', { kind: 'elasticsearch', index: 'team-a' }],
    ['target: { url: "${env:UNSET}" }\nresults: { kind: opensearch }', { kind: 'opensearch', index: 'loadtest' }],
    ['nonsense: yes', { kind: 'files', dir: '/shop/.loadtest' }],
  ])('is else that of the configuration, whatever else it says: %j', async (text, expected) => {
    expect(await place({}, config(text))).toEqual(expected);
  });

  it('is that of a configuration which this one extends, its folder relative to the file that says it', async () => {
    const files = { ...config('extends: ../base/base.yml'), '/base/base.yml': 'results: { dir: out }' };

    expect(await place({}, files)).toEqual({ kind: 'files', dir: '/base/out' });
  });

  it.each<[{ store?: string; index?: string }, Readonly<Record<string, string>>, readonly RegExp[]]>([
    [
      {},
      {},
      [/^input store: not given, and the configuration does not tell it either: loadtest\.yml:1:1: there is no such/],
    ],
    [
      {},
      config('results: { kind: mongo }'),
      [/^input store: .* loadtest\.yml:1:18 results\.kind: "mongo" given, files/],
    ],
    [{ index: 'x' }, config('a: 1'), [/^input index: given without input store, both or neither expected$/]],
    [{ store: 'mongo' }, {}, [/^input store: "mongo" given, files, elasticsearch or opensearch expected$/]],
    [{ store: 'opensearch', index: '_X*' }, {}, [/^input index: "_X\*" given, .* expected$/]],
  ])('is refused in words: %j', async (given, files, expected) => {
    const faults: string[] = [];
    const ofConfiguration = () =>
      readResults({ path: '/shop/loadtest.yml', name: 'loadtest.yml' }, (path) => Promise.resolve(files[path] ?? null));

    await readPlace({ store: '', index: '', dir: '/', ...given }, (name) => `input ${name}`, ofConfiguration, faults);

    expect(faults).toHaveLength(expected.length);
    for (const [index, fault] of faults.entries()) expect(fault).toMatch(expected[index]!);
  });

  it('does not hide a bug behind a fault', async () => {
    const bug = () => Promise.reject(new TypeError('x is undefined'));

    await expect(readPlace({ store: '', index: '', dir: '/' }, (name) => name, bug, [])).rejects.toThrow(TypeError);
    await expect(place({}, config('results: 5'))).resolves.not.toThrow(InputError);
  });
});
