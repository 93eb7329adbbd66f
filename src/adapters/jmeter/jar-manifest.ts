import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const MANIFEST = 'META-INF/MANIFEST.MF';
// Record signatures and field offsets: PKWARE APPNOTE 4.3.
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const DEFLATED = 8;

/** The main attributes of a jar's manifest. Throws when the file is no jar or has none. For small jars: reads it whole. */
export async function readJarManifest(file: string): Promise<ReadonlyMap<string, string>> {
  const text = manifestText(await readFile(file));
  const main = text.replace(/\r\n?/g, '\n').replaceAll('\n ', '').split('\n\n', 1)[0] ?? '';
  return new Map(
    main.split('\n').flatMap((line) => {
      const colon = line.indexOf(': ');
      return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()] as const];
    }),
  );
}

function manifestText(jar: Buffer): string {
  let offset = jar.readUInt32LE(endRecord(jar) + 16);
  while (jar.readUInt32LE(offset) === ENTRY_SIGNATURE) {
    const nameLength = jar.readUInt16LE(offset + 28);
    const name = jar.toString('utf8', offset + 46, offset + 46 + nameLength);
    if (name === MANIFEST) return content(jar, offset);
    offset += 46 + nameLength + jar.readUInt16LE(offset + 30) + jar.readUInt16LE(offset + 32);
  }
  throw new Error(`The jar has no ${MANIFEST}.`);
}

function endRecord(jar: Buffer): number {
  for (let offset = jar.length - END_BYTES; offset >= 0; offset -= 1) {
    if (jar.readUInt32LE(offset) === END_SIGNATURE) return offset;
  }
  throw new Error('The file is no jar.');
}

function content(jar: Buffer, entry: number): string {
  const local = jar.readUInt32LE(entry + 42);
  const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28);
  const bytes = jar.subarray(start, start + jar.readUInt32LE(entry + 20));
  return (jar.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(bytes) : bytes).toString('utf8');
}
