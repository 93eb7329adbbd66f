import type { Flags } from './flags.ts';
import { commandLineName } from './flags.ts';

/** Flags that say where a run leaves its results and how it ends, not what it does. */
const LEFT_OUT: ReadonlySet<string> = new Set(['resultsDir', 'failOn', 'timings', 'record']);

/** A command line of `program` that makes the same load on a machine, from the configuration and the flags of this run. */
export function reproduceCommand(program: string, configFile: string, flags: Flags): string {
  const given = Object.entries(flags).filter(([word, text]) => !LEFT_OUT.has(word) && isGiven(text));
  const parts = given.map(([word, text]) => `${commandLineName(word as keyof Flags)} ${quoted(String(text).trim())}`);
  return [`${program} run`, `--config ${quoted(configFile)}`, ...parts].join(' ');
}

function isGiven(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
