export const id = 605;
export const ids = [605];
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

/***/ 85742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherKind),
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
function productName(kind) {
    return kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';
}
function otherKind(kind) {
    return kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
}


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ annotationOf)
/* harmony export */ });
/* harmony import */ var _plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);

function annotationOf(mark, of) {
    const end = mark.toMs === undefined ? {} : { '@timestamp_end': (0,_plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(mark.toMs) };
    return {
        '@timestamp': (0,_plan_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(mark.fromMs),
        ...end,
        text: mark.text,
        tags: mark.tags,
        run: of.run,
        load: of.load,
        build: of.build,
        kind: mark.kind,
    };
}


/***/ }),

/***/ 33359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deploymentMark),
/* harmony export */   y: () => (/* binding */ factTags)
/* harmony export */ });
const SHORT_SHA = 7;
function deploymentMark(facts, fromMs) {
    const { sha, ref, actor, environment, link } = facts;
    const build = sha?.slice(0, SHORT_SHA) ?? ref;
    if (build === null)
        return null;
    const words = [
        `Build ${build}`,
        ...(sha === null || ref === null ? [] : [`(${ref})`]),
        environment === null ? 'deployed' : `deployed to ${environment}`,
        ...(actor === null ? [] : [`by ${actor}`]),
    ];
    const text = `${words.join(' ')}${link === null ? '' : `: ${link}`}`;
    return { kind: 'deployment', text, tags: ['deployment', ...factTags(facts)], fromMs };
}
function factTags(facts) {
    const { sha, ref, actor, environment, link } = facts;
    return Object.entries({ sha, ref, actor, environment, link }).flatMap(([name, value]) => value === null ? [] : [`${name}:${value}`]);
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

/***/ 17324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ throwFaults)
/* harmony export */ });
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);
/* harmony import */ var _tree_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13298);


function throwFaults(faults) {
    if (faults.length === 0)
        return;
    const sorted = [...faults].sort((a, b) => (0,_tree_place_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePlaces */ .i)(a.place, b.place));
    throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([...new Set(sorted.map(faultSentence))]);
}
function faultSentence(fault) {
    const hasPath = fault.path !== '' && fault.place.kind === 'file';
    return `${(0,_tree_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(fault.place)}${hasPath ? ` ${fault.path}` : ''}: ${fault.text}`;
}


/***/ }),

/***/ 92765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ givenText)
/* harmony export */ });
function givenText(node, path) {
    if (node === null)
        return 'missing';
    if (path[0] === 'secrets')
        return 'a value that is not shown given';
    switch (node.kind) {
        case 'list':
            return node.items.length === 0 ? 'an empty list given' : 'a list given';
        case 'block':
            return 'a block of keys given';
        case 'scalar':
            if (node.value === null)
                return 'nothing given';
            if (typeof node.value !== 'string')
                return `${node.written} given`;
            return hasCredentials(node.written)
                ? 'an address with credentials (not shown) given'
                : `${quoted(node.written)} given`;
    }
}
function hasCredentials(text) {
    return /\/\/[^/]*@/.test(text) || /^[^/\s]+:[^/\s]*@/.test(text);
}
function quoted(text) {
    const shown = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
    return JSON.stringify(shown.toWellFormed());
}
const MAX_SHOWN_CHARS = 80;


/***/ }),

/***/ 81540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemaFaults)
});

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
// EXTERNAL MODULE: ./build/inputs/config-schema.js
var config_schema = __webpack_require__(83530);
;// CONCATENATED MODULE: ./build/inputs/known-keys.js

function knownKeys(path) {
    let schemas = [(0,config_schema.configSchema)()];
    for (const step of path)
        schemas = schemas.flatMap((schema) => below(schema, step));
    return schemas.flatMap(variants).flatMap((schema) => Object.keys(schema.properties ?? {}));
}
function below(schema, step) {
    return variants(schema).flatMap((variant) => {
        if (typeof step === 'number')
            return variant.items === undefined ? [] : [variant.items];
        const next = Object.entries(variant.properties ?? {}).find(([key]) => key === step)?.[1];
        return next === undefined ? [] : [next];
    });
}
function variants(schema) {
    return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(variants);
}

;// CONCATENATED MODULE: ./build/inputs/later-keys.js
const laterKeys = new Set([
    'accounts',
    'guards',
    'metrics',
    'budget.cost',
    'provider.instanceTypes',
    'provider.maxLifetime',
    'provider.region',
    'provider.securityGroups',
    'provider.subnets',
    'provider.tags',
    'target.tags',
]);
const laterValues = new Map([
    ['mode', ['paired', 'capacity']],
    ['provider.kind', ['aws']],
    ['results.kind', ['s3']],
]);

// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
;// CONCATENATED MODULE: ./build/inputs/schema-faults.js





function schemaFaults(root, issues) {
    return issues.flatMap((issue) => issueFaults(root, issue, []));
}
function issueFaults(root, issue, above) {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
    if (node?.kind === 'scalar' && node.unresolved === true)
        return [];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKeyFault(root, path, key));
        case 'invalid_union': {
            const meant = meantBranch(issue.errors, node);
            return meant === null
                ? [valueFault(root, path, issue.message)]
                : meant.flatMap((inner) => issueFaults(root, inner, path));
        }
        case 'invalid_key':
            return [keyFault(root, path, issue.issues[0]?.message ?? issue.message)];
        default:
            return [valueFault(root, path, issue.message)];
    }
}
function meantBranch(branches, node) {
    if (node?.kind !== 'block')
        return null;
    return (branches.find((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)) ?? null);
}
function unknownKeyFault(root, parent, key) {
    const path = [...parent, key];
    const place = (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path);
    if (laterKeys.has(path.join('.'))) {
        return { place, path: path.join('.'), text: 'this version does not support the key: remove it' };
    }
    const known = knownKeys(parent);
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    const advice = near === null ? `one of ${known.join(', ')} expected` : `did you mean ${near}?`;
    return { place, path: path.join('.'), text: `unknown key given, ${advice}` };
}
function keyFault(root, path, expected) {
    const key = String(path.at(-1) ?? '');
    const place = (0,tree_node/* keyPlaceAt */.qb)(root, path) ?? (0,tree_node/* placeAt */.BW)(root, path);
    return {
        place,
        path: path.slice(0, -1).join('.'),
        text: `the key ${JSON.stringify(key)} given, ${expected} expected`,
    };
}
function valueFault(root, path, expected) {
    const node = (0,tree_node/* nodeAt */.oB)(root, path);
    const name = path.join('.');
    const later = node?.kind === 'scalar' && (laterValues.get(name)?.includes(String(node.value)) ?? false);
    const text = later
        ? `${(0,given_text/* givenText */.x)(node, path)}, which this version does not support, ${expected} expected`
        : `${(0,given_text/* givenText */.x)(node, path)}, ${expected} expected`;
    return { place: (0,tree_node/* placeAt */.BW)(root, path), path: name, text };
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ loadTree)
});

// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
// EXTERNAL MODULE: ./build/inputs/tree/merge-nodes.js
var merge_nodes = __webpack_require__(58641);
// EXTERNAL MODULE: ./build/inputs/tree/node.js
var node = __webpack_require__(45453);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/inputs/tree/parse-yaml.js

function parseYaml(text, source) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { ...source, kind: 'file', line: Math.max(1, line), column: Math.max(1, col) };
    };
    const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
    if (broken !== undefined)
        return { root: null, faults: [yamlFault(broken, text, placeOf(broken.pos[0]))] };
    const faults = document.errors.map((error) => ({
        place: placeOf(error.pos[0]),
        path: '',
        text: 'this key is given twice, once expected: remove one of them',
    }));
    const reader = { document, placeOf, faults, nodesLeft: MAX_NODES, aliasesLeft: MAX_ALIASES, anchors: [] };
    const root = readNode(reader, document.contents, placeOf(0));
    if (reader.nodesLeft >= 0 && reader.aliasesLeft >= 0)
        return { root, faults };
    const limit = `at most ${MAX_NODES} values and ${MAX_ALIASES} aliases expected`;
    return {
        root: null,
        faults: [{ place: placeOf(0), path: '', text: `more values given than a configuration has, ${limit}` }],
    };
}
const MAX_NODES = 10_000;
const MAX_ALIASES = 200;
function yamlFault(error, text, place) {
    const line = text.split('\n')[place.line - 1] ?? '';
    const isUnquotedCheck = /^[^"']*[{[][^"']*\w\{/.test(line.slice(0, place.column));
    const reason = error.message.split('\n')[0] ?? '';
    const hint = isUnquotedCheck
        ? `; a check that contains {} must be quoted inside { } or [ ], such as { check: "max(cpu_utilization{role=db}) < 80%", abort: true }`
        : '';
    return { place, path: '', text: `the file is not valid YAML here: ${reason}${hint}` };
}
function readNode(reader, node, fallback) {
    reader.nodesLeft -= 1;
    const place = node?.range ? reader.placeOf(node.range[0]) : fallback;
    if (reader.nodesLeft < 0 || reader.aliasesLeft < 0)
        return nothing(place);
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(reader, node, place);
    if ((0,dist/* isScalar */.jn)(node))
        return readScalar(node.value, node.source, place);
    if (!(0,dist/* isCollection */.P3)(node))
        return nothing(place);
    reader.anchors.push(node.anchor ?? '');
    const collection = (0,dist/* isMap */.jh)(node)
        ? { kind: 'block', place, entries: readEntries(reader, node, place) }
        : { kind: 'list', place, items: node.items.map((item) => readNode(reader, item, place)) };
    reader.anchors.pop();
    return collection;
}
function readAlias(reader, alias, place) {
    reader.aliasesLeft -= 1;
    const target = alias.resolve(reader.document);
    if (target !== undefined && !reader.anchors.includes(alias.source))
        return readNode(reader, target, place);
    const text = 'an alias of no value before it given, an anchor expected, or quotes around a text that begins with *';
    reader.faults.push({ place, path: '', text });
    return nothing(place);
}
function readEntries(reader, map, place) {
    const entries = new Map();
    for (const pair of map.items) {
        const keyPlace = pair.key.range ? reader.placeOf(pair.key.range[0]) : place;
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '';
        if (key === '__proto__') {
            reader.faults.push({
                place: keyPlace,
                path: key,
                text: 'this name given, any other expected: it is not an ordinary key',
            });
            continue;
        }
        entries.set(key, { keyPlace, node: readNode(reader, pair.value, keyPlace) });
    }
    return entries;
}
function readScalar(value, source, place) {
    if (typeof value === 'string')
        return { kind: 'scalar', place, value, written: value };
    if (typeof value === 'number' || typeof value === 'boolean') {
        return { kind: 'scalar', place, value, written: source ?? String(value) };
    }
    return nothing(place);
}
function nothing(place) {
    return { kind: 'scalar', place, value: null, written: '' };
}

;// CONCATENATED MODULE: ./build/inputs/tree/load-tree.js





async function loadTree(file, readText) {
    const place = { source: file.name, kind: 'file', folder: (0,paths/* folderOf */.yS)(file.path), rank: 0, line: 1, column: 1 };
    const text = await readText(file.path);
    if (text === null) {
        const fault = {
            place,
            path: '',
            text: 'there is no such file, a configuration expected: create it, or name another as `config`',
        };
        return { root: null, faults: [fault] };
    }
    return loadText(text, { path: file.path, place, chain: [file.path] }, readText);
}
async function loadText(text, source, readText) {
    const parsed = parseYaml(text, source.place);
    if (parsed.root === null)
        return parsed;
    if (parsed.root.kind !== 'block') {
        const given = (0,given_text/* givenText */.x)(parsed.root, []);
        return { root: null, faults: [{ place: source.place, path: '', text: `${given}, a block of keys expected` }] };
    }
    const link = (0,node/* nodeAt */.oB)(parsed.root, ['extends']);
    if (link?.kind !== 'scalar' || typeof link.value !== 'string')
        return parsed;
    const base = await loadExtended(link.value, link.place, source, readText);
    return {
        root: base.root === null ? parsed.root : (0,merge_nodes/* mergeNodes */.U)(base.root, parsed.root),
        faults: [...parsed.faults, ...base.faults],
    };
}
async function loadExtended(name, at, source, readText) {
    const path = (0,paths/* absolutePath */.Hi)(source.place.folder, name);
    const fault = (text) => ({ root: null, faults: [{ place: at, path: 'extends', text }] });
    if (source.chain.includes(path)) {
        return fault(`${JSON.stringify(name)} given, which extends this file again, a file outside of the chain expected`);
    }
    const text = await readText(path);
    if (text === null)
        return fault(`${JSON.stringify(name)} given, but there is no file ${path}; a path relative to this file expected`);
    const place = {
        ...source.place,
        source: name.startsWith('/') ? name : besides(source.place.source, name),
        folder: (0,paths/* folderOf */.yS)(path),
        rank: source.place.rank + 1,
    };
    return loadText(text, { path, place, chain: [...source.chain, path] }, readText);
}
function besides(source, name) {
    const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
    const kept = [];
    for (const part of `${folder}${name}`.split('/')) {
        const above = kept.at(-1);
        if (part === '.' || (part === '' && kept.length > 0))
            continue;
        if (part === '..' && above !== undefined && above !== '..' && above !== '')
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/');
}


/***/ }),

/***/ 58641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNodes)
/* harmony export */ });
function mergeNodes(base, over) {
    if (base.kind !== 'block' || over.kind !== 'block')
        return over;
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
        const below = base.entries.get(key);
        const isMerge = below?.node.kind === 'block' && entry.node.kind === 'block';
        const keyPlace = isMerge && entry.keyPlace.kind === 'flag' ? below.keyPlace : entry.keyPlace;
        entries.set(key, { keyPlace, node: below === undefined ? entry.node : mergeNodes(below.node, entry.node) });
    }
    return { kind: 'block', place: over.place.kind === 'flag' ? base.place : over.place, entries };
}


/***/ }),

/***/ 45453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   qb: () => (/* binding */ keyPlaceAt)
/* harmony export */ });
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node === undefined)
            return null;
        if (node.kind === 'block')
            node = node.entries.get(String(step))?.node;
        else if (node.kind === 'list')
            node = node.items[Number(step)];
        else
            return null;
    }
    return node ?? null;
}
function placeAt(root, path) {
    const node = nodeAt(root, path);
    if (node !== null && path.length > 0)
        return node.place;
    for (let length = path.length - 1; length > 0; length -= 1) {
        const key = keyPlaceAt(root, path.slice(0, length));
        if (key !== null)
            return key;
    }
    return { ...root.place, line: 1, column: 1 };
}
function keyPlaceAt(root, path) {
    const parent = nodeAt(root, path.slice(0, -1));
    const last = path.at(-1);
    if (parent === null || last === undefined)
        return null;
    if (parent.kind === 'block')
        return parent.entries.get(String(last))?.keyPlace ?? null;
    return nodeAt(root, path)?.place ?? null;
}


/***/ }),

/***/ 13298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   i: () => (/* binding */ comparePlaces)
/* harmony export */ });
function placeText(place) {
    return place.kind === 'flag' ? place.source : `${place.source}:${place.line}:${place.column}`;
}
function comparePlaces(a, b) {
    return a.rank - b.rank || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
function plainValue(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'list':
            return node.items.map(plainValue);
        case 'block': {
            const block = Object.create(null);
            for (const [key, entry] of node.entries)
                block[key] = plainValue(entry.node);
            return block;
        }
    }
}


/***/ }),

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/core/verdict/annotation.js
var annotation = __webpack_require__(8227);
// EXTERNAL MODULE: ./build/core/verdict/deployment-mark.js
var deployment_mark = __webpack_require__(33359);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-time.js
const timeExpected = 'an ISO time with its zone such as 2026-11-22T09:30:00Z, milliseconds since 1970, or now expected';
function readTime(text, nowMs) {
    if (text === '' || text === 'now')
        return nowMs;
    if (/^\d{12,14}$/.test(text))
        return Number(text);
    const [, day] = ISO_TIME.exec(text) ?? [];
    const ms = Date.parse(text);
    return day === undefined || Number.isNaN(ms) || !isDay(day) ? null : ms;
}
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function isDay(day) {
    const ms = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

;// CONCATENATED MODULE: ./build/inputs/annotate/read-annotation.js



function readAnnotation(source, faults) {
    const { given, nameOf, facts, nowMs } = source;
    const before = faults.length;
    const refuse = (name, expected) => {
        faults.push(`${nameOf(name)}: ${JSON.stringify(given[name].toWellFormed())} given, ${expected}`);
    };
    const text = given.text.trim();
    if (text === '')
        faults.push(`${nameOf('text')}: not given, what happened expected`);
    const fromMs = readTime(given.from.trim(), nowMs);
    if (fromMs === null)
        refuse('from', timeExpected);
    const toMs = given.to.trim() === '' ? undefined : readTime(given.to.trim(), nowMs);
    if (toMs === null)
        refuse('to', timeExpected);
    else if (toMs !== undefined && fromMs !== null && toMs < fromMs) {
        refuse('to', `which is before ${nameOf('from')}; a time that is not earlier expected`);
    }
    const run = given.run.trim() === '' ? null : given.run.trim();
    if (run !== null && !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(run))
        refuse('run', 'the id of a run expected');
    if (faults.length > before || fromMs === null || toMs === null)
        return null;
    const tags = tagsIn(given.tags);
    const kind = tags.includes('deployment') ? 'deployment' : 'note';
    const all = [...new Set([...tags, ...(0,deployment_mark/* factTags */.y)(facts)])];
    const mark = { kind, text, tags: all, fromMs, ...(toMs === undefined ? {} : { toMs }) };
    return (0,annotation/* annotationOf */.l)(mark, { run, load: null, build: facts.sha });
}
function tagsIn(text) {
    return text
        .split(/[,\n]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
}

// EXTERNAL MODULE: ./build/core/search/is-index-prefix.js
var is_index_prefix = __webpack_require__(77495);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-place.js


const KINDS = ['files', 'elasticsearch', 'opensearch'];
async function readPlace(given, nameOf, ofConfiguration, faults) {
    const { store, index, dir } = given;
    if (store === '') {
        if (index !== '')
            faults.push(`${nameOf('index')}: given without ${nameOf('store')}, both or neither expected`);
        return await ofConfiguration().catch((error) => {
            if (!(error instanceof run_error/* InputError */.d))
                throw error;
            const why = error.faults.join(' ');
            faults.push(`${nameOf('store')}: not given, and the configuration does not tell it either: ${why}`);
            return null;
        });
    }
    const kind = KINDS.find((one) => one === store);
    if (kind === undefined) {
        const quoted = JSON.stringify(store.toWellFormed());
        faults.push(`${nameOf('store')}: ${quoted} given, files, elasticsearch or opensearch expected`);
        return null;
    }
    if (kind === 'files')
        return { kind, dir };
    if (index === '' || (0,is_index_prefix/* isIndexPrefix */.b)(index))
        return { kind, index: index === '' ? 'loadtest' : index };
    faults.push(`${nameOf('index')}: ${JSON.stringify(index.toWellFormed())} given, ${is_index_prefix/* indexPrefixExpected */.N} expected`);
    return null;
}

// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/inputs/fault.js
var fault = __webpack_require__(17324);
// EXTERNAL MODULE: ./build/inputs/schema-faults.js + 2 modules
var schema_faults = __webpack_require__(81540);
// EXTERNAL MODULE: ./build/inputs/schema/results.js
var results = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/inputs/tree/load-tree.js + 1 modules
var load_tree = __webpack_require__(9260);
// EXTERNAL MODULE: ./build/inputs/tree/node.js
var tree_node = __webpack_require__(45453);
// EXTERNAL MODULE: ./build/inputs/tree/plain-value.js
var plain_value = __webpack_require__(44893);
;// CONCATENATED MODULE: ./build/inputs/annotate/read-results.js







async function readResults(file, readText) {
    const { root, faults } = await (0,load_tree/* loadTree */.r)(file, readText);
    (0,fault/* throwFaults */.G)(faults);
    if (root === null)
        throw new Error('a configuration without a root has a fault');
    const node = (0,tree_node/* nodeAt */.oB)(root, ['results']);
    const parsed = results/* resultsSchema */.s.safeParse(node === null ? undefined : (0,plain_value/* plainValue */._)(node));
    if (!parsed.success) {
        const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['results', ...issue.path] }));
        (0,fault/* throwFaults */.G)((0,schema_faults/* schemaFaults */.d)(root, issues));
        throw new Error('the schema refused results without a fault', { cause: parsed.error });
    }
    const { kind, index, dir } = parsed.data;
    const folder = (0,tree_node/* nodeAt */.oB)(root, ['results', 'dir'])?.place.folder ?? (0,paths/* folderOf */.yS)(file.path);
    return kind === 'files' ? { kind, dir: (0,paths/* absolutePath */.Hi)(folder, dir) } : { kind, index };
}

// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
;// CONCATENATED MODULE: ./build/stages/post-annotation.js


async function postAnnotation(annotation, store) {
    try {
        if (annotation.run === null)
            await store.annotate(annotation);
        else
            await store.append(annotation.run, 'annotations', [annotation]);
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d)
            throw error;
        const text = `The annotation was not written to ${store.name}: ${(0,message_of/* messageOf */.b)(error)}`;
        throw new run_error/* StartError */.D(text, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/wiring/refuse-without-templates.js
var refuse_without_templates = __webpack_require__(55732);
// EXTERNAL MODULE: ./build/wiring/stores.js
var stores = __webpack_require__(373);
// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
;// CONCATENATED MODULE: ./build/shell/annotate.js








async function annotate(request) {
    const faults = [];
    const annotation = readAnnotation(request, faults);
    const ofConfiguration = async () => await readResults(await request.configFile(), read_text_file/* readTextFile */.G);
    const place = await readPlace(request.place, request.nameOf, ofConfiguration, faults);
    const connection = place === null || place.kind === 'files' ? null : await connectionTo(place.kind, request, faults);
    if (faults.length > 0 || annotation === null || place === null)
        throw new run_error/* InputError */.d(faults);
    if (place.kind !== 'files' && connection !== null)
        await (0,refuse_without_templates/* refuseWithoutTemplates */._)(connection, place.index);
    await using opened = await (0,stores/* openRunStore */.$)(place, (kind) => Promise.resolve(connection ?? request.connectionOf(kind)));
    await postAnnotation(annotation, opened.store);
    const end = annotation['@timestamp_end'];
    const when = end === undefined ? annotation['@timestamp'] : `${annotation['@timestamp']} to ${end}`;
    return `Annotation written to ${opened.store.name}: ${JSON.stringify(annotation.text)} (${annotation.kind}, ${when}).`;
}
async function connectionTo(kind, request, faults) {
    try {
        return await request.connectionOf(kind);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
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

/***/ 96067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 55732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseWithoutTemplates)
/* harmony export */ });
/* harmony import */ var _adapters_search_check_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38064);
/* harmony import */ var _adapters_search_identify_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53286);
/* harmony import */ var _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10070);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12918);
/* harmony import */ var _lazy_search_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65512);





const DEADLINE_MS = 30_000;
async function refuseWithoutTemplates(connection, index) {
    const server = (0,_lazy_search_server_js__WEBPACK_IMPORTED_MODULE_4__/* .lazySearchServer */ .w)(connection);
    const late = AbortSignal.timeout(DEADLINE_MS);
    try {
        await (0,_adapters_search_identify_server_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyServer */ .O)(server, late);
        const errors = (await (0,_adapters_search_check_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplates */ .Y)(server, index, late)).filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(errors.map(({ message }) => message).join('\n'));
    }
    catch (error) {
        if (late.aborted)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(`${server.url} did not answer within ${DEADLINE_MS / 1_000} s.`);
        if (error instanceof _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_2__/* .SearchUnreachable */ .p)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(error.message, { cause: error });
        throw error;
    }
    finally {
        await server.close();
    }
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
