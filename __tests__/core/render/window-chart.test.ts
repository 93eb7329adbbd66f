import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { windowChart } from '../../../src/core/render/window-chart.ts';
import { loadRecord } from '../verdict/judge-records.ts';
import { windowsOf } from './report-records.ts';

function numbersOf(chart: string, line: 'x-axis' | 'line'): readonly string[] {
  const [, list = ''] = new RegExp(String.raw`^ *${line} \[(.*)\]$`, 'm').exec(chart) ?? [];
  return list.split(', ');
}

describe('the curve of a load', () => {
  it('has a point per window', () => {
    expect(windowChart(loadRecord({ windows: windowsOf(5) }))).toBe(`\`\`\`mermaid
%%{init: {"xyChart":{"width":1000,"height":400,"xAxis":{"labelFontSize":12}},"themeVariables":{"xyChart":{"backgroundColor":"transparent","plotColorPalette":"#0969da, #cf222e"}}}}%%
xychart-beta
    x-axis ["00:10", "00:20", "00:30", "00:40"]
    y-axis "p95 in ms" 0 --> 203
    line [181, 182, 183, 184]
\`\`\`

p95 of each window of 10 s, from the start of the load; windows without samples are left out.`);
  });

  it('joins neighbours to their highest, never to an average', () => {
    const windows = windowsOf(40).map((window) => ({ ...window, p95Ms: window.k === 21 ? 900 : 100 }));
    const chart = windowChart(loadRecord({ windows }))!;

    expect(numbersOf(chart, 'line')[10]).toBe('900');
    expect(chart).toContain('Highest p95 among every 2 windows of 10 s');
  });

  it('is none with fewer than two points', () => {
    expect(windowChart(loadRecord({ windows: [] }))).toBeNull();
    expect(windowChart(loadRecord({ windows: windowsOf(2) }))).toBeNull();
  });

  it('has at most 20 finite points, each with its place', () => {
    const p95 = fc.option(fc.oneof(fc.double({ min: 0, max: 1e6 }), fc.constant(Number.NaN)));

    fc.assert(
      fc.property(fc.array(p95, { maxLength: 300 }), (values) => {
        const windows = windowsOf(values.length).map((window, index) => ({ ...window, p95Ms: values[index] ?? null }));
        const chart = windowChart(loadRecord({ windows }));
        if (chart === null) return;

        const points = numbersOf(chart, 'line');
        expect(points.length).toBeLessThanOrEqual(20);
        expect(points.map(Number).every(Number.isFinite)).toBe(true);
        expect(numbersOf(chart, 'x-axis')).toHaveLength(points.length);
        const highest = Math.max(...values.filter((value) => value !== null && Number.isFinite(value)).map(Number));
        expect(Math.max(...points.map(Number))).toBeCloseTo(highest, 0);
      }),
    );
  });
});
