export const id = 378;
export const ids = [378];
export const modules = {

/***/ 83896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkStore)
});

// EXTERNAL MODULE: ./build/core/search/server-support.js
var server_support = __webpack_require__(92614);
// EXTERNAL MODULE: ./build/core/doctor/judge-clock.js
var judge_clock = __webpack_require__(51652);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/look-or-finding.js
var look_or_finding = __webpack_require__(59517);
;// CONCATENATED MODULE: ./build/adapters/search/check-clock.js






const MAX_SKEW_MS = 5_000;
function checkClock(server, now, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const sentAtMs = now();
        const query = { format: 'json', h: 'epoch' };
        const question = { method: 'GET', path: '/_cat/health', query, doing: 'ask the server for its time' };
        const { body } = await (0,ask_store/* askStore */.f)(server, question, signal);
        const receivedAtMs = now();
        const epochSec = Array.isArray(body) ? Number(body[0]?.epoch) : Number.NaN;
        if (Number.isNaN(epochSec))
            return [];
        const skewMs = (0,judge_clock/* clockSkewMs */.D)({ date: (0,utc_stamp/* isoTime */.L)(epochSec * 1_000), sentAtMs, receivedAtMs }) ?? 0;
        return Math.abs(skewMs) > MAX_SKEW_MS ? [skewFinding(server, skewMs)] : [];
    });
}
function skewFinding({ kind, url }, skewMs) {
    const size = (0,numbers/* formatDuration */.a3)(Math.abs(skewMs));
    return {
        severity: 'warning',
        about: 'clock',
        message: `This machine's clock is ${size} ${skewMs > 0 ? 'ahead of' : 'behind'} that of ${(0,server_name/* productName */.t)(kind)} at ${url}. Synchronise both: dashboards lay results of the load and data of other programs over each other by time.`,
    };
}

// EXTERNAL MODULE: ./build/core/search/compare-mapping.js
var compare_mapping = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/core/search/explain-conflict.js
var explain_conflict = __webpack_require__(45031);
// EXTERNAL MODULE: ./build/core/search/index-fields.js
var index_fields = __webpack_require__(29865);
// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/adapters/search/check-templates.js
var check_templates = __webpack_require__(38064);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/check-indices.js







function checkIndices(server, index, runStartMs, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const indices = await (0,store_indices/* allStoreIndices */.Y)(server, index, signal);
        const findings = [];
        for (const [kind, found] of indices) {
            const written = (0,index_names/* indexName */.mo)(index, kind, runStartMs);
            for (const each of found) {
                findings.push(...mappingFindings(kind, each, `Run \`${(0,check_templates/* installCommand */.J)(server.kind, index)}\`.`));
                if (each.name === written)
                    findings.push(...blockFindings(each));
            }
        }
        return findings;
    });
}
function mappingFindings(kind, { name, mappings }, install) {
    const { conflicts, missing } = (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M[kind], mappings);
    if (conflicts.length > 0) {
        return [{ severity: 'error', about: 'mapping', message: (0,explain_conflict/* explainConflict */.C)(name, conflicts) }];
    }
    if (missing.length === 0)
        return [];
    const message = `The index ${name} does not know ${missing.join(', ')}: kept, but not found by searches and dashboards. ${install}`;
    return [{ severity: 'warning', about: 'mapping', message }];
}
function blockFindings({ name, settings }) {
    const blocks = ['write', 'read_only', 'read_only_allow_delete'].filter((block) => String(settings[`index.blocks.${block}`]) === 'true');
    return blocks.map((block) => ({
        severity: 'error',
        about: 'read-only',
        message: block === 'read_only_allow_delete'
            ? `The index ${name} is read-only since the server's disk is almost full (index.blocks.${block}): make room, for example by \`loadtest-action store prune\`, and it takes writes again.`
            : `The index ${name} is read-only (index.blocks.${block}): set that to false, or use another --index (results.index).`,
    }));
}

// EXTERNAL MODULE: ./build/core/search/answer-error.js
var answer_error = __webpack_require__(34278);
// EXTERNAL MODULE: ./build/core/search/explain-answer.js
var explain_answer = __webpack_require__(17427);
// EXTERNAL MODULE: ./build/core/search/missing-privileges.js
var missing_privileges = __webpack_require__(72816);
// EXTERNAL MODULE: ./build/core/search/roles.js
var roles = __webpack_require__(43310);
;// CONCATENATED MODULE: ./build/adapters/search/check-privileges.js










function checkPrivileges(server, index, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(() => server.kind === 'elasticsearch' ? askPrivileges(server, index, signal) : tryPrivileges(server, index, signal));
}
async function askPrivileges(server, index, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, {
        method: 'POST',
        path: '/_security/user/_has_privileges',
        body: (0,missing_privileges/* privilegesQuestion */.jf)((0,roles/* elasticsearchRole */.GM)('controller', index)),
        doing: 'ask which privileges the credentials have',
        accepted: [400, 404, 405, 500],
    }, signal);
    const missing = answer.status === 200 ? (0,missing_privileges/* missingPrivileges */.f4)(answer.body) : [];
    if (missing.length === 0)
        return [];
    return [lacking(`The credentials lack these privileges: ${missing.join(', ')}.`)];
}
async function tryPrivileges(server, index, signal) {
    const patterns = index_names/* indexKinds */.aR.map((kind) => (0,index_names/* indexPattern */.V$)(index, kind)).join(',');
    const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
    const read = { method: 'POST', path: `/${encodeURIComponent(patterns)}/_search`, query, body: { size: 0 } };
    const tries = [await tryRequest(server, { ...read, doing: `read ${patterns}` }, signal)];
    const runs = (0,index_names/* indexPattern */.V$)(index, 'runs');
    const [there] = await (0,store_indices/* storeIndices */.F)(server, index, 'runs', signal);
    const isOurs = there !== undefined && (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M.runs, there.mappings).conflicts.length === 0;
    if (isOurs) {
        const write = {
            method: 'PUT',
            path: `/${encodeURIComponent(runs)}/_create/permission`,
            body: NO_DOCUMENT,
        };
        tries.push(await tryRequest(server, { ...write, doing: `write ${runs}` }, signal));
    }
    return tries.flat();
}
const NO_DOCUMENT = { '@timestamp': 'not a time: whether documents may be written is tried with this' };
async function tryRequest(server, { doing, ...request }, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, { ...request, doing, accepted: [400, 403, 404, 409, 429] }, signal);
    const isLacking = answer.status === 403 && (0,answer_error/* readAnswerError */.f)(answer.body).type !== 'cluster_block_exception';
    return isLacking ? [lacking((0,explain_answer/* explainAnswer */.i)(answer, doing))] : [];
}
function lacking(message) {
    const roles = '`loadtest-action store roles` prints the smallest roles that suffice.';
    return { severity: 'error', about: 'privileges', message: message.includes(roles) ? message : `${message} ${roles}` };
}

// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
;// CONCATENATED MODULE: ./build/adapters/search/check-store.js






async function checkStore(server, index, now, signal) {
    const identity = await (0,identify_server/* identifyServer */.O)(server, signal);
    const { level, message } = (0,server_support/* serverSupport */.t)(identity);
    if (level === 'refused') {
        return { server: identity, findings: [{ severity: 'error', about: 'version', message: message ?? '' }] };
    }
    const looks = await Promise.all([
        (0,check_templates/* checkTemplates */.Y)(server, index, signal),
        checkIndices(server, index, now(), signal),
        checkPrivileges(server, index, signal),
        checkClock(server, now, signal),
    ]);
    const version = message === null ? [] : [{ severity: 'warning', about: 'version', message }];
    return { server: identity, findings: withoutDoubles([...version, ...looks.flat()]) };
}
function withoutDoubles(findings) {
    return findings.filter(({ message }, at) => findings.findIndex((other) => other.message === message) === at);
}


/***/ }),

/***/ 14457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkWorker)
/* harmony export */ });
/* harmony import */ var _core_search_index_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82166);
/* harmony import */ var _core_search_missing_privileges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72816);
/* harmony import */ var _ask_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62843);
/* harmony import */ var _look_or_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59517);




const NEEDLESS = ['index', 'delete', 'read'];
function checkWorker(server, index, signal) {
    const pattern = (0,_core_search_index_names_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPattern */ .V$)(index, 'windows');
    return (0,_look_or_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrFinding */ .c)(() => server.kind === 'elasticsearch' ? askPrivileges(server, pattern, signal) : tryReading(server, pattern, signal));
}
async function askPrivileges(server, pattern, signal) {
    const answer = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_0__/* .askStore */ .f)(server, {
        method: 'POST',
        path: '/_security/user/_has_privileges',
        body: { index: [{ names: [pattern], privileges: ['create_doc', ...NEEDLESS] }] },
        doing: 'ask which privileges the credentials of workers have',
        accepted: [400, 404, 405, 500],
    }, signal);
    if (answer.status !== 200)
        return [];
    const granted = (0,_core_search_missing_privileges_js__WEBPACK_IMPORTED_MODULE_3__/* .grantedPrivileges */ .gf)(answer.body, pattern);
    const needless = NEEDLESS.filter((privilege) => granted.includes(privilege));
    if (!granted.includes('create_doc')) {
        const message = `The credentials of workers lack the privilege create_doc on ${pattern}. ${ROLES}`;
        return [{ severity: 'error', about: 'privileges', message }];
    }
    return needless.length === 0 ? [] : [tooMuch(`have the privileges ${needless.join(', ')} on ${pattern}, too`)];
}
async function tryReading(server, pattern, signal) {
    const path = `/${encodeURIComponent(pattern)}/_search`;
    const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
    const doing = 'see whether the credentials of workers can read';
    const read = { method: 'POST', path, query, body: { size: 0 }, doing, accepted: [400, 403, 404, 429] };
    const { status } = await (0,_ask_store_js__WEBPACK_IMPORTED_MODULE_0__/* .askStore */ .f)(server, read, signal);
    return status === 200 ? [tooMuch(`can read ${pattern}, too`)] : [];
}
const ROLES = '`loadtest-action store roles` prints a role that suffices.';
function tooMuch(what) {
    const message = `The credentials of workers ${what}; to create documents is all that they need. ${ROLES}`;
    return { severity: 'warning', about: 'privileges', message };
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   lb: () => (/* binding */ notChecked),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
function good(found) {
    return { state: 'good', found, fix: null };
}
function warning(found, fix) {
    return { state: 'warning', found, fix };
}
function bad(found, fix) {
    return { state: 'bad', found, fix };
}
function notChecked(found) {
    return { state: 'not-checked', found, fix: null };
}


/***/ }),

/***/ 51652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clockSkewMs),
/* harmony export */   M: () => (/* binding */ judgeClock)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36705);
/* harmony import */ var _diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2201);


const MAX_SKEW_MS = 1_000;
function clockSkewMs({ date, sentAtMs, receivedAtMs }) {
    const serverMs = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(serverMs))
        return null;
    if (sentAtMs > serverMs + 1_000)
        return sentAtMs - (serverMs + 1_000);
    return receivedAtMs < serverMs ? receivedAtMs - serverMs : 0;
}
function judgeClock(answer, server) {
    const skewMs = clockSkewMs(answer);
    if (skewMs === null)
        return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .lb)(`${server} sends no date`);
    const size = (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(Math.abs(skewMs));
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(`agrees with ${server}`);
    return (0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`${size} ${skewMs > 0 ? 'ahead of' : 'behind'} ${server}`, 'Synchronise the clock (for example `timedatectl set-ntp true`): times of the load and of the system are laid over each other.');
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

/***/ 72816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f4: () => (/* binding */ missingPrivileges),
/* harmony export */   gf: () => (/* binding */ grantedPrivileges),
/* harmony export */   jf: () => (/* binding */ privilegesQuestion)
/* harmony export */ });
function privilegesQuestion(role) {
    return { cluster: role.cluster, index: role.indices };
}
function missingPrivileges(answer) {
    const { cluster, index } = object(answer);
    const ofCluster = denied(cluster).map((privilege) => `${privilege} on the cluster`);
    const ofIndices = Object.entries(object(index)).flatMap(([name, privileges]) => denied(privileges).map((privilege) => `${privilege} on ${name}`));
    return [...ofCluster, ...ofIndices];
}
function grantedPrivileges(answer, pattern) {
    const privileges = object(object(object(answer)['index'])[pattern]);
    return Object.entries(privileges).flatMap(([privilege, isGranted]) => (isGranted === true ? [privilege] : []));
}
function denied(privileges) {
    return Object.entries(object(privileges)).flatMap(([privilege, isGranted]) => isGranted === false ? [privilege] : []);
}
function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 60378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSearchStore: () => (/* binding */ checkSearchStore),
  installSearchStore: () => (/* binding */ installSearchStore),
  pruneSearchStore: () => (/* binding */ pruneSearchStore)
});

// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
// EXTERNAL MODULE: ./build/adapters/search/check-store.js + 3 modules
var check_store = __webpack_require__(83896);
// EXTERNAL MODULE: ./build/adapters/search/check-worker.js
var check_worker = __webpack_require__(14457);
// EXTERNAL MODULE: ./build/adapters/search/install-store.js + 2 modules
var install_store = __webpack_require__(23347);
// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
;// CONCATENATED MODULE: ./build/core/search/prunable-indices.js

function prunableIndices(names, index, beforeMs) {
    const beginnings = index_names/* indexKinds */.aR.filter(index_names/* isMonthly */.ku).map((kind) => `${index}-${kind}-`);
    return names
        .filter((name) => {
        const beginning = beginnings.find((text) => name.startsWith(text));
        const endMs = beginning === undefined ? null : monthEndMs(name.slice(beginning.length));
        return endMs !== null && endMs <= beforeMs;
    })
        .sort();
}
function monthEndMs(month) {
    const [, year, number] = /^(\d{4})\.(0[1-9]|1[0-2])$/.exec(month) ?? [];
    return year === undefined ? null : Date.UTC(Number(year), Number(number), 1);
}

// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/prune-store.js




async function pruneStore(server, wish, signal) {
    const { index, beforeMs, isDryRun } = wish;
    const found = await Promise.all(index_names/* indexKinds */.aR.filter(index_names/* isMonthly */.ku).map((kind) => (0,store_indices/* storeIndices */.F)(server, index, kind, signal)));
    const names = found.flat().map(({ name }) => name);
    const deleted = prunableIndices(names, index, beforeMs);
    for (const name of isDryRun ? [] : deleted) {
        const path = `/${encodeURIComponent(name)}`;
        await (0,ask_store/* askStore */.f)(server, { method: 'DELETE', path, doing: `delete the index ${name}`, accepted: [404] }, signal);
    }
    return { deleted, kept: names.filter((name) => !deleted.includes(name)).sort() };
}

// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
;// CONCATENATED MODULE: ./build/wiring/store-admin.js








const DEADLINE_MS = 10 * 60_000;
const DAY_MS = 24 * 3_600_000;
function installSearchStore(connection, wish) {
    return administer(connection, (server, signal) => (0,install_store/* installStore */.D)(server, wish, signal));
}
async function checkSearchStore(connection, worker, index) {
    const clock = (0,system_clock/* systemClock */.m)();
    const checked = await administer(connection, (server, signal) => (0,check_store/* checkStore */.o)(server, index, () => clock.now(), signal));
    if (worker === null)
        return checked;
    const ofWorkers = await administer(worker, (server, signal) => (0,check_worker/* checkWorker */.p)(server, index, signal));
    return { ...checked, findings: [...checked.findings, ...ofWorkers] };
}
function pruneSearchStore(connection, { index, olderThanDays, isDryRun, }) {
    const beforeMs = (0,system_clock/* systemClock */.m)().now() - olderThanDays * DAY_MS;
    return administer(connection, (server, signal) => pruneStore(server, { index, beforeMs, isDryRun }, signal));
}
async function administer(connection, work) {
    const server = (0,lazy_search_server/* lazySearchServer */.w)(connection);
    const late = AbortSignal.timeout(DEADLINE_MS);
    try {
        return await work(server, late);
    }
    catch (error) {
        if (late.aborted)
            throw new run_error/* StartError */.D(`${server.url} took longer than ${DEADLINE_MS / 60_000} min.`);
        if (!(error instanceof search_server/* SearchUnreachable */.p))
            throw error;
        throw error.problem === 'kind' ? new run_error/* InputError */.d([error.message]) : new run_error/* StartError */.D(error.message, { cause: error });
    }
    finally {
        await server.close();
    }
}


/***/ })

};
