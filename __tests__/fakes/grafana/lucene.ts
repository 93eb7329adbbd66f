import type { Variable } from '../../../src/core/dashboards/dashboard.ts';

/** What a reader has chosen: one value, several, or everything. */
export type Chosen = Readonly<Record<string, string | readonly string[]>>;

/** Replaces `$name` as both data sources do it: a value with its special characters escaped, several in brackets and quotes. */
export function interpolate(query: string, chosen: Chosen, variables: readonly Variable[]): string {
  return query.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const value = chosen[name];
    const variable = variables.find((one) => one.name === name);
    if (value === undefined || variable === undefined) throw new Error(`Nothing is chosen for $${name}.`);
    // "All" is not escaped where the variable says what stands for it.
    if (value === '$__all') return variable.allValue ?? '';
    if (typeof value === 'string') return escapeLucene(value);
    return value.length === 0 ? '__empty__' : `(${value.map((one) => `"${escapeLucene(one)}"`).join(' OR ')})`;
  });
}

/** Fields that a query names. */
export function fieldsOf(query: string): readonly string[] {
  const plain = query.replaceAll(/"[^"]*"/g, '""');
  return Array.from(plain.matchAll(/(?<![\w$*])(@?[a-z_][\w.]*):/gi), ([, field]) => field ?? '');
}

/** Kinds of documents that a query asks for. */
export function kindsOf(query: string): readonly string[] {
  const groups = Array.from(query.matchAll(/(?<!NOT )kind:(\([^)]*\)|[\w-]+)/g), ([, kinds]) => kinds ?? '');
  return groups.flatMap((group) => group.replaceAll(/[()]/g, '').split(' OR '));
}

function escapeLucene(value: string): string {
  return value.replaceAll(/[!*+\-=<>\s&|()[\]{}^~?:\\/"]/g, String.raw`\$&`);
}
