/** Where a value was written: in a file, or as a flag. */
export interface Place {
  /** As faults name it: `loadtest.yml`, or `--duration`. */
  readonly source: string;
  readonly kind: 'file' | 'flag';
  /** Absolute; relative paths that were written there start here. */
  readonly folder: string;
  /** Order of the source among all sources: the configuration first, then what it extends, then flags. */
  readonly rank: number;
  /** From 1; both 0 for a flag. */
  readonly line: number;
  readonly column: number;
}

/** `loadtest.yml:7:12`, or the flag. */
export function placeText(place: Place): string {
  return place.kind === 'flag' ? place.source : `${place.source}:${place.line}:${place.column}`;
}

/** Order of two places as a reader meets them. */
export function comparePlaces(a: Place, b: Place): number {
  return a.rank - b.rank || a.line - b.line || a.column - b.column;
}
