import { parseArgs } from 'node:util';

const DEFAULT_REPEATS = 10;

/** Reads `[N]`, how often the same build is load tested; 10 unless told otherwise. Throws a sentence about what is wrong. */
export function parseRepeats(argv: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true });
  const [text = String(DEFAULT_REPEATS), ...rest] = positionals;
  const repeats = Number(text);
  if (rest.length === 0 && /^\d+$/.test(text) && repeats >= 1) return repeats;
  throw new Error(
    `demo:repeat takes a number of repetitions such as 10, not "${positionals.join(' ')}": npm run demo:repeat -- 10`,
  );
}
