import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** Share by which Pay of build B takes longer: 0.4 is 40 %. 0 with `--same`. */
  readonly slower: number;
  readonly isSame: boolean;
  readonly jsonFile: string | null;
}

const DEFAULT_SLOWER = 0.4;
// Percentiles from 1,024 ms on come from buckets of 8 ms: beside a p95 of 200 ms, rounding alone would be over one percentage point.
const MAX_SLOWER = 4;

/** Reads `[--slower 0.4] [--same] [--json FILE]`. Throws a sentence about what is wrong. */
export function parseDemoOptions(argv: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { slower: { type: 'string' }, same: { type: 'boolean', default: false }, json: { type: 'string' } },
  });
  if (values.same && values.slower !== undefined)
    throw new Error('--same runs build A twice, so --slower has no place beside it.');
  const slower = Number(values.slower ?? DEFAULT_SLOWER);
  if (values.slower?.trim() === '' || !(slower >= 0 && slower <= MAX_SLOWER)) {
    throw new Error(
      `--slower must be a share from 0 to ${MAX_SLOWER} such as 0.4 for 40 %, not "${String(values.slower)}".`,
    );
  }
  return { slower: values.same ? 0 : slower, isSame: values.same, jsonFile: values.json ?? null };
}
