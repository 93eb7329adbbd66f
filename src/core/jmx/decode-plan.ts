import { InputError } from '../verdict/run-error.ts';

/**
 * The text of a plan, with its byte order mark when it has one.
 * The encoding is the one of the byte order mark, else of the XML declaration, else UTF-8.
 * Throws `InputError` for more than 64 MB, an unknown encoding, and bytes that are not in the encoding.
 */
export function decodePlan(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAX_PLAN_BYTES) {
    throw new InputError([
      `${path}: the plan has ${bytes.length.toLocaleString('en-US')} bytes, more than the limit of ${MAX_PLAN_BYTES.toLocaleString('en-US')}. Move bodies and data out of it into files.`,
    ]);
  }
  const encoding = encodingOf(bytes);
  const decoder = decoderFor(encoding);
  if (decoder === null) throw new InputError([`${path}:1 the encoding "${encoding}" is not known. ${SAVE_AS_UTF8}`]);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError([`${path}:1 the file is not valid ${encoding}. ${SAVE_AS_UTF8}`]);
  }
}

/** The text as UTF-8, its XML declaration saying so: JMeter believes the declaration. */
export function encodePlan(text: string): Uint8Array {
  return Buffer.from(text.replace(/^(\uFEFF?<\?xml[^>]*\sencoding\s*=\s*)(["'])[^"']+\2/, '$1$2UTF-8$2'));
}

const SAVE_AS_UTF8 = 'Save the plan as UTF-8.';

/** Far above any plan in practice; a bound on the memory that a hostile file can take. */
const MAX_PLAN_BYTES = 64 * 1024 * 1024;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  return /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1] ?? 'utf-8';
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
}
