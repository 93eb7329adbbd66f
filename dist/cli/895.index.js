export const id = 895;
export const ids = [895];
export const modules = {

/***/ 18895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var render_numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/render/text-table.js
var text_table = __webpack_require__(11877);
;// CONCATENATED MODULE: ./build/core/render/history-table.js




const MAX_REF_CHARS = 24;
function renderHistory(runs, options) {
    const titles = [
        ...['started (UTC)', 'build', 'branch', 'verdict', 'baseline'].map((text) => ({ text })),
        ...['samples', 'errors', 'p50', 'p95', 'p99', 'rate'].map((text) => ({ text, align: 'right' })),
        { text: 'run' },
    ];
    const lines = (0,text_table/* textTable */.e)([titles, ...runs.map((run) => historyRow(run, options.label))]);
    return `${lines.join('\n')}\n`;
}
function historyRow(run, label) {
    const [load] = run.loads;
    const { sha, ref } = run.build;
    return [
        { text: (0,utc_stamp/* isoTime */.L)(run.startedAtMs).slice(0, 19).replace('T', ' ') },
        { text: (0,sanitize/* sanitize */.a)((sha ?? 'unknown').slice(0, 8)) },
        { text: (0,sanitize/* sanitize */.a)(ref ?? 'unknown', { maxChars: MAX_REF_CHARS }) },
        { text: run.verdict.outcome },
        { text: run.joins.baseline ? (0,sanitize/* sanitize */.a)(run.joins.branch ?? 'yes') : '-' },
        ...numbersOf(load, label).map((text) => ({ text, align: 'right' })),
        { text: (0,sanitize/* sanitize */.a)(run.run) },
    ];
}
function numbersOf(load, label) {
    const numbers = label === null ? load?.total : load?.labels.find((each) => each.label === label && each.kind === 'sample');
    if (numbers == null || numbers.count === 0)
        return ['-', '-', '-', '-', '-', '-'];
    const { count, errors, p50Ms, p95Ms, p99Ms, ratePerSec } = numbers;
    return [
        (0,render_numbers/* formatNumber */.ZV)(count),
        (0,render_numbers/* formatShare */.T1)(errors / count, { maxDecimals: 2 }),
        ...[p50Ms, p95Ms, p99Ms].map((ms) => (0,render_numbers/* formatMs */._V)(ms)),
        (0,render_numbers/* formatRate */.CE)(ratePerSec),
    ];
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/cli/store-place.js
var store_place = __webpack_require__(68734);
;// CONCATENATED MODULE: ./build/cli/history-command.js



async function historyCommand(flags, out) {
    const limit = Number(flags.limit);
    if (!Number.isInteger(limit) || limit < 1) {
        throw new run_error/* InputError */.d([`--limit: "${flags.limit}" given, a number of runs from 1 on is expected.`]);
    }
    const { asking } = await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 373));
    const { openPlace } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 99075));
    const { name, branch } = flags;
    const query = {
        ...(name === undefined ? {} : { name }),
        ...(branch === undefined ? {} : { baselineOf: branch }),
        limit,
    };
    const place = (0,store_place/* storePlace */.F)(flags);
    await using opened = await openPlace(place);
    const runs = await asking(() => opened.store.recent(query));
    if (runs.length === 0) {
        const other = place.kind === 'files' ? '--results-dir names another folder' : '--index names other runs';
        throw new run_error/* InputError */.d([`There is no such run in ${opened.name}. \`run\` makes one; ${other}.`]);
    }
    out(flags.format === 'json'
        ? `${JSON.stringify(runs, null, 2)}\n`
        : renderHistory(runs, { label: flags.label ?? null }));
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
