import type { RunDocument, RunLabelDocument } from '../search/run-document.ts';
import type { SearchKind } from '../search/search-connection.ts';
import type { Dashboard, PanelBody } from './dashboard.ts';
import { type ChosenSource, dashboardUid, frameOf } from './dashboard-frame.ts';
import { deploymentMarks } from './marks.ts';
import { placePanels, type Section } from './place-panels.ts';
import { seriesPanel } from './series-panel.ts';
import { columnName, type NumberOf, tablePanel } from './table-panel.ts';
import { byValue, overTime } from './target.ts';
import { ANY_OR_NONE, anyOf, oneOf } from './variables.ts';

/** All builds of a configuration: the numbers that they were judged by, their limits and their verdicts. */
export function buildsDashboard(kind: SearchKind, chosen?: ChosenSource): Dashboard {
  return {
    ...frameOf(kind, 'builds', chosen, [
      oneOf(kind, {
        ...{ name: 'name', label: 'Configuration', field: 'name', of: 'kind:run' },
        description: 'The name in loadtest.yml.',
      }),
      anyOf(kind, {
        ...{ name: 'branch', label: 'Branch', field: 'branch', of: 'kind:run AND name:"$name"', allValue: ANY_OR_NONE },
        description:
          'The branch whose baseline a run stands for. All: also runs that stand for none, as those of pull requests.',
      }),
      anyOf(kind, {
        ...{
          name: 'label',
          label: 'Label',
          field: 'label',
          of: 'kind:run-label AND labelKind:sample AND name:"$name"',
        },
        ...{ description: 'Labels in the panels that have a line for each.', allValue: '*' },
      }),
    ]),
    annotations: { list: [deploymentMarks(kind)] },
    panels: placePanels([verdicts(kind), allSamples(kind), labels(kind)]),
  };
}

const OF_NAME = 'name:"$name" AND (branch:$branch)';
// Builds are days apart; without a line between them, what changed could not be seen.
const GAP_MS = 365 * 86_400_000;
const STEADY = 'One point for each run, at its start: the numbers of the steady window of its first load.';

function verdicts(kind: SearchKind): Section {
  const perDay = seriesPanel({
    ...{ title: 'Verdicts per day', unit: 'short', draws: 'bars', gapMs: GAP_MS },
    description: 'How many runs ended with which verdict.',
    targets: [
      overTime(kind, {
        ...{ alias: '{{outcome}}', by: ['outcome'], query: `kind:run AND ${OF_NAME}` },
        ...{ metrics: [{ type: 'count' }], interval: '1d' },
      }),
    ],
  });
  return {
    title: 'Verdicts',
    panels: [
      { body: perDay, width: 24, height: 6 },
      { body: runTable(kind), width: 24, height: 10 },
    ],
  };
}

function runTable(kind: SearchKind): PanelBody {
  const metrics = [
    { type: 'min', field: '@timestamp' },
    { type: 'max', field: 'p95Ms' },
    { type: 'max', field: 'errorPct' },
    { type: 'max', field: 'ratePerSec' },
    { type: 'max', field: 'users' },
  ] as const satisfies readonly NumberOf<RunDocument>[];
  const named = (index: number) => columnName(metrics[index] ?? metrics[0], metrics);
  const url = `/d/${dashboardUid('run')}?var-run=\${__value.raw:percentencode}&\${datasource:queryparam}`;
  return tablePanel({
    title: 'Runs',
    description: 'The numbers are those of the steady window of the first load. A run opens in its own dashboard.',
    target: byValue(kind, {
      ...{ by: ['run', 'outcome'], optional: ['branch', 'sha', 'leg'], query: `kind:run AND ${OF_NAME}`, metrics },
    }),
    columns: [
      { name: 'run', title: 'Run', link: { title: 'Open the run', url } },
      { name: 'outcome', title: 'Verdict' },
      { name: 'branch', title: 'Baseline of' },
      { name: 'sha', title: 'Build' },
      { name: 'leg', title: 'Leg' },
      { name: named(0), title: 'Begun', unit: 'dateTimeAsIso' },
      { name: named(1), title: 'p95', unit: 'ms' },
      { name: named(2), title: 'Error rate', unit: 'percent' },
      { name: named(3), title: 'Throughput', unit: 'reqps' },
      { name: named(4), title: 'Users', unit: 'short' },
    ],
    sortBy: 'Begun',
  });
}

function allSamples(kind: SearchKind): Section {
  const of = 'kind:run-label AND labelKind:all';
  const panel = (title: string, unit: string, fields: readonly (keyof RunLabelDocument)[]) =>
    third(perBuild(kind, { title, unit, of, fields, by: [] }));
  return {
    title: 'All samples',
    panels: [
      panel('Median', 'ms', ['p50Ms', 'p50LimitMs']),
      panel('95th percentile', 'ms', ['p95Ms', 'p95LimitMs']),
      panel('99th percentile', 'ms', ['p99Ms', 'p99LimitMs']),
      panel('Mean', 'ms', ['meanMs', 'meanLimitMs']),
      panel('Error rate', 'percent', ['errorPct', 'errorLimitPct']),
      panel('Throughput', 'reqps', ['ratePerSec', 'ratePerSecLimit']),
    ],
  };
}

function labels(kind: SearchKind): Section {
  const of = 'kind:run-label AND labelKind:sample AND label:$label';
  const panel = (title: string, unit: string, fields: readonly (keyof RunLabelDocument)[]) => ({
    ...{ body: perBuild(kind, { title, unit, of, fields, by: ['label'] }), width: 12, height: 9 },
  });
  return {
    title: 'Labels',
    panels: [
      panel('95th percentile by label', 'ms', ['p95Ms', 'p95LimitMs']),
      panel('Median by label', 'ms', ['p50Ms', 'p50LimitMs']),
      panel('Error rate by label', 'percent', ['errorPct', 'errorLimitPct']),
      panel('Throughput by label', 'reqps', ['ratePerSec', 'ratePerSecLimit']),
    ],
  };
}

/** The value and then the limit, both in lines of their own for each leg, and for each label where there are labels. */
function perBuild(
  kind: SearchKind,
  given: {
    readonly title: string;
    readonly unit: string;
    readonly of: string;
    readonly fields: readonly (keyof RunLabelDocument)[];
    readonly by: readonly (keyof RunLabelDocument)[];
  },
): PanelBody {
  const names = [...given.by, 'leg'].map((field) => `{{${field}}}`).join(' ');
  return seriesPanel({
    ...{ title: given.title, unit: given.unit, draws: 'points', gapMs: GAP_MS },
    description: `${STEADY} Dashed: the limit of the check at that time, where there is one.`,
    targets: given.fields.map((field, index) =>
      overTime(kind, {
        refId: index === 0 ? 'A' : 'B',
        alias: `${index === 0 ? 'measured' : 'limit'} ${names}`,
        query: `${given.of} AND load:1-* AND ${OF_NAME}`,
        by: given.by,
        optional: ['leg'],
        metrics: [{ type: 'max', field }],
      }),
    ),
  });
}

function third(body: PanelBody) {
  return { body, width: 8, height: 8 };
}
