import type { LoadRecord, WindowPoint } from '../verdict/load-record.ts';
import { formatClock, formatDuration } from './numbers.ts';

// More of them overlap in the width of a job summary.
const MAX_POINTS = 20;
// Nothing measured is larger; what is not a number is not smaller either.
const MAX_MS = Number.MAX_SAFE_INTEGER;
// GitHub's blue and red: the first colour of Mermaid's own palette cannot be seen on white.
const THEME = {
  // In the narrower default, 20 times of a clock run into each other.
  xyChart: { width: 1000, height: 400, xAxis: { labelFontSize: 12 } },
  themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#0969da, #cf222e' } },
};

/**
 * The p95 of the response time over a load as a chart of Mermaid with a sentence below it. Neighbouring windows share a point, the
 * highest of theirs, because percentiles cannot be averaged; windows without samples have none. `null`: nothing to draw.
 */
export function windowChart(load: LoadRecord): string | null {
  const size = Math.max(1, Math.ceil(load.windows.length / MAX_POINTS));
  const points = grouped(load.windows, size).flatMap((group) => pointOf(group, load.startAtMs));
  if (points.length < 2) return null;
  const top = Math.ceil(Math.max(1, ...points.map(({ p95Ms }) => p95Ms)) * 1.1);
  const chart = [
    '```mermaid',
    `%%{init: ${JSON.stringify(THEME)}}%%`,
    'xychart-beta',
    `    x-axis [${points.map(({ clock }) => `"${clock}"`).join(', ')}]`,
    `    y-axis "p95 in ms" 0 --> ${top}`,
    `    line [${points.map(({ p95Ms }) => Math.round(p95Ms * 10) / 10).join(', ')}]`,
    '```',
  ];
  const each = formatDuration(load.windowMs);
  const what = size === 1 ? `p95 of each window of ${each}` : `Highest p95 among every ${size} windows of ${each}`;
  return `${chart.join('\n')}\n\n${what}, from the start of the load; windows without samples are left out.`;
}

function grouped(windows: readonly WindowPoint[], size: number): readonly (readonly WindowPoint[])[] {
  const groups: (readonly WindowPoint[])[] = [];
  for (let at = 0; at < windows.length; at += size) groups.push(windows.slice(at, at + size));
  return groups;
}

function pointOf(
  group: readonly WindowPoint[],
  startAtMs: number,
): readonly { readonly clock: string; readonly p95Ms: number }[] {
  const known = group.map(({ p95Ms }) => p95Ms ?? Number.NaN).filter((p95Ms) => p95Ms >= 0 && p95Ms < MAX_MS);
  const [first] = group;
  if (first === undefined || known.length === 0) return [];
  return [{ clock: formatClock(first.fromMs - startAtMs), p95Ms: Math.max(...known) }];
}
