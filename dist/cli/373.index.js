export const id = 373;
export const ids = [373];
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

/***/ 10070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SearchUnreachable)
/* harmony export */ });
class SearchUnreachable extends Error {
    name = 'SearchUnreachable';
    problem;
    constructor(message, problem) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
function systemClock() {
    return {
        now: () => Date.now(),
        monotonicMs: () => performance.now(),
        sleep,
        random: () => Math.random(),
    };
}
function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const refuse = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', refuse);
            resolve();
        }, ms);
        if (signal.aborted)
            refuse();
        else
            signal.addEventListener('abort', refuse, { once: true });
    });
}


/***/ }),

/***/ 34278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readAnswerError)
/* harmony export */ });
function readAnswerError(body) {
    if (typeof body === 'string')
        return { type: null, reason: oneLine(body) };
    if (!isObject(body))
        return { type: null, reason: null };
    const { error, message } = body;
    if (typeof error === 'string')
        return { type: null, reason: oneLine(error) };
    if (isObject(error)) {
        const cause = Array.isArray(error['root_cause']) ? error['root_cause'].find(isObject) : undefined;
        const { type, reason } = cause ?? error;
        return { type: text(type), reason: oneLine(text(reason) ?? text(error['reason']) ?? '') };
    }
    return { type: null, reason: oneLine(text(message) ?? '') };
}
const MAX_REASON_CHARS = 300;
function oneLine(words) {
    const line = words.replaceAll(/\s+/g, ' ').trim();
    if (line === '')
        return null;
    return line.length > MAX_REASON_CHARS ? `${line.slice(0, MAX_REASON_CHARS - 1)}…` : line;
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 17427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ explainAnswer)
/* harmony export */ });
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34278);

function explainAnswer({ status, body }, doing) {
    const error = (0,_answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswerError */ .f)(body);
    const said = error.reason === null ? `HTTP ${status}` : `HTTP ${status}: ${error.reason.replace(/[.;\s]+$/, '')}`;
    return `Could not ${doing} (${said}). ${wayOut(status, error)}`;
}
function wayOut(status, { type, reason }) {
    if (type === 'cluster_block_exception')
        return blocked(reason ?? '');
    switch (status) {
        case 401:
            return 'The credentials are missing, wrong or no longer valid: see to the API key, token, or user name and password of this server.';
        case 403:
            return `${missing(reason ?? '')} \`loadtest-action store roles\` prints the smallest roles that suffice.`;
        case 404:
            return type === 'index_not_found_exception' ? NO_INDEX : NO_SUCH_PATH;
        case 405:
            return NO_SUCH_PATH;
        case 409:
            return 'It is there already with another content.';
        case 413:
            return 'The request is larger than the server or a proxy before it takes: raise their limit to at least 10 MB.';
        case 429:
            return 'The server has more to do than it can take: try again later, or give it more resources.';
        default:
            return status >= 500 ? unwell(status) : badRequest(type);
    }
}
const NO_INDEX = 'There is no such index: see whether --index (results.index) is the one that was installed; `loadtest-action store install` makes its templates.';
const NO_SUCH_PATH = 'See that the address names the server itself, with its path where it stands behind a gateway.';
function blocked(reason) {
    if (/flood-stage|read-only-allow-delete/.test(reason)) {
        return 'The server made its indices read-only since its disk is almost full: make room (`loadtest-action store prune` deletes old results), and it takes writes again.';
    }
    return 'The index is closed for writes: set `index.blocks.write` and `index.blocks.read_only` of it to false, or use another --index (results.index).';
}
function missing(reason) {
    const granted = /granted by the (index|cluster) privileges \[([^\]]+)\]/.exec(reason);
    if (granted !== null) {
        const [, scope, privileges = ''] = granted;
        return `The credentials lack a privilege; one of these ${scope ?? ''} privileges is enough: ${privileges.replaceAll(',', ', ')}.`;
    }
    const action = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
    return action === undefined
        ? 'The credentials lack a privilege.'
        : `The credentials lack the permission ${action.replaceAll(',', ', ')}.`;
}
function unwell(status) {
    return status === 500
        ? 'The server failed: its log tells why.'
        : 'The server, or a gateway before it, is not ready: see how the server does, and try again.';
}
function badRequest(type) {
    if (type === 'document_parsing_exception' || type === 'mapper_parsing_exception') {
        return 'The mapping of the index is not that of our templates: `loadtest-action store check` names the field.';
    }
    if (type === 'invalid_index_name_exception')
        return 'Choose another --index (results.index).';
    return '`loadtest-action store check` says whether this server and its templates fit.';
}


/***/ }),

/***/ 22215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ recordText)
/* harmony export */ });
function recordText(record) {
    return `${JSON.stringify(record, null, 1)}\n`;
}


/***/ }),

/***/ 65512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lazySearchServer)
/* harmony export */ });
function lazySearchServer(connection) {
    let connected = null;
    const connect = async () => {
        const { connectSearch } = await __webpack_require__.e(/* import() */ 470).then(__webpack_require__.bind(__webpack_require__, 64089));
        return await connectSearch(connection);
    };
    return {
        kind: connection.kind,
        url: connection.url,
        send: async (request, signal) => await (await (connected ??= connect())).send(request, signal),
        close: async () => {
            if (connected === null)
                return;
            const server = await connected.catch(() => null);
            await server?.close();
        },
    };
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openRunStore),
/* harmony export */   asking: () => (/* binding */ asking),
/* harmony export */   findRun: () => (/* binding */ findRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21501);
/* harmony import */ var _adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94312);
/* harmony import */ var _adapters_search_ask_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65167);
/* harmony import */ var _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10070);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4905);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12918);
/* harmony import */ var _lazy_search_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65512);









async function openRunStore(place, connectionOf, say = () => undefined) {
    if (place.kind === 'files') {
        const store = (0,_adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_3__/* .filesRunStore */ .Y)(place.dir, say);
        return { store, name: place.dir, [Symbol.asyncDispose]: () => Promise.resolve() };
    }
    const { index } = place;
    const server = (0,_lazy_search_server_js__WEBPACK_IMPORTED_MODULE_7__/* .lazySearchServer */ .w)(await connectionOf(place.kind));
    const { searchRunStore } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 36248));
    const store = searchRunStore({ server, index, clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m)(), say, parse: _adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y });
    return { store, name: store.name, [Symbol.asyncDispose]: () => server.close() };
}
async function findRun(name, { store, name: place }) {
    try {
        if (!/[./\\]/.test(name)) {
            const record = await asking(() => store.load(name));
            if (record !== null)
                return record;
            throw new Error(`there is no such run in ${place}. \`history\` lists those that are there.`);
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(name.endsWith('.json') ? name : `${name}/run.json`);
        return (0,_adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')), file);
    }
    catch (error) {
        if (error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .StartError */ .D)
            throw error;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([`Run ${name}: ${error.message}`]);
    }
}
async function asking(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_5__/* .SearchUnreachable */ .p || error instanceof _adapters_search_ask_server_js__WEBPACK_IMPORTED_MODULE_4__/* .SearchRefused */ .rg))
            throw error;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .StartError */ .D(error.message, { cause: error });
    }
}


/***/ })

};
