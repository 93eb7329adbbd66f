import type { BuildSpec, FailOn } from '../core/plan/run-spec.ts';
import type { Fault } from './fault.ts';
import { flagPlace } from './flag-tree.ts';
import type { Flags, FlagSource } from './flags.ts';
import { flagText } from './flags.ts';

/** What only flags can say. */
export interface FlagValues {
  readonly build: BuildSpec;
  readonly failOn: readonly FailOn[];
  readonly timingsFactor: number;
}

/** Reads the flags that have no word in the configuration; what cannot be read is added to the faults and its default stands. */
export function flagValues(source: FlagSource, faults: Fault[]): FlagValues {
  const refuse = (word: keyof Flags, expected: string): void => {
    const given = JSON.stringify((flagText(source, word) ?? '').toWellFormed());
    faults.push({ place: flagPlace(source, word), path: '', text: `${given} given, ${expected} expected` });
  };
  const buildText = (word: 'buildSha' | 'buildRef' | 'buildRepository'): string | null => {
    const text = flagText(source, word);
    if (text !== null && /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)) refuse(word, 'a text in one line');
    return text;
  };
  return {
    build: { sha: buildText('buildSha'), ref: buildText('buildRef'), repository: buildText('buildRepository') },
    failOn: readFailOn(flagText(source, 'failOn'), refuse),
    timingsFactor: readTimings(flagText(source, 'timings'), refuse),
  };
}

type Refuse = (word: keyof Flags, expected: string) => void;

const DEFAULT_FAIL_ON: readonly FailOn[] = ['fail', 'invalid'];
const OUTCOMES: readonly string[] = ['fail', 'invalid', 'inconclusive'] satisfies FailOn[];

function readFailOn(text: string | null, refuse: Refuse): readonly FailOn[] {
  if (text === null) return DEFAULT_FAIL_ON;
  if (text === 'never') return [];
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 0 && words.every(isOutcome)) return [...new Set(words)];
  refuse('failOn', 'fail, invalid and inconclusive, as many as wanted, or never alone,');
  return DEFAULT_FAIL_ON;
}

function isOutcome(word: string): word is FailOn {
  return OUTCOMES.includes(word);
}

function readTimings(text: string | null, refuse: Refuse): number {
  if (text === null) return 1;
  const factor = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (factor > 0) return factor;
  refuse('timings', 'a factor above 0 such as 0.1');
  return 1;
}
