import { parseArgs } from 'node:util';
import { searchServerKinds, type SearchServerKind } from '../search-servers/server-kinds.ts';

export interface DemoOptions {
  /** Share by which Pay of build B takes longer: 0.4 is 40 %. 0 with `--same`. */
  readonly slower: number;
  readonly isSame: boolean;
  readonly jsonFile: string | null;
  /** A server that the demo starts and keeps its results in; `null`: in a folder alone. */
  readonly store: SearchServerKind | null;
}

const DEFAULT_SLOWER = 0.4;
// Percentiles from 1,024 ms on come from buckets of 8 ms: beside a p95 of 200 ms, rounding alone would be over one percentage point.
const MAX_SLOWER = 4;

/** Reads `[--slower 0.4] [--same] [--json FILE] [--store elasticsearch|opensearch]`. Throws a sentence about what is wrong. */
export function parseDemoOptions(argv: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      slower: { type: 'string' },
      same: { type: 'boolean', default: false },
      json: { type: 'string' },
      store: { type: 'string' },
    },
  });
  if (values.same && values.slower !== undefined)
    throw new Error('--same runs build A twice, so --slower has no place beside it.');
  const slower = Number(values.slower ?? DEFAULT_SLOWER);
  if (values.slower?.trim() === '' || !(slower >= 0 && slower <= MAX_SLOWER)) {
    throw new Error(
      `--slower must be a share from 0 to ${MAX_SLOWER} such as 0.4 for 40 %, not "${String(values.slower)}".`,
    );
  }
  const store = searchServerKinds.find((kind) => kind === values.store) ?? null;
  if (values.store !== undefined && store === null) {
    throw new Error(`--store must be ${searchServerKinds.join(' or ')}, not "${values.store}".`);
  }
  return { slower: values.same ? 0 : slower, isSame: values.same, jsonFile: values.json ?? null, store };
}
