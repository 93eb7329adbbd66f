export const id = 472;
export const ids = [472];
export const modules = {

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/render/comparison-steps.js
var comparison_steps = __webpack_require__(9964);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/render/text-table.js
var text_table = __webpack_require__(11877);
;// CONCATENATED MODULE: ./build/core/render/explain-run.js





const MAX_SENTENCE_CHARS = 600;
function explainRun(record) {
    const { verdict } = record;
    const parts = [
        [`${verdict.outcome.toUpperCase()}  ${line(verdict.reason)}`],
        ['Run', ...(0,text_table/* textTable */.e)(runRows(record))],
        ...record.loads.map((load) => loadLines(load)),
        section('Evidence, by weight', verdict.findings.map((finding) => `  ${finding.severity}: ${line(finding.text)}`)),
        section('Checks', verdict.checks.map((check) => `  ${check.result}: ${line(check.text)}`)),
        section('Compared with', baselineLines(record)),
        ...verdict.comparisons.map(comparisonLines),
    ];
    const text = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
    return `${text.join('\n\n')}\n`;
}
function runRows(record) {
    const { build, origin, joins } = record;
    const rows = [
        ['id', record.run],
        ['started', (0,utc_stamp/* isoTime */.L)(record.startedAtMs)],
        ['took', (0,numbers/* formatDuration */.a3)(record.endedAtMs - record.startedAtMs)],
        ['build', build.sha],
        ['branch', build.ref],
        ['matrix leg', record.leg],
        ['event', origin.event],
        ['attempt', origin.attempt === null ? null : String(origin.attempt)],
        ['log', origin.link],
        ['baseline', joins.text],
    ];
    return rows.flatMap(([name, value]) => (value === null ? [] : [[{ text: name }, { text: line(value) }]]));
}
function loadLines(load) {
    const { steady } = load;
    const span = steady === null
        ? 'no steady window'
        : `steady from ${offset(steady.fromMs, load)} to ${offset(steady.toMs, load)} after the start, ${steady.windows} windows of ${(0,numbers/* formatDuration */.a3)(load.windowMs)}`;
    const key = Object.entries(load.key).map(([name, value]) => [{ text: name }, { text: line(String(value ?? '-')) }]);
    return [`Load ${load.load}: ended ${load.endReason}, ${span}`, ...(0,text_table/* textTable */.e)(key)];
}
function offset(atMs, load) {
    return (0,numbers/* formatDuration */.a3)(atMs - load.startAtMs);
}
function baselineLines({ comparedWith }) {
    if (comparedWith === null)
        return [];
    const { branch, how, mergeBase, runs, notes, refused, pooled } = comparedWith;
    const why = how === 'merge-base'
        ? `runs of ${line(branch)} that this build descends from, merge base ${line(mergeBase ?? 'unknown')}`
        : `the newest runs of ${line(branch)}, whatever their commits`;
    return [
        `  ${why}`,
        ...runs.map((run) => `  ${line(run.run)}  ${line(run.sha ?? 'commit unknown')}  ${(0,utc_stamp/* isoTime */.L)(run.endedAtMs)}`),
        ...pooled.map((run) => `  judged together with this run: ${line(run.run)}, the same commit`),
        ...notes.map((note) => `  note: ${line(note)}`),
        ...refused.map((text) => `  left out: ${line(text)}`),
    ];
}
function comparisonLines(comparison) {
    const steps = (0,comparison_steps/* comparisonSteps */.P)(comparison).map(([name, value]) => [{ text: line(name) }, { text: value }]);
    const title = `${line(comparison.quantity)}: ${comparison.result}`;
    const said = `  ${line(comparison.text)}`;
    return [title, said, ...(0,text_table/* textTable */.e)(steps)];
}
function section(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function line(text) {
    return (0,sanitize/* sanitize */.a)(text, { maxChars: MAX_SENTENCE_CHARS });
}

// EXTERNAL MODULE: ./build/cli/store-place.js
var store_place = __webpack_require__(68734);
;// CONCATENATED MODULE: ./build/cli/explain-command.js


async function explainCommand(run, flags, out) {
    const { findRun } = await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 373));
    const { openPlace } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 99075));
    await using opened = await openPlace((0,store_place/* storePlace */.F)(flags));
    out(explainRun(await findRun(run, opened)));
    return 0;
}


/***/ }),

/***/ 68734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ storePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77495);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);



function storePlace({ store, index, resultsDir }) {
    if (store === 'files')
        return { kind: 'files', dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(resultsDir) };
    if (!(0,_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexPrefix */ .b)(index)) {
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`--index: ${JSON.stringify(index)} given, ${_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPrefixExpected */ .N} is expected.`]);
    }
    return { kind: store, index };
}


/***/ }),

/***/ 46496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isoTime),
/* harmony export */   s: () => (/* binding */ utcStamp)
/* harmony export */ });
function utcStamp(epochMs) {
    return isoTime(epochMs).slice(0, 19).replaceAll(/[-:]/g, '');
}
function isoTime(epochMs) {
    return new Date(epochMs).toISOString();
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ comparisonSteps)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

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
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
    return String(Number(value.toPrecision(6)));
}
function shown(value) {
    return value === null ? '-' : exact(value);
}


/***/ }),

/***/ 36705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNKNOWN = 'unknown';
function formatNumber(value, options = {}) {
    if (!Number.isFinite(value))
        return UNKNOWN;
    const size = Math.abs(value);
    if (options.maxDecimals === undefined && size > 0 && size < 0.01)
        return String(Number(value.toPrecision(3)));
    const decimals = options.maxDecimals ?? decimalsFor(size);
    const [whole = '0', fraction = ''] = size.toFixed(decimals).split('.');
    const digits = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
    const trimmed = fraction.replace(/0+$/, '');
    const isNegative = value < 0 && Number(size.toFixed(decimals)) !== 0;
    return `${isNegative ? '-' : ''}${digits}${trimmed === '' ? '' : `.${trimmed}`}`;
}
function formatCount(count, noun) {
    return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function formatMs(valueMs, options = {}) {
    return withUnit(formatNumber(valueMs, options), ' ms');
}
function formatShare(share, options = {}) {
    return withUnit(formatNumber(share * 100, options), ' %');
}
function formatRate(perSec, options = {}) {
    return withUnit(formatNumber(perSec, options), '/s');
}
function formatBytes(bytes, options = {}) {
    const size = Math.abs(bytes);
    if (size >= 1_000_000)
        return withUnit(formatNumber(bytes / 1_000_000, options), ' MB');
    if (size >= 1000)
        return withUnit(formatNumber(bytes / 1000, options), ' KB');
    return withUnit(formatNumber(bytes, options), ' B');
}
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    if (Math.abs(ms) < 1000)
        return formatMs(ms);
    const seconds = ms / 1000;
    if (Math.abs(seconds) < 59.95)
        return `${formatNumber(seconds, { maxDecimals: Number.isInteger(seconds) ? 0 : 1 })} s`;
    const total = Math.round(seconds);
    const hours = Math.floor(total / 3600);
    const minutes = Math.floor((total % 3600) / 60);
    const rest = total % 60;
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} m`;
    return rest === 0 ? `${minutes} m` : `${minutes} m ${rest} s`;
}
function formatClock(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    const total = Math.max(0, Math.floor(ms / 1000));
    const hours = Math.floor(total / 3600);
    const rest = [Math.floor((total % 3600) / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return hours > 0 ? `${hours}:${rest}` : rest;
}
function decimalsFor(size) {
    if (size >= 100_000)
        return 0;
    return size >= 10 ? 1 : 2;
}
function withUnit(number, unit) {
    return number === UNKNOWN ? UNKNOWN : `${number}${unit}`;
}


/***/ }),

/***/ 11877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
function textTable(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column]?.text ?? ''))));
    return rows.map((row) => `  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')}`.trimEnd());
}
function padded(cell, width) {
    const space = ' '.repeat(width - widthOf(cell.text));
    const text = cell.align === 'right' ? space + cell.text : cell.text + space;
    return cell.paint === undefined ? text : cell.paint(text);
}
function widthOf(text) {
    return Array.from(text).length;
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


/***/ })

};
