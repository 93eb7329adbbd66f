/** One item of a bulk request. */
export interface BulkItem {
  readonly action: string;
  readonly index: string | null;
  readonly id: string | null;
  /** Its lines as they were sent, the last one with its line feed. */
  readonly text: string;
}

/** Cuts the body of a bulk request; `pathIndex` is the index that its path names. Throws on anything else. */
export function splitBulk(body: string, pathIndex: string | null): readonly BulkItem[] {
  const lines = body.split('\n').filter((line) => line !== '');
  const items: BulkItem[] = [];
  for (let at = 0; at < lines.length;) {
    const head = lines[at] ?? '';
    const [action, meta] =
      Object.entries(JSON.parse(head) as Record<string, { _index?: string; _id?: string }>)[0] ?? [];
    if (action === undefined) throw new Error(`line ${at + 1} of a bulk request names no action: ${head}`);
    const length = action === 'delete' ? 1 : 2;
    items.push({
      action,
      index: meta?._index ?? pathIndex,
      id: meta?._id ?? null,
      text: `${lines.slice(at, at + length).join('\n')}\n`,
    });
    at += length;
  }
  return items;
}

/** The answer to an item that failed, as the server words it. */
export function failedItem(item: BulkItem, status: number, type: string): Record<string, unknown> {
  const reason = `injected: ${type}`;
  return { [item.action]: { _index: item.index, _id: item.id, status, error: { type, reason } } };
}

interface BulkAnswer {
  readonly took: number;
  readonly errors: boolean;
  readonly items: readonly unknown[];
}

/** The server's answer to the items that it saw, with the failed ones at their places; `null`: it saw none. */
export function mergeBulk(answer: string | null, failed: readonly (Record<string, unknown> | null)[]): string {
  const seen = answer === null ? { took: 0, errors: false, items: [] } : (JSON.parse(answer) as BulkAnswer);
  const rest = [...seen.items];
  const items = failed.map((failure) => failure ?? rest.shift());
  return JSON.stringify({ ...seen, errors: seen.errors || failed.some((failure) => failure !== null), items });
}
