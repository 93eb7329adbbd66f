import { sanitizeLine } from '../render/sanitize.ts';
import type { Paint } from '../render/verdict-table.ts';
import type { Diagnosis } from './diagnosis.ts';

/** One line per diagnosis, what to do below it, and a last line with the sum. Ends with a line break. */
export function renderDiagnoses(diagnoses: readonly Diagnosis[], paint: Paint = (_style, text) => text): string {
  const width = Math.max(0, ...diagnoses.map(({ name }) => name.length));
  const lines = diagnoses.flatMap(({ name, state, found, fix }) => {
    const { word, style } = STATES[state];
    const line = `${paint(style, word.padEnd(STATE_CHARS))}  ${name.padEnd(width)}  ${sanitizeLine(found)}`;
    return fix === null ? [line] : [line, `${' '.repeat(STATE_CHARS + width + 4)}${sanitizeLine(fix)}`];
  });
  return [...lines, '', sumOf(diagnoses), ''].join('\n');
}

const STATES = {
  good: { word: 'good', style: 'good' },
  warning: { word: 'warning', style: 'warn' },
  bad: { word: 'bad', style: 'bad' },
  'not-checked': { word: '-', style: 'dim' },
} as const satisfies Record<Diagnosis['state'], { readonly word: string; readonly style: Parameters<Paint>[0] }>;

const STATE_CHARS = 'warning'.length;

function sumOf(diagnoses: readonly Diagnosis[]): string {
  const count = (state: Diagnosis['state']): number => diagnoses.filter((one) => one.state === state).length;
  const warnings = count('warning');
  if (count('bad') > 0) return `A run cannot succeed here: ${count('bad')} bad, ${warnings} to look at.`;
  return warnings > 0 ? `A run can be made; ${warnings} to look at.` : 'A run can be made.';
}
