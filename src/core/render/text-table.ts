/** One cell; `right` aligns numbers. */
export interface Cell {
  readonly text: string;
  readonly align?: 'right';
  /** Applied after the cell has its width, so that colour does not shift columns. */
  readonly paint?: (text: string) => string;
}

/** Lines of equally wide columns, two spaces between them and before the first, none at the end of a line. */
export function textTable(rows: readonly (readonly Cell[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column]?.text ?? ''))),
  );
  return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function padded(cell: Cell, width: number): string {
  const space = ' '.repeat(width - widthOf(cell.text));
  const text = cell.align === 'right' ? space + cell.text : cell.text + space;
  return cell.paint === undefined ? text : cell.paint(text);
}

/** Characters, not UTF-16 units. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
