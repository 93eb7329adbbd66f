import type { Target } from '../../../src/core/dashboards/target.ts';

/** The columns that the data sources make of an answer without a time axis: groups by their field, numbers by their type. */
export function columnNames({ bucketAggs, metrics }: Target): readonly string[] {
  const words = { max: 'Max', min: 'Min', sum: 'Sum', count: 'Count' } as const;
  const numbers = metrics.map(({ type, field }) => {
    const same = metrics.filter((one) => one.type === type).length;
    return type === 'count' || same === 1 ? words[type] : `${words[type]} ${field ?? ''}`;
  });
  return [...bucketAggs.map(({ field }) => field), ...numbers];
}
