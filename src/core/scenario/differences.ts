import type { LoadRecord } from '../verdict/load-record.ts';
import { partDifferences } from './part-differences.ts';

/**
 * How two loads differ in their scenario, as whole sentences such as `users: 400 now, 300 in checkout-7.`; parts of `ignore` are
 * left out. With a hard difference they are not comparable, with a soft one they are and it is said.
 */
export function differences(
  ours: LoadRecord,
  theirs: Pick<LoadRecord, 'run' | 'key' | 'soft'>,
  ignore: readonly string[],
): { readonly hard: readonly string[]; readonly soft: readonly string[] } {
  const { hard, soft } = partDifferences(ours, theirs, ignore);
  return { hard: hard.map(({ text }) => text), soft: soft.map(({ text }) => text) };
}
