import type { PanelBody } from './dashboard.ts';
import { legend, tooltip } from './panel-options.ts';
import type { Target } from './target.ts';

/** What a panel over time shows. */
export interface SeriesPanel {
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly targets: readonly Target[];
  /** Longest time between two values that a line may cross; a longer one is a gap, for missing is not zero. */
  readonly gapMs: number;
  readonly draws?: 'lines' | 'points' | 'bars';
  readonly repeat?: string;
}

/** Values over time. A series whose name begins with `limit` is drawn as one. */
export function seriesPanel({ title, description, unit, targets, gapMs, draws, repeat }: SeriesPanel): PanelBody {
  return {
    type: 'timeseries',
    title,
    description,
    datasource: datasourceOf(targets),
    targets,
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        color: { mode: 'palette-classic' },
        custom: { ...STYLES[draws ?? 'lines'], axisSoftMin: 0, spanNulls: false, insertNulls: gapMs },
      },
      overrides: targets.some(({ alias }) => alias.startsWith('limit')) ? [LIMIT] : [],
    },
    options: { legend, tooltip },
    ...(repeat === undefined ? {} : { repeat, repeatDirection: 'h', maxPerRow: 3 }),
  };
}

/** All targets of a panel ask the same data source. */
export function datasourceOf([target]: readonly Target[]): PanelBody['datasource'] {
  if (target === undefined) throw new Error('A panel asks at least one question.');
  return target.datasource;
}

const STYLES = {
  lines: { drawStyle: 'line', lineWidth: 1, fillOpacity: 0, pointSize: 4, showPoints: 'auto' },
  points: { drawStyle: 'line', lineWidth: 1, fillOpacity: 0, pointSize: 7, showPoints: 'always' },
  bars: {
    drawStyle: 'bars',
    lineWidth: 1,
    fillOpacity: 80,
    pointSize: 5,
    showPoints: 'never',
    stacking: { mode: 'normal', group: 'A' },
  },
} as const;

// Okabe and Ito's vermilion and dashes: a limit is told apart without colour, too.
const LIMIT: PanelBody['fieldConfig']['overrides'][number] = {
  matcher: { id: 'byRegexp', options: '/^limit/' },
  properties: [
    { id: 'color', value: { mode: 'fixed', fixedColor: '#D55E00' } },
    { id: 'custom.lineStyle', value: { fill: 'dash', dash: [10, 10] } },
    { id: 'custom.showPoints', value: 'never' },
  ],
};
