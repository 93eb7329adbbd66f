export const id = 74;
export const ids = [74];
export const modules = {

/***/ 21501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseRunRecord)
});

;// CONCATENATED MODULE: ./build/adapters/files/record-fields.js
function fieldFaults(value, fields, path) {
    const of = object(value) ?? {};
    return Object.entries(fields)
        .filter(([name, test]) => !test(of[name]))
        .map(([name]) => `${path}${name} is ${shown(of[name])}`);
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    return JSON.stringify(value).slice(0, MAX_SHOWN_CHARS);
}
const MAX_SHOWN_CHARS = 60;
const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value) => typeof value === 'boolean';
const isList = (value) => Array.isArray(value);
const isObject = (value) => object(value) !== null;
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const orNull = (test) => (value) => value === null || test(value);
const isMapOf = (test) => (value) => Object.values(object(value) ?? { none: undefined }).every(test);
const isOneOf = (...values) => (value) => values.includes(value);

;// CONCATENATED MODULE: ./build/adapters/files/load-record-faults.js

function loadRecordFaults(loads) {
    return list(loads).flatMap((load, index) => {
        const path = `loads[${index}].`;
        const { steady, total, labels, findings } = object(load) ?? {};
        return [
            ...fieldFaults(load, LOAD_FIELDS, path),
            ...(isObject(steady) ? fieldFaults(steady, STEADY_FIELDS, `${path}steady.`) : []),
            ...(isObject(total) ? fieldFaults(total, LABEL_FIELDS, `${path}total.`) : []),
            ...list(labels).flatMap((label, at) => fieldFaults(label, LABEL_FIELDS, `${path}labels[${at}].`)),
            ...list(findings).flatMap((finding, at) => fieldFaults(finding, FINDING_FIELDS, `${path}findings[${at}].`)),
        ];
    });
}
const LOAD_FIELDS = {
    v: isOneOf(1),
    kind: isOneOf('load'),
    run: isText,
    load: isText,
    startAtMs: isNumber,
    stopAtMs: isNumber,
    windowMs: isNumber,
    steady: orNull(isObject),
    endReason: isText,
    users: isNumber,
    workers: isNumber,
    purpose: isOneOf('main', 'confirm', 'block-a', 'block-b', 'step'),
    machines: isTexts,
    key: isMapOf(orNull((value) => isText(value) || isNumber(value))),
    soft: isMapOf(orNull(isText)),
    planHashes: orNull((value) => isText(object(value)?.['all']) && isMapOf(isText)(object(value)?.['labels'])),
    coverage: isList,
    total: orNull(isObject),
    labels: isList,
    windows: isList,
    checks: isList,
    findings: isList,
};
const STEADY_FIELDS = { fromMs: isNumber, toMs: isNumber, windows: isNumber };
const LABEL_FIELDS = {
    label: isText,
    kind: isOneOf('sample', 'transaction', 'setup', 'teardown'),
    count: isNumber,
    errors: isNumber,
    meanMs: isNumber,
    minMs: isNumber,
    maxMs: isNumber,
    p50Ms: isNumber,
    p90Ms: isNumber,
    p95Ms: isNumber,
    p99Ms: isNumber,
    ratePerSec: isNumber,
    topErrors: isList,
    histogram: (value) => value === undefined || isText(value),
};
const FINDING_FIELDS = { kind: isText, severity: isOneOf('error', 'warning', 'note'), text: isText };

;// CONCATENATED MODULE: ./build/adapters/files/parse-run-record.js


function parseRunRecord(value, file) {
    const record = object(value);
    if (record === null)
        throw new Error(`${file} holds no run record: an object is expected.`);
    if (record['v'] !== 1) {
        throw new Error(`${file} has schema version ${shown(record['v'])}; this program reads version 1. Use the version of the program that wrote it, or a newer one.`);
    }
    const faults = recordFaults(record);
    if (faults.length === 0)
        return value;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join(', ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    throw new Error(`${file} holds no run record: ${told}${rest > 0 ? `, and ${rest} more faults` : ''}.`);
}
const MAX_FAULTS_TOLD = 5;
function recordFaults(record) {
    const { build, origin, joins, comparedWith, loads, verdict } = record;
    return [
        ...fieldFaults(record, RUN_FIELDS, ''),
        ...fieldFaults(build, BUILD_FIELDS, 'build.'),
        ...fieldFaults(origin, ORIGIN_FIELDS, 'origin.'),
        ...fieldFaults(joins, JOINS_FIELDS, 'joins.'),
        ...(isObject(comparedWith) ? fieldFaults(comparedWith, BASELINE_FIELDS, 'comparedWith.') : []),
        ...loadRecordFaults(loads),
        ...fieldFaults(verdict, VERDICT_FIELDS, 'verdict.'),
    ];
}
const RUN_FIELDS = {
    kind: isOneOf('run'),
    run: isText,
    name: isText,
    leg: orNull(isText),
    startedAtMs: isNumber,
    endedAtMs: isNumber,
    comparedWith: orNull(isObject),
    loads: isList,
    versions: isMapOf(isText),
};
const BUILD_FIELDS = { sha: orNull(isText), ref: orNull(isText), repository: orNull(isText) };
const ORIGIN_FIELDS = { event: orNull(isText), attempt: orNull(isNumber), link: orNull(isText) };
const JOINS_FIELDS = { baseline: isFlag, branch: orNull(isText), text: isText };
const BASELINE_FIELDS = {
    branch: isText,
    how: isOneOf('merge-base', 'branch'),
    mergeBase: orNull(isText),
    runs: isList,
    notes: isTexts,
    refused: isTexts,
    pooled: isList,
};
const VERDICT_FIELDS = {
    outcome: isOneOf('cancelled', 'error', 'invalid', 'fail', 'inconclusive', 'pass'),
    reason: isText,
    findings: isList,
    checks: isList,
    comparisons: isList,
};


/***/ }),

/***/ 40022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);


const PAGE = 1_000;
async function* readDocuments(file, signal) {
    let page = [];
    let line = 0;
    try {
        for await (const text of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { signal }), crlfDelay: Infinity })) {
            line += 1;
            if (text === '')
                continue;
            page.push(parseDocument(text, `${file}:${line}`));
            if (page.length < PAGE)
                continue;
            yield page;
            page = [];
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    if (page.length > 0)
        yield page;
}
function parseDocument(text, place) {
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
    }
    throw new Error(`${place} is no document: a JSON object is expected, ${JSON.stringify(text.slice(0, 60))} stands there.`);
}


/***/ }),

/***/ 86472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readJson(file) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Error(`${file} is no JSON (${error.message}); remove it or restore it from a copy.`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 29525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function runFolder(dir, runId) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(runId)) {
        throw new Error(`${JSON.stringify(runId)} is no run id: letters, digits and hyphens are expected.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'runs', runId);
}


/***/ }),

/***/ 94312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ filesRunStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_verdict_record_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22215);
/* harmony import */ var _parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21501);
/* harmony import */ var _read_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40022);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86472);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29525);
/* harmony import */ var _write_by_rename_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60725);








function filesRunStore(dir, say = () => undefined) {
    return {
        name: `the folder ${dir}`,
        isShared: false,
        save: async (record) => {
            await (0,_write_by_rename_js__WEBPACK_IMPORTED_MODULE_6__/* .writeByRename */ .f)(recordFile(dir, record.run), (0,_core_verdict_record_text_js__WEBPACK_IMPORTED_MODULE_7__/* .recordText */ .P)(record));
        },
        load: (runId) => load(dir, runId),
        recent: async (query) => {
            const records = [];
            for (const runId of await runIds(dir)) {
                const record = await readable(dir, runId, say);
                if (record !== null && answers(record, query))
                    records.push(record);
            }
            return records.sort((a, b) => b.startedAtMs - a.startedAtMs).slice(0, query.limit);
        },
        append: async (runId, stream, documents) => {
            if (documents.length > 0)
                await appendLines((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolder */ .k)(dir, runId), `${stream}.ndjson`, documents);
        },
        annotate: (annotation) => appendLines(dir, 'annotations.ndjson', [annotation]),
        documents: (runId, stream, signal) => (0,_read_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocuments */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolder */ .k)(dir, runId), `${stream}.ndjson`), signal),
    };
}
async function load(dir, runId) {
    const file = recordFile(dir, runId);
    const value = await (0,_read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(file);
    return value === undefined ? null : (0,_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(value, file);
}
async function appendLines(folder, name, documents) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
}
async function readable(dir, runId, say) {
    try {
        return await load(dir, runId);
    }
    catch (error) {
        say(`A run is left out: ${error.message}`);
        return null;
    }
}
function answers({ name, leg, build, joins }, query) {
    return ((query.name === undefined || name === query.name) &&
        (query.leg === undefined || leg === query.leg) &&
        (query.sha === undefined || build.sha === query.sha) &&
        (query.baselineOf === undefined || (joins.baseline && joins.branch === query.baselineOf)));
}
function recordFile(dir, runId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .runFolder */ .k)(dir, runId), 'run.json');
}
async function runIds(dir) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'runs'), { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 60725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeByRename)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function writeByRename(file, text) {
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 87324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ folderChannel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/local/channel-key.js
const TEMPORARY_PREFIX = '.~writing-';
function validKey(key) {
    const segments = key.split('/');
    const isFault = (segment) => segment === '' ||
        segment === '.' ||
        segment === '..' ||
        segment.startsWith(TEMPORARY_PREFIX) ||
        /[\0\\]/.test(segment);
    if (segments.some(isFault)) {
        throw new Error(`${JSON.stringify(key)} is no key of a channel: names with "/" between them are expected, without "..", "." and empty ones.`);
    }
    return key;
}

;// CONCATENATED MODULE: ./build/adapters/local/folder-channel.js




function folderChannel(root) {
    return {
        put: async (key, bytes, options = {}) => put((0,external_node_path_.join)(root, validKey(key)), bytes, options.ifAbsent === true),
        get: async (key) => get((0,external_node_path_.join)(root, validKey(key))),
        list: (prefix, after) => list(root, prefix, after),
        remove: async (prefix) => {
            for (const key of await list(root, prefix))
                await (0,promises_.rm)((0,external_node_path_.join)(root, key), { force: true });
        },
    };
}
async function put(file, bytes, ifAbsent) {
    const folder = (0,external_node_path_.dirname)(file);
    const temporary = (0,external_node_path_.join)(folder, `${TEMPORARY_PREFIX}${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        await (0,promises_.writeFile)(temporary, bytes, { flag: 'wx' });
        if (!ifAbsent) {
            await (0,promises_.rename)(temporary, file);
            return true;
        }
        await (0,promises_.link)(temporary, file);
        return true;
    }
    catch (error) {
        if (ifAbsent && codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function get(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error)))
            return null;
        throw error;
    }
}
async function list(root, prefix, after = '') {
    const found = [];
    const folders = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (folder !== '')
            validKey(folder.slice(0, -1));
        for (const entry of await entriesOf((0,external_node_path_.join)(root, folder))) {
            const key = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                const below = `${key}/`;
                const isReached = below.startsWith(prefix) || prefix.startsWith(below);
                if (isReached && (after < below || after.startsWith(below)))
                    folders.push(below);
            }
            else if (key.startsWith(prefix) && key > after && !entry.name.startsWith(TEMPORARY_PREFIX))
                found.push(key);
        }
    }
    return found.sort();
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
            return [];
        throw error;
    }
}
function codeOf(error) {
    return error.code ?? '';
}


/***/ }),

/***/ 65167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ askServer),
/* harmony export */   oZ: () => (/* binding */ toObjects),
/* harmony export */   rg: () => (/* binding */ SearchRefused),
/* harmony export */   vw: () => (/* binding */ toObject)
/* harmony export */ });
/* harmony import */ var _core_search_answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34278);
/* harmony import */ var _core_search_explain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17427);


class SearchRefused extends Error {
    name = 'SearchRefused';
    status;
    isMissing;
    constructor(message, { status, body }) {
        super(message);
        this.status = status;
        const isNoDocument = toObject(body)?.['found'] === false;
        this.isMissing = status === 404 && (isNoDocument || (0,_core_search_answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswerError */ .f)(body).type === 'index_not_found_exception');
    }
}
async function askServer(server, question, signal) {
    const { doing, ...request } = question;
    const answer = await server.send(request, signal);
    const json = toObject(answer.body);
    if (answer.status >= 200 && answer.status < 300 && json !== null)
        return json;
    throw new SearchRefused((0,_core_search_explain_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAnswer */ .i)(answer, doing), answer);
}
function toObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function toObjects(value) {
    return Array.isArray(value) ? value.map(toObject).filter((item) => item !== null) : [];
}


/***/ }),

/***/ 51816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseWindow)
});

// UNUSED EXPORTS: windowFields

// EXTERNAL MODULE: ./build/core/protocol/parsed.js
var parsed = __webpack_require__(46170);
// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram = __webpack_require__(45375);
;// CONCATENATED MODULE: ./build/core/window/label-faults.js

function labelFaults(label) {
    const place = `label ${JSON.stringify(label.label)}`;
    const faults = [];
    if (label.count === 0)
        faults.push(`${place} has no row`);
    if (label.errors > label.count)
        faults.push(`${place} has ${label.errors} errors in ${label.count} rows`);
    const codes = Object.values(label.codes).reduce((sum, rows) => sum + rows, 0);
    if (codes !== label.count)
        faults.push(`${place} has ${label.count} rows, but its codes count ${codes}`);
    faults.push(...boundFaults(place, label, label.count));
    faults.push(...totalFaults(`histogram of ${place}`, label.histogram, label.count));
    faults.push(...okFaults(place, label));
    for (const kind of ['latency', 'connect']) {
        const times = label[kind];
        if (times === null)
            continue;
        const total = totalOf(times.histogram);
        if (typeof total === 'string')
            faults.push(`${kind} histogram of ${place}: ${total}`);
        else if (total > label.count || total === 0)
            faults.push(`${kind} of ${place} counts ${total} of ${label.count} rows`);
        else
            faults.push(...boundFaults(`${kind} of ${place}`, times, total));
    }
    return faults;
}
function boundFaults(place, { sumMs, minMs, maxMs }, rows) {
    if (minMs > maxMs)
        return [`${place} has the minimum ${minMs} ms above the maximum ${maxMs} ms`];
    if (sumMs >= rows * minMs && sumMs <= rows * maxMs)
        return [];
    return [`${place} has the sum ${sumMs} ms, impossible for ${rows} rows between ${minMs} and ${maxMs} ms`];
}
function okFaults(place, label) {
    if (label.errors === 0) {
        return label.okHistogram === undefined ? [] : [`${place} has no error and yet an okHistogram`];
    }
    if (label.okHistogram === undefined)
        return [`${place} has ${label.errors} errors and no okHistogram`];
    return totalFaults(`okHistogram of ${place}`, label.okHistogram, label.count - label.errors);
}
function totalFaults(place, encoded, expected) {
    const total = totalOf(encoded);
    if (typeof total === 'string')
        return [`${place}: ${total}`];
    return total === expected ? [] : [`${place} counts ${total} rows instead of ${expected}`];
}
function totalOf(encoded) {
    try {
        return histogram/* Histogram */.d.decode(encoded).total;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

// EXTERNAL MODULE: ./build/core/window/own-labels.js
var own_labels = __webpack_require__(663);
// EXTERNAL MODULE: ./build/core/protocol/scalar-shapes.js
var scalar_shapes = __webpack_require__(67790);
// EXTERNAL MODULE: ./build/core/protocol/shape.js
var shape = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/core/window/window-shape.js


const times = (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
    sumMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    minMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    maxMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    histogram: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
}));
const topErrors = (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
    code: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
    message: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
    count: (0,shape/* shown */.SP)(scalar_shapes/* count */.U9),
    firstAtMs: (0,shape/* shown */.SP)(scalar_shapes/* signedAmount */.jd),
    url: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
}));
const label = (0,shape/* objectOf */.Xy)({
    label: (0,shape/* decides */.yN)(scalar_shapes/* text */.Qq),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('sample', 'transaction', 'setup', 'teardown')),
    count: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    errors: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    sumMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    minMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    maxMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    bytes: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    sentBytes: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    codes: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* count */.U9)),
    histogram: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    okHistogram: (0,shape/* decidesWhenPresent */.t0)(scalar_shapes/* name */.UU),
    latency: (0,shape/* decides */.yN)(times),
    connect: (0,shape/* decides */.yN)(times),
    topErrors: (0,shape/* shown */.SP)(topErrors),
});
const host = (0,shape/* objectOf */.Xy)({
    jmeterCpuPct: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    hostCpuPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    load1: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    memUsedBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    ctxtPerSec: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    intrPerSec: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    stealPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    netTxBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    netRxBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    retransPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    gcMs: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    timerLagP95Ms: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
});
const windowShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('window')),
    run: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    load: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    worker: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    seq: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    fromMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    toMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    final: (0,shape/* decides */.yN)(scalar_shapes/* flag */.Jt),
    users: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    late: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    cut: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    host: (0,shape/* decides */.yN)(host),
    labels: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(label)),
});

;// CONCATENATED MODULE: ./build/core/window/parse-window.js




function parseWindow(value) {
    const refused = (0,parsed/* refuse */.T)('window', windowShape, value, () => windowRules(value));
    return refused === null
        ? { ok: true, window: value }
        : { ok: false, fault: `${refused.fault.slice(0, -1)} (${placeOf(value)}).` };
}
const windowFields = windowShape.fields ?? new Map();
function placeOf(value) {
    const read = (field) => {
        const part = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
        return typeof part === 'string' || typeof part === 'number' ? String(part) : '?';
    };
    return `load ${read('load')}, worker ${read('worker')}, window ${read('seq')}`;
}
function windowRules(window) {
    const faults = [];
    if (window.toMs <= window.fromMs)
        faults.push(`toMs ${window.toMs} does not lie after fromMs ${window.fromMs}`);
    const seen = new Set();
    for (const label of window.labels) {
        const key = `${label.kind}\0${label.label}`;
        if (seen.has(key))
            faults.push(`the ${label.kind} ${JSON.stringify(label.label)} stands there twice`);
        seen.add(key);
        faults.push(...labelFaults(label));
    }
    const unobserved = window.users === null ? window.labels.find(showsUsers) : undefined;
    if (unobserved !== undefined) {
        faults.push(`users is null, but ${JSON.stringify(unobserved.label)} has rows, and each row tells the users`);
    }
    return faults;
}
function showsUsers(label) {
    return (label.kind === 'sample' || label.kind === 'transaction') && label.label !== own_labels/* NO_ANSWER_LABEL */.Qf;
}


/***/ })

};
