import { describe, expect, it } from '@jest/globals';
import { parseDemoOptions } from '../../scripts/demo/demo-options.ts';

describe('the options of the demo', () => {
  it('makes Pay 40 % slower unless told otherwise', () => {
    expect(parseDemoOptions([])).toEqual({ slower: 0.4, isSame: false, jsonFile: null, store: null });
    expect(parseDemoOptions(['--slower', '0.15', '--json', 'f.json'])).toEqual({
      slower: 0.15,
      isSame: false,
      jsonFile: 'f.json',
      store: null,
    });
  });

  it('makes nothing slower with --same', () => {
    expect(parseDemoOptions(['--same'])).toEqual({ slower: 0, isSame: true, jsonFile: null, store: null });
  });

  it.each(['elasticsearch', 'opensearch'])('keeps its runs in %s when that is asked for', (store) => {
    expect(parseDemoOptions(['--store', store])).toMatchObject({ store });
  });

  it.each([
    [['--store', 'files']],
    [['--store']],
    [['--slower', 'fast']],
    [['--slower', '']],
    [['--slower', '-1']],
    [['--slower=5']],
    [['--same', '--slower', '0.2']],
    [['--faster']],
  ])('refuses %j', (argv) => {
    expect(() => parseDemoOptions(argv)).toThrow();
  });
});
