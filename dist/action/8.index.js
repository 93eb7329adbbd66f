export const id = 8;
export const ids = [8];
export const modules = {

/***/ 48190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
function firstThatFits(texts, fits) {
    let text = '';
    for (const make of texts) {
        text = make();
        if (fits(text))
            return text;
    }
    return text;
}


/***/ }),

/***/ 65462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   bJ: () => (/* binding */ allChecksTitle),
/* harmony export */   dI: () => (/* binding */ restInWords)
/* harmony export */ });
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10775);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36705);
/* harmony import */ var _report_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44423);



function isNotable(row) {
    return row.state !== 'good' && row.state !== 'waiting';
}
function checkTable(rows, words, options) {
    const hasComparison = rows.some((row) => row.kind === 'comparison');
    const columns = COLUMNS.filter(({ of }) => of === 'every' || (of === 'full' ? options.isFull : hasComparison && (of === 'comparison' || options.isFull)));
    const isTrusted = trustsChecks(options.outcome);
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row, words, isTrusted)));
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(columns, cells);
}
function allChecksTitle(rows) {
    const count = (0,_report_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctChecks */ .OE)(rows);
    return count === 1 ? 'The only check' : `All ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(count)} checks`;
}
function restInWords(rows, outcome) {
    if (!trustsChecks(outcome))
        return '';
    const good = rows.filter((row) => row.state === 'good');
    const held = (0,_report_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctChecks */ .OE)(good.filter((row) => row.kind === 'check'));
    const unchanged = (0,_report_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctChecks */ .OE)(good.filter((row) => row.kind === 'comparison'));
    const waiting = (0,_report_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctChecks */ .OE)(rows.filter((row) => row.state === 'waiting'));
    return [
        held === 0 ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(held, 'check')} ${held === 1 ? 'holds' : 'hold'}`,
        unchanged === 0 ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(unchanged, 'check')} unchanged`,
        waiting === 0 ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(waiting, 'check')} without a baseline yet`,
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
function trustsChecks(outcome) {
    return outcome === 'pass' || outcome === 'fail' || outcome === 'inconclusive';
}
const COLUMNS = [
    { title: 'Result', align: 'left', of: 'every', cell: resultCell },
    { title: 'Check', align: 'left', of: 'every', cell: nameCell },
    { title: 'Baseline', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.baselineText)) },
    { title: 'This build', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.valueText)) },
    { title: 'Change', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.changeText)) },
    { title: 'Limit', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.limitText)) },
    { title: 'Samples', align: 'right', of: 'full', cell: (row) => (row.count > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(row.count) : '') },
    { title: 'Would have seen', align: 'right', of: 'full-comparison', cell: (row) => row.smallestText },
];
function resultCell(row, _, isTrusted) {
    const word = together(row.word.replaceAll('-', ' '));
    return isTrusted ? `${SIGNS[row.state]}\u00a0${word}` : word;
}
const SIGNS = {
    failed: '❌',
    warned: '⚠️',
    open: '⚠️',
    better: '⚡',
    waiting: '⏳',
    good: '✅',
};
function together(text) {
    const parts = text.split(/ (?=\()|(?<=interval) /);
    return parts.map((part) => (part.length <= MAX_UNBROKEN_CHARS ? part.replaceAll(' ', '\u00a0') : part)).join(' ');
}
const MAX_UNBROKEN_CHARS = 30;
function nameCell(row, { code, prose }) {
    const name = row.isWritten ? code(row.name) : prose(row.name);
    return row.hint === '' ? name : `${name} ${prose(row.hint)}`;
}


/***/ }),

/***/ 96237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ findingList),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75390);


function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function findingList(findings, words, options) {
    if (findings.length === 0)
        return null;
    const lines = findings.slice(0, options.max).map(({ severity, text }) => `- **${severity}** ${words.prose(text)}`);
    const rest = findings.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rest)} more in the ${options.elsewhere}`);
    return lines.join('\n');
}
function settings(model, report, words, maxLines) {
    const { record, context } = report;
    const { sha, ref, repository } = record.build;
    const build = [
        'Build ',
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .commitName */ .l)(sha),
        ...(ref === null ? [] : [' of ', { code: ref }]),
        ...(repository === null ? [] : [' in ', { code: repository }]),
    ];
    const versions = Object.entries(record.versions).flatMap(([name, version], index) => [
        index === 0 ? 'Versions: ' : ', ',
        `${name} `,
        { code: version },
    ]);
    const phrases = [['Run ', { code: record.run }], build, versions, ...model.baselineDetails].filter((phrase) => phrase.length > 0);
    const lines = phrases.slice(0, maxLines).map((phrase) => `- ${words.phrase(phrase).trim()}`);
    if (phrases.length > maxLines)
        lines.push(`- and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(phrases.length - maxLines)} more in the record`);
    const command = context.reproduce === '' ? [] : [words.block(context.reproduce, 'sh')];
    const title = record.comparedWith === null ? 'Reproduce and settings' : 'Reproduce, baseline and settings';
    return details(title, [...command, lines.join('\n')].join('\n\n'));
}


/***/ }),

/***/ 49073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownHead),
/* harmony export */   l: () => (/* binding */ outcomeTitle)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75390);

const MAX_HEADING_CHARS = 200;
const MAX_KEY_CHARS = 80;
function markdownHead(model, report, words) {
    const title = outcomeTitle(model.outcome, report.context.key, words);
    const isShort = model.headline.length <= MAX_HEADING_CHARS;
    const headline = words.prose(model.headline);
    const head = isShort ? [`${title} — ${headline}`] : [title, `**${OUTCOME_TEXTS[model.outcome]}:** ${headline}`];
    return [...head, introLine(model, report, words), ...noticeBlock(model, words)];
}
function outcomeTitle(outcome, key, words) {
    const name = words.code(key, { maxChars: MAX_KEY_CHARS });
    return `### ${OUTCOME_SIGNS[outcome]} Load test ${name}: ${outcome}`;
}
const OUTCOME_SIGNS = {
    pass: '✅',
    fail: '❌',
    invalid: '⛔',
    error: '⛔',
    inconclusive: '⚠️',
    cancelled: '⏹️',
};
const OUTCOME_TEXTS = {
    pass: 'Pass',
    fail: 'Fail',
    invalid: 'Invalid',
    error: 'Error',
    inconclusive: 'Inconclusive',
    cancelled: 'Cancelled',
};
function introLine(model, { record }, words) {
    const { baseline } = model;
    const build = record.build.sha === null ? ['A build without a name'] : ['Build ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .commitName */ .l)(record.build.sha)];
    const isCompared = baseline !== null && !baseline.isMissing;
    const first = words.phrase(isCompared ? baseline.sentence : build);
    const note = baseline?.footnote == null ? '' : '[^1]';
    return [`${first}${note}`, ...model.facts].join(' · ');
}
function noticeBlock(model, words) {
    const missing = model.baseline?.isMissing === true ? words.phrase(model.baseline.sentence) : null;
    switch (model.outcome) {
        case 'pass':
        case 'fail':
            return missing === null ? [] : [missing];
        case 'inconclusive':
            return [notice('WARNING', 'This is not a pass.', missing ?? capital(model.nextStep))];
        case 'invalid':
            return [notice('CAUTION', 'This is not a pass.', capital(model.nextStep))];
        case 'error':
        case 'cancelled':
            return [notice('WARNING', 'There is no verdict.', capital(model.nextStep))];
    }
}
function notice(kind, title, text) {
    return `> [!${kind}]\n> **${title}** ${text}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 53248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ labelsSummary),
/* harmony export */   v: () => (/* binding */ labelTable)
/* harmony export */ });
/* harmony import */ var _markdown_loads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89866);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10775);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36705);
/* harmony import */ var _report_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);




function labelTable(load, words, maxLabels) {
    const { rows, rest } = (0,_report_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .slowestLabels */ .$K)(load, maxLabels);
    if (rows.length === 0)
        return null;
    const columns = ['Label', 'Samples', 'Errors', 'p50', 'p95', 'p99'].map((title, index) => ({
        title,
        align: index === 0 ? 'left' : 'right',
    }));
    const cells = rows.map((row) => [
        words.code(row.name, { maxChars: MAX_LABEL_CHARS }) + (row.isTransaction ? ' (transaction)' : ''),
        ...row.numbers,
    ]);
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(columns, cells);
    return rest === 0 ? table : `${table}\n\nand ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rest)} faster ones`;
}
function labelsSummary(load, loads) {
    return (0,_report_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsTitle */ .Id)({ ...load, load: (0,_markdown_loads_js__WEBPACK_IMPORTED_MODULE_0__/* .loadName */ .Q)(load) }, loads);
}
const MAX_LABEL_CHARS = 80;


/***/ }),

/***/ 89866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loadName),
/* harmony export */   l: () => (/* binding */ loadTable)
/* harmony export */ });
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10775);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36705);


const TITLES = ['Load', 'Ended', 'Length', 'Users', 'Workers', 'Samples', 'Errors', 'Throughput', 'p50', 'p95', 'p99'];
function loadTable(loads) {
    const columns = TITLES.map((title, index) => ({ title, align: index < 2 ? 'left' : 'right' }));
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(columns, loads.map((load) => [
        loadName(load),
        load.endReason,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(load.stopAtMs - load.startAtMs),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(load.users),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(load.workers),
        ...totals(load),
    ].map((text) => text.replaceAll(' ', '\u00a0'))));
}
function loadName(load) {
    return LOAD_ID.test(load.load) ? load.load : 'unknown';
}
const LOAD_ID = /^\d{1,4}-[a-z-]{1,20}$/;
function totals({ total }) {
    if (total === null || total.count === 0)
        return ['0', ...Array.from({ length: 5 }, () => 'unknown')];
    return [
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(total.count),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(total.errors / total.count, { maxDecimals: 2 }),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRate */ .CE)(total.ratePerSec),
        ...[total.p50Ms, total.p95Ms, total.p99Ms].map((ms) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMs */ ._V)(ms)),
    ];
}


/***/ }),

/***/ 10775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
function markdownTable(columns, rows) {
    const head = [columns.map(({ title }) => title), columns.map(({ align }) => RULES[align])];
    return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
const RULES = { left: ':--', right: '--:', center: ':-:' };


/***/ }),

/***/ 43208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ markdownWords)
});

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/render/escape-markdown.js

const MAX_PROSE_CHARS = 600;
const MAX_CODE_CHARS = 200;
const MARKUP = /[\\`*_[\]<>&~]/g;
const FOUND_LATER = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|(?:mailto|xmpp):/gi;
const BEGINNING = /^(\s*)([-+#=](?=[\s#=-]|$))|^(\s*\d{1,9})([.)](?=\s|$))/;
const NOTHING = '\u200b';
function escapeProse(text, options = {}) {
    return ((0,sanitize/* sanitize */.a)(text, { maxChars: options.maxChars ?? MAX_PROSE_CHARS })
        .replaceAll(FOUND_LATER, (found) => `${found}${NOTHING}`)
        .replaceAll(MARKUP, String.raw `\$&`)
        .replace(BEGINNING, String.raw `$1$3\$2$4`)
        .replaceAll('|', '&#124;')
        .replaceAll('$', '&#36;'));
}
function inlineCode(text, options = {}) {
    const plain = (0,sanitize/* sanitize */.a)(text, { maxChars: options.maxChars ?? MAX_CODE_CHARS });
    if (plain.trim() === '')
        return '(empty)';
    if (plain.includes('|'))
        return `<code>${escapeProse(plain, { maxChars: plain.length })}</code>`;
    const fence = '`'.repeat(longestRun(plain) + 1);
    const isAmbiguous = plain.startsWith('`') || plain.endsWith('`') || (plain.startsWith(' ') && plain.endsWith(' '));
    return isAmbiguous ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
function codeBlock(text, language) {
    const plain = (0,sanitize/* sanitize */.a)(text, { maxChars: 4_000 });
    const fence = '`'.repeat(Math.max(3, longestRun(plain) + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
function markdownLink(text, url) {
    const shown = escapeProse(text, { maxChars: 80 });
    const address = URL.parse(url);
    if (address === null || !/^https?:$/.test(address.protocol))
        return shown;
    return `[${shown}](${address.href.replaceAll(/[()<>|\\`*_[\]~$@'"!]/g, percentEncoded)})`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown-words.js


function markdownWords(mask) {
    const clean = (text, maxChars) => mask((0,sanitize/* sanitize */.a)(mask(text), { maxChars }));
    const words = {
        prose: (text, { maxChars = MAX_SENTENCE_CHARS } = {}) => escapeProse(clean(text, maxChars), { maxChars }),
        code: (text, { maxChars = MAX_NAME_CHARS } = {}) => inlineCode(clean(text, maxChars), { maxChars }),
        block: (text, language) => codeBlock(clean(text, MAX_BLOCK_CHARS), language),
        link: ({ text, url }) => markdownLink(mask(text), mask(url)),
    };
    return {
        ...words,
        phrase: (phrase) => phrase.map((piece) => (typeof piece === 'string' ? words.prose(piece) : words.code(piece.code))).join(''),
    };
}
const MAX_SENTENCE_CHARS = 600;
const MAX_NAME_CHARS = 160;
const MAX_BLOCK_CHARS = 4_000;


/***/ }),

/***/ 77966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ reportLinks)
});

;// CONCATENATED MODULE: ./build/core/dashboards/dashboard-frame.js

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
        templating: { list: [dataSourceVariable(kind, chosen), ...variables] },
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

;// CONCATENATED MODULE: ./build/core/dashboards/dashboard-link.js

function dashboardLink({ grafanaUrl, run, baselineRun, fromMs, toMs }) {
    const base = URL.parse(grafanaUrl);
    if (base === null || !/^https?:$/.test(base.protocol))
        return null;
    const link = new URL(`${base.pathname.replace(/\/+$/, '')}/d/${dashboardUid('run')}`, base.origin);
    link.searchParams.set('var-run', run);
    if (baselineRun !== null)
        link.searchParams.set('var-baseline_run', baselineRun);
    link.searchParams.set('from', String(fromMs));
    link.searchParams.set('to', String(toMs));
    return link.href;
}

;// CONCATENATED MODULE: ./build/core/render/report-links.js

function reportLinks({ record, context, }) {
    const { links, grafanaUrl } = context;
    const [first] = record.loads;
    const last = record.loads.at(-1);
    if (grafanaUrl === null || first === undefined || last === undefined)
        return links;
    const url = dashboardLink({
        grafanaUrl,
        run: record.run,
        baselineRun: record.comparedWith?.runs[0]?.run ?? null,
        fromMs: first.startAtMs,
        toMs: last.stopAtMs,
    });
    return url === null ? links : [...links, { text: 'Grafana', url }];
}


/***/ }),

/***/ 73008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/comparison-steps.js

function comparisonSteps(comparison) {
    const { numbers } = comparison;
    if (numbers === null)
        return [];
    return [
        [
            'test',
            numbers.kind === 'log-t' ? 'Student t over runs, of the logarithms' : 'z over shares, with overdispersion',
        ],
        ['earlier runs, oldest first', exactList(numbers.baseline)],
        ['loads of this build', exactList(numbers.candidate)],
        ['machines drawn', exact(numbers.machines)],
        ['comparisons that gate', exact(numbers.family)],
        ...Object.entries(numbers.steps).map(([name, value]) => [name, exact(value)]),
        ['smallest change', shown(comparison.smallestChange)],
        ['alpha of suspicion', exact(numbers.alphaSuspicion)],
        ['p of the first load', shown(numbers.pFirst)],
        ['p of the confirmation', shown(numbers.pConfirmation)],
        ['p of all loads', shown(numbers.pPooled)],
        ['p after Holm', shown(numbers.pAdjusted)],
        ['alpha of a failure', exact(numbers.alphaFail)],
    ];
}
function exactList(values) {
    return values.length === 0 ? '-' : values.map(exact).join('  ');
}
function exact(value) {
    if (Number.isInteger(value) || !Number.isFinite(value))
        return (0,numbers/* formatNumber */.ZV)(value);
    return String(Number(value.toPrecision(6)));
}
function shown(value) {
    return value === null ? '-' : exact(value);
}

// EXTERNAL MODULE: ./build/core/render/fit-text.js
var fit_text = __webpack_require__(48190);
// EXTERNAL MODULE: ./build/core/render/markdown-checks.js
var markdown_checks = __webpack_require__(65462);
// EXTERNAL MODULE: ./build/core/render/markdown-details.js
var markdown_details = __webpack_require__(96237);
// EXTERNAL MODULE: ./build/core/render/markdown-head.js
var markdown_head = __webpack_require__(49073);
// EXTERNAL MODULE: ./build/core/render/markdown-labels.js
var markdown_labels = __webpack_require__(53248);
// EXTERNAL MODULE: ./build/core/render/markdown-loads.js
var markdown_loads = __webpack_require__(89866);
// EXTERNAL MODULE: ./build/core/render/markdown-table.js
var markdown_table = __webpack_require__(10775);
// EXTERNAL MODULE: ./build/core/render/markdown-words.js + 1 modules
var markdown_words = __webpack_require__(43208);
// EXTERNAL MODULE: ./build/core/render/report-links.js + 2 modules
var report_links = __webpack_require__(77966);
// EXTERNAL MODULE: ./build/core/render/report-model.js + 2 modules
var report_model = __webpack_require__(78117);
// EXTERNAL MODULE: ./build/core/render/report-rows.js
var report_rows = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/core/render/window-chart.js

const MAX_POINTS = 20;
const MAX_MS = Number.MAX_SAFE_INTEGER;
const THEME = {
    xyChart: { width: 1000, height: 400, xAxis: { labelFontSize: 12 } },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#0969da, #cf222e' } },
};
function windowChart(load) {
    const size = Math.max(1, Math.ceil(load.windows.length / MAX_POINTS));
    const points = grouped(load.windows, size).flatMap((group) => pointOf(group, load.startAtMs));
    if (points.length < 2)
        return null;
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
    const each = (0,numbers/* formatDuration */.a3)(load.windowMs);
    const what = size === 1 ? `p95 of each window of ${each}` : `Highest p95 among every ${size} windows of ${each}`;
    return `${chart.join('\n')}\n\n${what}, from the start of the load; windows without samples are left out.`;
}
function grouped(windows, size) {
    const groups = [];
    for (let at = 0; at < windows.length; at += size)
        groups.push(windows.slice(at, at + size));
    return groups;
}
function pointOf(group, startAtMs) {
    const known = group.map(({ p95Ms }) => p95Ms ?? Number.NaN).filter((p95Ms) => p95Ms >= 0 && p95Ms < MAX_MS);
    const [first] = group;
    if (first === undefined || known.length === 0)
        return [];
    return [{ clock: (0,numbers/* formatClock */.ei)(first.fromMs - startAtMs), p95Ms: Math.max(...known) }];
}

;// CONCATENATED MODULE: ./build/core/render/summary.js














const MAX_SUMMARY_BYTES = 1_048_576;
const FULL = { rows: Infinity, labels: 100, findings: 1_000, hasNumbers: true };
const WITHOUT_NUMBERS = { ...FULL, hasNumbers: false };
const WITH_FEWER_LABELS = { ...WITHOUT_NUMBERS, labels: 20, findings: 100 };
const CUT_ROWS = [1_000, 200, 50, 10, 0].map((rows) => ({
    ...WITH_FEWER_LABELS,
    labels: Math.min(rows, 20),
    findings: Math.min(rows, 100),
    rows,
}));
const LADDER = [WITHOUT_NUMBERS, WITH_FEWER_LABELS, ...CUT_ROWS];
function renderSummary(report, options = {}) {
    const { mask, key } = report.context;
    const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES;
    const words = (0,markdown_words/* markdownWords */.L)(mask);
    const model = (0,report_model/* reportModel */.S)(report.record);
    const make = (blocks) => mask(`${blocks.join('\n\n')}\n`);
    return (0,fit_text/* firstThatFits */.e)([
        () => make(summaryBlocks(model, report, words, FULL)),
        ...LADDER.map((rung) => () => make(summaryBlocks(model, report, words, rung))),
        () => make([(0,markdown_head/* outcomeTitle */.l)(model.outcome, key, words), 'The report stands in the record of the run.']),
        () => make([`### Load test: ${model.outcome}`]),
    ], (text) => Buffer.byteLength(text) <= maxBytes);
}
function summaryBlocks(model, report, words, rung) {
    const { loads } = report.record;
    const links = (0,report_links/* reportLinks */.A)(report).map(words.link);
    const rest = (0,markdown_checks/* restInWords */.dI)(model.rows, model.outcome);
    const line = rest === '' ? links : [...links, rest];
    const footnote = model.baseline?.footnote ?? null;
    return [
        ...(0,markdown_head/* markdownHead */.Q)(model, report, words),
        ...checkBlocks(model, words, rung),
        ...(line.length === 0 ? [] : [line.join(' · ')]),
        ...findingBlocks(model, words, rung),
        ...(loads.length < 2 ? [] : [(0,markdown_details/* details */.zH)(`The ${loads.length} loads`, (0,markdown_loads/* loadTable */.l)(loads))]),
        ...loads.flatMap((load) => loadBlocks(load, loads.length, words, rung)),
        ...(rung.hasNumbers ? numberBlocks(report, words) : []),
        (0,markdown_details/* settings */.W0)(model, report, words, rung.findings),
        ...(footnote === null ? [] : [`[^1]: ${words.phrase(footnote)}`]),
    ];
}
function checkBlocks(model, words, rung) {
    const { rows, outcome } = model;
    const notable = (0,report_rows/* byState */.d0)(rows.filter(markdown_checks/* isNotable */._r));
    const blocks = [];
    const shown = notable.slice(0, rung.rows);
    if (shown.length > 0)
        blocks.push((0,markdown_checks/* checkTable */.Dv)(shown, words, { outcome, isFull: false }));
    if (shown.length < notable.length)
        blocks.push(more(notable.length - shown.length));
    const all = (0,report_rows/* byState */.d0)(rows).slice(0, rung.rows);
    if (all.length === 0)
        return blocks;
    const table = (0,markdown_checks/* checkTable */.Dv)(all, words, { outcome, isFull: true });
    const rest = all.length < rows.length ? `\n\n${more(rows.length - all.length)}` : '';
    return [...blocks, (0,markdown_details/* details */.zH)((0,markdown_checks/* allChecksTitle */.bJ)(rows), `${table}${rest}`)];
}
function findingBlocks(model, words, rung) {
    const list = (0,markdown_details/* findingList */.QQ)(model.findings, words, { max: rung.findings, elsewhere: 'record of the run' });
    return list === null ? [] : [(0,markdown_details/* details */.zH)(`Findings (${(0,numbers/* formatNumber */.ZV)(model.findings.length)})`, list)];
}
function loadBlocks(load, loads, words, rung) {
    const table = (0,markdown_labels/* labelTable */.v)(load, words, rung.labels);
    const chart = windowChart(load);
    const title = loads === 1 ? 'Response time over the load' : `Response time over load ${(0,markdown_loads/* loadName */.Q)(load)}`;
    return [
        ...(chart === null ? [] : [(0,markdown_details/* details */.zH)(title, chart)]),
        ...(table === null ? [] : [(0,markdown_details/* details */.zH)((0,markdown_labels/* labelsSummary */.k)(load, loads), table)]),
    ];
}
function numberBlocks(report, words) {
    const parts = report.record.verdict.comparisons.flatMap((comparison) => {
        const steps = comparisonSteps(comparison);
        if (steps.length === 0)
            return [];
        const rows = steps.map(([name, value]) => [words.prose(name), words.prose(value)]);
        const columns = [
            { title: 'Number', align: 'left' },
            { title: 'Value', align: 'right' },
        ];
        return [`**${comparison.result}**: ${words.prose(comparison.text)}`, (0,markdown_table/* markdownTable */.Q)(columns, rows)];
    });
    return parts.length === 0 ? [] : [(0,markdown_details/* details */.zH)('The numbers behind the comparisons', parts.join('\n\n'))];
}
function more(count) {
    return `and ${(0,numbers/* formatNumber */.ZV)(count)} more in the record of the run`;
}


/***/ })

};
