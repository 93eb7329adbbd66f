export const id = 75;
export const ids = [75,465,373];
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

/***/ 99075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPlace: () => (/* binding */ openPlace)
/* harmony export */ });
/* harmony import */ var _shell_store_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93465);
/* harmony import */ var _wiring_stores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(373);


function openPlace(place) {
    return (0,_wiring_stores_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunStore */ .$)(place, (0,_shell_store_connection_js__WEBPACK_IMPORTED_MODULE_0__.connectionOf)((0,_shell_store_connection_js__WEBPACK_IMPORTED_MODULE_0__.environmentSource)(process.env)), (sentence) => {
        process.stderr.write(`${sentence}\n`);
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

/***/ 21740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readSearchConnection)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/inputs/search/is-loopback.js
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

;// CONCATENATED MODULE: ./build/inputs/search/proxy-for.js

function proxyFor(url, env, faults) {
    const { protocol, hostname, port } = new URL(url);
    if (isLoopback(hostname))
        return null;
    const host = hostname.replace(/^\[|\]$/g, '');
    const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const text = eitherCase(env, name);
    if (text === '')
        return null;
    const numberOfPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    const isExempt = eitherCase(env, 'no_proxy')
        .split(/[\s,]+/)
        .some((rule) => fits(rule.toLowerCase(), host, numberOfPort));
    if (isExempt)
        return null;
    const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (/^https?:\/\/[^\s]+$/i.test(full) && URL.canParse(full))
        return new URL(full).href.replace(/\/+$/, '');
    faults.push(`${name.toUpperCase()}: a text (not shown) given that is no proxy, an address such as http://proxy.example.com:3128 expected.`);
    return null;
}
function eitherCase(env, name) {
    const lower = env(name)?.trim() ?? '';
    return lower === '' ? (env(name.toUpperCase())?.trim() ?? '') : lower;
}
function fits(rule, host, port) {
    if (rule === '*')
        return true;
    const [, name = rule, itsPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(rule) ?? [];
    if (itsPort !== undefined && itsPort !== port && !isAddress6(rule))
        return false;
    const bare = (isAddress6(rule) ? rule : name).replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
}
function isAddress6(rule) {
    return rule.split(':').length > 2 && !rule.startsWith('[');
}

;// CONCATENATED MODULE: ./build/inputs/search/read-credentials.js
function readCredentials(kind, role, source, faults) {
    const prefix = role === 'worker' ? `${kind}-worker` : kind;
    const read = (word) => source.given(`${prefix}-${word}`)?.trim() ?? '';
    const nameOf = (word) => source.nameOf(`${prefix}-${word}`);
    const apiKey = kind === 'elasticsearch' ? read('api-key') : '';
    const [username, password, token] = [read('username'), read('password'), read('bearer-token')];
    const isBasic = username !== '' || password !== '';
    const given = [
        ...(apiKey === '' ? [] : [nameOf('api-key')]),
        ...(isBasic ? [nameOf(username === '' ? 'password' : 'username')] : []),
        ...(token === '' ? [] : [nameOf('bearer-token')]),
    ];
    if (given.length > 1)
        faults.push(`${given.join(' and ')}: all given, one kind of credentials expected.`);
    if (isBasic && username === '')
        faults.push(`${nameOf('username')}: missing, since ${nameOf('password')} is given.`);
    if (isBasic && password === '')
        faults.push(`${nameOf('password')}: missing, since ${nameOf('username')} is given.`);
    if (username.includes(':'))
        faults.push(`${nameOf('username')}: a name with a colon given, which HTTP cannot send.`);
    if (apiKey !== '' && !isApiKey(apiKey))
        faults.push(`${nameOf('api-key')}: ${API_KEY_EXPECTED}`);
    if (/\s/.test(token))
        faults.push(`${nameOf('bearer-token')}: a text with blanks (not shown) given, the token alone expected.`);
    if (apiKey !== '')
        return { kind: 'api-key', apiKey };
    if (token !== '')
        return { kind: 'bearer', token };
    return isBasic ? { kind: 'basic', username, password } : { kind: 'none' };
}
const API_KEY_EXPECTED = 'a text (not shown) given that is no base64 of id:key; the field `encoded` of the answer with which the server made the key expected.';
function isApiKey(text) {
    return (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && /^[\w.-]+:[\x21-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1')));
}

;// CONCATENATED MODULE: ./build/inputs/search/search-url.js
function readSearchUrl(kind, source, faults) {
    const name = `${kind}-url`;
    const text = source.given(name)?.trim() ?? '';
    const fault = (what) => {
        faults.push(`${source.nameOf(name)}: ${what}.`);
        return null;
    };
    const expected = `an address such as https://search.example.com:9200 expected`;
    if (text === '')
        return fault(`missing, ${expected}`);
    if (/^[a-z][a-z+.-]*:\/\/[^/]*@/i.test(text)) {
        const names = [`${kind}-username`, `${kind}-password`].map((one) => source.nameOf(one));
        return fault(`an address with credentials (not shown) given; give them as ${names.join(' and ')}`);
    }
    if (/[?#]/.test(text))
        return fault('an address with a query or fragment (not shown) given; leave it out');
    const isAddress = /^https?:\/\/[^\s/\\]+(?:\/[^\s\\]*)?$/i.test(text) && URL.canParse(text);
    if (!isAddress)
        return fault(`${JSON.stringify(text.slice(0, 80).toWellFormed())} given, ${expected}`);
    return new URL(text).href.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./build/inputs/search-connection.js





async function readSearchConnection(kind, role, source) {
    const faults = [];
    const url = readSearchUrl(kind, source, faults);
    const caText = await readCa(kind, source, faults);
    const ofController = readCredentials(kind, 'controller', source, faults);
    const ofWorkers = role === 'worker' ? readCredentials(kind, 'worker', source, faults) : null;
    const proxyUrl = url === null ? null : proxyFor(url, source.env, faults);
    if (url === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const credentials = ofWorkers === null || ofWorkers.kind === 'none' ? ofController : ofWorkers;
    const findings = [...plainFindings(url, credentials), ...sharedFindings(kind, credentials, ofWorkers, source)];
    return { connection: { kind, url, credentials, caText, proxyUrl }, findings };
}
async function readCa(kind, source, faults) {
    const name = `${kind}-ca-file`;
    const path = source.given(name)?.trim() ?? '';
    if (path === '')
        return null;
    const quoted = JSON.stringify(path.toWellFormed());
    try {
        const text = await source.readText(path);
        if (text?.includes('-----BEGIN CERTIFICATE-----') === true)
            return text;
        const what = text === null ? 'there is no such file' : 'it holds no certificate';
        faults.push(`${source.nameOf(name)}: ${quoted} given, but ${what}; a file with PEM certificates expected.`);
    }
    catch (error) {
        const why = error instanceof run_error/* InputError */.d ? error.faults.join(' ') : error.message;
        faults.push(`${source.nameOf(name)}: ${quoted} given, which cannot be read: ${why}`);
    }
    return null;
}
function plainFindings(url, credentials) {
    if (credentials.kind === 'none' || url.startsWith('https:') || isLoopback(new URL(url).hostname))
        return [];
    const text = `Credentials are sent to ${url} without encryption; use https where the server has it.`;
    return [{ kind: 'store', severity: 'warning', text }];
}
function sharedFindings(kind, credentials, ofWorkers, source) {
    if (credentials.kind === 'none' || ofWorkers?.kind !== 'none')
        return [];
    const name = source.nameOf(kind === 'elasticsearch' ? `${kind}-worker-api-key` : `${kind}-worker-username`);
    const text = `Workers write with the credentials of the controller, since ${name} is not given; to create documents is all that they need. \`loadtest-action store roles\` prints such a role.`;
    return [{ kind: 'store', severity: 'note', text }];
}


/***/ }),

/***/ 53764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);


async function readTextFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return null;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`${path} cannot be read: ${error.message}. A text file is expected.`]);
    }
}


/***/ }),

/***/ 93465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectionOf: () => (/* binding */ connectionOf),
/* harmony export */   environmentSource: () => (/* binding */ environmentSource)
/* harmony export */ });
/* harmony import */ var _inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21740);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53764);


function environmentSource(env) {
    return {
        given: (name) => env[variableName(name)],
        nameOf: variableName,
        env: (name) => env[name],
        readText: _read_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFile */ .G,
    };
}
function connectionOf(source) {
    return async (kind) => (await (0,_inputs_search_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .readSearchConnection */ .l)(kind, 'controller', source)).connection;
}
function variableName(name) {
    return name.replaceAll('-', '_').toUpperCase();
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
