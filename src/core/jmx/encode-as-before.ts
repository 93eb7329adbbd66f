import { InputError } from '../verdict/run-error.ts';
import { decodePlan } from './decode-plan.ts';

/**
 * The edited text in the encoding of the plan that it was read from. Characters that the encoding does not have become
 * XML references. Throws `InputError` for an encoding that can be read but not written.
 */
export function encodeAsBefore(editedText: string, before: Uint8Array, path: string): Uint8Array {
  const encode = encoderOf(before);
  const text = decodePlan(before, path);
  if (!Buffer.from(encode(text)).equals(before)) {
    throw new InputError([
      `${path}: the encoding of this plan can be read, but not written without changing other characters. Save the plan as UTF-8 and run this again.`,
    ]);
  }
  return encode(editedText);
}

type Encode = (text: string) => Uint8Array;

function encoderOf(before: Uint8Array): Encode {
  if (before[0] === 0xff && before[1] === 0xfe) return (text) => Buffer.from(text, 'utf16le');
  if (before[0] === 0xfe && before[1] === 0xff) return (text) => Buffer.from(text, 'utf16le').swap16();
  const start = Buffer.from(before.buffer, before.byteOffset, Math.min(before.length, 200)).toString('latin1');
  const encoding = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^utf-?8$/i.test(encoding) || start.startsWith('ï»¿') ? (text) => Buffer.from(text) : singleByte(encoding);
}

/** The table of a single-byte encoding, from its decoder; what comes out for others is refused by the comparison above. */
function singleByte(encoding: string): Encode {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return (text) =>
    Buffer.concat(
      Array.from(text, (char) => {
        const byte = bytes.get(char);
        return byte === undefined ? Buffer.from(`&#${char.codePointAt(0) ?? 0};`) : Buffer.from([byte]);
      }),
    );
}
