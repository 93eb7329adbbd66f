export const id = 902;
export const ids = [902];
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

/***/ 88619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ filesRunStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/verdict/record-text.js
var record_text = __webpack_require__(22215);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/adapters/files/read-documents.js


const PAGE = 1_000;
async function* readDocuments(file, signal) {
    let page = [];
    let line = 0;
    try {
        for await (const text of (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(file, { signal }), crlfDelay: Infinity })) {
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

// EXTERNAL MODULE: ./build/adapters/files/read-json.js
var read_json = __webpack_require__(86472);
// EXTERNAL MODULE: ./build/adapters/files/run-folder.js
var run_folder = __webpack_require__(29525);
// EXTERNAL MODULE: ./build/adapters/files/write-by-rename.js
var write_by_rename = __webpack_require__(60725);
;// CONCATENATED MODULE: ./build/adapters/files/run-store.js








function filesRunStore(dir, say = () => undefined) {
    return {
        name: `the folder ${dir}`,
        isShared: false,
        save: async (record) => {
            await (0,write_by_rename/* writeByRename */.f)(recordFile(dir, record.run), (0,record_text/* recordText */.P)(record));
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
                await appendLines((0,run_folder/* runFolder */.k)(dir, runId), `${stream}.ndjson`, documents);
        },
        annotate: (annotation) => appendLines(dir, 'annotations.ndjson', [annotation]),
        documents: (runId, stream, signal) => readDocuments((0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, runId), `${stream}.ndjson`), signal),
    };
}
async function load(dir, runId) {
    const file = recordFile(dir, runId);
    const value = await (0,read_json/* readJson */.V)(file);
    return value === undefined ? null : (0,parse_run_record/* parseRunRecord */.Y)(value, file);
}
async function appendLines(folder, name, documents) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.appendFile)((0,external_node_path_.join)(folder, name), documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
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
    return (0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, runId), 'run.json');
}
async function runIds(dir) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(dir, 'runs'), { withFileTypes: true });
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

/***/ 62843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askStore)
/* harmony export */ });
/* harmony import */ var _core_search_explain_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17427);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);


const TIMEOUT_MS = 30_000;
async function askStore(server, { doing, accepted = [], ...request }, signal) {
    const answer = await server.send({ ...request, timeoutMs: TIMEOUT_MS }, signal);
    const isSuccess = answer.status >= 200 && answer.status < 300;
    if (!isSuccess && !accepted.includes(answer.status))
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StartError */ .D((0,_core_search_explain_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .explainAnswer */ .i)(answer, doing));
    return answer;
}


/***/ }),

/***/ 13187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ checkTemplates),
  J: () => (/* binding */ installCommand)
});

;// CONCATENATED MODULE: ./build/core/search/same-json.js
function isSameJson(a, b) {
    if (Array.isArray(a) && Array.isArray(b)) {
        return a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));
    }
    if (!isObject(a) || !isObject(b))
        return a === b;
    const names = Object.keys(a);
    return names.length === Object.keys(b).length && names.every((name) => name in b && isSameJson(a[name], b[name]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/search/compare-template.js

function compare_template_compareTemplate({ name, body }, answer) {
    const installed = findInstalled(answer, name);
    if (installed === null)
        return { kind: 'missing' };
    const version = typeof installed['version'] === 'number' ? installed['version'] : null;
    if (version === null || version < body.version)
        return { kind: 'older', version };
    if (version > body.version)
        return { kind: 'newer', version };
    const named = Object.fromEntries(Object.keys(body).map((part) => [part, installed[part]]));
    return { kind: isSameJson(body, named) ? 'same' : 'changed' };
}
function findInstalled(answer, name) {
    if (!compare_template_isObject(answer) || !Array.isArray(answer['index_templates']))
        return null;
    for (const entry of answer['index_templates']) {
        if (compare_template_isObject(entry) && entry['name'] === name && compare_template_isObject(entry['index_template']))
            return entry['index_template'];
    }
    return null;
}
function compare_template_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/core/search/index-fields.js
var index_fields = __webpack_require__(29865);
// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
;// CONCATENATED MODULE: ./build/core/search/templates.js


const templates_TEMPLATE_VERSION = 1;
const PRIORITY = 250;
function templates_templatesOf(shape) {
    return index_names/* indexKinds */.aR.map((kind) => ({ kind, name: templateName(shape.index, kind), body: templateBody(kind, shape) }));
}
function templateName(index, kind) {
    return `${index}-${kind}`;
}
function templateBody(kind, { index, replicas, lifecyclePolicy }) {
    const meta = { product: 'loadtest-action', version: templates_TEMPLATE_VERSION };
    return {
        index_patterns: [(0,index_names/* indexPattern */.V$)(index, kind)],
        priority: PRIORITY,
        version: templates_TEMPLATE_VERSION,
        template: {
            settings: {
                index: {
                    number_of_shards: '1',
                    ...(replicas === null ? { auto_expand_replicas: '0-1' } : { number_of_replicas: String(replicas) }),
                    refresh_interval: '5s',
                    ...(lifecyclePolicy === null || !(0,index_names/* isMonthly */.ku)(kind) ? {} : { lifecycle: { name: lifecyclePolicy } }),
                },
            },
            mappings: { dynamic: 'false', _meta: meta, properties: index_fields/* indexFields */.M[kind] },
        },
        _meta: meta,
    };
}

// EXTERNAL MODULE: ./build/core/search/compare-mapping.js
var compare_mapping = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/core/search/server-support.js
var server_support = __webpack_require__(92614);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
;// CONCATENATED MODULE: ./build/adapters/search/install-retention.js



async function install_retention_installRetention(server, index, days, signal) {
    if (days === null)
        return { kind: 'none' };
    const policy = retentionPolicyName(index);
    const by = server.kind === 'elasticsearch' ? 'ILM' : 'ISM';
    const path = `${by === 'ILM' ? '/_ilm/policy' : '/_plugins/_ism/policies'}/${encodeURIComponent(policy)}`;
    const doing = `see whether the server deletes old indices itself (${by})`;
    const found = await askStore(server, { method: 'GET', path, doing, accepted: [400, 404, 405] }, signal);
    if (!isFeatureThere(found))
        return { kind: 'by-hand', days };
    await askStore(server, by === 'ILM'
        ? { method: 'PUT', path, body: lifecyclePolicy(days), doing: `install the policy ${policy}` }
        : {
            method: 'PUT',
            path,
            query: versionOf(found),
            body: stateManagementPolicy(days, monthlyPatterns(index)),
            doing: `install the policy ${policy}`,
        }, signal);
    return { kind: 'policy', days, policy, by };
}
function isFeatureThere({ status }) {
    return status === 200 || status === 404;
}
function versionOf({ status, body }) {
    if (status !== 200)
        return {};
    const { _seq_no: seqNo, _primary_term: primaryTerm } = body;
    return { if_seq_no: String(seqNo), if_primary_term: String(primaryTerm) };
}
function monthlyPatterns(index) {
    return indexKinds.filter(isMonthly).map((kind) => indexPattern(index, kind));
}

// EXTERNAL MODULE: ./build/adapters/search/prepare-indices.js
var prepare_indices = __webpack_require__(64129);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/install-store.js













async function installStore(server, wish, signal) {
    const { index, replicas = null, retentionDays = null } = wish;
    const identity = await identifyServer(server, signal);
    const { level, message } = serverSupport(identity);
    if (level === 'refused')
        throw new InputError([message ?? '']);
    const before = await askTemplates(server, index, signal);
    refuseNewer(templatesOf({ index, replicas, lifecyclePolicy: null }), before);
    const retention = await installRetention(server, index, retentionDays, signal);
    const lifecyclePolicy = retention.kind === 'policy' && retention.by === 'ILM' ? retention.policy : null;
    const templates = await Promise.all(templatesOf({ index, replicas, lifecyclePolicy }).map(async (template) => ({
        name: template.name,
        change: await putTemplate(server, template, before, signal),
    })));
    const extended = await extendMappings(server, index, signal);
    const lasting = indexKinds.filter((kind) => !isMonthly(kind)).map((kind) => indexPattern(index, kind));
    await Promise.all(lasting.map((name) => makeIndex(server, name, signal)));
    return { server: identity, templates, extended, retention };
}
async function askTemplates(server, index, signal) {
    const path = `/_index_template/${encodeURIComponent(`${index}-*`)}`;
    const doing = `look at the templates of ${index}`;
    return (await (0,ask_store/* askStore */.f)(server, { method: 'GET', path, doing, accepted: [404] }, signal)).body;
}
function refuseNewer(ours, answer) {
    const faults = ours.flatMap((template) => {
        const state = compareTemplate(template, answer);
        return state.kind === 'newer' ? [newerFault(template.name, state.version)] : [];
    });
    if (faults.length > 0)
        throw new InputError(faults);
}
function newerFault(name, version) {
    return `The template ${name} has version ${version}, and this loadtest-action knows ${TEMPLATE_VERSION}: use the newer loadtest-action that installed it, or another --index.`;
}
async function putTemplate(server, template, before, signal) {
    const { kind } = compareTemplate(template, before);
    if (kind === 'same')
        return 'unchanged';
    const path = `/_index_template/${encodeURIComponent(template.name)}`;
    const doing = `install the template ${template.name}`;
    await askStore(server, { method: 'PUT', path, body: template.body, doing }, signal);
    return kind === 'missing' ? 'made' : 'replaced';
}
async function extendMappings(server, index, signal) {
    const indices = await allStoreIndices(server, index, signal);
    const faults = [];
    const behind = [];
    for (const [kind, found] of indices) {
        for (const { name, mappings } of found) {
            const { conflicts, missing } = compareMapping(indexFields[kind], mappings);
            if (conflicts.length > 0)
                faults.push(explainConflict(name, conflicts));
            else if (missing.length > 0)
                behind.push({ name, kind });
        }
    }
    if (faults.length > 0)
        throw new InputError(faults);
    await Promise.all(behind.map(({ name, kind }) => {
        const path = `/${encodeURIComponent(name)}/_mapping`;
        const body = { dynamic: 'false', properties: indexFields[kind] };
        return askStore(server, { method: 'PUT', path, body, doing: `extend the mapping of ${name}` }, signal);
    }));
    return behind.map(({ name }) => name);
}

// EXTERNAL MODULE: ./build/adapters/search/look-or-finding.js
var look_or_finding = __webpack_require__(59517);
;// CONCATENATED MODULE: ./build/adapters/search/check-templates.js




function checkTemplates(server, index, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const installed = await askTemplates(server, index, signal);
        const missing = [];
        const older = [];
        const findings = [];
        for (const template of templates_templatesOf({ index, replicas: null, lifecyclePolicy: null })) {
            const state = compare_template_compareTemplate(template, installed);
            if (state.kind === 'missing')
                missing.push(template.name);
            if (state.kind === 'older')
                older.push(template.name);
            if (state.kind === 'newer')
                findings.push(newer(template.name, state.version));
        }
        const install = `Run \`${installCommand(server.kind, index)}\` with the rights of an administrator.`;
        if (missing.length > 0)
            findings.push(error(`These templates are not installed: ${missing.join(', ')}. ${install}`));
        if (older.length > 0) {
            findings.push(error(`These templates are older than this loadtest-action: ${older.join(', ')}. ${install}`));
        }
        return findings;
    });
}
function installCommand(kind, index) {
    return `loadtest-action store install --store ${kind} --index ${index}`;
}
function error(message) {
    return { severity: 'error', about: 'templates', message };
}
function newer(name, version) {
    return {
        severity: 'warning',
        about: 'templates',
        message: `The template ${name} has version ${version}, and this loadtest-action knows ${templates_TEMPLATE_VERSION}: a newer loadtest-action installed it. Use that one here, too.`,
    };
}


/***/ }),

/***/ 53286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ identifyServer)
/* harmony export */ });
/* harmony import */ var _core_search_explain_no_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88937);
/* harmony import */ var _core_search_server_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50579);
/* harmony import */ var _ask_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62843);
/* harmony import */ var _search_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10070);




async function identifyServer(server, signal) {
    const doing = `ask ${server.url} what it is`;
    const answer = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_0__/* .askStore */ .f)(server, { method: 'GET', path: '/', doing, accepted: [400, 404, 405] }, signal);
    const found = answer.status === 200 ? (0,_core_search_server_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .readServerIdentity */ .I)(answer.body) : null;
    if (found?.kind === server.kind)
        return found;
    const { message, problem } = (0,_core_search_explain_no_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .explainWrongKind */ .De)({ kind: server.kind, url: server.url, proxyUrl: null }, found);
    throw new _search_server_js__WEBPACK_IMPORTED_MODULE_1__/* .SearchUnreachable */ .p(message, problem);
}


/***/ }),

/***/ 59517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lookOrFinding)
/* harmony export */ });
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);

async function lookOrFinding(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StartError */ .D))
            throw error;
        return [{ severity: 'error', about: 'privileges', message: error.message }];
    }
}


/***/ }),

/***/ 64129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ prepareIndices)
/* harmony export */ });
/* unused harmony export makeIndex */
/* harmony import */ var _core_search_compare_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16867);
/* harmony import */ var _core_search_explain_conflict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45031);
/* harmony import */ var _core_search_index_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29865);
/* harmony import */ var _core_search_index_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82166);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12918);
/* harmony import */ var _ask_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62843);
/* harmony import */ var _store_indices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96879);







async function prepareIndices(server, index, runStartMs, signal) {
    await Promise.all(_core_search_index_names_js__WEBPACK_IMPORTED_MODULE_5__/* .indexKinds */ .aR.map((kind) => prepareIndex(server, index, kind, runStartMs, signal)));
}
async function prepareIndex(server, index, kind, runStartMs, signal) {
    const name = (0,_core_search_index_names_js__WEBPACK_IMPORTED_MODULE_5__/* .indexName */ .mo)(index, kind, runStartMs);
    await makeIndex(server, name, signal);
    const made = (await (0,_store_indices_js__WEBPACK_IMPORTED_MODULE_4__/* .storeIndices */ .F)(server, index, kind, signal)).find((found) => found.name === name);
    const { conflicts } = (0,_core_search_compare_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMapping */ .a)(_core_search_index_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .indexFields */ .M[kind], made?.mappings);
    if (made !== undefined && conflicts.length > 0)
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StartError */ .D((0,_core_search_explain_conflict_js__WEBPACK_IMPORTED_MODULE_6__/* .explainConflict */ .C)(name, conflicts));
}
async function makeIndex(server, name, signal) {
    const path = `/${encodeURIComponent(name)}`;
    const doing = `make the index ${name}`;
    const there = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_3__/* .askStore */ .f)(server, { method: 'HEAD', path, doing, accepted: [404] }, signal);
    if (there.status === 200)
        return;
    const answer = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_3__/* .askStore */ .f)(server, { method: 'PUT', path, doing, accepted: [400] }, signal);
    if (answer.status === 400 && !JSON.stringify(answer.body).includes('resource_already_exists_exception')) {
        await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_3__/* .askStore */ .f)(server, { method: 'PUT', path, doing }, signal);
    }
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

/***/ 96879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ storeIndices),
/* harmony export */   Y: () => (/* binding */ allStoreIndices)
/* harmony export */ });
/* harmony import */ var _core_search_index_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82166);
/* harmony import */ var _ask_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62843);


async function storeIndices(server, index, kind, signal) {
    const pattern = (0,_core_search_index_names_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPattern */ .V$)(index, kind);
    const answer = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_0__/* .askStore */ .f)(server, {
        method: 'GET',
        path: `/${encodeURIComponent(pattern)}`,
        query: { flat_settings: 'true', ignore_unavailable: 'true', allow_no_indices: 'true' },
        doing: `look at the indices ${pattern}`,
        accepted: [404],
    }, signal);
    if (answer.status === 404 || typeof answer.body !== 'object' || answer.body === null)
        return [];
    return Object.entries(answer.body).map(([name, { mappings, settings }]) => ({ name, mappings, settings: { ...settings } }));
}
async function allStoreIndices(server, index, signal) {
    const asked = _core_search_index_names_js__WEBPACK_IMPORTED_MODULE_1__/* .indexKinds */ .aR.map(async (kind) => [
        kind,
        await storeIndices(server, index, kind, signal),
    ]);
    return new Map(await Promise.all(asked));
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

/***/ 16867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareMapping)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64021);

function compareMapping(fields, mappings) {
    const found = foundTypes(isObject(mappings) ? mappings['properties'] : null);
    const conflicts = [];
    const missing = [];
    for (const [field, expected] of (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldTypes */ .s$)(fields)) {
        const type = found.get(field);
        if (type === undefined)
            missing.push(field);
        else if (type !== expected)
            conflicts.push({ field, expected, found: type });
    }
    return { conflicts, missing };
}
function foundTypes(properties, before = '') {
    const types = new Map();
    if (!isObject(properties))
        return types;
    for (const [name, field] of Object.entries(properties)) {
        if (!isObject(field))
            continue;
        const inner = foundTypes(field['properties'], `${before}${name}.`);
        types.set(`${before}${name}`, typeof field['type'] === 'string' ? field['type'] : 'properties');
        for (const [path, type] of inner)
            types.set(path, type);
    }
    return types;
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

/***/ 45031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ explainConflict)
/* harmony export */ });
const MAX_NAMED = 5;
function explainConflict(indexName, conflicts) {
    const named = conflicts
        .slice(0, MAX_NAMED)
        .map(({ field, expected, found }) => `${field} is ${found}, ${expected} is expected`);
    const more = conflicts.length > MAX_NAMED ? ` (and ${conflicts.length - MAX_NAMED} more)` : '';
    return `The mapping of ${indexName} is not ours: ${named.join('; ')}${more}. Another template or program made the index: delete or reindex it, or use another --index (results.index).`;
}


/***/ }),

/***/ 88937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ explainNoConnection),
/* harmony export */   De: () => (/* binding */ explainWrongKind),
/* harmony export */   jk: () => (/* binding */ explainTimeout)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);
/* harmony import */ var _server_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85742);


function explainNoConnection(place, systemMessage) {
    const { kind } = place;
    const said = clean(systemMessage);
    const to = whereTo(place);
    if (/altnames|does not match certificate/i.test(said)) {
        return certificate(`The certificate of ${to} is for another host (${said}). Give ${kind}-url the name that it was made for.`);
    }
    if (/certificate has expired|certificate is not yet valid/i.test(said)) {
        return certificate(`The certificate of ${to} is not valid now (${said}). Renew it, and see that this machine's clock is right.`);
    }
    if (/certificate|self[- ]signed|unable to get .*issuer/i.test(said)) {
        return certificate(`The certificate of ${to} is not trusted (${said}). Give the PEM file of the authority that signed it as ${kind}-ca-file.`);
    }
    return { problem: 'connection', message: `No connection to ${to}: ${said}. ${wayOut(place, said)}` };
}
function explainTimeout(place, timeoutMs) {
    return {
        problem: 'timeout',
        message: `${whereTo(place)} gave no whole answer within ${(0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeoutMs)}. See that the server is well, and that no firewall swallows the connection.`,
    };
}
function explainWrongKind(place, found) {
    const { kind, url } = place;
    const wanted = (0,_server_name_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .t)(kind);
    if (found?.kind === (0,_server_name_js__WEBPACK_IMPORTED_MODULE_1__/* .otherKind */ .J)(kind)) {
        const other = found.kind;
        return {
            problem: 'kind',
            message: `At ${url}, ${(0,_server_name_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .t)(other)} ${found.version} answers, not ${wanted}. Use \`results.kind: ${other}\` (\`--store ${other}\`) with ${other}-url and its credentials.`,
        };
    }
    return {
        problem: 'kind',
        message: `What answers at ${url} is no ${wanted}. See that ${kind}-url names the server itself, with its port and, behind a gateway, its path.`,
    };
}
function clean(systemMessage) {
    if (/wrong version number|packet length too long|EPROTO/i.test(systemMessage))
        return NO_TLS;
    const [text = ''] = systemMessage.split(/; if the root CA| - Local: /);
    return text.trim() === '' ? 'no address took the connection' : text.trim();
}
const NO_TLS = 'what answers there speaks no TLS';
function certificate(message) {
    return { problem: 'certificate', message };
}
function whereTo({ kind, url, proxyUrl }) {
    const through = proxyUrl === null ? '' : ` through the proxy ${withoutUser(proxyUrl)}`;
    return `${(0,_server_name_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .t)(kind)} at ${url}${through}`;
}
function wayOut({ kind, url, proxyUrl }, said) {
    if (said.includes('Bad response: 407'))
        return 'The proxy wants other credentials.';
    if (/Bad response: \d+|Proxy timeout/.test(said))
        return 'The proxy does not let this connection through.';
    if (/ENOTFOUND|EAI_AGAIN/.test(said))
        return `The host of ${kind}-url is not known here: see how it is written.`;
    if (said === NO_TLS)
        return `See whether ${kind}-url should start with http://.`;
    if (url.startsWith('http:') && /hang up|ECONNRESET|Parse Error/i.test(said)) {
        return `If the server speaks TLS, ${kind}-url starts with https://.`;
    }
    const proxy = proxyUrl === null ? '' : ', and that the proxy lets it through';
    return `See that the server runs, and that ${kind}-url names its host and port${proxy}.`;
}
function withoutUser(address) {
    return address.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 29865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ indexFields)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64021);

const indexFields = {
    windows: {
        '@timestamp': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        v: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        kind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        run: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        load: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        worker: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        seq: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        fromMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        toMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        final: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
        users: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        late: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        cut: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        host: {
            properties: {
                jmeterCpuPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                hostCpuPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                load1: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                memUsedBytes: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                ctxtPerSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                intrPerSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                stealPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                netTxBytes: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                netRxBytes: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                retransPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                gcMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
                timerLagP95Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
            },
        },
        labels: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP,
    },
    summaries: {
        '@timestamp': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        v: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        kind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        run: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        load: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        name: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        leg: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        sha: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        ref: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        environment: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        label: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        labelKind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        count: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        errors: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        errorPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        meanMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        minMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        maxMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p50Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p90Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p95Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p99Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        ratePerSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        users: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        elapsedSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        baselineRun: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
    },
    points: {
        '@timestamp': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        v: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        kind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        run: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        load: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        name: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        metric: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        stat: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        unit: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        value: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        role: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        resource: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        namespace: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        account: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        region: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        periodSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        elapsedSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        provisional: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    },
    annotations: {
        '@timestamp': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        '@timestamp_end': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        text: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL,
        tags: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        run: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        load: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        build: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        kind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
    },
    runs: {
        '@timestamp': _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        v: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        kind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        run: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        name: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        leg: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        branch: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        sha: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        ref: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        repository: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        outcome: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        joinsBaseline: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
        reason: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL,
        startedAt: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        endedAt: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6,
        users: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        workers: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        durationSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        loads: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        load: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        purpose: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        label: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        labelKind: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .keyword */ .Si,
        count: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        errors: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .long */ .LU,
        errorPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        meanMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p50Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p90Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p95Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p99Ms: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        ratePerSec: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        meanLimitMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p50LimitMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p90LimitMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p95LimitMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        p99LimitMs: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        errorLimitPct: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        ratePerSecLimit: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .double */ .gd,
        record: _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .kept */ .LP,
    },
};


/***/ }),

/***/ 82166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ indexPattern),
/* harmony export */   aR: () => (/* binding */ indexKinds),
/* harmony export */   ku: () => (/* binding */ isMonthly),
/* harmony export */   mo: () => (/* binding */ indexName)
/* harmony export */ });
const indexKinds = ['windows', 'summaries', 'points', 'annotations', 'runs'];
function indexName(index, kind, runStartMs) {
    return isMonthly(kind) ? `${index}-${kind}-${month(runStartMs)}` : `${index}-${kind}`;
}
function indexPattern(index, kind) {
    return isMonthly(kind) ? `${index}-${kind}-*` : `${index}-${kind}`;
}
function isMonthly(kind) {
    return kind === 'windows' || kind === 'summaries' || kind === 'points';
}
function month(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 7).replace('-', '.');
}


/***/ }),

/***/ 64021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ kept),
/* harmony export */   LU: () => (/* binding */ long),
/* harmony export */   Si: () => (/* binding */ keyword),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   gd: () => (/* binding */ double),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   s$: () => (/* binding */ fieldTypes),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const keyword = { type: 'keyword', ignore_above: 1_024 };
const date = { type: 'date' };
const long = { type: 'long' };
const double = { type: 'double' };
const boolean = { type: 'boolean' };
const words = { type: 'text' };
const kept = { type: 'object', enabled: false };
function fieldTypes(fields, before = '') {
    const types = new Map();
    for (const [name, field] of Object.entries(fields)) {
        if ('type' in field)
            types.set(`${before}${name}`, field.type);
        else
            for (const [inner, type] of fieldTypes(field.properties, `${before}${name}.`))
                types.set(inner, type);
    }
    return types;
}


/***/ }),

/***/ 50579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readServerIdentity)
/* harmony export */ });
function readServerIdentity(body) {
    if (!isObject(body) || !isObject(body['version']))
        return null;
    const { number, distribution } = body['version'];
    if (typeof number !== 'string' || number === '')
        return null;
    if (distribution === undefined)
        return { kind: 'elasticsearch', version: number };
    return distribution === 'opensearch' ? { kind: 'opensearch', version: number } : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 92614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ serverSupport)
/* harmony export */ });
/* harmony import */ var _server_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85742);

const versions = {
    elasticsearch: { tested: '8.19', majors: [8, 9] },
    opensearch: { tested: '2.19', majors: [2, 3] },
};
function serverSupport({ kind, version }) {
    const { tested, majors } = versions[kind];
    const name = (0,_server_name_js__WEBPACK_IMPORTED_MODULE_0__/* .productName */ .t)(kind);
    const [major, minor] = version.split('.').map(Number);
    if (major === undefined || Number.isNaN(major) || !majors.includes(major)) {
        return {
            level: 'refused',
            message: `${name} ${version} is not supported; ${name} ${majors.join(' or ')} is expected (tested with ${tested}).`,
        };
    }
    if (major === majors[0] && `${major}.${minor ?? 0}` === tested)
        return { level: 'supported', message: null };
    return { level: 'untested', message: `${name} ${version} is expected to work; our tests run against ${tested}.` };
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
        const { connectSearch } = await __webpack_require__.e(/* import() */ 89).then(__webpack_require__.bind(__webpack_require__, 64089));
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


/***/ })

};
