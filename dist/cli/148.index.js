export const id = 148;
export const ids = [148];
export const modules = {

/***/ 57148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportDashboards: () => (/* binding */ exportDashboards),
  installDashboards: () => (/* binding */ installDashboards)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/dashboards/dashboards.js + 10 modules
var dashboards = __webpack_require__(64099);
// EXTERNAL MODULE: ./build/core/dashboards/provisioning.js
var provisioning = __webpack_require__(84749);
;// CONCATENATED MODULE: ./build/core/dashboards/dashboard-files.js


function dashboardFiles(kind, index) {
    return [
        ...(0,dashboards/* dashboardsFor */.R)(kind).map(({ name, dashboard }) => ({
            file: `dashboards/${kind}/${name}.json`,
            content: `${JSON.stringify(dashboard, null, 2)}\n`,
        })),
        ...(0,provisioning/* provisioningFiles */.z)(kind, index),
    ];
}

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/search/is-index-prefix.js
var is_index_prefix = __webpack_require__(77495);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/grafana-url.js
var grafana_url = __webpack_require__(92224);
;// CONCATENATED MODULE: ./build/cli/dashboards-command.js







async function exportDashboards({ store, index, to }, io) {
    const faults = indexFaults(index);
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    for (const { file, content } of dashboardFiles(store, index)) {
        const path = (0,external_node_path_.join)(to, file);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, content);
        }
        catch (error) {
            throw new run_error/* InputError */.d([`--to: ${path} cannot be written: ${error.message}`]);
        }
        io.out(`${(0,sanitize/* sanitizeLine */.g)(path)}\n`);
    }
    return 0;
}
async function installDashboards(flags, env, io) {
    const { store, index, dataSource = null } = flags;
    const token = env['GRAFANA_TOKEN']?.trim() ?? '';
    const faults = indexFaults(index);
    if (!/^[\x21-\x7e]+$/.test(token))
        faults.push(token === '' ? NO_TOKEN : BAD_TOKEN);
    const url = readUrl(flags, env, faults);
    if (url === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const { installInGrafana } = await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 1361));
    const wish = { kind: store, index, dataSource };
    const installed = await installInGrafana({ url, token }, wish, AbortSignal.timeout(TIMEOUT_MS));
    io.out(`Data source: ${(0,sanitize/* sanitizeLine */.g)(installed.dataSource.name)}\n`);
    for (const { title, url: address, change } of installed.dashboards)
        io.out(`${title}: ${change}, ${address}\n`);
    for (const note of installed.dataSource.notes)
        io.err(`note: ${note}\n`);
    return 0;
}
const TIMEOUT_MS = 120_000;
const NO_TOKEN = 'GRAFANA_TOKEN is not set: the token of a service account of Grafana is expected in this environment variable.';
const BAD_TOKEN = 'GRAFANA_TOKEN holds characters that no token has, such as a line break: see how it was stored.';
function indexFaults(index) {
    return (0,is_index_prefix/* isIndexPrefix */.b)(index) ? [] : [`--index: "${index}" given, ${is_index_prefix/* indexPrefixExpected */.N} is expected.`];
}
function readUrl({ grafanaUrl }, env, faults) {
    const [given, name] = grafanaUrl === undefined ? [env['GRAFANA_URL'], 'GRAFANA_URL'] : [grafanaUrl, '--grafana-url'];
    const before = faults.length;
    const url = (0,grafana_url/* readGrafanaUrl */.M)(given, name, faults);
    if (url === null && faults.length === before)
        faults.push(NO_URL);
    return url;
}
const NO_URL = '--grafana-url: not given; the address of Grafana is expected, here or in GRAFANA_URL.';


/***/ }),

/***/ 54858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf),
/* harmony export */   x: () => (/* binding */ dashboardUid)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68231);

function dashboardUid(name) {
    return `loadtest-${name}`;
}
function frameOf(kind, name, chosen, variables) {
    return {
        uid: dashboardUid(name),
        ...TEXTS[name],
        tags: [TAG],
        timezone: 'browser',
        editable: true,
        graphTooltip: 1,
        time: { from: name === 'builds' ? 'now-90d' : 'now-1h', to: 'now' },
        refresh: '',
        schemaVersion: SCHEMA_VERSION,
        links: [
            {
                ...{
                    title: 'Load tests',
                    type: 'dashboards',
                    icon: 'external link',
                    tooltip: 'The other dashboards',
                    tags: [TAG],
                },
                ...{ asDropdown: false, targetBlank: false, includeVars: true, keepTime: false },
            },
        ],
        templating: { list: [(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSourceVariable */ .Eh)(kind, chosen), ...variables] },
    };
}
const TAG = 'loadtest';
const SCHEMA_VERSION = 39;
const TEXTS = {
    run: { title: 'Load test: run', description: 'One run, window by window, beside its baseline.' },
    builds: {
        title: 'Load test: builds',
        description: 'Each number of the steady window, build by build, with its limits.',
    },
    fleet: { title: 'Load test: fleet', description: 'Whether the workers could make the load of a run.' },
};


/***/ }),

/***/ 64099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ dashboardsFor)
});

// EXTERNAL MODULE: ./build/core/dashboards/dashboard-frame.js
var dashboard_frame = __webpack_require__(54858);
// EXTERNAL MODULE: ./build/core/dashboards/data-source.js
var data_source = __webpack_require__(1816);
;// CONCATENATED MODULE: ./build/core/dashboards/marks.js

function runMarks(kind) {
    const query = `kind:(${MARKS_OF_A_RUN.join(' OR ')}) AND run:"$run"`;
    return annotationQuery(kind, { name: 'This run', iconColor: 'purple', query });
}
function outsideMarks(kind) {
    const query = 'kind:deployment OR (kind:note AND NOT run:"$run")';
    return annotationQuery(kind, { name: 'Deployments and notes', iconColor: 'blue', query });
}
function deploymentMarks(kind) {
    return annotationQuery(kind, { name: 'Deployments', iconColor: 'blue', query: 'kind:deployment' });
}
const MARKS_OF_A_RUN = [
    ...['load-start', 'ramp-up-end', 'breach', 'guard-stop', 'worker-lost', 'load-stop', 'verdict', 'note'],
];
function annotationQuery(kind, given) {
    return {
        name: given.name,
        enable: true,
        iconColor: given.iconColor,
        datasource: (0,data_source/* dataSource */.E)(kind),
        target: { refId: 'Anno', query: given.query },
        timeField: '@timestamp',
        timeEndField: '@timestamp_end',
        textField: 'text',
        tagsField: 'tags',
    };
}

;// CONCATENATED MODULE: ./build/core/dashboards/place-panels.js
const GRID_WIDTH = 24;
function placePanels(sections) {
    const placed = [];
    let y = 0;
    for (const { title, panels } of sections) {
        const gridPos = { x: 0, y, w: GRID_WIDTH, h: 1 };
        placed.push({ type: 'row', id: placed.length + 1, title, collapsed: false, gridPos, panels: [] });
        y += 1;
        let x = 0;
        let lineHeight = 0;
        for (const { body, width, height } of panels) {
            if (x + width > GRID_WIDTH) {
                y += lineHeight;
                [x, lineHeight] = [0, 0];
            }
            placed.push({ ...body, id: placed.length + 1, gridPos: { x, y, w: width, h: height } });
            x += width;
            lineHeight = Math.max(lineHeight, height);
        }
        y += lineHeight;
    }
    return placed;
}

;// CONCATENATED MODULE: ./build/core/dashboards/panel-options.js
const legend = { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] };
const tooltip = { mode: 'multi', sort: 'desc' };

;// CONCATENATED MODULE: ./build/core/dashboards/series-panel.js

function seriesPanel({ title, description, unit, targets, gapMs, draws, repeat }) {
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
        options: { legend: legend, tooltip: tooltip },
        ...(repeat === undefined ? {} : { repeat, repeatDirection: 'h', maxPerRow: 3 }),
    };
}
function datasourceOf([target]) {
    if (target === undefined)
        throw new Error('A panel asks at least one question.');
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
};
const LIMIT = {
    matcher: { id: 'byRegexp', options: '/^limit/' },
    properties: [
        { id: 'color', value: { mode: 'fixed', fixedColor: '#D55E00' } },
        { id: 'custom.lineStyle', value: { fill: 'dash', dash: [10, 10] } },
        { id: 'custom.showPoints', value: 'never' },
    ],
};

;// CONCATENATED MODULE: ./build/core/dashboards/table-panel.js

function tablePanel({ title, description, target, columns, sortBy }) {
    return {
        type: 'table',
        title,
        description,
        datasource: datasourceOf([target]),
        targets: [target],
        fieldConfig: {
            defaults: {
                unit: 'none',
                color: { mode: 'thresholds' },
                custom: { align: 'auto', inspect: false, cellOptions: { type: 'auto' } },
            },
            overrides: columns.map(overrideOf),
        },
        options: { frameIndex: 0, showHeader: true, cellHeight: 'sm', sortBy: [{ displayName: sortBy, desc: true }] },
    };
}
function columnName(metric, all) {
    const word = { max: 'Max', min: 'Min', sum: 'Sum', count: 'Count' }[metric.type];
    const isAlone = all.filter(({ type }) => type === metric.type).length === 1;
    return isAlone || metric.field === undefined ? word : `${word} ${metric.field}`;
}
function overrideOf({ name, title, unit, link }) {
    return {
        matcher: { id: 'byName', options: name },
        properties: [
            { id: 'displayName', value: title },
            ...(unit === undefined ? [] : [{ id: 'unit', value: unit }]),
            ...(link === undefined ? [] : [{ id: 'links', value: [{ ...link, targetBlank: false }] }]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/core/dashboards/target.js

const ALONE_IN_TIME = { interval: '1s', min_doc_count: '1' };
function overTime(kind, question) {
    const settings = { ...ALONE_IN_TIME, ...(question.interval === undefined ? {} : { interval: question.interval }) };
    return target(kind, question, [...groups(question), { type: 'date_histogram', field: '@timestamp', settings }]);
}
function overElapsed(kind, question) {
    return target(kind, question, [
        { type: 'histogram', field: 'elapsedSec', settings: { interval: '1', min_doc_count: '1' } },
    ]);
}
function byValue(kind, question) {
    return target(kind, question, groups(question));
}
function groups({ by = [], optional = [] }) {
    const settings = { size: '500', order: 'asc', orderBy: '_key', min_doc_count: '1' };
    return [
        ...by.map((field) => ({ type: 'terms', field, settings })),
        ...optional.map((field) => ({ type: 'terms', field, settings: { ...settings, missing: '' } })),
    ];
}
function target(kind, { query, refId, alias, metrics }, bucketAggs) {
    return {
        refId: refId ?? 'A',
        datasource: (0,data_source/* dataSource */.E)(kind),
        query,
        alias: alias ?? '',
        timeField: '@timestamp',
        metrics: metrics.map((metric, index) => ({ id: String(index + 1), ...metric })),
        bucketAggs: bucketAggs.map((agg, index) => ({ id: String(metrics.length + index + 1), ...agg })),
        ...(kind === 'opensearch' ? { queryType: 'lucene', luceneQueryType: 'Metric' } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/dashboards/variables.js
var variables = __webpack_require__(68231);
;// CONCATENATED MODULE: ./build/core/dashboards/builds-dashboard.js







function buildsDashboard(kind, chosen) {
    return {
        ...(0,dashboard_frame/* frameOf */.D)(kind, 'builds', chosen, [
            (0,variables/* oneOf */.yL)(kind, {
                ...{ name: 'name', label: 'Configuration', field: 'name', of: 'kind:run' },
                description: 'The name in loadtest.yml.',
            }),
            (0,variables/* anyOf */.EB)(kind, {
                ...{ name: 'branch', label: 'Branch', field: 'branch', of: 'kind:run AND name:"$name"', allValue: variables/* ANY_OR_NONE */.Q },
                description: 'The branch whose baseline a run stands for. All: also runs that stand for none, as those of pull requests.',
            }),
            (0,variables/* anyOf */.EB)(kind, {
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
const GAP_MS = 365 * 86_400_000;
const STEADY = 'One point for each run, at its start: the numbers of the steady window of its first load.';
function verdicts(kind) {
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
function runTable(kind) {
    const metrics = [
        { type: 'min', field: '@timestamp' },
        { type: 'max', field: 'p95Ms' },
        { type: 'max', field: 'errorPct' },
        { type: 'max', field: 'ratePerSec' },
        { type: 'max', field: 'users' },
    ];
    const named = (index) => columnName(metrics[index] ?? metrics[0], metrics);
    const url = `/d/${(0,dashboard_frame/* dashboardUid */.x)('run')}?var-run=\${__value.raw:percentencode}&\${datasource:queryparam}`;
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
function allSamples(kind) {
    const of = 'kind:run-label AND labelKind:all';
    const panel = (title, unit, fields) => third(perBuild(kind, { title, unit, of, fields, by: [] }));
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
function labels(kind) {
    const of = 'kind:run-label AND labelKind:sample AND label:$label';
    const panel = (title, unit, fields) => ({
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
function perBuild(kind, given) {
    const names = [...given.by, 'leg'].map((field) => `{{${field}}}`).join(' ');
    return seriesPanel({
        ...{ title: given.title, unit: given.unit, draws: 'points', gapMs: GAP_MS },
        description: `${STEADY} Dashed: the limit of the check at that time, where there is one.`,
        targets: given.fields.map((field, index) => overTime(kind, {
            refId: index === 0 ? 'A' : 'B',
            alias: `${index === 0 ? 'measured' : 'limit'} ${names}`,
            query: `${given.of} AND load:1-* AND ${OF_NAME}`,
            by: given.by,
            optional: ['leg'],
            metrics: [{ type: 'max', field }],
        })),
    });
}
function third(body) {
    return { body, width: 8, height: 8 };
}

;// CONCATENATED MODULE: ./build/core/dashboards/fleet-dashboard.js







function fleetDashboard(kind, chosen) {
    return {
        ...(0,dashboard_frame/* frameOf */.D)(kind, 'fleet', chosen, [
            (0,variables/* oneOf */.yL)(kind, {
                ...{ name: 'run', label: 'Run', field: 'run', of: 'kind:window', order: 'desc' },
                description: 'The run that is shown, also while it goes on.',
            }),
            (0,variables/* anyOf */.EB)(kind, {
                ...{ name: 'worker', label: 'Worker', field: 'worker', of: 'kind:window AND run:"$run"', allValue: '*' },
                description: 'The workers that are shown.',
            }),
        ]),
        annotations: { list: [runMarks(kind)] },
        panels: placePanels([coverage(kind), generators(kind), hosts(kind)]),
    };
}
const WINDOWS = 'kind:window AND run:"$run" AND worker:$worker';
const fleet_dashboard_GAP_MS = 30_000;
function coverage(kind) {
    return {
        title: 'Windows and workers',
        panels: [
            { body: coverageTable(kind), width: 12, height: 9 },
            { body: startTable(kind), width: 12, height: 9 },
            wide(perWorker(kind, 'Users', 'short', 'users', 'As JMeter reported them last; empty before its first sample.')),
            wide(perWorker(kind, 'Late rows', 'short', 'late', 'Rows that came after their window was closed, or more than 1 s ahead of the clock. They are counted, in a later or earlier window.')),
        ],
    };
}
function coverageTable(kind) {
    const metrics = [
        { type: 'count' },
        { type: 'max', field: 'seq' },
        { type: 'sum', field: 'late' },
        { type: 'sum', field: 'cut' },
        { type: 'max', field: 'users' },
    ];
    const named = (index) => columnName(metrics[index] ?? metrics[0], metrics);
    return tablePanel({
        title: 'Windows held',
        description: 'Windows are counted from 0, so that a worker whose windows are all there holds one more than the number of its last one. Fewer: some are missing, in the time range that is shown.',
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
function startTable(kind) {
    const metrics = [
        { type: 'min', field: 'fromMs' },
        { type: 'max', field: 'toMs' },
    ];
    return tablePanel({
        title: 'Skew: the first and the last window with users',
        description: 'Workers that begin together have their first window with users in common, to the length of a window. The judgement uses their measured starts.',
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
function generators(kind) {
    return {
        title: 'Generators',
        panels: [
            wide(perWorker(kind, 'CPU of JMeter', 'percent', 'host.jmeterCpuPct', 'In percent of one core: 200 are two cores. Invalid from 85 % of the cores of the worker on.')),
            wide(perWorker(kind, 'Timer lag', 'ms', 'host.timerLagP95Ms', 'How late a timer on the worker fires, 95th percentile of the window. Response times are wrong by as much.')),
            wide(perWorker(kind, 'Garbage collection', 'ms', 'host.gcMs', 'Pauses of JMeter in the window. Invalid above 10 % of it.')),
            wide(perWorker(kind, 'CPU stolen', 'percent', 'host.stealPct', 'Time that the hypervisor gave to others.')),
        ],
    };
}
function hosts(kind) {
    return {
        title: 'Hosts',
        panels: [
            wide(perWorker(kind, 'CPU of the host', 'percent', 'host.hostCpuPct', 'Of all cores. On one machine, others take part in it.')),
            wide(perWorker(kind, 'Memory used', 'bytes', 'host.memUsedBytes', 'Of the host.')),
            wide(perWorker(kind, 'Network sent', 'bytes', 'host.netTxBytes', 'In each window.')),
            wide(perWorker(kind, 'Network received', 'bytes', 'host.netRxBytes', 'In each window.')),
            wide(perWorker(kind, 'Segments sent again', 'percent', 'host.retransPct', 'Share of the TCP segments of the host.')),
            wide(perWorker(kind, 'Load average', 'short', 'host.load1', 'Of one minute.')),
        ],
    };
}
function perWorker(kind, title, unit, field, description) {
    return seriesPanel({
        ...{ title, unit, description, gapMs: fleet_dashboard_GAP_MS },
        targets: [
            overTime(kind, { alias: '{{worker}}', by: ['worker'], query: WINDOWS, metrics: [{ type: 'max', field }] }),
        ],
    });
}
function wide(body) {
    return { body, width: 12, height: 8 };
}

;// CONCATENATED MODULE: ./build/core/dashboards/overlay-panel.js



function overlayPanel(kind, { title, unit, field, documents }) {
    return {
        type: 'trend',
        title,
        description: 'Seconds since the start of the load, one value for each window. The dashed line is the baseline run, from the same second on.',
        datasource: (0,data_source/* dataSource */.E)(kind),
        targets: [
            overElapsed(kind, {
                refId: 'A',
                query: `${documents} AND run:"$run" AND load:"$load"`,
                metrics: [{ type: 'max', field }],
            }),
            overElapsed(kind, {
                refId: 'B',
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
        options: { legend: legend, tooltip: tooltip, xField: 'elapsedSec' },
    };
}
const BASELINE = [
    { id: 'displayName', value: 'baseline' },
    { id: 'color', value: { mode: 'fixed', fixedColor: '#999999' } },
    { id: 'custom.lineStyle', value: { fill: 'dash', dash: [10, 10] } },
];

;// CONCATENATED MODULE: ./build/core/dashboards/run-dashboard.js








function runDashboard(kind, chosen) {
    return {
        ...(0,dashboard_frame/* frameOf */.D)(kind, 'run', chosen, [
            (0,variables/* oneOf */.yL)(kind, {
                ...{ name: 'run', label: 'Run', field: 'run', of: 'kind:summary', order: 'desc' },
                description: 'The run that is shown, also while it goes on.',
            }),
            (0,variables/* oneOf */.yL)(kind, {
                ...{ name: 'baseline_run', label: 'Baseline run', field: 'baselineRun', of: 'kind:summary AND run:"$run"' },
                description: 'The newest run that this one was compared with; the id of any other can be typed. Empty: none.',
            }),
            (0,variables/* oneOf */.yL)(kind, {
                ...{ name: 'load', label: 'Load', field: 'load', of: 'kind:summary AND run:"$run"' },
                description: 'The load that is laid over the baseline. Panels over time show every load of the run.',
            }),
            (0,variables/* anyOf */.EB)(kind, {
                ...{ name: 'label', label: 'Label', field: 'label', of: 'kind:summary AND labelKind:sample AND run:"$run"' },
                ...{ description: 'Labels in the panels that have a line for each.', allValue: '*' },
            }),
            (0,variables/* anyOf */.EB)(kind, {
                ...{ name: 'metric', label: 'Metric', field: 'metric', of: 'kind:point AND run:"$run"' },
                description: 'System and business metrics, a panel for each.',
            }),
        ]),
        annotations: { list: [runMarks(kind), outsideMarks(kind)] },
        panels: placePanels([load(kind), overlay(kind), run_dashboard_labels(kind), system(kind)]),
    };
}
const ALL = 'kind:summary AND labelKind:all';
const SAMPLES = 'kind:summary AND labelKind:sample AND label:$label';
const run_dashboard_GAP_MS = 30_000;
const POINTS_GAP_MS = 600_000;
const ONE_VALUE = 'One value for each window of the fleet, as it was measured: nothing is averaged over windows.';
function load(kind) {
    const all = (title, unit, fields, description = ONE_VALUE) => seriesPanel({
        ...{ title, unit, description, gapMs: run_dashboard_GAP_MS },
        targets: Object.entries(fields).map(([alias, field], index) => overTime(kind, {
            refId: REF_IDS[index] ?? 'A',
            alias,
            query: `${ALL} AND run:"$run"`,
            metrics: [{ type: 'max', field }],
        })),
    });
    return {
        title: 'All samples',
        panels: [
            run_dashboard_wide(all('Users', 'short', { users: 'users' }, 'Users of the whole fleet, as JMeter reported them last.')),
            run_dashboard_wide(all('Response time', 'ms', { p50: 'p50Ms', p95: 'p95Ms', p99: 'p99Ms' }, `${ONE_VALUE} Percentiles come from the merged histograms of all workers.`)),
            run_dashboard_wide(all('Throughput', 'reqps', { throughput: 'ratePerSec' })),
            run_dashboard_wide(all('Error rate', 'percent', { 'error rate': 'errorPct' }, `${ONE_VALUE} A window without samples has no rate.`)),
        ],
    };
}
function overlay(kind) {
    const panel = (title, unit, field) => run_dashboard_third(overlayPanel(kind, { title, unit, field, documents: ALL }));
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
function run_dashboard_labels(kind) {
    const perLabel = (title, unit, field) => run_dashboard_wide(seriesPanel({
        ...{ title, unit, description: ONE_VALUE, gapMs: run_dashboard_GAP_MS },
        targets: [
            overTime(kind, {
                ...{ alias: '{{label}}', by: ['label'], query: `${SAMPLES} AND run:"$run"` },
                metrics: [{ type: 'max', field }],
            }),
        ],
    }));
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
function labelTable(kind) {
    const metrics = [
        { type: 'sum', field: 'count' },
        { type: 'sum', field: 'errors' },
        { type: 'max', field: 'p95Ms' },
        { type: 'max', field: 'p99Ms' },
        { type: 'max', field: 'maxMs' },
    ];
    const titles = ['Samples', 'Errors', 'Highest p95 of a window', 'Highest p99 of a window', 'Slowest sample'];
    return tablePanel({
        title: 'Labels in the time range',
        description: 'Samples and errors are sums. A percentile of the whole range cannot be made from those of its windows, so the highest window is shown; the report has those of the steady window.',
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
function system(kind) {
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
function run_dashboard_wide(body) {
    return { body, width: 12, height: 8 };
}
function run_dashboard_third(body) {
    return { body, width: 8, height: 8 };
}

;// CONCATENATED MODULE: ./build/core/dashboards/dashboards.js



function dashboardsFor(kind, chosen) {
    return [
        { name: 'run', dashboard: runDashboard(kind, chosen) },
        { name: 'builds', dashboard: buildsDashboard(kind, chosen) },
        { name: 'fleet', dashboard: fleetDashboard(kind, chosen) },
    ];
}


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dataSource),
/* harmony export */   k: () => (/* binding */ dataSourceType)
/* harmony export */ });
function dataSource(kind) {
    return { type: dataSourceType(kind), uid: '${datasource}' };
}
function dataSourceType(kind) {
    return kind === 'elasticsearch' ? 'elasticsearch' : 'grafana-opensearch-datasource';
}


/***/ }),

/***/ 84749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ indexSettings),
/* harmony export */   z: () => (/* binding */ provisioningFiles)
/* harmony export */ });
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);

const DATA_SOURCE = { elasticsearch: 'loadtest-elasticsearch', opensearch: 'loadtest-opensearch' };
function provisioningFiles(kind, index) {
    return [
        { file: `provisioning/datasources/${kind}.yaml`, content: dataSourceYaml(kind, index) },
        { file: `provisioning/dashboards/${kind}.yaml`, content: dashboardsYaml(kind) },
    ];
}
function indexSettings(kind, index) {
    return kind === 'elasticsearch' ? { index: `${index}-*` } : { database: `${index}-*` };
}
function dataSourceYaml(kind, index) {
    const name = kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';
    const variable = kind.toUpperCase();
    const settings = [
        ...Object.entries(indexSettings(kind, index)).map(([field, value]) => `      ${field}: '${inYaml(value)}'`),
        `      timeField: '@timestamp'`,
        ...(kind === 'opensearch'
            ? ['      flavor: opensearch', "      version: '2.19.0'", '      pplEnabled: false']
            : []),
    ];
    return `# Generated by scripts/generate-dashboards.ts.
# Grafana replaces the variables by those of its own environment. The user needs to read ${index}-* and no more.
apiVersion: 1
datasources:
  - name: Load tests (${name})
    uid: ${DATA_SOURCE[kind]}
    type: ${(0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSourceType */ .k)(kind)}
    access: proxy
    url: $${variable}_URL
    basicAuth: true
    basicAuthUser: $${variable}_USERNAME
    secureJsonData:
      basicAuthPassword: $${variable}_PASSWORD
    jsonData:
${settings.join('\n')}
`;
}
function inYaml(text) {
    return text.replaceAll("'", "''").replaceAll('$', () => '$$');
}
function dashboardsYaml(kind) {
    return `# Generated by scripts/generate-dashboards.ts.
apiVersion: 1
providers:
  - name: Load tests
    folder: Load tests
    folderUid: loadtest
    type: file
    allowUiUpdates: false
    options:
      path: /etc/grafana/loadtest/dashboards/${kind}
`;
}


/***/ }),

/***/ 68231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Eh: () => (/* binding */ dataSourceVariable),
/* harmony export */   Q: () => (/* binding */ ANY_OR_NONE),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);

function dataSourceVariable(kind, chosen) {
    return {
        ...{
            type: 'datasource',
            name: 'datasource',
            label: 'Data source',
            refresh: 1,
            sort: 0,
            multi: false,
            includeAll: false,
        },
        description: 'Where the results are. Its index pattern is <index>-*, its time field @timestamp.',
        query: (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSourceType */ .k)(kind),
        ...(chosen === undefined ? {} : { current: { text: chosen.name, value: chosen.uid } }),
    };
}
function oneOf(kind, values) {
    return { ...queryVariable(kind, values), multi: false, includeAll: false };
}
function anyOf(kind, values) {
    return {
        ...queryVariable(kind, values),
        multi: true,
        includeAll: true,
        ...(values.allValue === undefined ? {} : { allValue: values.allValue }),
        current: { text: 'All', value: '$__all' },
    };
}
const ANY_OR_NONE = '* OR *:*';
function queryVariable(kind, { name, label, description, field, of, order }) {
    const query = JSON.stringify({ find: 'terms', field, query: of, size: 500, orderBy: 'key', order: order ?? 'asc' });
    return {
        ...{ type: 'query', name, label, description, query, datasource: (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSource */ .E)(kind), refresh: 2, sort: 0 },
    };
}


/***/ }),

/***/ 77495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ indexPrefixExpected),
/* harmony export */   b: () => (/* binding */ isIndexPrefix)
/* harmony export */ });
const indexPrefixExpected = 'the beginning of index names (lower case, a letter or digit first, without blanks and \\ / * ? " < > | , # :, at most 200 bytes)';
function isIndexPrefix(text) {
    return (/^[\p{L}\p{N}]/u.test(text) &&
        !/[\s\p{C}\\/*?"<>|,#:]/u.test(text) &&
        text === text.toLowerCase() &&
        Buffer.byteLength(text) <= 200);
}


/***/ }),

/***/ 92224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readGrafanaUrl)
/* harmony export */ });
function readGrafanaUrl(given, name, faults) {
    const text = given?.trim() ?? '';
    if (text === '')
        return null;
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        const shown = JSON.stringify(text.slice(0, 80).toWellFormed());
        faults.push(`${name}: ${shown} given, an address such as https://grafana.example.com is expected.`);
        return null;
    }
    if (url.username !== '' || url.password !== '') {
        faults.push(`${name}: the address holds a user or a password (not shown); others see it, so leave them out.`);
        return null;
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}


/***/ })

};
