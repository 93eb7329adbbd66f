/** A column of a table of Markdown. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A table whose cells are Markdown already: no bar and no line break in them. One line per row, the two of the head included. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const head = [columns.map(({ title }) => title), columns.map(({ align }) => RULES[align])];
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const RULES: Readonly<Record<Column['align'], string>> = { left: ':--', right: '--:', center: ':-:' };
