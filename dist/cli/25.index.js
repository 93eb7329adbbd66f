export const id = 25;
export const ids = [25];
export const modules = {

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

/***/ 38064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ installCommand),
/* harmony export */   Y: () => (/* binding */ checkTemplates)
/* harmony export */ });
/* harmony import */ var _core_search_compare_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2701);
/* harmony import */ var _core_search_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94412);
/* harmony import */ var _install_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23347);
/* harmony import */ var _look_or_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59517);




function checkTemplates(server, index, signal) {
    return (0,_look_or_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrFinding */ .c)(async () => {
        const installed = await (0,_install_store_js__WEBPACK_IMPORTED_MODULE_1__/* .askTemplates */ .b)(server, index, signal);
        const missing = [];
        const older = [];
        const findings = [];
        for (const template of (0,_core_search_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)({ index, replicas: null, lifecyclePolicy: null })) {
            const state = (0,_core_search_compare_template_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTemplate */ .O)(template, installed);
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
        message: `The template ${name} has version ${version}, and this loadtest-action knows ${_core_search_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATE_VERSION */ .kr}: a newer loadtest-action installed it. Use that one here, too.`,
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

/***/ 23347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ askTemplates),
  D: () => (/* binding */ installStore)
});

// EXTERNAL MODULE: ./build/core/search/compare-mapping.js
var compare_mapping = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/core/search/compare-template.js + 1 modules
var compare_template = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/core/search/explain-conflict.js
var explain_conflict = __webpack_require__(45031);
// EXTERNAL MODULE: ./build/core/search/index-fields.js
var index_fields = __webpack_require__(29865);
// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/core/search/server-support.js
var server_support = __webpack_require__(92614);
// EXTERNAL MODULE: ./build/core/search/templates.js
var search_templates = __webpack_require__(94412);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
;// CONCATENATED MODULE: ./build/core/search/retention.js
const LONGEST_MONTH_DAYS = 31;
function retentionPolicyName(index) {
    return `${index}-retention`;
}
function lifecyclePolicy(days) {
    return {
        policy: {
            _meta: { product: 'loadtest-action' },
            phases: { delete: { min_age: `${days + LONGEST_MONTH_DAYS}d`, actions: { delete: {} } } },
        },
    };
}
function stateManagementPolicy(days, indexPatterns) {
    return {
        policy: {
            description: `loadtest-action: results are deleted after ${days} days`,
            default_state: 'kept',
            states: [
                {
                    name: 'kept',
                    actions: [],
                    transitions: [{ state_name: 'deleted', conditions: { min_index_age: `${days + LONGEST_MONTH_DAYS}d` } }],
                },
                { name: 'deleted', actions: [{ delete: {} }], transitions: [] },
            ],
            ism_template: [{ index_patterns: [...indexPatterns], priority: 250 }],
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/search/install-retention.js



async function installRetention(server, index, days, signal) {
    if (days === null)
        return { kind: 'none' };
    const policy = retentionPolicyName(index);
    const by = server.kind === 'elasticsearch' ? 'ILM' : 'ISM';
    const path = `${by === 'ILM' ? '/_ilm/policy' : '/_plugins/_ism/policies'}/${encodeURIComponent(policy)}`;
    const doing = `see whether the server deletes old indices itself (${by})`;
    const found = await (0,ask_store/* askStore */.f)(server, { method: 'GET', path, doing, accepted: [400, 404, 405] }, signal);
    if (!isFeatureThere(found))
        return { kind: 'by-hand', days };
    await (0,ask_store/* askStore */.f)(server, by === 'ILM'
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
    return index_names/* indexKinds */.aR.filter(index_names/* isMonthly */.ku).map((kind) => (0,index_names/* indexPattern */.V$)(index, kind));
}

// EXTERNAL MODULE: ./build/adapters/search/prepare-indices.js
var prepare_indices = __webpack_require__(64129);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/install-store.js













async function installStore(server, wish, signal) {
    const { index, replicas = null, retentionDays = null } = wish;
    const identity = await (0,identify_server/* identifyServer */.O)(server, signal);
    const { level, message } = (0,server_support/* serverSupport */.t)(identity);
    if (level === 'refused')
        throw new run_error/* InputError */.d([message ?? '']);
    const before = await askTemplates(server, index, signal);
    refuseNewer((0,search_templates/* templatesOf */.r3)({ index, replicas, lifecyclePolicy: null }), before);
    const retention = await installRetention(server, index, retentionDays, signal);
    const lifecyclePolicy = retention.kind === 'policy' && retention.by === 'ILM' ? retention.policy : null;
    const templates = await Promise.all((0,search_templates/* templatesOf */.r3)({ index, replicas, lifecyclePolicy }).map(async (template) => ({
        name: template.name,
        change: await putTemplate(server, template, before, signal),
    })));
    const extended = await extendMappings(server, index, signal);
    const lasting = index_names/* indexKinds */.aR.filter((kind) => !(0,index_names/* isMonthly */.ku)(kind)).map((kind) => (0,index_names/* indexPattern */.V$)(index, kind));
    await Promise.all(lasting.map((name) => (0,prepare_indices/* makeIndex */.H)(server, name, signal)));
    return { server: identity, templates, extended, retention };
}
async function askTemplates(server, index, signal) {
    const path = `/_index_template/${encodeURIComponent(`${index}-*`)}`;
    const doing = `look at the templates of ${index}`;
    return (await (0,ask_store/* askStore */.f)(server, { method: 'GET', path, doing, accepted: [404] }, signal)).body;
}
function refuseNewer(ours, answer) {
    const faults = ours.flatMap((template) => {
        const state = (0,compare_template/* compareTemplate */.O)(template, answer);
        return state.kind === 'newer' ? [newerFault(template.name, state.version)] : [];
    });
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
}
function newerFault(name, version) {
    return `The template ${name} has version ${version}, and this loadtest-action knows ${search_templates/* TEMPLATE_VERSION */.kr}: use the newer loadtest-action that installed it, or another --index.`;
}
async function putTemplate(server, template, before, signal) {
    const { kind } = (0,compare_template/* compareTemplate */.O)(template, before);
    if (kind === 'same')
        return 'unchanged';
    const path = `/_index_template/${encodeURIComponent(template.name)}`;
    const doing = `install the template ${template.name}`;
    await (0,ask_store/* askStore */.f)(server, { method: 'PUT', path, body: template.body, doing }, signal);
    return kind === 'missing' ? 'made' : 'replaced';
}
async function extendMappings(server, index, signal) {
    const indices = await (0,store_indices/* allStoreIndices */.Y)(server, index, signal);
    const faults = [];
    const behind = [];
    for (const [kind, found] of indices) {
        for (const { name, mappings } of found) {
            const { conflicts, missing } = (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M[kind], mappings);
            if (conflicts.length > 0)
                faults.push((0,explain_conflict/* explainConflict */.C)(name, conflicts));
            else if (missing.length > 0)
                behind.push({ name, kind });
        }
    }
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    await Promise.all(behind.map(({ name, kind }) => {
        const path = `/${encodeURIComponent(name)}/_mapping`;
        const body = { dynamic: 'false', properties: index_fields/* indexFields */.M[kind] };
        return (0,ask_store/* askStore */.f)(server, { method: 'PUT', path, body, doing: `extend the mapping of ${name}` }, signal);
    }));
    return behind.map(({ name }) => name);
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
/* harmony export */   H: () => (/* binding */ makeIndex),
/* harmony export */   _: () => (/* binding */ prepareIndices)
/* harmony export */ });
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

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ compareTemplate)
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

function compareTemplate({ name, body }, answer) {
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

/***/ 94412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kr: () => (/* binding */ TEMPLATE_VERSION),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* unused harmony export templateName */
/* harmony import */ var _index_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29865);
/* harmony import */ var _index_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82166);


const TEMPLATE_VERSION = 1;
const PRIORITY = 250;
function templatesOf(shape) {
    return _index_names_js__WEBPACK_IMPORTED_MODULE_1__/* .indexKinds */ .aR.map((kind) => ({ kind, name: templateName(shape.index, kind), body: templateBody(kind, shape) }));
}
function templateName(index, kind) {
    return `${index}-${kind}`;
}
function templateBody(kind, { index, replicas, lifecyclePolicy }) {
    const meta = { product: 'loadtest-action', version: TEMPLATE_VERSION };
    return {
        index_patterns: [(0,_index_names_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPattern */ .V$)(index, kind)],
        priority: PRIORITY,
        version: TEMPLATE_VERSION,
        template: {
            settings: {
                index: {
                    number_of_shards: '1',
                    ...(replicas === null ? { auto_expand_replicas: '0-1' } : { number_of_replicas: String(replicas) }),
                    refresh_interval: '5s',
                    ...(lifecyclePolicy === null || !(0,_index_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMonthly */ .ku)(kind) ? {} : { lifecycle: { name: lifecyclePolicy } }),
                },
            },
            mappings: { dynamic: 'false', _meta: meta, properties: _index_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .indexFields */ .M[kind] },
        },
        _meta: meta,
    };
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


/***/ })

};
