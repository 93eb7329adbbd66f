import { open, stat } from 'node:fs/promises';

/** Reads a growing file from where the last read ended. It holds no handle between reads. */
export interface FileTail {
  /** New bytes, at most `maxBytes` and never beyond `untilByte`; empty when there are none or no file. */
  read(maxBytes: number, untilByte?: number): Promise<Uint8Array>;
  /** Bytes handed over so far. */
  position(): number;
}

/** A tail of the file, from its beginning. The file need not exist yet. */
export function createFileTail(path: string): FileTail {
  let offset = 0;
  return {
    position: () => offset,
    read: async (maxBytes, untilByte = Infinity) => {
      const size = Math.min((await fileSize(path)) ?? 0, untilByte);
      if (size <= offset) return new Uint8Array(0);
      await using file = await open(path, 'r');
      const buffer = Buffer.allocUnsafe(Math.min(maxBytes, size - offset));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
      offset += bytesRead;
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** Size in bytes, or `null` when there is no such file. */
export async function fileSize(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
