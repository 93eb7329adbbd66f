import type { SearchKind } from '../search/search-connection.ts';
import type { Summary } from '../verdict/summary.ts';
import type { PanelBody } from './dashboard.ts';
import { dataSource } from './data-source.ts';
import { legend, tooltip } from './panel-options.ts';
import { overElapsed } from './target.ts';

/** One number of a run, laid over that of its baseline. */
export interface OverlayPanel {
  readonly title: string;
  readonly unit: string;
  /** Field of a summary. */
  readonly field: keyof Summary;
  /** Lucene, without the run. */
  readonly documents: string;
}

/**
 * A run and its baseline over the seconds since their starts. Each second has one document at most, so the largest and the
 * smallest of it are its value: Grafana calls the one "Max" and the other "Min", and so the two stay apart after they are joined.
 */
export function overlayPanel(kind: SearchKind, { title, unit, field, documents }: OverlayPanel): PanelBody {
  return {
    type: 'trend',
    title,
    description:
      'Seconds since the start of the load, one value for each window. The dashed line is the baseline run, from the same second on.',
    datasource: dataSource(kind),
    targets: [
      overElapsed(kind, {
        refId: 'A',
        query: `${documents} AND run:"$run" AND load:"$load"`,
        metrics: [{ type: 'max', field }],
      }),
      overElapsed(kind, {
        refId: 'B',
        // The first load of the baseline: another was made to confirm, if there is one.
        query: `${documents} AND run:"$baseline_run" AND load:1-*`,
        metrics: [{ type: 'min', field }],
      }),
    ],
    transformations: [{ id: 'joinByField', options: { byField: 'elapsedSec', mode: 'outer' } }],
    fieldConfig: {
      defaults: {
        unit,
        min: 0,
        color: { mode: 'palette-classic' },
        custom: { drawStyle: 'line', lineWidth: 1, fillOpacity: 0, pointSize: 4, showPoints: 'auto', spanNulls: true },
      },
      overrides: [
        { matcher: { id: 'byName', options: 'elapsedSec' }, properties: [{ id: 'unit', value: 's' }] },
        { matcher: { id: 'byName', options: 'Max' }, properties: [{ id: 'displayName', value: 'this run' }] },
        { matcher: { id: 'byName', options: 'Min' }, properties: BASELINE },
      ],
    },
    options: { legend, tooltip, xField: 'elapsedSec' },
  };
}

const BASELINE = [
  { id: 'displayName', value: 'baseline' },
  { id: 'color', value: { mode: 'fixed', fixedColor: '#999999' } },
  { id: 'custom.lineStyle', value: { fill: 'dash', dash: [10, 10] } },
];
