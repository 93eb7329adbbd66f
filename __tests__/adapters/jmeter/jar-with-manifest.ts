import { crc32, deflateRawSync } from 'node:zlib';

/** The bytes of a jar that holds a manifest alone, deflated as real ones are. */
export function jarWithManifest(attributes: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({ 'Manifest-Version': '1.0', ...attributes }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const text = Buffer.from(`${lines.join('')}\r\n`);
  const data = deflateRawSync(text);
  const name = Buffer.from('META-INF/MANIFEST.MF');
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(text), 0);
  sizes.writeUInt32LE(data.length, 4);
  sizes.writeUInt32LE(text.length, 8);
  const shared = [
    bytes(20, 0, 0, 0, 8, 0, 0, 0, 0, 0).subarray(0, 2),
    bytes(0, 0, 8, 0, 0, 0, 0, 0),
    sizes,
    bytes(name.length, 0, 0, 0),
  ];
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...shared, name, data]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), bytes(20, 0), ...shared, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

function bytes(...values: number[]): Buffer {
  return Buffer.from(values);
}
