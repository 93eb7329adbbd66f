import { describe, expect, it } from '@jest/globals';
import { absolutePath, commonFolder, fileNameOf, folderOf, pathBelow } from '../../../src/core/plan/paths.ts';

describe('paths', () => {
  it.each([
    ['/a/b', 'c', '/a/b/c'],
    ['/a/b', './c//d/.', '/a/b/c/d'],
    ['/a/b', '../c', '/a/c'],
    ['/a/b', '../../../c', '/c'],
    ['/a/b', '/c/../d', '/d'],
    ['/', 'c', '/c'],
    ['/a', 'lib/**/*.jar', '/a/lib/**/*.jar'],
  ])('from %s to %s is %s', (folder, path, expected) => {
    expect(absolutePath(folder, path)).toBe(expected);
  });

  it('are taken apart', () => {
    expect([folderOf('/a/b.jmx'), fileNameOf('/a/b.jmx'), folderOf('/b.jmx'), pathBelow('/a', '/a/b/c')]).toEqual([
      '/a',
      'b.jmx',
      '',
      'b/c',
    ]);
    expect(() => pathBelow('/a', '/ab/c')).toThrow('does not lie below');
  });

  it.each([
    [['/a/b/c', '/a/b/d'], '/a/b'],
    [['/a/b/c', '/a/bc/d'], '/a'],
    [['/a/b', '/c/d'], ''],
    [['/a/b'], '/a'],
    [['/a/b/c/d', '/a/b'], '/a'],
  ])('%j lie together in %j', (paths, expected) => {
    expect(commonFolder(paths)).toBe(expected);
  });
});
