import type { SearchKind } from '../search/search-connection.ts';
import type { Summary } from '../verdict/summary.ts';
import type { Dashboard, PanelBody } from './dashboard.ts';
import { type ChosenSource, frameOf } from './dashboard-frame.ts';
import { outsideMarks, runMarks } from './marks.ts';
import { overlayPanel } from './overlay-panel.ts';
import { placePanels, type Section } from './place-panels.ts';
import { seriesPanel } from './series-panel.ts';
import { columnName, type NumberOf, tablePanel } from './table-panel.ts';
import { byValue, overTime } from './target.ts';
import { anyOf, oneOf } from './variables.ts';

/** One run: users, response times, throughput, errors and the system under test on one time axis, and its baseline beside it. */
export function runDashboard(kind: SearchKind, chosen?: ChosenSource): Dashboard {
  return {
    ...frameOf(kind, 'run', chosen, [
      oneOf(kind, {
        ...{ name: 'run', label: 'Run', field: 'run', of: 'kind:summary', order: 'desc' },
        description: 'The run that is shown, also while it goes on.',
      }),
      oneOf(kind, {
        ...{ name: 'baseline_run', label: 'Baseline run', field: 'baselineRun', of: 'kind:summary AND run:"$run"' },
        description: 'The newest run that this one was compared with; the id of any other can be typed. Empty: none.',
      }),
      oneOf(kind, {
        ...{ name: 'load', label: 'Load', field: 'load', of: 'kind:summary AND run:"$run"' },
        description: 'The load that is laid over the baseline. Panels over time show every load of the run.',
      }),
      anyOf(kind, {
        ...{ name: 'label', label: 'Label', field: 'label', of: 'kind:summary AND labelKind:sample AND run:"$run"' },
        ...{ description: 'Labels in the panels that have a line for each.', allValue: '*' },
      }),
      anyOf(kind, {
        ...{ name: 'metric', label: 'Metric', field: 'metric', of: 'kind:point AND run:"$run"' },
        description: 'System and business metrics, a panel for each.',
      }),
    ]),
    annotations: { list: [runMarks(kind), outsideMarks(kind)] },
    panels: placePanels([load(kind), overlay(kind), labels(kind), system(kind)]),
  };
}

const ALL = 'kind:summary AND labelKind:all';
const SAMPLES = 'kind:summary AND labelKind:sample AND label:$label';
// Windows last 1 to 10 s, and longer only above 1,000 workers.
const GAP_MS = 30_000;
const POINTS_GAP_MS = 600_000;
const ONE_VALUE = 'One value for each window of the fleet, as it was measured: nothing is averaged over windows.';

function load(kind: SearchKind): Section {
  const all = (title: string, unit: string, fields: Readonly<Record<string, keyof Summary>>, description = ONE_VALUE) =>
    seriesPanel({
      ...{ title, unit, description, gapMs: GAP_MS },
      targets: Object.entries(fields).map(([alias, field], index) =>
        overTime(kind, {
          refId: REF_IDS[index] ?? 'A',
          alias,
          query: `${ALL} AND run:"$run"`,
          metrics: [{ type: 'max', field }],
        }),
      ),
    });
  return {
    title: 'All samples',
    panels: [
      wide(all('Users', 'short', { users: 'users' }, 'Users of the whole fleet, as JMeter reported them last.')),
      wide(
        all(
          'Response time',
          'ms',
          { p50: 'p50Ms', p95: 'p95Ms', p99: 'p99Ms' },
          `${ONE_VALUE} Percentiles come from the merged histograms of all workers.`,
        ),
      ),
      wide(all('Throughput', 'reqps', { throughput: 'ratePerSec' })),
      wide(
        all(
          'Error rate',
          'percent',
          { 'error rate': 'errorPct' },
          `${ONE_VALUE} A window without samples has no rate.`,
        ),
      ),
    ],
  };
}

function overlay(kind: SearchKind): Section {
  const panel = (title: string, unit: string, field: keyof Summary) =>
    third(overlayPanel(kind, { title, unit, field, documents: ALL }));
  return {
    title: 'Beside the baseline, by seconds since the start',
    panels: [
      panel('Median', 'ms', 'p50Ms'),
      panel('95th percentile', 'ms', 'p95Ms'),
      panel('99th percentile', 'ms', 'p99Ms'),
      panel('Throughput', 'reqps', 'ratePerSec'),
      panel('Error rate', 'percent', 'errorPct'),
      panel('Users', 'short', 'users'),
    ],
  };
}

function labels(kind: SearchKind): Section {
  const perLabel = (title: string, unit: string, field: keyof Summary) =>
    wide(
      seriesPanel({
        ...{ title, unit, description: ONE_VALUE, gapMs: GAP_MS },
        targets: [
          overTime(kind, {
            ...{ alias: '{{label}}', by: ['label'], query: `${SAMPLES} AND run:"$run"` },
            metrics: [{ type: 'max', field }],
          }),
        ],
      }),
    );
  return {
    title: 'Labels',
    panels: [
      perLabel('95th percentile by label', 'ms', 'p95Ms'),
      perLabel('Median by label', 'ms', 'p50Ms'),
      perLabel('Throughput by label', 'reqps', 'ratePerSec'),
      perLabel('Errors by label in each window', 'short', 'errors'),
      { body: labelTable(kind), width: 24, height: 9 },
    ],
  };
}

function labelTable(kind: SearchKind): PanelBody {
  const metrics = [
    { type: 'sum', field: 'count' },
    { type: 'sum', field: 'errors' },
    { type: 'max', field: 'p95Ms' },
    { type: 'max', field: 'p99Ms' },
    { type: 'max', field: 'maxMs' },
  ] as const satisfies readonly NumberOf<Summary>[];
  const titles = ['Samples', 'Errors', 'Highest p95 of a window', 'Highest p99 of a window', 'Slowest sample'];
  return tablePanel({
    title: 'Labels in the time range',
    description:
      'Samples and errors are sums. A percentile of the whole range cannot be made from those of its windows, so the highest window is shown; the report has those of the steady window.',
    target: byValue(kind, { by: ['label'], query: `${SAMPLES} AND run:"$run"`, metrics }),
    columns: [
      { name: 'label', title: 'Label' },
      ...metrics.map((metric, index) => ({
        ...{ name: columnName(metric, metrics), title: titles[index] ?? metric.field },
        unit: metric.type === 'max' ? 'ms' : 'short',
      })),
    ],
    sortBy: 'Samples',
  });
}

function system(kind: SearchKind): Section {
  const body = seriesPanel({
    ...{ title: '$metric', unit: 'none', gapMs: POINTS_GAP_MS, repeat: 'metric' },
    description: 'As the source of the metric gave it, in the unit that stands in the legend.',
    targets: [
      overTime(kind, {
        ...{ alias: '{{role}} {{resource}} {{unit}}', optional: ['role', 'resource', 'unit'] },
        ...{ query: 'kind:point AND run:"$run" AND metric:$metric', metrics: [{ type: 'max', field: 'value' }] },
      }),
    ],
  });
  return { title: 'System and business metrics', panels: [{ body, width: 24, height: 8 }] };
}

const REF_IDS = ['A', 'B', 'C'];

function wide(body: PanelBody) {
  return { body, width: 12, height: 8 };
}

function third(body: PanelBody) {
  return { body, width: 8, height: 8 };
}
