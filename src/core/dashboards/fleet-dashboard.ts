import type { SearchKind } from '../search/search-connection.ts';
import type { HostReading, WindowDocument } from '../window/window-document.ts';
import type { Dashboard, PanelBody } from './dashboard.ts';
import { type ChosenSource, frameOf } from './dashboard-frame.ts';
import { runMarks } from './marks.ts';
import { placePanels, type Section } from './place-panels.ts';
import { seriesPanel } from './series-panel.ts';
import { columnName, type NumberOf, tablePanel } from './table-panel.ts';
import { byValue, overTime } from './target.ts';
import { anyOf, oneOf } from './variables.ts';

/** The workers of a run: whether they kept up, and whether all their windows are there. */
export function fleetDashboard(kind: SearchKind, chosen?: ChosenSource): Dashboard {
  return {
    ...frameOf(kind, 'fleet', chosen, [
      oneOf(kind, {
        ...{ name: 'run', label: 'Run', field: 'run', of: 'kind:window', order: 'desc' },
        description: 'The run that is shown, also while it goes on.',
      }),
      anyOf(kind, {
        ...{ name: 'worker', label: 'Worker', field: 'worker', of: 'kind:window AND run:"$run"', allValue: '*' },
        description: 'The workers that are shown.',
      }),
    ]),
    annotations: { list: [runMarks(kind)] },
    panels: placePanels([coverage(kind), generators(kind), hosts(kind)]),
  };
}

const WINDOWS = 'kind:window AND run:"$run" AND worker:$worker';
const GAP_MS = 30_000;

function coverage(kind: SearchKind): Section {
  return {
    title: 'Windows and workers',
    panels: [
      { body: coverageTable(kind), width: 12, height: 9 },
      { body: startTable(kind), width: 12, height: 9 },
      wide(perWorker(kind, 'Users', 'short', 'users', 'As JMeter reported them last; empty before its first sample.')),
      wide(
        perWorker(
          kind,
          'Late rows',
          'short',
          'late',
          'Rows that came after their window was closed, or more than 1 s ahead of the clock. They are counted, in a later or earlier window.',
        ),
      ),
    ],
  };
}

function coverageTable(kind: SearchKind): PanelBody {
  const metrics = [
    { type: 'count' },
    { type: 'max', field: 'seq' },
    { type: 'sum', field: 'late' },
    { type: 'sum', field: 'cut' },
    { type: 'max', field: 'users' },
  ] as const satisfies readonly NumberOf<WindowDocument>[];
  const named = (index: number) => columnName(metrics[index] ?? metrics[0], metrics);
  return tablePanel({
    title: 'Windows held',
    description:
      'Windows are counted from 0, so that a worker whose windows are all there holds one more than the number of its last one. Fewer: some are missing, in the time range that is shown.',
    target: byValue(kind, { by: ['worker', 'load'], query: WINDOWS, metrics }),
    columns: [
      { name: 'worker', title: 'Worker' },
      { name: 'load', title: 'Load' },
      { name: named(0), title: 'Windows held' },
      { name: named(1), title: 'Last window' },
      { name: named(2), title: 'Late rows' },
      { name: named(3), title: 'Cut rows' },
      { name: named(4), title: 'Most users' },
    ],
    sortBy: 'Late rows',
  });
}

function startTable(kind: SearchKind): PanelBody {
  const metrics = [
    { type: 'min', field: 'fromMs' },
    { type: 'max', field: 'toMs' },
  ] as const satisfies readonly NumberOf<WindowDocument>[];
  return tablePanel({
    title: 'Skew: the first and the last window with users',
    description:
      'Workers that begin together have their first window with users in common, to the length of a window. The judgement uses their measured starts.',
    target: byValue(kind, { by: ['worker', 'load'], query: `${WINDOWS} AND users:>0`, metrics }),
    columns: [
      { name: 'worker', title: 'Worker' },
      { name: 'load', title: 'Load' },
      { name: columnName(metrics[0], metrics), title: 'First', unit: 'dateTimeAsIso' },
      { name: columnName(metrics[1], metrics), title: 'Last', unit: 'dateTimeAsIso' },
    ],
    sortBy: 'First',
  });
}

function generators(kind: SearchKind): Section {
  return {
    title: 'Generators',
    panels: [
      wide(
        perWorker(
          kind,
          'CPU of JMeter',
          'percent',
          'host.jmeterCpuPct',
          'In percent of one core: 200 are two cores. Invalid from 85 % of the cores of the worker on.',
        ),
      ),
      wide(
        perWorker(
          kind,
          'Timer lag',
          'ms',
          'host.timerLagP95Ms',
          'How late a timer on the worker fires, 95th percentile of the window. Response times are wrong by as much.',
        ),
      ),
      wide(
        perWorker(
          kind,
          'Garbage collection',
          'ms',
          'host.gcMs',
          'Pauses of JMeter in the window. Invalid above 10 % of it.',
        ),
      ),
      wide(perWorker(kind, 'CPU stolen', 'percent', 'host.stealPct', 'Time that the hypervisor gave to others.')),
    ],
  };
}

function hosts(kind: SearchKind): Section {
  return {
    title: 'Hosts',
    panels: [
      wide(
        perWorker(
          kind,
          'CPU of the host',
          'percent',
          'host.hostCpuPct',
          'Of all cores. On one machine, others take part in it.',
        ),
      ),
      wide(perWorker(kind, 'Memory used', 'bytes', 'host.memUsedBytes', 'Of the host.')),
      wide(perWorker(kind, 'Network sent', 'bytes', 'host.netTxBytes', 'In each window.')),
      wide(perWorker(kind, 'Network received', 'bytes', 'host.netRxBytes', 'In each window.')),
      wide(
        perWorker(kind, 'Segments sent again', 'percent', 'host.retransPct', 'Share of the TCP segments of the host.'),
      ),
      wide(perWorker(kind, 'Load average', 'short', 'host.load1', 'Of one minute.')),
    ],
  };
}

type WorkerField = 'users' | 'late' | `host.${keyof HostReading}`;

/** One line for each worker and one value for each of its windows. */
function perWorker(kind: SearchKind, title: string, unit: string, field: WorkerField, description: string): PanelBody {
  return seriesPanel({
    ...{ title, unit, description, gapMs: GAP_MS },
    targets: [
      overTime(kind, { alias: '{{worker}}', by: ['worker'], query: WINDOWS, metrics: [{ type: 'max', field }] }),
    ],
  });
}

function wide(body: PanelBody) {
  return { body, width: 12, height: 8 };
}
