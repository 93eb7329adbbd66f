import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The content of one file in a zip archive. Throws, with the reason as a phrase, when the archive is broken, has no such
 * file, or the file is larger than `maxBytes`. Layout: PKWARE's APPNOTE 6.3.10, §4.3; neither encryption nor zip64.
 */
export function unzipFile(zip: Buffer, name: string, maxBytes: number): Buffer {
  try {
    const entry = findEntry(zip, name);
    const content = unpack(zip, entry, maxBytes);
    if (crc32(content) !== entry.crc) throw new Error(`${name} has another checksum than its archive says`);
    return content;
  } catch (error) {
    // Node's own: a position outside of the bytes, or more output than may come.
    if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_')) {
      throw new Error(`the archive is cut off or ${name} is too large`, { cause: error });
    }
    throw error;
  }
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly headerAt: number;
}

const END = { signature: 0x06054b50, bytes: 22, maxComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;

/** The directory at the end is the archive's own truth; what stands before the files may say nothing of sizes. */
function findEntry(zip: Buffer, name: string): Entry {
  const endAt = findEnd(zip);
  const entries = zip.readUInt16LE(endAt + 10);
  let at = zip.readUInt32LE(endAt + 16);
  for (let index = 0; index < entries; index += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL.signature) throw new Error('the directory of the archive is broken');
    const nameBytes = zip.readUInt16LE(at + 28);
    const nameAt = at + CENTRAL.bytes;
    if (zip.toString('utf8', nameAt, nameAt + nameBytes) === name) return entryAt(zip, at);
    at = nameAt + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`the archive has no ${name}`);
}

function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - END.bytes - END.maxComment);
  for (let at = zip.length - END.bytes; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) === END.signature) return at;
  }
  throw new Error('it is no zip archive');
}

function entryAt(zip: Buffer, at: number): Entry {
  return {
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packedBytes: zip.readUInt32LE(at + 20),
    sizeBytes: zip.readUInt32LE(at + 24),
    headerAt: zip.readUInt32LE(at + 42),
  };
}

function unpack(zip: Buffer, { method, packedBytes, sizeBytes, headerAt }: Entry, maxBytes: number): Buffer {
  if (zip.readUInt32LE(headerAt) !== LOCAL.signature) throw new Error('the archive is broken');
  const from = headerAt + LOCAL.bytes + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
  const packed = zip.subarray(from, from + packedBytes);
  if (packed.length !== packedBytes) throw new Error('the archive is cut off');
  if (sizeBytes > maxBytes) throw new Error(`its file has ${sizeBytes} bytes and is too large`);
  switch (method) {
    case STORED:
      return packed;
    case DEFLATED:
      // The size in the directory is only what the archive says of itself.
      return inflateRawSync(packed, { maxOutputLength: maxBytes });
    default:
      throw new Error(`it is packed with the unknown method ${method}`);
  }
}
