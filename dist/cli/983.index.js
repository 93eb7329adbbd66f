export const id = 983;
export const ids = [983];
export const modules = {

/***/ 85983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand)
});

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/render/text-table.js
var text_table = __webpack_require__(11877);
;// CONCATENATED MODULE: ./build/core/render/compare-table.js



const MAX_QUANTITY_CHARS = 60;
function renderComparison(first, second, compared) {
    const titles = [
        { text: '' },
        { text: 'first', align: 'right' },
        { text: 'second', align: 'right' },
        { text: 'change' },
        { text: 'p', align: 'right' },
        { text: 'samples', align: 'right' },
    ];
    const table = (0,text_table/* textTable */.e)([titles, ...compared.comparisons.map(row)]);
    const parts = [
        [`first   ${nameOf(first)}`, `second  ${nameOf(second)}`],
        compared.comparisons.length === 0 ? ['One of them has no load, so there is nothing to compare.'] : table,
        compared.differences.length === 0 ? [] : ['What else differs', ...compared.differences.map(indented)],
        compared.comparisons.length === 0 ? [] : [SCATTER],
    ];
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}
const SCATTER = 'Two runs do not show how much runs scatter: intervals and p take the scatter that is usual between machines and days.';
function nameOf({ run, build, verdict }) {
    const sha = build.sha === null ? 'build unknown' : `build ${build.sha.slice(0, 8)}`;
    return (0,sanitize/* sanitize */.a)(`${run}, ${sha}, ${verdict.outcome}`);
}
function row(comparison) {
    const p = comparison.numbers?.pPooled ?? null;
    return [
        { text: (0,sanitize/* sanitize */.a)(comparison.quantity, { maxChars: MAX_QUANTITY_CHARS }) },
        { text: (0,sanitize/* sanitize */.a)(comparison.baselineText), align: 'right' },
        { text: (0,sanitize/* sanitize */.a)(comparison.valueText), align: 'right' },
        { text: (0,sanitize/* sanitize */.a)(comparison.numbers === null ? comparison.text : comparison.changeText) },
        { text: p === null ? '' : probability(p), align: 'right' },
        { text: (0,numbers/* formatNumber */.ZV)(comparison.count), align: 'right' },
    ];
}
function probability(p) {
    return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
function indented(text) {
    return `  ${(0,sanitize/* sanitize */.a)(text)}`;
}

// EXTERNAL MODULE: ./build/cli/store-place.js
var store_place = __webpack_require__(68734);
;// CONCATENATED MODULE: ./build/cli/compare-command.js


async function compareCommand(names, flags, out) {
    const { findRun } = await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 373));
    const { openPlace } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 99075));
    const { compareRuns } = await Promise.all(/* import() */[__webpack_require__.e(244), __webpack_require__.e(40), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 41363));
    await using opened = await openPlace((0,store_place/* storePlace */.F)(flags));
    const first = await findRun(names.first, opened);
    const second = await findRun(names.second, opened);
    const compared = compareRuns(first, second);
    out(flags.format === 'json'
        ? `${JSON.stringify({ first: first.run, second: second.run, ...compared }, null, 2)}\n`
        : renderComparison(first, second, compared));
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
