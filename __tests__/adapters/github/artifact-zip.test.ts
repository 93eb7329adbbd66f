import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzipFile } from '../../../src/adapters/github/artifact-zip.ts';
import { zipOf } from '../../fakes/loopback-artifacts/zip-of.ts';

const TEXT = Buffer.from('{"v":1}'.repeat(50));

function packedBeyondEnd(): Buffer {
  const zip = zipOf('run.json', TEXT);
  zip.writeUInt32LE(1_000_000, zip.lastIndexOf('PK\u0001\u0002') + 20);
  return zip;
}

describe('unzipFile', () => {
  it.each([0, 8])('gives the content of a file that is packed with method %d', (method) => {
    expect(unzipFile(zipOf('run.json', TEXT, { method }), 'run.json', 1_000)).toEqual(TEXT);
  });

  it('finds the directory before a comment', () => {
    const zip = zipOf('run.json', TEXT);
    zip.writeUInt16LE(5, zip.length - 2);

    expect(unzipFile(Buffer.concat([zip, Buffer.from('hello')]), 'run.json', 1_000)).toEqual(TEXT);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'it is no zip archive'],
    ['no archive', Buffer.alloc(100), 'it is no zip archive'],
    ['another file', zipOf('other.json', TEXT), 'the archive has no run.json'],
    ['a wrong checksum', zipOf('run.json', TEXT, { crc: 1 }), 'run.json has another checksum than its archive says'],
    ['an unknown method', zipOf('run.json', TEXT, { method: 12 }), 'it is packed with the unknown method 12'],
    ['too much', zipOf('run.json', Buffer.alloc(1_001)), 'its file has 1001 bytes and is too large'],
    ['too much that says less', zipOf('run.json', Buffer.alloc(1_001), { sizeBytes: 1 }), 'run.json is too large'],
    ['a cut at its front', zipOf('run.json', TEXT).subarray(9), 'the directory of the archive is broken'],
    ['a packed size beyond the end', packedBeyondEnd(), 'the archive is cut off'],
  ])('refuses %s', (_what, zip, reason) => {
    expect(() => unzipFile(zip, 'run.json', 1_000)).toThrow(reason);
  });

  it('gives the content or an error, whatever is changed in an archive, and never anything else', () => {
    const zip = zipOf('run.json', TEXT);
    const position = fc.nat({ max: zip.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(position, fc.nat({ max: 255 })), { maxLength: 5 }), fc.nat(), (changes, cut) => {
        const broken = Buffer.from(zip).subarray(0, cut % 3 === 0 ? cut % zip.length : zip.length);
        for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
        let content: Buffer = TEXT;
        try {
          content = unzipFile(broken, 'run.json', 1_000);
        } catch (error) {
          expect((error as Error).message).not.toBe('');
        }
        expect(content.equals(TEXT)).toBe(true);
      }),
    );
  });
});
