import { crc32, deflateRawSync } from 'node:zlib';

/** What a made archive lies about. */
export interface ZipLies {
  readonly method?: number;
  readonly crc?: number;
  readonly sizeBytes?: number;
}

/** A zip archive with one file, deflated, as small as the format allows. */
export function zipOf(name: string, content: Buffer, lies: ZipLies = {}): Buffer {
  const method = lies.method ?? 8;
  const packed = method === 0 ? content : deflateRawSync(content);
  // Version, flags, method, time, date, checksum, packed size, size, length of the name, length of extras.
  const shape = Buffer.alloc(26);
  shape.writeUInt16LE(20, 0);
  shape.writeUInt16LE(method, 4);
  shape.writeUInt32LE(lies.crc ?? crc32(content), 10);
  shape.writeUInt32LE(packed.length, 14);
  shape.writeUInt32LE(lies.sizeBytes ?? content.length, 18);
  shape.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([signature(0x04034b50), shape, Buffer.from(name), packed]);
  const central = Buffer.concat([
    signature(0x02014b50),
    Buffer.from([20, 0]),
    shape,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
