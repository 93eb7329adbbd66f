/** Names of files that are being written; no key may use them. */
export const TEMPORARY_PREFIX = '.~writing-';

/** Returns the key when it names a file inside a channel; throws a sentence otherwise. */
export function validKey(key: string): string {
  const segments = key.split('/');
  const isFault = (segment: string): boolean =>
    segment === '' ||
    segment === '.' ||
    segment === '..' ||
    segment.startsWith(TEMPORARY_PREFIX) ||
    /[\0\\]/.test(segment);
  if (segments.some(isFault)) {
    throw new Error(
      `${JSON.stringify(key)} is no key of a channel: names with "/" between them are expected, without "..", "." and empty ones.`,
    );
  }
  return key;
}
