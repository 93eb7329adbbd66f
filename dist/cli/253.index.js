export const id = 253;
export const ids = [253];
export const modules = {

/***/ 21595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderCopiedRun)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

function renderCopiedRun({ run, documents, hasRecord, fromChannels, place }) {
    const streams = Object.keys(SINGULAR);
    const counts = streams.filter((stream) => documents[stream] > 0).map((stream) => count(documents[stream], stream));
    const parts = hasRecord ? [...counts, 'the record'] : counts;
    const last = parts.pop() ?? 'nothing';
    const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
    return [
        `${run}: ${all} in ${place} now.`,
        ...(fromChannels === 0 ? [] : [`${count(fromChannels, 'windows')} came from channels of its fleets alone.`]),
        ...(hasRecord ? [] : ['It has no record, so `history` does not list it.']),
    ].join(' ');
}
const SINGULAR = { windows: 'window', summaries: 'summary', points: 'point', annotations: 'annotation' };
function count(number, stream) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(number)} ${number === 1 ? SINGULAR[stream] : stream}`;
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

/***/ 32889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ copyRun)
/* harmony export */ });
const STREAMS = ['windows', 'summaries', 'points', 'annotations'];
async function copyRun(run, { from, to }, signal) {
    const record = await from.load(run);
    const documents = { windows: 0, summaries: 0, points: 0, annotations: 0 };
    for (const stream of STREAMS) {
        for await (const page of from.documents(run, stream, signal)) {
            await to.append(run, stream, page);
            documents[stream] += page.length;
        }
    }
    if (record !== null)
        await to.save(record);
    return { run, documents, hasRecord: record !== null };
}


/***/ }),

/***/ 32634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportRun: () => (/* binding */ exportRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94312);
/* harmony import */ var _core_render_copied_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21595);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12918);
/* harmony import */ var _stages_copy_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32889);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(373);







async function exportRun(run, { store, name }, to) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, 'runs', run);
    if (await exists(target))
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`${target} is there already: choose another folder, or remove it.`]);
    if ((await (0,_stores_js__WEBPACK_IMPORTED_MODULE_5__.asking)(() => store.load(run))) === null) {
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`Run ${run}: there is no such run in ${name}. \`history\` lists those that are there.`]);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, 'runs'), { recursive: true });
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, '.export-'));
    try {
        const { signal } = new AbortController();
        const copied = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_5__.asking)(() => (0,_stages_copy_run_js__WEBPACK_IMPORTED_MODULE_6__/* .copyRun */ .J)(run, { from: store, to: (0,_adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_2__/* .filesRunStore */ .Y)(temporary) }, signal));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'runs', run), target);
        return (0,_core_render_copied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCopiedRun */ .U)({ ...copied, fromChannels: 0, place: to });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
    }
}
async function exists(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ })

};
