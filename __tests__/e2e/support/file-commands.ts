import { existsSync, readFileSync } from 'node:fs';

/**
 * What a file of commands such as GITHUB_OUTPUT holds, read as the runner reads it: `name=value` lines and `name<<delimiter` blocks,
 * of two with one name the last. A block without its end is an error of the runner; what stood before it holds.
 */
export function readFileCommands(file: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block === null) {
      const cut = line.indexOf('=');
      if (cut > 0) values[line.slice(0, cut)] = line.slice(cut + 1);
      continue;
    }
    const [, name = '', delimiter] = block;
    const end = lines.indexOf(delimiter ?? '', i + 1);
    if (end < 0) return values;
    values[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return values;
}
