/** One part of `npm run check`. It passes when `faults` is empty; the text is shown as it is. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<{ readonly faults: string }>;
}
