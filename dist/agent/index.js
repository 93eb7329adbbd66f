import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 2053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 11493:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("v8");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 12876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ agentLog)
/* harmony export */ });
/* harmony import */ var _core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73300);

function agentLog(write, nowMs) {
    const secrets = [];
    const line = (text) => {
        const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
        write(`${new Date(nowMs()).toISOString()} ${(0,_core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g)(masked)}\n`);
    };
    return {
        line,
        progress: line,
        group: line,
        finding: ({ text }) => {
            line(text);
        },
        mask: (secret) => {
            if (secret !== '')
                secrets.push(secret);
        },
    };
}


/***/ }),

/***/ 6933:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12918);
/* harmony import */ var _wiring_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56660);
/* harmony import */ var _agent_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(12876);
/* harmony import */ var _run_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89290);





const EXIT_START = 3;
const EXIT_HEARTBEAT_LOST = 4;
const EXIT_BUG = 70;
async function main() {
    const interrupted = new AbortController();
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
        process.on(name, () => {
            interrupted.abort(new Error(`The agent was told to end by ${name}.`));
        });
    }
    const log = (0,_agent_log_js__WEBPACK_IMPORTED_MODULE_4__/* .agentLog */ .E)((text) => process.stdout.write(text), () => Date.now());
    try {
        const { ports, identity } = await (0,_wiring_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .composeAgent */ .a)({ env: process.env, log }, interrupted.signal);
        log.line(`The agent of worker ${identity.worker} runs as process ${node_process__WEBPACK_IMPORTED_MODULE_0__.pid}.`);
        const end = await (0,_run_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .runAgent */ .J)(ports, identity, interrupted.signal);
        log.line(`The agent ends: ${end}.`);
        return end === 'heartbeat-lost' ? EXIT_HEARTBEAT_LOST : 0;
    }
    catch (error) {
        if (error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StartError */ .D) {
            log.line(error.hint === null ? error.message : `${error.message} ${error.hint}`);
            return EXIT_START;
        }
        log.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return EXIT_BUG;
    }
}
process.exit(await main());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 89290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runAgent)
});

// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __nccwpck_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/parsed.js
var parsed = __nccwpck_require__(46170);
;// CONCATENATED MODULE: ./build/core/protocol/path-fault.js
function pathFault(path) {
    if (path === '')
        return 'a path is not empty';
    if (path.includes('\0'))
        return 'a path has no NUL character';
    if (path.includes('\\'))
        return 'folders are separated by "/"';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'an absolute path is not allowed';
    const steps = path.split('/');
    if (steps.includes('..'))
        return 'a path may not leave its folder by ".."';
    if (steps.includes('.') || steps.includes(''))
        return 'a path has no empty or "." step';
    return null;
}

// EXTERNAL MODULE: ./build/core/protocol/scalar-shapes.js
var scalar_shapes = __nccwpck_require__(67790);
// EXTERNAL MODULE: ./build/core/protocol/shape.js
var shape = __nccwpck_require__(60198);
;// CONCATENATED MODULE: ./build/core/protocol/parse-go.js




function parseGo(value) {
    return (0,parsed/* refuse */.T)('go', goShape, value, () => goRules(value)) ?? { ok: true, go: value };
}
const order = (0,shape/* objectOf */.Xy)({
    index: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    count: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    users: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    firstUser: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    ratePerSec: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    properties: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* text */.Qq)),
    data: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* name */.UU, pathFault)),
    launchAtMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
});
const goShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('go')),
    run: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    load: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    startAtMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    stopAtMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    windowMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    workers: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(order)),
});
function goRules(go) {
    const faults = [];
    const orders = Object.entries(go.workers);
    if (go.windowMs === 0)
        faults.push('windowMs is 0, at least 1 is expected');
    if (go.stopAtMs <= go.startAtMs)
        faults.push(`stopAtMs ${go.stopAtMs} does not lie after startAtMs ${go.startAtMs}`);
    if (new Set(orders.map(([, { index }]) => index)).size !== orders.length)
        faults.push('two workers have the same index');
    for (const [worker, { index, count, launchAtMs, data }] of orders) {
        if (index >= count)
            faults.push(`workers[${JSON.stringify(worker)}].index is ${index} of ${count} workers`);
        if (launchAtMs < go.startAtMs || launchAtMs >= go.stopAtMs) {
            faults.push(`workers[${JSON.stringify(worker)}].launchAtMs ${launchAtMs} does not lie within the load`);
        }
        for (const key of Object.values(data)) {
            const fault = pathFault(key);
            if (fault !== null)
                faults.push(`workers[${JSON.stringify(worker)}].data names ${JSON.stringify(key)}: ${fault}`);
        }
    }
    return faults;
}

// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __nccwpck_require__(91187);
;// CONCATENATED MODULE: ./build/agent/channel-patience.js

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 2_000;
async function within(clock, timeoutMs, what, work) {
    const done = new AbortController();
    const tooLate = clock.sleep(timeoutMs, done.signal).then(() => {
        throw new Error(`${what} took longer than ${timeoutMs / 1_000} s.`);
    });
    try {
        return await Promise.race([work, tooLate]);
    }
    finally {
        done.abort(new Error('The work ended before its deadline.'));
        tooLate.catch(() => undefined);
        work.catch(() => undefined);
    }
}
async function putPatiently({ channel, clock }, key, document, timeoutMs) {
    const deadlineMs = clock.monotonicMs() + timeoutMs;
    const never = new AbortController().signal;
    for (let waitMs = FIRST_RETRY_MS;; waitMs = Math.min(LONGEST_RETRY_MS, waitMs * 2)) {
        const leftMs = deadlineMs - clock.monotonicMs();
        try {
            await within(clock, Math.max(1, leftMs), `Writing ${key}`, channel.put(key, (0,encode_document/* encodeDocument */.K)(document)));
            return;
        }
        catch (error) {
            if (clock.monotonicMs() + waitMs >= deadlineMs)
                throw error;
        }
        await clock.sleep(waitMs * (0.5 + clock.random() / 2), never);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/core/protocol/checksum.js

function checksum(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/core/protocol/parse-bundle-manifest.js




function parseBundleManifest(value) {
    const refused = (0,parsed/* refuse */.T)('bundle', manifestShape, value, () => manifestRules(value));
    return refused ?? { ok: true, manifest: value };
}
const timings = (0,shape/* objectOf */.Xy)({
    channelPollMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    startDelayMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    windowPollMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    readyMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    gracefulDrainMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    resultsDrainMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    heartbeatMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    heartbeatDeadMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    hookMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    stopTermMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    stopKillMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
});
const manifestShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('bundle')),
    run: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    fleet: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    plan: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    dryPlan: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    files: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* text */.Qq, pathFault)),
    plugins: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(scalar_shapes/* name */.UU)),
    propertiesFile: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* name */.UU)),
    heap: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    jvmArgs: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(scalar_shapes/* text */.Qq)),
    labels: (0,shape/* decides */.yN)((0,shape/* objectOf */.Xy)({ ignore: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(scalar_shapes/* text */.Qq)), rename: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* text */.Qq)) })),
    hosts: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
        host: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
        port: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
        via: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('any', 'redirect')),
    }))),
    timings: (0,shape/* decides */.yN)(timings),
});
function manifestRules(manifest) {
    const faults = [];
    for (const [path, sum] of Object.entries(manifest.files)) {
        if (!/^[0-9a-f]{64}$/.test(sum))
            faults.push(`files[${JSON.stringify(path)}] is not a SHA-256 in hex`);
    }
    const named = [manifest.plan, manifest.dryPlan, ...manifest.plugins, manifest.propertiesFile].filter((path) => path !== null);
    for (const path of named) {
        const fault = pathFault(path);
        if (fault !== null)
            faults.push(`${JSON.stringify(path)}: ${fault}`);
        else if (!Object.hasOwn(manifest.files, path))
            faults.push(`${JSON.stringify(path)} is not among the files`);
    }
    return faults;
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __nccwpck_require__(12918);
;// CONCATENATED MODULE: ./build/agent/fetch-bundle.js





const MANIFEST_POLL_MS = 250;
const MANIFEST_TIMEOUT_MS = 180_000;
async function fetchManifest({ channel, clock }, signal) {
    const deadlineMs = clock.monotonicMs() + MANIFEST_TIMEOUT_MS;
    for (let failure = 'it is not there';;) {
        const bytes = await channel.get(keys/* keys */.H.manifest).catch((error) => {
            failure = String(error);
            return null;
        });
        if (bytes !== null) {
            const parsed = parseBundleManifest((0,encode_document/* decodeJson */.x)(bytes));
            if (parsed.ok)
                return parsed.manifest;
            throw new run_error/* StartError */.D(parsed.fault, { hint: 'Controller and agent must be of one version.' });
        }
        if (clock.monotonicMs() >= deadlineMs) {
            throw new run_error/* StartError */.D(`${keys/* keys */.H.manifest} cannot be read after ${MANIFEST_TIMEOUT_MS / 1_000} s: ${failure}.`);
        }
        await clock.sleep(MANIFEST_POLL_MS, signal);
    }
}
async function fetchBundle({ channel, files }, manifest, workDir, signal) {
    const dir = `${workDir}/bundle`;
    for (const [path, expected] of Object.entries(manifest.files)) {
        signal.throwIfAborted();
        const bytes = await channel.get(keys/* keys */.H.bundle(path));
        if (bytes === null)
            throw new run_error/* StartError */.D(`The bundle lacks ${path}, which its list names.`);
        const found = checksum(bytes);
        if (found !== expected) {
            throw new run_error/* StartError */.D(`${path} of the bundle has SHA-256 ${found}, expected is ${expected}: it was altered.`);
        }
        await files.write(`${dir}/${path}`, bytes);
    }
    const lastSlash = manifest.plan.lastIndexOf('/');
    return { manifest, dir, planDir: lastSlash < 0 ? dir : `${dir}/${manifest.plan.slice(0, lastSlash)}` };
}
async function fetchSlices({ channel, files }, bundle, data) {
    for (const [path, key] of Object.entries(data)) {
        const bytes = await channel.get(key);
        if (bytes === null)
            throw new run_error/* StartError */.D(`The data slice ${key} for ${path} is not in the channel.`);
        await files.write(`${bundle.dir}/${path}`, bytes);
    }
}

;// CONCATENATED MODULE: ./build/agent/generator-input.js
function generatorInput(bundle, identity, start) {
    const { manifest, dir, planDir } = bundle;
    return {
        planFile: `${dir}/${start.plan}`,
        workDir: `${identity.workDir}/${start.folder}`,
        bundleDir: planDir,
        properties: start.properties,
        secretsFile: identity.secretsFile,
        propertiesFile: manifest.propertiesFile === null ? null : `${dir}/${manifest.propertiesFile}`,
        plugins: manifest.plugins.map((path) => `${dir}/${path}`),
        heap: manifest.heap,
        jvmArgs: manifest.jvmArgs,
    };
}

;// CONCATENATED MODULE: ./build/agent/become-ready.js




async function becomeReady(ports, identity, manifest, signal) {
    const { log } = ports;
    let bundle = null;
    let versions = { java: 'unknown', jmeter: 'unknown' };
    let fault;
    try {
        versions = await ports.generator.versions();
        bundle = await fetchBundle(ports, manifest, identity.workDir, signal);
        fault = await dryCheck(ports, identity, bundle, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        fault = { kind: 'worker', text: error instanceof Error ? error.message : String(error) };
    }
    const document = await readyDocument(ports, identity, versions, fault);
    await putPatiently(ports, keys/* keys */.H.ready(identity.worker), document, manifest.timings.readyMs);
    log.line(fault === null ? `Worker ${identity.worker} is ready.` : `Worker ${identity.worker}: ${fault.text}`);
    return fault === null ? bundle : null;
}
async function dryCheck({ clock, generator }, identity, bundle, signal) {
    const { dryPlan, timings } = bundle.manifest;
    const input = generatorInput(bundle, identity, { plan: dryPlan, folder: 'check', properties: {} });
    const cancel = new AbortController();
    const checking = generator.check(input, AbortSignal.any([signal, cancel.signal]));
    try {
        const answer = await within(clock, timings.readyMs, 'The dry check of the plan', checking);
        return answer.ok ? null : { kind: 'plan', text: answer.fault };
    }
    finally {
        cancel.abort(new Error('The dry check is over.'));
    }
}
async function readyDocument({ counters }, identity, versions, fault) {
    return {
        v: 1,
        kind: 'ready',
        worker: identity.worker,
        versions: { ...identity.versions, ...versions },
        cpuModel: counters.cpuModel(),
        machine: counters.machine(),
        cores: await counters.cores(),
        observesGenerator: counters.observes,
        clockOffsetMs: identity.clockOffsetMs,
        fault,
    };
}

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __nccwpck_require__(73300);
;// CONCATENATED MODULE: ./build/agent/faults.js

const MAX_LOG_FAULTS = 10;
function collectFaults() {
    const list = [];
    const add = (fault) => {
        const isKnown = list.some(({ kind, text }) => kind === fault.kind && text === fault.text);
        const isTooMuch = fault.kind === 'jmeter-log' && list.filter(({ kind }) => kind === 'jmeter-log').length >= MAX_LOG_FAULTS;
        if (!isKnown && !isTooMuch)
            list.push(fault);
    };
    return {
        list,
        invalid: (kind, text) => {
            add({ kind, severity: 'invalid', text: (0,sanitize/* sanitize */.a)(text, { maxChars: 500 }) });
        },
        warning: (kind, text) => {
            add({ kind, severity: 'warning', text: (0,sanitize/* sanitize */.a)(text, kind === 'store' ? { maxChars: 500 } : {}) });
        },
    };
}

;// CONCATENATED MODULE: ./build/agent/host-readings.js
const unobserved = {
    jmeterCpuPct: null,
    hostCpuPct: null,
    load1: null,
    memUsedBytes: null,
    ctxtPerSec: null,
    intrPerSec: null,
    stealPct: null,
    netTxBytes: null,
    netRxBytes: null,
    retransPct: null,
    gcMs: null,
    timerLagP95Ms: null,
};
function hostReading(before, after, counters) {
    const timerLagP95Ms = counters.timerLagP95Ms();
    const { counters: now } = after;
    if (now === null)
        return { ...unobserved, timerLagP95Ms };
    const grown = (name) => difference(before?.counters?.[name] ?? null, now[name]);
    const elapsedMs = before === null ? 0 : after.monotonicMs - before.monotonicMs;
    const totalMs = grown('hostTotalMs');
    return {
        jmeterCpuPct: share(grown('processCpuMs'), elapsedMs),
        hostCpuPct: share(grown('hostBusyMs'), totalMs),
        load1: now.load1,
        memUsedBytes: now.memUsedBytes,
        ctxtPerSec: ratio(grown('ctxt'), elapsedMs / 1_000),
        intrPerSec: ratio(grown('intr'), elapsedMs / 1_000),
        stealPct: share(grown('hostStealMs'), totalMs),
        netTxBytes: grown('netTxBytes'),
        netRxBytes: grown('netRxBytes'),
        retransPct: retransmitted(grown('tcpRetransSegs'), grown('tcpOutSegs')),
        gcMs: difference(before?.gcMs ?? null, after.gcMs),
        timerLagP95Ms,
    };
}
function difference(before, after) {
    return before === null || after === null || after < before ? null : after - before;
}
function share(part, whole) {
    const value = ratio(part, whole);
    return value === null ? null : value * 100;
}
function ratio(part, whole) {
    return part === null || whole === null || whole <= 0 ? null : part / whole;
}
function retransmitted(again, sent) {
    return again === 0 && sent !== null ? 0 : share(again, sent);
}

;// CONCATENATED MODULE: ./build/agent/stop-causes.js
const MAX_LATE_MS = 5_000;
function heedOrders(load) {
    const { ladder, latestStop, controller, faults, signal, go, time, bundle } = load;
    const nowMs = time.nowMs();
    const stop = latestStop();
    if (stop !== null)
        ladder.order(stop.reason, stop.how, nowMs);
    if (signal.aborted)
        ladder.order('cancelled', 'now', nowMs);
    if (controller.isReleased())
        ladder.order('cancelled', 'now', nowMs);
    if (ladder.reason === null && controller.isDead()) {
        const silentSec = bundle.manifest.timings.heartbeatDeadMs / 1_000;
        faults.invalid('heartbeat-lost', `The controller has given no sign of life for ${silentSec} s; the load was stopped.`);
        ladder.order('crashed', 'now', nowMs);
    }
    if (nowMs >= go.stopAtMs)
        ladder.order('completed', 'graceful', nowMs);
}
function isTooLate(load) {
    const lateMs = load.time.nowMs() - load.order.launchAtMs;
    if (lateMs <= MAX_LATE_MS)
        return false;
    load.faults.invalid('late-start', `The order to start came ${(lateMs / 1_000).toFixed(1)} s after the time to start; at most ${MAX_LATE_MS / 1_000} s are allowed, so nothing was generated.`);
    load.ladder.order('aborted', 'now', load.time.nowMs());
    return true;
}

;// CONCATENATED MODULE: ./build/agent/launch.js




const LOOK_MS = 50;
async function launch(load) {
    const { ports, bundle, order, identity, faults, ladder, go } = load;
    try {
        await fetchSlices(ports, bundle, order.data);
        if (!(await reachesLaunch(load)) || isTooLate(load))
            return null;
        const start = { plan: bundle.manifest.plan, folder: go.load, properties: order.properties };
        const running = await ports.generator.start(generatorInput(bundle, identity, start), new AbortController().signal);
        ports.log.line(`Load ${go.load}: the generator runs as process ${running.pid} with ${order.users} users.`);
        return running;
    }
    catch (error) {
        faults.invalid('jmeter-died', error instanceof Error ? error.message : String(error));
        ladder.order('crashed', 'now', load.time.nowMs());
        return null;
    }
}
async function reachesLaunch(load) {
    const never = new AbortController().signal;
    for (;;) {
        heedOrders(load);
        if (load.ladder.reason !== null)
            return false;
        for (const window of load.results.close(unobserved))
            load.ports.windowSink.write(window);
        const leftMs = load.order.launchAtMs - load.time.nowMs();
        if (leftMs <= 0)
            return true;
        await load.ports.clock.sleep(Math.min(leftMs, LOOK_MS), never);
    }
}

;// CONCATENATED MODULE: ./build/agent/listed-hosts.js
const DEFAULT_PORTS = { http: 80, https: 443, ws: 80, wss: 443 };
function listedHosts(rules) {
    const answers = new Map();
    return (url) => {
        const place = placeOf(url);
        if (place === '')
            return null;
        const known = answers.get(place);
        if (known !== undefined)
            return known;
        const answer = unlisted(place, rules);
        answers.set(place, answer);
        return answer;
    };
}
function placeOf(url) {
    const colon = url.indexOf('://');
    if (colon <= 0)
        return '';
    let end = colon + 3;
    while (end < url.length && !'/?#\\'.includes(url.charAt(end)))
        end += 1;
    return url.slice(0, end);
}
function unlisted(place, rules) {
    const [, scheme = '', host = '', port] = /^([a-z][a-z0-9+.-]*):\/\/(?:.*@)?(\[[^\]]*\]|[^:@]*)(?::(\d*))?$/i.exec(place) ?? [];
    if (host === '')
        return null;
    const name = bareName(host);
    const number = port === undefined || port === '' ? DEFAULT_PORTS[scheme.toLowerCase()] : Number(port);
    const isListed = rules.some((rule) => isNamed(bareName(rule.host), name) && (rule.port ?? number) === number);
    return isListed ? null : `${host}${number === undefined ? '' : `:${number}`}`;
}
function isNamed(rule, name) {
    return rule.startsWith('*.') ? name.endsWith(rule.slice(1)) && name.length > rule.length - 1 : rule === name;
}
function bareName(host) {
    return host
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/agent/load-clock.js
const STEP_MS = 1_000;
function anchorLoadClock(clock) {
    const offsetMs = clock.now() - clock.monotonicMs();
    return {
        nowMs: () => clock.monotonicMs() + offsetMs,
        stepMs: () => {
            const movedMs = clock.now() - clock.monotonicMs() - offsetMs;
            return Math.abs(movedMs) > STEP_MS ? movedMs : null;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/jtl/csv-row.js
const QUOTE = 34;
const LF = 10;
const CR = 13;
function splitRow(bytes, from, to, delimiter, bounds) {
    let at = from;
    let count = 0;
    let hasQuotes = false;
    for (;;) {
        const isQuoted = at < to && bytes[at] === QUOTE;
        const start = isQuoted ? at + 1 : at;
        let end;
        if (isQuoted) {
            hasQuotes = true;
            end = closingQuote(bytes, start, to, count, bounds);
            if (end < 0)
                return { kind: 'incomplete' };
            at = end + 1;
            if (bytes[at] === CR && at < to)
                at += 1;
            if (at >= to)
                return { kind: 'incomplete' };
            const isEnd = bytes[at] === LF || (bytes[at] === delimiter && at === end + 1);
            if (!isEnd)
                return { kind: 'malformed' };
        }
        else {
            bounds.escaped[count] = false;
            at = fieldEnd(bytes, at, to, delimiter);
            if (at >= to)
                return { kind: 'incomplete' };
            end = bytes[at] === LF && at > start && bytes[at - 1] === CR ? at - 1 : at;
        }
        bounds.starts[count] = start;
        bounds.ends[count] = end;
        count += 1;
        if (bytes[at] === LF)
            return { kind: 'complete', count, hasQuotes, next: at + 1 };
        at += 1;
    }
}
function fieldEnd(bytes, from, to, delimiter) {
    let at = from;
    while (at < to && bytes[at] !== delimiter && bytes[at] !== LF)
        at += 1;
    return at;
}
function closingQuote(bytes, start, to, field, bounds) {
    bounds.escaped[field] = false;
    for (let at = bytes.indexOf(QUOTE, start); at >= 0 && at < to; at = bytes.indexOf(QUOTE, at + 2)) {
        if (bytes[at + 1] !== QUOTE)
            return at;
        bounds.escaped[field] = true;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/core/jtl/jtl-format.js


const DEFAULT_COLUMNS = 'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';
const REQUIRED = ['timeStamp', 'elapsed', 'label', 'success'];
const HEADERLESS = /^\d{13}([^\w"\r\n])/;
const MAX_SHOWN_CHARS = 80;
function readFormat(line) {
    const text = line.toString('utf8');
    const headerless = HEADERLESS.exec(text)?.[1];
    if (headerless !== undefined) {
        return { format: layout(DEFAULT_COLUMNS.split(','), headerless.charCodeAt(0)), isHeader: false };
    }
    const delimiter = sniffDelimiter(text);
    const names = delimiter === null ? [] : columnNames(line, delimiter);
    const missing = REQUIRED.filter((name) => !names.includes(name));
    if (delimiter === null || missing.length === REQUIRED.length) {
        throw new run_error/* InputError */.d([
            `This is not a JTL: its first line is "${shown(text)}". Expected is JMeter's header (${DEFAULT_COLUMNS.slice(0, 23)},…) or a row that starts with a time of 13 digits.`,
        ]);
    }
    if (missing.length > 0) {
        throw new run_error/* InputError */.d([
            `The JTL lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}: its header is "${shown(text)}". Let JMeter save them (jmeter.save.saveservice.* in user.properties).`,
        ]);
    }
    return { format: layout(names, delimiter), isHeader: true };
}
function sniffDelimiter(text) {
    const found = /^(?:\w+|"[^"]*")([^\w"\r\n])/.exec(text)?.[1];
    if (found === undefined)
        return null;
    const code = found.charCodeAt(0);
    return code < 128 ? code : null;
}
function columnNames(line, delimiter) {
    const bounds = { starts: [], ends: [], escaped: [] };
    const row = Buffer.concat([line, Buffer.from('\n')]);
    const split = splitRow(row, 0, row.length, delimiter, bounds);
    if (split.kind !== 'complete')
        return [];
    return Array.from({ length: split.count }, (_unused, at) => row.toString('utf8', bounds.starts[at], bounds.ends[at]).replaceAll('""', '"'));
}
function layout(names, delimiter) {
    return {
        delimiter,
        columnCount: names.length,
        timeStamp: names.indexOf('timeStamp'),
        elapsed: names.indexOf('elapsed'),
        label: names.indexOf('label'),
        success: names.indexOf('success'),
        responseCode: names.indexOf('responseCode'),
        responseMessage: names.indexOf('responseMessage'),
        failureMessage: names.indexOf('failureMessage'),
        bytes: names.indexOf('bytes'),
        sentBytes: names.indexOf('sentBytes'),
        allThreads: names.indexOf('allThreads'),
        url: names.indexOf('URL'),
        latency: names.indexOf('Latency'),
        idleTime: names.indexOf('IdleTime'),
        connect: names.indexOf('Connect'),
    };
}
function shown(text) {
    const harmless = text.slice(0, MAX_SHOWN_CHARS).replaceAll(/[^\x20-\x7e]/g, '?');
    return text.length > MAX_SHOWN_CHARS ? `${harmless}…` : harmless;
}

;// CONCATENATED MODULE: ./build/core/jtl/words.js
const LINE_ENDS = 0x0a0a0a0a;
const MAX_COUNTED_BYTES = 960;
function inAllBytes(byte) {
    return Math.imul(byte, 0x01010101);
}
function columnEnds(word, pattern) {
    return hasZeroByte(word ^ pattern) | hasZeroByte(word ^ LINE_ENDS);
}
function skipFarColumns(view, from, columns, pattern) {
    if (columns === 0)
        return from;
    let hits = 0;
    let lineEnds = 0;
    for (let at = 0; at < 32; at += 4) {
        const word = view.getInt32(from + at, true);
        lineEnds |= hasZeroByte(word ^ LINE_ENDS);
        hits |= (Math.imul(zeroBytes(word ^ pattern) >>> 7, 0x10204080) >>> 28) << at;
    }
    for (let left = columns; left > 1; left -= 1)
        hits &= hits - 1;
    if (hits === 0 || lineEnds !== 0)
        return skipColumns(view, from, columns, pattern);
    return from + 32 - Math.clz32(hits & -hits);
}
function skipColumns(view, from, columns, pattern) {
    if (columns === 0)
        return from;
    let left = columns;
    for (let at = from;; at += 4) {
        const word = view.getInt32(at, true);
        let hits = zeroBytes(word ^ pattern);
        if (hasZeroByte(word ^ LINE_ENDS) !== 0)
            return -1;
        const count = Math.imul(hits >>> 7, 0x01010101) >>> 24;
        if (count >= left) {
            for (; left > 1; left -= 1)
                hits &= hits - 1;
            return at + firstByte(hits) + 1;
        }
        left -= count;
    }
}
function findLineEnd(view, from, delimiters, pattern) {
    let sum = 0;
    for (let at = from; at < from + MAX_COUNTED_BYTES; at += 8) {
        const low = view.getInt32(at, true);
        const high = view.getInt32(at + 4, true);
        const lowEnds = hasZeroByte(low ^ LINE_ENDS);
        const highEnds = hasZeroByte(high ^ LINE_ENDS);
        const lowHits = zeroBytes(low ^ pattern);
        const highHits = zeroBytes(high ^ pattern);
        if ((lowEnds | highEnds) === 0) {
            sum = (sum + (lowHits >>> 7) + (highHits >>> 7)) | 0;
            continue;
        }
        if (lowEnds !== 0)
            return lanes((sum + (before(lowHits, lowEnds) >>> 7)) | 0) === delimiters ? at + firstByte(lowEnds) : -1;
        sum = (sum + (lowHits >>> 7) + (before(highHits, highEnds) >>> 7)) | 0;
        return lanes(sum) === delimiters ? at + 4 + firstByte(highEnds) : -1;
    }
    return -1;
}
function hasZeroByte(word) {
    return (word - 0x01010101) & ~word & 0x80808080;
}
function zeroBytes(word) {
    return ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
}
function before(hits, ends) {
    return hits & ((ends & -ends) - 1);
}
function firstByte(bits) {
    return (31 - Math.clz32(bits & -bits)) >> 3;
}
function lanes(sum) {
    return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}

;// CONCATENATED MODULE: ./build/core/jtl/digits.js

const ZEROS = 0x30303030;
const SCALES = [1, 10, 100, 1000];
function thirteenDigits(view, from) {
    const first = view.getInt32(from, true) ^ ZEROS;
    const second = view.getInt32(from + 4, true) ^ ZEROS;
    const third = view.getInt32(from + 8, true) ^ ZEROS;
    const last = view.getUint8(from + 12) - 48;
    if ((noDigits(first) | noDigits(second) | noDigits(third)) !== 0 || last < 0 || last > 9)
        return -1;
    const high = Math.imul(fourDigits(first), 10_000) + fourDigits(second);
    return high * 100_000 + (Math.imul(fourDigits(third), 10) + last);
}
function countDigits(view, from) {
    const first = noDigits(view.getInt32(from, true) ^ ZEROS);
    if (first !== 0)
        return firstByte(first);
    const second = noDigits(view.getInt32(from + 4, true) ^ ZEROS);
    return second === 0 ? 8 : 4 + firstByte(second);
}
function fewDigits(view, from, count) {
    const first = view.getInt32(from, true) ^ ZEROS;
    if (count <= 4)
        return fourDigits(first << ((4 - count) << 3));
    const second = view.getInt32(from + 4, true) ^ ZEROS;
    return fourDigits(first) * (SCALES[count - 4] ?? 0) + fourDigits(second << ((8 - count) << 3));
}
function noDigits(word) {
    return ((word + 0x76767676) | word) & 0x80808080;
}
function fourDigits(word) {
    const pairs = (Math.imul(word, 10) + (word >>> 8)) | 0;
    return Math.imul(pairs & 255, 100) + ((pairs >>> 16) & 255);
}

;// CONCATENATED MODULE: ./build/core/jtl/intern-table.js
class InternTable {
    limit;
    buckets = new Array(64).fill(undefined);
    size = 0;
    constructor(limit) {
        this.limit = limit;
    }
    find(view, from, to, hash) {
        let entry = this.buckets[hash & (this.buckets.length - 1)];
        while (entry !== undefined) {
            if (entry.hash === hash && entry.sizeBytes === to - from && holds(entry.words, view, from, to))
                return entry;
            entry = entry.next;
        }
        return this.keep(view, from, to, hash);
    }
    keep(view, from, to, hash) {
        const text = Buffer.from(view.buffer, view.byteOffset + from, to - from).toString('utf8');
        if (this.size >= this.limit)
            return { text, number: -1 };
        if (this.size >= this.buckets.length)
            this.grow();
        const at = hash & (this.buckets.length - 1);
        const words = wordsOf(view, from, to);
        const entry = { text, number: this.size, hash, sizeBytes: to - from, words, next: this.buckets[at] };
        this.buckets[at] = entry;
        this.size += 1;
        return entry;
    }
    grow() {
        const old = this.buckets;
        this.buckets = new Array(old.length * 2).fill(undefined);
        for (const head of old) {
            for (let entry = head; entry !== undefined;) {
                const { next } = entry;
                const at = entry.hash & (this.buckets.length - 1);
                entry.next = this.buckets[at];
                this.buckets[at] = entry;
                entry = next;
            }
        }
    }
}
const HASH_SEED = 0;
function nextHash(hash, word) {
    const product = Math.imul(hash ^ word, 0x9e3779b1);
    return product ^ (product >>> 15);
}
function lowBytes(word, count) {
    return word & ((1 << (count << 3)) - 1);
}
function hashBytes(view, from, to) {
    let hash = HASH_SEED;
    let at = from;
    for (; at + 4 <= to; at += 4)
        hash = nextHash(hash, view.getInt32(at, true));
    return nextHash(hash, lowBytes(view.getInt32(at, true), to - at));
}
function wordsOf(view, from, to) {
    const words = new Int32Array((to - from + 4) >> 2);
    for (let at = 0; at < words.length - 1; at += 1)
        words[at] = view.getInt32(from + 4 * at, true);
    const rest = (to - from) & 3;
    words[words.length - 1] = lowBytes(view.getInt32(to - rest, true), rest);
    return words;
}
function holds(words, view, from, to) {
    const rest = (to - from) & 3;
    const last = words.length - 1;
    for (let at = 0; at < last; at += 1) {
        if (words[at] !== view.getInt32(from + 4 * at, true))
            return false;
    }
    return words[last] === lowBytes(view.getInt32(to - rest, true), rest);
}

;// CONCATENATED MODULE: ./build/core/jtl/plain-row.js



const GUARD_BYTES = 64;
const plain_row_LF = 10;
const TIME_DIGITS = 13;
const MAX_ELAPSED_DIGITS = 7;
const NU = 0x754e;
const TRUE = 0x65757274;
const FALS = 0x736c6166;
const LETTER_E = 101;
function plainRowReader(format) {
    const { success, responseMessage: message } = format;
    const isUsual = format.timeStamp === 0 && format.elapsed === 1 && format.label === 2 && success > 2;
    const isMessageBetween = message < 0 || (message > 2 && message < success);
    return isUsual && isMessageBetween && success < GUARD_BYTES / 2 ? new PlainReader(format) : null;
}
class PlainReader {
    delimiter;
    pattern;
    columnsToMessage;
    columnsToSuccess;
    columnsBehind;
    constructor({ delimiter, responseMessage, success, columnCount }) {
        this.delimiter = delimiter;
        this.pattern = inAllBytes(delimiter);
        this.columnsToMessage = responseMessage < 0 ? 0 : responseMessage - 3;
        this.columnsToSuccess = responseMessage < 0 ? success - 3 : success - responseMessage;
        this.columnsBehind = columnCount - 1 - success;
    }
    read(view, from, row) {
        const { delimiter, pattern } = this;
        const timeStampMs = thirteenDigits(view, from);
        if (timeStampMs < 0 || view.getUint8(from + TIME_DIGITS) !== delimiter)
            return -1;
        const elapsedFrom = from + TIME_DIGITS + 1;
        const digits = countDigits(view, elapsedFrom);
        if (digits === 0 || digits > MAX_ELAPSED_DIGITS || view.getUint8(elapsedFrom + digits) !== delimiter)
            return -1;
        const labelFrom = elapsedFrom + digits + 1;
        let hash = HASH_SEED;
        let at = labelFrom;
        let word = view.getInt32(at, true);
        let ends = columnEnds(word, pattern);
        while (ends === 0) {
            hash = nextHash(hash, word);
            at += 4;
            word = view.getInt32(at, true);
            ends = columnEnds(word, pattern);
        }
        const rest = firstByte(ends);
        hash = nextHash(hash, lowBytes(word, rest));
        const labelTo = at + rest;
        if (view.getUint8(labelTo) !== delimiter)
            return -1;
        at = skipColumns(view, labelTo + 1, this.columnsToMessage, pattern);
        if (at < 0 || view.getUint16(at, true) === NU)
            return -1;
        at = skipFarColumns(view, at, this.columnsToSuccess, pattern);
        if (at < 0)
            return -1;
        const truth = view.getInt32(at, true);
        const success = truth === TRUE;
        if (!success && (truth !== FALS || view.getUint8(at + 4) !== LETTER_E))
            return -1;
        at += success ? 4 : 5;
        const after = view.getUint8(at);
        if (after !== delimiter && after !== plain_row_LF)
            return -1;
        const lineEnd = findLineEnd(view, at, this.columnsBehind, pattern);
        if (lineEnd < 0)
            return -1;
        const elapsedMs = fewDigits(view, elapsedFrom, digits);
        const label = row.labels.find(view, labelFrom, labelTo, hash);
        row.timeStampMs = timeStampMs;
        row.elapsedMs = elapsedMs;
        row.endMs = timeStampMs + elapsedMs;
        row.success = success;
        row.isTransaction = false;
        row.label = label.text;
        row.labelNumber = label.number;
        return lineEnd;
    }
}

;// CONCATENATED MODULE: ./build/core/jtl/row-start.js
const row_start_LF = 10;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const row_start_TIME_DIGITS = 13;
const row_start_MAX_ELAPSED_DIGITS = 15;
function findRowStart(bytes, from, to, format) {
    for (let lineEnd = bytes.indexOf(row_start_LF, from); lineEnd >= 0 && lineEnd < to; lineEnd = bytes.indexOf(row_start_LF, lineEnd + 1)) {
        const answer = startsRow(bytes, lineEnd + 1, to, format);
        if (answer === 'yes')
            return { found: true, at: lineEnd + 1 };
        if (answer === 'unknown')
            return { found: false, at: lineEnd };
    }
    return { found: false, at: to };
}
function startsRow(bytes, from, to, format) {
    if (from >= to)
        return 'unknown';
    if (format.timeStamp !== 0 || format.elapsed !== 1)
        return 'yes';
    const { delimiter } = format;
    const timeEnd = skipDigits(bytes, from, Math.min(to, from + row_start_TIME_DIGITS));
    if (timeEnd === to)
        return 'unknown';
    if (timeEnd !== from + row_start_TIME_DIGITS || bytes[timeEnd] !== delimiter)
        return 'no';
    const elapsedEnd = skipDigits(bytes, timeEnd + 1, Math.min(to, timeEnd + 1 + row_start_MAX_ELAPSED_DIGITS));
    if (elapsedEnd === to)
        return 'unknown';
    return elapsedEnd > timeEnd + 1 && bytes[elapsedEnd] === delimiter ? 'yes' : 'no';
}
function skipDigits(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] ?? 0) >= DIGIT_0 && (bytes[at] ?? 0) <= DIGIT_9)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/core/jtl/scanned-row.js

const MAX_LABELS = 131_072;
const MAX_CODES = 1024;
const MAX_URLS = 16_384;
const MAX_DIGITS = 15;
const TRANSACTION_MARK = Buffer.from('Number of samples in transaction : ');
class ScannedRow {
    timeStampMs = 0;
    elapsedMs = 0;
    endMs = 0;
    label = '';
    labelNumber = -1;
    success = false;
    isTransaction = false;
    labels = new InternTable(MAX_LABELS);
    bounds = { starts: [], ends: [], escaped: [] };
    codes = new InternTable(MAX_CODES);
    urls = new InternTable(MAX_URLS);
    bytesOfRow = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    further = null;
    columns;
    constructor(columns) {
        this.columns = columns;
    }
    fill(view, bytes, format) {
        this.view = view;
        this.bytesOfRow = bytes;
        this.further = this.columns === 'all' ? format : null;
        const timeStampMs = this.number(format.timeStamp);
        const elapsedMs = this.number(format.elapsed);
        const success = this.truth(format.success);
        if (timeStampMs === null || elapsedMs === null || success === null)
            return false;
        if (this.end(format.timeStamp) - this.start(format.timeStamp) !== 13)
            return false;
        this.timeStampMs = timeStampMs;
        this.elapsedMs = elapsedMs;
        this.success = success;
        this.takeLabel(format.label);
        this.isTransaction = this.isMarked(format.responseMessage);
        this.endMs = timeStampMs + elapsedMs + (this.isTransaction ? (this.number(format.idleTime) ?? 0) : 0);
        return true;
    }
    get responseCode() {
        return this.further === null ? '' : this.text(this.further.responseCode, this.codes);
    }
    get url() {
        const url = this.further === null ? '' : this.text(this.further.url, this.urls);
        return url === 'null' ? '' : url;
    }
    get bytes() {
        return this.number(this.further?.bytes ?? -1);
    }
    get sentBytes() {
        return this.number(this.further?.sentBytes ?? -1);
    }
    get allThreads() {
        return this.number(this.further?.allThreads ?? -1);
    }
    get latencyMs() {
        return this.number(this.further?.latency ?? -1);
    }
    get connectMs() {
        return this.number(this.further?.connect ?? -1);
    }
    responseMessage() {
        return this.text(this.further?.responseMessage ?? -1, null);
    }
    failureMessage() {
        return this.text(this.further?.failureMessage ?? -1, null);
    }
    takeLabel(column) {
        if (this.bounds.escaped[column] === true) {
            this.label = this.text(column, null);
            this.labelNumber = -1;
            return;
        }
        const from = this.start(column);
        const to = this.end(column);
        const { text, number } = this.labels.find(this.view, from, to, hashBytes(this.view, from, to));
        this.label = text;
        this.labelNumber = number;
    }
    start(column) {
        return this.bounds.starts[column] ?? 0;
    }
    end(column) {
        return this.bounds.ends[column] ?? 0;
    }
    text(column, interned) {
        if (column < 0)
            return '';
        const from = this.start(column);
        const to = this.end(column);
        if (this.bounds.escaped[column] === true)
            return this.bytesOfRow.toString('utf8', from, to).replaceAll('""', '"');
        if (interned === null)
            return this.bytesOfRow.toString('utf8', from, to);
        return interned.find(this.view, from, to, hashBytes(this.view, from, to)).text;
    }
    number(column) {
        if (column < 0)
            return null;
        const from = this.start(column);
        const to = this.end(column);
        if (from === to || to - from > MAX_DIGITS)
            return null;
        let value = 0;
        for (let at = from; at < to; at += 1) {
            const digit = (this.bytesOfRow[at] ?? 0) - 48;
            if (digit < 0 || digit > 9)
                return null;
            value = value * 10 + digit;
        }
        return value;
    }
    truth(column) {
        switch (this.bytesOfRow.toString('latin1', this.start(column), this.end(column))) {
            case 'true':
                return true;
            case 'false':
                return false;
            default:
                return null;
        }
    }
    isMarked(column) {
        if (column < 0 || this.bytesOfRow[this.start(column)] !== TRANSACTION_MARK[0])
            return false;
        const to = Math.min(this.end(column), this.start(column) + TRANSACTION_MARK.length);
        return this.bytesOfRow.subarray(this.start(column), to).equals(TRANSACTION_MARK);
    }
}

;// CONCATENATED MODULE: ./build/core/jtl/scanner.js





const SLICE_BYTES = 131_072;
const MAX_ROW_BYTES = 1_048_576;
const scanner_QUOTE = 34;
const scanner_LF = 10;
const scanner_CR = 13;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
class JtlScanner {
    options;
    row;
    buffer = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    from = 0;
    to = 0;
    nextQuote = -1;
    isLost = false;
    format = null;
    plainReader = null;
    rowCount = 0;
    badCount = 0;
    byteCount = 0;
    constructor(options) {
        this.options = options;
        this.row = new ScannedRow(options.columns);
        this.allocate(2 * SLICE_BYTES);
    }
    get rows() {
        return this.rowCount;
    }
    get badRows() {
        return this.badCount;
    }
    get bytes() {
        return this.byteCount;
    }
    push(chunk) {
        for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
            const slice = chunk.subarray(from, from + SLICE_BYTES);
            this.room().set(slice);
            this.filled(slice.length);
        }
    }
    room() {
        this.buffer.copyWithin(0, this.from, this.to);
        this.to -= this.from;
        this.from = 0;
        this.nextQuote = -1;
        if (this.to + SLICE_BYTES + GUARD_BYTES > this.buffer.length)
            this.allocate(2 * (this.to + SLICE_BYTES));
        return this.buffer.subarray(this.to, this.to + SLICE_BYTES);
    }
    filled(sizeBytes) {
        this.byteCount += sizeBytes;
        this.to += sizeBytes;
        this.guard();
        this.scan({ isLast: false });
    }
    end() {
        this.scan({ isLast: true });
    }
    allocate(sizeBytes) {
        const memory = new ArrayBuffer(sizeBytes + GUARD_BYTES);
        const buffer = Buffer.from(memory);
        this.buffer.copy(buffer, 0, 0, this.to);
        this.view = new DataView(memory);
        this.buffer = buffer;
    }
    guard() {
        this.buffer[this.to] = scanner_LF;
        this.buffer[this.to + 1] = scanner_QUOTE;
        this.buffer.fill(this.format?.delimiter ?? scanner_LF, this.to + 2, this.to + GUARD_BYTES);
    }
    scan({ isLast }) {
        const format = this.format ?? this.readFirstLine(isLast);
        if (format === null)
            return;
        let goesOn = true;
        while (goesOn && this.from < this.to) {
            if (!this.isLost)
                this.scanPlain();
            goesOn = this.isLost ? this.findPlace(format, isLast) : this.scanExact(format, isLast);
        }
    }
    readFirstLine(isLast) {
        const { buffer } = this;
        if (this.to - this.from < BOM.length && !isLast)
            return null;
        if (this.byteCount === this.to - this.from && buffer.subarray(this.from, this.from + BOM.length).equals(BOM))
            this.from += BOM.length;
        while (this.from < this.to && (buffer[this.from] === scanner_LF || buffer[this.from] === scanner_CR))
            this.from += 1;
        const lineEnd = buffer.indexOf(scanner_LF, this.from);
        if (this.from === this.to)
            return null;
        if (lineEnd >= this.to && !isLast && this.to - this.from <= MAX_ROW_BYTES)
            return null;
        const textEnd = buffer[lineEnd - 1] === scanner_CR ? lineEnd - 1 : lineEnd;
        const line = buffer.subarray(this.from, textEnd);
        if (lineEnd >= this.to && line.toString('latin1').startsWith('timeStamp'))
            return null;
        const { format, isHeader } = readFormat(line);
        if (isHeader)
            this.from = Math.min(lineEnd + 1, this.to);
        this.format = format;
        this.plainReader = this.options.columns === 'report' ? plainRowReader(format) : null;
        this.guard();
        return format;
    }
    scanPlain() {
        const { plainReader, buffer, view, row, to, options } = this;
        if (plainReader === null)
            return;
        let { from, nextQuote } = this;
        let count = 0;
        while (from < to) {
            if (nextQuote < from)
                nextQuote = buffer.indexOf(scanner_QUOTE, from);
            const lineEnd = plainReader.read(view, from, row);
            if (lineEnd < 0 || lineEnd >= to || nextQuote < lineEnd)
                break;
            from = lineEnd + 1;
            count += 1;
            options.onRow(row);
        }
        this.from = from;
        this.nextQuote = nextQuote;
        this.rowCount += count;
    }
    scanExact(format, isLast) {
        if (this.from === this.to)
            return false;
        const { buffer, from, to, row } = this;
        const split = splitRow(buffer, from, to, format.delimiter, row.bounds);
        if (split.kind === 'incomplete' && !isLast && to - from <= MAX_ROW_BYTES)
            return false;
        if (split.kind !== 'complete' || split.next - from > MAX_ROW_BYTES)
            return this.refuse(from, { isLost: true });
        if (isEmptyLine(split, row)) {
            this.from = split.next;
            return true;
        }
        if (split.count !== format.columnCount)
            return this.refuse(split.hasQuotes ? from : split.next, { isLost: split.hasQuotes });
        if (!row.fill(this.view, buffer, format))
            return this.refuse(split.next, { isLost: false });
        this.from = split.next;
        this.rowCount += 1;
        this.options.onRow(row);
        return true;
    }
    refuse(from, { isLost }) {
        this.badCount += 1;
        this.options.onBad?.();
        this.from = from;
        this.isLost = isLost;
        return true;
    }
    findPlace(format, isLast) {
        const { found, at } = findRowStart(this.buffer, this.from, this.to, format);
        this.isLost = !found;
        this.from = !found && isLast ? this.to : at;
        return found;
    }
}
function isEmptyLine(split, { bounds }) {
    return split.kind === 'complete' && split.count === 1 && !split.hasQuotes && bounds.starts[0] === bounds.ends[0];
}

;// CONCATENATED MODULE: ./build/core/window/client-errors.js
function countedCode(responseCode, message) {
    return message.includes(TOO_MANY_FILES) && !responseCode.includes(TOO_MANY_FILES)
        ? `${responseCode}: ${TOO_MANY_FILES}`
        : responseCode;
}
function isClientError(code) {
    return CLIENT_ERRORS.some((part) => code.includes(part));
}
const TOO_MANY_FILES = 'Too many open files';
const CLIENT_ERRORS = [
    'java.net.BindException',
    'Cannot assign requested address',
    'java.net.UnknownHostException',
    TOO_MANY_FILES,
];

;// CONCATENATED MODULE: ./build/core/window/grid.js
const MIN_STEADY_WINDOWS = 5;
function windowMsFor(load) {
    return Math.max(baseMs(load.durationMs), 1_000 * Math.ceil(load.workers / 100));
}
function baseMs(durationMs) {
    if (durationMs < 60_000)
        return 1_000;
    if (durationMs < 300_000)
        return 2_000;
    return 10_000;
}
function windowIndexAt(grid, atMs) {
    return Math.floor((atMs - grid.startAtMs) / grid.windowMs);
}
function steadyWindows(grid, load) {
    if (load.realStarts.length === 0)
        return null;
    const latestStartMs = load.realStarts.reduce((latest, at) => Math.max(latest, at), -Infinity);
    const fromMs = latestStartMs + load.rampUpMs + load.warmUpMs;
    const firstK = Math.max(0, Math.ceil((fromMs - grid.startAtMs) / grid.windowMs));
    const lastK = windowIndexAt(grid, load.stopAtMs) - 1;
    return lastK >= firstK ? { firstK, lastK } : null;
}

;// CONCATENATED MODULE: ./build/core/window/own-labels.js
const NO_ANSWER_LABEL = '__no_answer__';
const NO_ANSWER_CODE = 'no-answer';
const OTHER_LABEL = '__other__';
const IGNORED_LABEL = '__ignored__';

;// CONCATENATED MODULE: ./build/core/window/label-namer.js

const MAX_REMEMBERED = 20_000;
function createLabelNamer(spec, maxLabels) {
    const ignored = spec.ignore.map(globPattern);
    const renames = Object.entries(spec.rename).map(([source, to]) => ({ pattern: new RegExp(`^(?:${source})$`), to }));
    const remembered = new Map();
    const kept = new Set();
    let isCapped = false;
    const decide = (raw) => {
        if (ignored.some((pattern) => pattern.test(raw)))
            return IGNORED_LABEL;
        const rename = renames.find(({ pattern }) => pattern.test(raw));
        const renamed = rename === undefined ? raw : raw.replace(rename.pattern, rename.to);
        if (kept.has(renamed))
            return renamed;
        if (kept.size < maxLabels) {
            kept.add(renamed);
            return renamed;
        }
        isCapped = true;
        return OTHER_LABEL;
    };
    return {
        nameOf(raw) {
            const known = remembered.get(raw);
            if (known !== undefined)
                return known;
            if (remembered.size >= MAX_REMEMBERED)
                remembered.clear();
            const name = decide(raw);
            remembered.set(raw, name);
            return name;
        },
        get isCapped() {
            return isCapped;
        },
    };
}
function globPattern(glob) {
    const source = glob
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 's');
}

;// CONCATENATED MODULE: ./build/core/histogram/bucket.js
const MAX_VALUE_MS = 2 ** 31 - 1;
const SUB_BUCKETS = 128;
const SUB_BITS = 7;
const BUCKET_COUNT = 25 * SUB_BUCKETS;
function bucketIndex(valueMs) {
    if (valueMs < 2 * SUB_BUCKETS)
        return valueMs;
    const shift = 31 - SUB_BITS - Math.clz32(valueMs);
    return shift * SUB_BUCKETS + (valueMs >>> shift);
}
function bucketMidMs(index) {
    if (index < 2 * SUB_BUCKETS)
        return index;
    const shift = (index >>> SUB_BITS) - 1;
    const low = ((index & (SUB_BUCKETS - 1)) + SUB_BUCKETS) * 2 ** shift;
    return low + (2 ** shift - 1) / 2;
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram-codec.js

const FORMAT_VERSION = 1;
const MAX_VARINT_BYTES = 8;
function encodeBuckets(buckets) {
    const bytes = [FORMAT_VERSION];
    pushVarint(bytes, buckets.total);
    let previous = -1;
    for (const [at, index] of buckets.indices.entries()) {
        pushVarint(bytes, index - previous);
        pushVarint(bytes, buckets.counts[at] ?? 0);
        previous = index;
    }
    return Buffer.from(bytes).toString('base64');
}
function decodeBuckets(text) {
    const bytes = decodeBase64(text);
    const version = bytes[0];
    if (version === undefined)
        throw malformed('it is empty, a version byte is expected');
    if (version !== FORMAT_VERSION)
        throw malformed(`its format version is ${version}, this program reads ${FORMAT_VERSION}`);
    const reader = { bytes, at: 1 };
    const total = readVarint(reader);
    const indices = [];
    const counts = [];
    let index = -1;
    let sum = 0;
    while (reader.at < bytes.length) {
        const step = readVarint(reader);
        if (step === 0)
            throw malformed(`bucket ${index} appears twice, indices must ascend`);
        index += step;
        if (index >= BUCKET_COUNT)
            throw malformed(`it names bucket ${index}, the last one is ${BUCKET_COUNT - 1}`);
        const count = readVarint(reader);
        if (count === 0)
            throw malformed(`bucket ${index} has a count of zero, only counted buckets are written`);
        sum += count;
        indices.push(index);
        counts.push(count);
    }
    if (sum !== total)
        throw malformed(`its buckets hold ${sum} values, its total says ${total}`);
    return { indices, counts, total };
}
function pushVarint(bytes, value) {
    let rest = value;
    while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    let padding = 0;
    if (text.endsWith('=='))
        padding = 2;
    else if (text.endsWith('='))
        padding = 1;
    const isComplete = text.length % 4 === 0 && bytes.length === (text.length / 4) * 3 - padding;
    if (!isComplete || text.includes('-') || text.includes('_'))
        throw malformed('it is not base64');
    return bytes;
}
function readVarint(reader) {
    const { bytes } = reader;
    const first = bytes[reader.at];
    if (first !== undefined && first < 128) {
        reader.at += 1;
        return first;
    }
    let value = 0;
    let scale = 1;
    for (let length = 0; length < MAX_VARINT_BYTES; length += 1) {
        const byte = bytes[reader.at];
        if (byte === undefined)
            throw malformed('it ends in the middle of a number');
        reader.at += 1;
        value += (byte & 127) * scale;
        if (byte < 128) {
            if (!Number.isSafeInteger(value))
                break;
            return value;
        }
        scale *= 128;
    }
    throw malformed('one of its numbers is too large');
}
function malformed(what) {
    return new Error(`The histogram cannot be read: ${what}.`);
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram.js


const MAX_SPARSE_BUCKETS = 48;
class Histogram {
    totalCount = 0;
    indices = [];
    counts = [];
    dense = null;
    static decode(text) {
        const { indices, counts, total } = decodeBuckets(text);
        const histogram = new Histogram();
        histogram.indices = indices;
        histogram.counts = counts;
        histogram.totalCount = total;
        return histogram;
    }
    get total() {
        return this.totalCount;
    }
    record(valueMs, count = 1) {
        if (count !== 1 && (!Number.isSafeInteger(count) || count < 1)) {
            throw new RangeError(`A histogram counts a value once or more often; the count given is ${count}.`);
        }
        const value = (valueMs | 0) === valueMs && valueMs >= 0 ? valueMs : wholeMs(valueMs);
        this.totalCount += count;
        this.addToBucket(bucketIndex(value), count);
    }
    add(other) {
        this.totalCount += other.totalCount;
        const { dense } = other;
        if (dense === null) {
            for (let at = 0; at < other.indices.length; at += 1)
                this.addToBucket(other.indices[at] ?? 0, other.counts[at] ?? 0);
            return;
        }
        const mine = this.room(dense.length - 1);
        for (let index = 0; index < dense.length; index += 1)
            mine[index] = (mine[index] ?? 0) + (dense[index] ?? 0);
    }
    percentile(percent, minMs, maxMs) {
        if (!(percent >= 0 && percent <= 100))
            throw new RangeError(`A percentile lies between 0 and 100; given is ${percent}.`);
        const rank = nearestRank(percent, this.totalCount);
        let seen = 0;
        for (const { midMs, count } of this.buckets()) {
            seen += count;
            if (seen >= rank)
                return Math.min(Math.max(midMs, minMs), maxMs);
        }
        return null;
    }
    *buckets() {
        const { indices, counts } = this.sparse();
        for (let at = 0; at < indices.length; at += 1) {
            yield { midMs: bucketMidMs(indices[at] ?? 0), count: counts[at] ?? 0 };
        }
    }
    encode() {
        return encodeBuckets(this.sparse());
    }
    addToBucket(index, count) {
        const { dense } = this;
        if (dense !== null) {
            const target = index < dense.length ? dense : this.room(index);
            target[index] = (target[index] ?? 0) + count;
            return;
        }
        const at = firstAtLeast(this.indices, index);
        if (this.indices[at] === index) {
            this.counts[at] = (this.counts[at] ?? 0) + count;
        }
        else if (this.indices.length < MAX_SPARSE_BUCKETS) {
            this.indices.splice(at, 0, index);
            this.counts.splice(at, 0, count);
        }
        else {
            this.room(index)[index] = count;
        }
    }
    room(index) {
        const current = this.dense ?? this.spread();
        if (index < current.length)
            return current;
        const grown = new Float64Array(wholeOctaves(index));
        grown.set(current);
        this.dense = grown;
        return grown;
    }
    spread() {
        const dense = new Float64Array(wholeOctaves(this.indices.at(-1) ?? 0));
        for (let at = 0; at < this.indices.length; at += 1)
            dense[this.indices[at] ?? 0] = this.counts[at] ?? 0;
        this.dense = dense;
        this.indices = [];
        this.counts = [];
        return dense;
    }
    sparse() {
        const { dense, totalCount: total } = this;
        if (dense === null)
            return { indices: this.indices, counts: this.counts, total };
        const indices = [];
        const counts = [];
        for (let index = 0; index < dense.length; index += 1) {
            const count = dense[index] ?? 0;
            if (count === 0)
                continue;
            indices.push(index);
            counts.push(count);
        }
        return { indices, counts, total };
    }
}
function wholeMs(valueMs) {
    if (Number.isNaN(valueMs))
        throw new RangeError('A histogram counts milliseconds; the value given is not a number.');
    return Math.min(Math.max(Math.round(valueMs), 0), MAX_VALUE_MS);
}
function nearestRank(percent, total) {
    const rank = Math.ceil(((percent * total) / 100) * (1 - 1e-15));
    return Math.min(Math.max(rank, 1), total);
}
function firstAtLeast(indices, index) {
    let low = 0;
    let high = indices.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((indices[middle] ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function wholeOctaves(index) {
    return Math.min(BUCKET_COUNT, ((index >>> 7) + 1) * 128);
}

;// CONCATENATED MODULE: ./build/core/window/merge-top-errors.js
function mergeTopErrors(errors) {
    const merged = new Map();
    for (const error of errors) {
        const key = `${error.code}\0${error.message}`;
        const known = merged.get(key);
        merged.set(key, known === undefined ? error : together(known, error));
    }
    return [...merged.values()].sort(byWeight);
}
function byWeight(a, b) {
    return b.count - a.count || compareText(a.code, b.code) || compareText(a.message, b.message);
}
function together(a, b) {
    const isFirst = a.firstAtMs < b.firstAtMs || (a.firstAtMs === b.firstAtMs && a.url <= b.url);
    return { ...(isFirst ? a : b), count: a.count + b.count };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/window/top-error-counter.js

const MAX_TOP_ERRORS_PER_LABEL = 5;
const MAX_TOP_ERRORS_PER_WINDOW = 20;
const MAX_ERROR_MESSAGE_CHARS = 200;
const MAX_COUNTED_FAILURES = 100;
function createTopErrorCounter() {
    const failures = new Map();
    return {
        add({ code, message, url, atMs }) {
            const cut = message.slice(0, MAX_ERROR_MESSAGE_CHARS);
            const key = `${code}\0${cut}`;
            const known = failures.get(key);
            if (known !== undefined)
                known.count += 1;
            else if (failures.size < MAX_COUNTED_FAILURES) {
                failures.set(key, { error: { code, message: cut, count: 1, firstAtMs: atMs, url }, count: 1 });
            }
        },
        top: () => [...failures.values()]
            .map(({ error, count }) => ({ ...error, count }))
            .sort(byWeight)
            .slice(0, MAX_TOP_ERRORS_PER_LABEL),
    };
}

;// CONCATENATED MODULE: ./build/core/window/label-counter.js


class LabelCounter {
    count = 0;
    errors = 0;
    elapsed = new TimeCounter();
    latency = new TimeCounter();
    connect = new TimeCounter();
    bytes = null;
    sentBytes = null;
    codes = new Map();
    okHistogram = null;
    topErrors = null;
    add(row, code, failure) {
        const elapsedMs = label_counter_wholeMs(row.elapsedMs);
        if (failure !== null) {
            this.okHistogram ??= copyOf(this.elapsed.histogram);
            this.errors += 1;
            this.topErrors ??= createTopErrorCounter();
            this.topErrors.add({ code, ...failure, atMs: row.endMs });
        }
        else {
            this.okHistogram?.record(elapsedMs);
        }
        this.count += 1;
        this.elapsed.add(elapsedMs);
        if (row.latencyMs !== null)
            this.latency.add(label_counter_wholeMs(row.latencyMs));
        if (row.connectMs !== null)
            this.connect.add(label_counter_wholeMs(row.connectMs));
        if (row.bytes !== null)
            this.bytes = (this.bytes ?? 0) + Math.max(0, row.bytes);
        if (row.sentBytes !== null)
            this.sentBytes = (this.sentBytes ?? 0) + Math.max(0, row.sentBytes);
        this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
    toLabelWindow(label, kind) {
        return {
            label,
            kind,
            count: this.count,
            errors: this.errors,
            ...this.elapsed.toTimeStats(),
            bytes: this.bytes,
            sentBytes: this.sentBytes,
            codes: Object.fromEntries(this.codes),
            ...(this.okHistogram === null ? {} : { okHistogram: this.okHistogram.encode() }),
            latency: this.latency.isEmpty ? null : this.latency.toTimeStats(),
            connect: this.connect.isEmpty ? null : this.connect.toTimeStats(),
            topErrors: this.topErrors?.top() ?? [],
        };
    }
}
class TimeCounter {
    histogram = new Histogram();
    sumMs = 0;
    minMs = Infinity;
    maxMs = 0;
    get isEmpty() {
        return this.histogram.total === 0;
    }
    add(ms) {
        this.histogram.record(ms);
        this.sumMs += ms;
        if (ms < this.minMs)
            this.minMs = ms;
        if (ms > this.maxMs)
            this.maxMs = ms;
    }
    toTimeStats() {
        return { sumMs: this.sumMs, minMs: this.minMs, maxMs: this.maxMs, histogram: this.histogram.encode() };
    }
}
function label_counter_wholeMs(ms) {
    return ms > 0 ? Math.round(ms) : 0;
}
function copyOf(histogram) {
    const copy = new Histogram();
    copy.add(histogram);
    return copy;
}

;// CONCATENATED MODULE: ./build/core/window/open-window.js



class OpenWindow {
    users = null;
    late = 0;
    cut = 0;
    counters = {
        sample: new Map(),
        transaction: new Map(),
        setup: new Map(),
        teardown: new Map(),
    };
    add(name, row, code, failure) {
        const ofKind = this.counters[name.kind];
        let counter = ofKind.get(name.label);
        if (counter === undefined) {
            counter = new LabelCounter();
            ofKind.set(name.label, counter);
        }
        counter.add(row, code, failure);
    }
    toDocument(owner, more) {
        const fromMs = owner.grid.startAtMs + more.seq * owner.grid.windowMs;
        return {
            v: 1,
            kind: 'window',
            run: owner.run,
            load: owner.load,
            worker: owner.worker,
            seq: more.seq,
            fromMs,
            toMs: fromMs + owner.grid.windowMs,
            final: more.final,
            users: more.users,
            late: this.late,
            cut: this.cut,
            host: more.host,
            labels: withFewTopErrors([...this.labels()]),
        };
    }
    *labels() {
        for (const kind of ['sample', 'transaction', 'setup', 'teardown']) {
            for (const [label, counter] of this.counters[kind])
                yield counter.toLabelWindow(label, kind);
        }
    }
}
function withFewTopErrors(labels) {
    const all = labels.flatMap((label) => label.topErrors);
    if (all.length <= MAX_TOP_ERRORS_PER_WINDOW)
        return labels;
    const kept = new Set([...all].sort(byWeight).slice(0, MAX_TOP_ERRORS_PER_WINDOW));
    return labels.map((label) => ({ ...label, topErrors: label.topErrors.filter((error) => kept.has(error)) }));
}

;// CONCATENATED MODULE: ./build/core/window/window-builder.js





const CLOSE_AFTER_MS = 1_000;
class WindowBuilder {
    options;
    namer;
    open = new Map();
    totals = {
        ...{ rows: 0, samples: 0, sampleErrors: 0, transactions: 0, transactionErrors: 0, setup: 0 },
        ...{ teardown: 0, bad: 0, cut: 0, late: 0, noAnswer: 0 },
    };
    clientErrorRows = 0;
    next = 0;
    users = null;
    realStartMs = null;
    teardownStartMs = null;
    cutFromMs = null;
    name = { label: '', kind: 'sample' };
    seesBytes = false;
    seesSentBytes = false;
    constructor(options) {
        this.options = options;
        this.namer = createLabelNamer(options.labels, options.maxLabels ?? 1_000);
    }
    setRealStart(ms) {
        this.realStartMs ??= ms;
    }
    setTeardownStart(ms) {
        this.teardownStartMs ??= ms;
    }
    cutFailuresFrom(ms) {
        this.cutFromMs ??= ms;
    }
    add(row, nowMs) {
        this.totals.rows += 1;
        const k = windowIndexAt(this.options.grid, row.endMs);
        const isLate = k < this.next || row.endMs > nowMs + CLOSE_AFTER_MS;
        const window = this.windowAt(isLate ? this.next : k);
        if (!row.success && this.cutFromMs !== null && row.endMs >= this.cutFromMs) {
            this.totals.cut += 1;
            window.cut += 1;
            return;
        }
        if (isLate) {
            this.totals.late += 1;
            window.late += 1;
        }
        this.count(row, window);
    }
    bad() {
        this.totals.rows += 1;
        this.totals.bad += 1;
    }
    noAnswer(count, elapsedMs, label) {
        const window = this.windowAt(this.next);
        const subject = label === undefined ? 'no answer' : `${label}: no answer`;
        const failure = { message: `${subject} when the load had ended and the drain time was over`, url: '' };
        const row = {
            elapsedMs,
            endMs: this.options.grid.startAtMs + (this.next + 1) * this.options.grid.windowMs,
            success: false,
            bytes: this.seesBytes ? 0 : null,
            sentBytes: this.seesSentBytes ? 0 : null,
            latencyMs: null,
            connectMs: null,
        };
        for (let i = 0; i < count; i += 1) {
            window.add({ label: NO_ANSWER_LABEL, kind: 'sample' }, row, NO_ANSWER_CODE, failure);
        }
        window.late += count;
        for (const key of ['rows', 'samples', 'sampleErrors', 'late', 'noAnswer'])
            this.totals[key] += count;
    }
    close(nowMs, host) {
        const { grid } = this.options;
        const closed = [];
        while (grid.startAtMs + (this.next + 1) * grid.windowMs + CLOSE_AFTER_MS <= nowMs) {
            closed.push(this.send(host, { final: false }));
        }
        return closed;
    }
    final(host) {
        const last = Math.max(this.next, ...this.open.keys());
        const documents = [];
        while (this.next < last)
            documents.push(this.send(host, { final: false }));
        documents.push(this.send(host, { final: true }));
        return documents;
    }
    get counts() {
        return { ...this.totals };
    }
    get clientErrors() {
        return this.clientErrorRows;
    }
    get isLabelsCapped() {
        return this.namer.isCapped;
    }
    count(row, window) {
        const { name } = this;
        const label = this.namer.nameOf(row.label);
        const kind = label === IGNORED_LABEL ? 'setup' : this.kindOf(row);
        name.label = label;
        name.kind = kind;
        let code = row.responseCode;
        let failure = null;
        if (!row.success) {
            const failureMessage = row.failureMessage();
            const responseMessage = row.responseMessage();
            code = countedCode(code, responseMessage);
            failure = { message: failureMessage === '' ? responseMessage : failureMessage, url: row.url };
        }
        window.add(name, row, code, failure);
        this.countKind(kind, failure !== null, code);
        if (row.bytes !== null)
            this.seesBytes = true;
        if (row.sentBytes !== null)
            this.seesSentBytes = true;
        if (row.allThreads !== null && (kind === 'sample' || kind === 'transaction'))
            window.users = row.allThreads;
    }
    kindOf(row) {
        if (this.realStartMs === null || row.timeStampMs < this.realStartMs)
            return 'setup';
        if (this.teardownStartMs !== null && row.timeStampMs >= this.teardownStartMs)
            return 'teardown';
        return row.isTransaction ? 'transaction' : 'sample';
    }
    countKind(kind, isFailed, code) {
        const { totals } = this;
        switch (kind) {
            case 'sample':
                totals.samples += 1;
                if (!isFailed)
                    return;
                totals.sampleErrors += 1;
                if (isClientError(code))
                    this.clientErrorRows += 1;
                return;
            case 'transaction':
                totals.transactions += 1;
                if (isFailed)
                    totals.transactionErrors += 1;
                return;
            case 'setup':
                totals.setup += 1;
                return;
            case 'teardown':
                totals.teardown += 1;
        }
    }
    windowAt(k) {
        let window = this.open.get(k);
        if (window === undefined) {
            window = new OpenWindow();
            this.open.set(k, window);
        }
        return window;
    }
    send(host, { final }) {
        const seq = this.next;
        const window = this.windowAt(seq);
        this.users = window.users ?? this.users;
        this.open.delete(seq);
        this.next += 1;
        return window.toDocument(this.options, { seq, users: this.users, host, final });
    }
}

;// CONCATENATED MODULE: ./build/agent/load-results.js


class LoadResults {
    options;
    builder;
    scanner;
    realStart = null;
    teardownStartMs = null;
    drainOverMs = null;
    unlisted = null;
    lastUsers = null;
    lastEndMs = -Infinity;
    isDiskFull = false;
    constructor(options) {
        this.options = options;
        this.builder = new WindowBuilder(options);
        this.scanner = new JtlScanner({
            columns: 'all',
            onRow: (row) => {
                this.add(row);
            },
            onBad: () => {
                this.builder.bad();
            },
        });
    }
    bytes(chunk) {
        this.scanner.push(chunk);
    }
    event(event) {
        switch (event.kind) {
            case 'thread-groups-started':
                this.realStart ??= event.atMs;
                this.builder.setRealStart(event.atMs);
                return;
            case 'teardown-started':
                this.teardownStartMs ??= event.atMs;
                this.builder.setTeardownStart(event.atMs);
                return;
            case 'log':
                if (/No space left on device|disk quota exceeded/i.test(event.text))
                    this.isDiskFull = true;
                if (event.level === 'ERROR')
                    this.options.faults.warning('jmeter-log', `jmeter.log: ${event.text}`);
        }
    }
    cutFailuresFrom(ms) {
        this.builder.cutFailuresFrom(ms);
    }
    countUnansweredFrom(ms) {
        this.drainOverMs ??= ms;
    }
    countLost(lost) {
        const lastWriter = this.lastEndMs >= lost.stopOrderedMs ? 1 : 0;
        const waiting = this.lastUsers === null ? lost.share : this.lastUsers - lastWriter;
        const missing = waiting - this.builder.counts.noAnswer;
        if (missing > 0)
            this.builder.noAnswer(missing, lost.elapsedMs);
    }
    close(host) {
        return this.builder.close(this.options.nowMs(), host);
    }
    end() {
        this.scanner.end();
    }
    final(host) {
        if (this.builder.isLabelsCapped) {
            this.options.faults.warning('labels-capped', 'The load has more than 1,000 labels; the rest is counted as __other__.');
        }
        return this.builder.final(host);
    }
    get counts() {
        return this.builder.counts;
    }
    get clientErrors() {
        return this.builder.clientErrors;
    }
    get bytesRead() {
        return this.scanner.bytes;
    }
    get realStartMs() {
        return this.realStart;
    }
    get unlistedHost() {
        return this.unlisted;
    }
    get saysDiskFull() {
        return this.isDiskFull;
    }
    add(row) {
        this.unlisted ??= this.options.unlistedHost(row.url);
        if (this.isUnanswered(row)) {
            this.builder.noAnswer(1, row.elapsedMs, row.label);
            return;
        }
        this.builder.add(row, this.options.nowMs());
        if (row.allThreads !== null)
            this.lastUsers = row.allThreads;
        this.lastEndMs = row.endMs;
    }
    isUnanswered(row) {
        if (row.success || row.isTransaction || this.drainOverMs === null || row.endMs < this.drainOverMs)
            return false;
        return this.teardownStartMs === null || row.timeStampMs < this.teardownStartMs;
    }
}

;// CONCATENATED MODULE: ./build/agent/stop-ladder.js
const GIVE_UP_AFTER_KILL_MS = 5_000;
function stopLadder(timings) {
    let reason = null;
    let gracefulMs = null;
    let nowOrderedMs = null;
    let cutFromMs = null;
    let drainOverMs = null;
    let told = null;
    let killedBy = null;
    const tell = async (generator, how) => {
        if (told === how)
            return;
        told = how;
        await generator.stop(how);
    };
    return {
        order: (why, how, nowMs) => {
            reason ??= why;
            if (how === 'graceful')
                gracefulMs ??= nowMs;
            else if (nowOrderedMs === null) {
                nowOrderedMs = nowMs;
                cutFromMs = nowMs;
            }
        },
        climb: async (generator, nowMs) => {
            if (nowOrderedMs === null) {
                if (gracefulMs === null)
                    return;
                if (nowMs < gracefulMs + timings.gracefulDrainMs) {
                    await tell(generator, 'graceful');
                    return;
                }
                nowOrderedMs = nowMs;
                drainOverMs = nowMs;
            }
            await tell(generator, 'now');
            const due = dueSignal(nowMs - nowOrderedMs, timings);
            if (due === null || due === killedBy)
                return;
            killedBy = due;
            generator.kill(due);
        },
        isGivenUp: (nowMs) => nowOrderedMs !== null && nowMs >= nowOrderedMs + timings.stopKillMs + GIVE_UP_AFTER_KILL_MS,
        get reason() {
            return reason;
        },
        get cutFromMs() {
            return cutFromMs;
        },
        get drainOverMs() {
            return drainOverMs;
        },
        get killedBy() {
            return killedBy;
        },
    };
}
function dueSignal(sinceOrderMs, timings) {
    if (sinceOrderMs >= timings.stopKillMs)
        return 'SIGKILL';
    return sinceOrderMs >= timings.stopTermMs ? 'SIGTERM' : null;
}

;// CONCATENATED MODULE: ./build/agent/frozen-watch.js
const FROZEN_AFTER_MS = 5_000;
const LONGEST_GAP_MS = 2_500;
function frozenWatch() {
    let switches = null;
    let changedMs = 0;
    let lastMs = -Infinity;
    return (reading, monotonicMs) => {
        const isGap = monotonicMs - lastMs > LONGEST_GAP_MS;
        lastMs = monotonicMs;
        if (reading?.state === 'T' || reading?.state === 't') {
            return `JMeter was stopped by a signal (state ${reading.state}).`;
        }
        const now = reading?.processContextSwitches ?? null;
        if (now === null || now !== switches || isGap) {
            switches = now;
            changedMs = monotonicMs;
            return null;
        }
        const frozenMs = monotonicMs - changedMs;
        return frozenMs < FROZEN_AFTER_MS
            ? null
            : `No thread of JMeter has run for ${(frozenMs / 1_000).toFixed(1)} s; it is frozen.`;
    };
}

;// CONCATENATED MODULE: ./build/agent/follow-host.js



const LOOK_AT_HOST_MS = 1_000;
const follow_host_CLOSE_AFTER_MS = 1_000;
function followHost(load, running) {
    const { ports, go, time, results, ladder, faults } = load;
    const frozen = frozenWatch();
    let lastWindow = null;
    let lastSeen = null;
    let lastLookMs = -Infinity;
    let lastDue = -Infinity;
    const look = async () => {
        const counters = await ports.counters.read(running.pid);
        const { gcMs } = await running.counters();
        lastLookMs = ports.clock.monotonicMs();
        const snapshot = { monotonicMs: lastLookMs, counters, gcMs };
        if (counters !== null)
            lastSeen = snapshot;
        lastWindow ??= snapshot;
        const why = frozen(counters, lastLookMs);
        if (why !== null && ladder.reason === null) {
            faults.invalid('jmeter-frozen', why);
            ladder.order('aborted', 'now', time.nowMs());
        }
        return snapshot;
    };
    return {
        look,
        lookSometimes: async () => {
            if (ports.clock.monotonicMs() - lastLookMs < LOOK_AT_HOST_MS)
                return;
            await look();
        },
        closeWindows: async () => {
            const due = windowIndexAt(go, time.nowMs() - follow_host_CLOSE_AFTER_MS);
            if (due <= lastDue)
                return;
            lastDue = due;
            const snapshot = await look();
            const closed = results.close(hostReading(lastWindow, snapshot, ports.counters));
            for (const window of closed)
                ports.windowSink.write(window);
            if (closed.length > 0)
                lastWindow = snapshot;
        },
        closeLastWindows: () => {
            const reading = lastSeen === null ? unobserved : hostReading(lastWindow, lastSeen, ports.counters);
            for (const window of results.close(reading))
                ports.windowSink.write(window);
        },
    };
}

;// CONCATENATED MODULE: ./build/agent/generator-faults.js
const RESULTS_EXPECTED_AFTER_MS = 2_000;
const MIN_FREE_BYTES = 512 * 1024;
async function watchGenerator(load, running) {
    const { ladder, time, results, faults, ports, identity } = load;
    if (results.unlistedHost !== null) {
        abort(load, 'unlisted-host', `The load reached ${results.unlistedHost}, a host outside the list of target.hosts; it was stopped at once.`);
    }
    const stepMs = time.stepMs();
    if (stepMs !== null && !faults.list.some(({ kind }) => kind === 'clock-stepped')) {
        faults.invalid('clock-stepped', `The clock of this worker was moved by ${(stepMs / 1_000).toFixed(1)} s during the load.`);
        ladder.order('aborted', 'now', time.nowMs());
    }
    if (ladder.reason !== null)
        return;
    const freeBytes = await ports.files.freeBytes(identity.workDir);
    if (results.saysDiskFull || (freeBytes !== null && freeBytes < MIN_FREE_BYTES)) {
        const left = freeBytes === null ? '' : ` (${Math.floor(freeBytes / 1024)} KiB left)`;
        abort(load, 'disk-full', `The disk of ${identity.workDir} is full${left}: rows are lost. Give it room and run again.`);
    }
    const { realStartMs } = results;
    if (realStartMs === null || time.nowMs() < realStartMs + RESULTS_EXPECTED_AFTER_MS)
        return;
    if ((await running.resultBytes()) === null) {
        abort(load, 'jtl-unwritable', `JMeter runs but has no result file in ${identity.workDir}/${load.go.load}.`);
    }
}
function judgeExit({ faults, ladder, time, go, identity, results }, exit, seen) {
    const how = exit.signal === null ? `with exit code ${String(exit.code)}` : `by ${exit.signal}`;
    if (seen.jtlBytes === null && results.realStartMs !== null) {
        faults.invalid('jtl-unwritable', `JMeter left no result file in ${identity.workDir}/${go.load}.`);
    }
    else if (results.bytesRead < (seen.jtlBytes ?? 0)) {
        faults.invalid('bug', `Only ${results.bytesRead} of ${seen.jtlBytes} bytes of the result file were read.`);
    }
    if (ladder.killedBy !== null && !exit.sawEnd) {
        faults.warning('jmeter-log', `JMeter did not end when it was told to; ${ladder.killedBy} ended it.`);
    }
    else if (!seen.wasOrdered && exit.sawEnd && exit.code === 0) {
        ladder.order('completed', 'graceful', time.nowMs());
    }
    else if (!exit.sawEnd && ladder.cutFromMs === null) {
        faults.invalid('jmeter-died', `JMeter ended ${how}, without the end of its test.`);
        ladder.order('crashed', 'now', time.nowMs());
    }
}
function abort({ faults, ladder, time }, kind, text) {
    if (ladder.reason !== null && kind !== 'unlisted-host')
        return;
    faults.invalid(kind, text);
    ladder.order('aborted', 'now', time.nowMs());
}

;// CONCATENATED MODULE: ./build/agent/supervise-load.js



const TICK_MS = 250;
const MAX_READS_PER_TICK = 16;
async function superviseLoad(load, running) {
    const { ports, go, time, ladder, faults } = load;
    const never = new AbortController().signal;
    const tickMs = Math.min(TICK_MS, go.windowMs / 4);
    const host = followHost(load, running);
    const exit = followExit(running);
    await host.look();
    while (exit() === null && !ladder.isGivenUp(time.nowMs())) {
        try {
            heedOrders(load);
            await ladder.climb(running, time.nowMs());
            applyLadder(load);
            await host.lookSometimes();
            await readRows(load, running, MAX_READS_PER_TICK);
            await watchGenerator(load, running);
            await host.closeWindows();
        }
        catch (error) {
            failLoad(load, error);
        }
        const toStopMs = ladder.reason === null ? Math.max(1, go.stopAtMs - time.nowMs()) : tickMs;
        if (exit() === null)
            await Promise.race([running.exited, ports.clock.sleep(Math.min(tickMs, toStopMs), never)]);
    }
    if (exit() === null)
        faults.invalid('bug', `JMeter (process ${running.pid}) lives on after SIGKILL.`);
    applyLadder(load);
    return await finish(load, running, exit(), host);
}
function followExit(running) {
    let exit = null;
    void running.exited.then((end) => {
        exit = end;
    });
    return () => exit;
}
function applyLadder({ ladder, results }) {
    if (ladder.drainOverMs !== null)
        results.countUnansweredFrom(ladder.drainOverMs);
    else if (ladder.cutFromMs !== null)
        results.cutFailuresFrom(ladder.cutFromMs);
}
async function readRows({ results }, running, maxReads) {
    for (let reads = 0; reads < maxReads; reads += 1) {
        if (!(await running.read(results)))
            return;
    }
}
async function finish(load, running, exit, host) {
    const { results, ladder } = load;
    if (load.signal.aborted)
        ladder.order('cancelled', 'now', load.time.nowMs());
    const wasOrdered = ladder.reason !== null;
    try {
        await readRows(load, running, Infinity);
        results.end();
        host.closeLastWindows();
        countLostRequests(load, exit);
    }
    catch (error) {
        failLoad(load, error);
    }
    const jtlBytes = await running.resultBytes().catch(() => null);
    if (exit !== null)
        judgeExit(load, exit, { jtlBytes, wasOrdered });
    return { exit, jtlBytes: jtlBytes ?? 0, endedByItselfAtMs: wasOrdered ? null : (exit?.atMs ?? null) };
}
function countLostRequests({ ladder, results, order, bundle }, exit) {
    const { drainOverMs } = ladder;
    if (drainOverMs === null || exit?.sawEnd === true)
        return;
    const { gracefulDrainMs } = bundle.manifest.timings;
    results.countLost({ share: order.users, stopOrderedMs: drainOverMs - gracefulDrainMs, elapsedMs: gracefulDrainMs });
}
function failLoad({ faults, ladder, time }, error) {
    faults.invalid('bug', `The agent failed: ${error instanceof Error ? error.message : String(error)}`);
    ladder.order('crashed', 'now', time.nowMs());
}

;// CONCATENATED MODULE: ./build/core/protocol/parse-stop.js



function parseStop(value) {
    return (0,parsed/* refuse */.T)('stop', stopShape, value) ?? { ok: true, stop: value };
}
const endReason = (0,scalar_shapes/* oneOf */.yL)('completed', 'aborted', 'cancelled', 'timed-out', 'crashed');
const stopShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('stop')),
    reason: (0,shape/* decides */.yN)(endReason),
    how: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('graceful', 'now')),
    text: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
});

;// CONCATENATED MODULE: ./build/agent/watch-stop.js



function watchStop({ channel, clock }, options, signal) {
    let latest = null;
    const look = async () => {
        const bytes = await channel.get(keys/* keys */.H.stop(options.load));
        if (bytes === null)
            return;
        const parsed = parseStop((0,encode_document/* decodeJson */.x)(bytes));
        latest = parsed.ok ? parsed.stop : { v: 1, kind: 'stop', reason: 'aborted', how: 'now', text: parsed.fault };
    };
    const follow = async () => {
        while (!signal.aborted) {
            await look().catch(() => undefined);
            await clock.sleep(options.pollMs, signal).catch(() => undefined);
        }
    };
    void follow();
    return () => latest;
}

;// CONCATENATED MODULE: ./build/agent/run-load.js












const MAX_REASON_CHARS = 500;
async function runLoad(ports, identity, order) {
    const { go, bundle } = order;
    const { timings, labels, hosts } = bundle.manifest;
    const watching = new AbortController();
    const time = anchorLoadClock(ports.clock);
    const faults = collectFaults();
    const load = {
        ...order,
        ports,
        identity,
        time,
        faults,
        ladder: stopLadder(timings),
        latestStop: watchStop(ports, { load: go.load, pollMs: timings.channelPollMs }, watching.signal),
        results: new LoadResults({
            ...{ run: go.run, load: go.load, worker: identity.worker, grid: go, labels, faults },
            nowMs: time.nowMs,
            unlistedHost: listedHosts(hosts),
        }),
    };
    try {
        const running = await launch(load);
        const end = running === null ? { exit: null, jtlBytes: 0, endedByItselfAtMs: null } : await superviseLoad(load, running);
        await order.beforeHandOver?.().catch(() => undefined);
        return await handOver(load, end);
    }
    finally {
        watching.abort(new Error('The load is over.'));
    }
}
async function handOver(load, end) {
    const { ports, results, identity, bundle, go, faults } = load;
    const { resultsDrainMs } = bundle.manifest.timings;
    for (const window of results.close(unobserved))
        ports.windowSink.write(window);
    const lastWindows = results.final(unobserved);
    for (const window of lastWindows)
        ports.windowSink.write(window);
    const deadline = new AbortController();
    const timer = ports.clock.sleep(resultsDrainMs, deadline.signal).then(() => {
        deadline.abort(new Error('The time to hand over results is over.'));
    }, () => undefined);
    const account = await ports.windowSink.drain(deadline.signal, { load: go.load, timeoutMs: resultsDrainMs });
    deadline.abort(new Error('All results are handed over.'));
    await timer;
    if (account.trouble !== undefined)
        faults.warning('store', account.trouble);
    const done = doneDocument(load, end, { last: lastWindows.at(-1)?.seq ?? 0, account });
    await putPatiently(ports, keys/* keys */.H.done(go.load, identity.worker), done, resultsDrainMs);
    ports.log.line(`Load ${go.load} is over (${done.endReason}): ${done.counts.rows} rows, ${account.acknowledged + account.passedOn} of ${account.given} windows handed over.`);
    for (const { text } of done.faults)
        ports.log.line(text);
    return done;
}
function doneDocument(load, end, { last, account }) {
    const { results, identity, go, faults, ladder } = load;
    const { exit } = end;
    return {
        v: 1,
        kind: 'done',
        run: go.run,
        load: go.load,
        worker: identity.worker,
        last,
        counts: results.counts,
        bytesRead: results.bytesRead,
        jtlBytes: end.jtlBytes,
        realStartMs: results.realStartMs,
        jmeterExit: { code: exit?.code ?? null, signal: exit?.signal ?? null },
        sawEnd: exit?.sawEnd ?? false,
        endedByItselfAtMs: end.endedByItselfAtMs,
        endReason: ladder.reason ?? 'completed',
        clientErrors: results.clientErrors,
        sink: sinkCounts(account),
        faults: faults.list,
    };
}
function sinkCounts({ given, acknowledged, passedOn, refused, refusals }) {
    const told = refusals.map(({ seq, reason }) => ({ seq, reason: (0,sanitize/* sanitize */.a)(reason, { maxChars: MAX_REASON_CHARS }) }));
    return { given, acknowledged, passedOn, refused, refusals: told };
}

;// CONCATENATED MODULE: ./build/core/protocol/parse-heartbeat.js



function parseHeartbeat(value) {
    return (0,parsed/* refuse */.T)('heartbeat', heartbeatShape, value) ?? { ok: true, heartbeat: value };
}
const heartbeatShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('heartbeat')),
    seq: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
});

;// CONCATENATED MODULE: ./build/core/protocol/parse-release.js



function parseRelease(value) {
    return (0,parsed/* refuse */.T)('release', releaseShape, value) ?? { ok: true, release: value };
}
const releaseShape = (0,shape/* objectOf */.Xy)({ v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)), kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('release')) });

;// CONCATENATED MODULE: ./build/agent/watch-controller.js




function watchController({ channel, clock }, timings, signal) {
    let seq = null;
    let changedMs = clock.monotonicMs();
    let isReleased = false;
    const look = async () => {
        const heartbeat = parseHeartbeat(await readJson(channel, keys/* keys */.H.heartbeat));
        if (heartbeat.ok && heartbeat.heartbeat.seq !== seq) {
            seq = heartbeat.heartbeat.seq;
            changedMs = clock.monotonicMs();
        }
        if (parseRelease(await readJson(channel, keys/* keys */.H.release)).ok)
            isReleased = true;
    };
    const follow = async () => {
        while (!signal.aborted) {
            await look().catch(() => undefined);
            await clock.sleep(timings.channelPollMs, signal).catch(() => undefined);
        }
    };
    void follow();
    return {
        isDead: () => clock.monotonicMs() - changedMs >= timings.heartbeatDeadMs,
        isReleased: () => isReleased,
    };
}
async function readJson(channel, key) {
    const bytes = await channel.get(key);
    return bytes === null ? undefined : (0,encode_document/* decodeJson */.x)(bytes);
}

;// CONCATENATED MODULE: ./build/agent/run-agent.js







const RESERVE_BYTES = 256 * 1024;
async function runAgent(ports, identity, signal) {
    const watching = new AbortController();
    try {
        const manifest = await fetchManifest(ports, signal);
        const controller = watchController(ports, manifest.timings, watching.signal);
        const bundle = await becomeReady(ports, identity, manifest, signal);
        const end = await obey(ports, identity, { bundle, controller, pollMs: manifest.timings.channelPollMs }, signal);
        if (end === 'heartbeat-lost')
            await removeSecrets(ports, identity);
        return end;
    }
    catch (error) {
        if (signal.aborted)
            return 'interrupted';
        throw error;
    }
    finally {
        watching.abort(new Error('The agent ends.'));
    }
}
async function removeSecrets({ files, log }, { secretsFile }) {
    if (secretsFile === null)
        return;
    await files.remove(secretsFile).catch((error) => {
        log.line(`The secrets in ${secretsFile} could not be removed: ${String(error)}`);
    });
}
async function obey(ports, identity, fleet, signal) {
    const { controller, bundle, pollMs } = fleet;
    const seen = new Set();
    for (;;) {
        if (signal.aborted)
            return 'interrupted';
        if (controller.isReleased())
            return 'released';
        if (controller.isDead())
            return 'heartbeat-lost';
        const go = bundle === null ? null : await nextGo(ports, seen, bundle.manifest.timings.heartbeatDeadMs);
        if (go === null || bundle === null) {
            await ports.clock.sleep(pollMs, signal).catch(() => undefined);
            continue;
        }
        const order = Object.hasOwn(go.workers, identity.worker) ? go.workers[identity.worker] : undefined;
        if (order === undefined) {
            ports.log.line(`Load ${go.load} is made without worker ${identity.worker}.`);
            continue;
        }
        const reserve = `${identity.workDir}/reserve`;
        await ports.files.write(reserve, new Uint8Array(RESERVE_BYTES)).catch(() => undefined);
        await runLoad(ports, identity, {
            ...{ go, order, bundle, controller, signal },
            beforeHandOver: () => ports.files.remove(reserve),
        });
    }
}
async function nextGo({ channel, clock, log }, seen, timeoutMs) {
    try {
        for (const key of await within(clock, timeoutMs, 'Listing the channel', goKeys(channel, seen))) {
            const bytes = await within(clock, timeoutMs, `Reading ${key}`, channel.get(key));
            if (bytes === null)
                continue;
            seen.add(key);
            const parsed = parseGo((0,encode_document/* decodeJson */.x)(bytes));
            if (parsed.ok)
                return parsed.go;
            log.line(`${key} is not obeyed. ${parsed.fault}`);
        }
    }
    catch {
    }
    return null;
}
async function goKeys(channel, seen) {
    const last = Math.max(...[...seen].map((key) => Number.parseInt(key, 10)), 0);
    const prefixes = last === 0 ? [''] : [1, 2, 3].map((more) => `${last + more}-`);
    const listed = [];
    for (const prefix of prefixes)
        listed.push(...(await channel.list(prefix)));
    return listed.filter((key) => /^\d+-[a-z-]+\/go\.json$/.test(key) && !seen.has(key));
}


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeDocument),
/* harmony export */   x: () => (/* binding */ decodeJson)
/* harmony export */ });
function encodeDocument(document) {
    return Buffer.from(JSON.stringify(document));
}
function decodeJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keys)
/* harmony export */ });
const keys = {
    bundle: (path) => `bundle/${path}`,
    manifest: 'bundle/.loadtest-bundle/manifest.json',
    ready: (worker) => `ready/${worker}.json`,
    readyPrefix: 'ready/',
    go: (load) => `${load}/go.json`,
    stop: (load) => `${load}/stop.json`,
    done: (load, worker) => `${load}/done/${worker}.json`,
    donePrefix: (load) => `${load}/done/`,
    window: (load, worker, seq) => `${load}/windows/${worker}/${String(seq).padStart(8, '0')}.json`,
    windowPrefix: (load, worker) => `${load}/windows/${worker === undefined ? '' : `${worker}/`}`,
    refused: (load, worker, seq) => `${load}/refused/${worker}/${String(seq).padStart(8, '0')}.json`,
    heartbeat: 'heartbeat.json',
    release: 'release.json',
};


/***/ }),

/***/ 46170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const MAX_FAULTS_TOLD = 5;
function refuse(what, shape, value, rules = () => []) {
    const faults = [];
    shape.check(value, '', faults);
    if (faults.length === 0)
        faults.push(...rules());
    if (faults.length === 0)
        return null;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join('; ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    return {
        ok: false,
        fault: `The ${what} document is refused: ${told}${rest > 0 ? `; and ${rest} more faults` : ''}.`,
    };
}


/***/ }),

/***/ 67790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports flag, signedAmount */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60198);

const text = leaf((value) => typeof value === 'string', 'text');
const name = leaf((value) => typeof value === 'string' && value !== '', 'text that is not empty');
const flag = leaf((value) => typeof value === 'boolean', 'true or false');
const count = leaf((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number of at least 0');
const amount = leaf((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of at least 0');
const signedAmount = leaf((value) => Number.isFinite(value), 'a finite number');
function oneOf(...values) {
    const expected = values.map((value) => JSON.stringify(value)).join(' or ');
    return leaf((value) => values.some((allowed) => allowed === value), expected);
}
function leaf(isGood, expected) {
    return {
        fields: null,
        check(value, path, faults) {
            if (!isGood(value))
                faults.push((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(path, value, expected));
        },
    };
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   ux: () => (/* binding */ faultAt),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* unused harmony export decidesWhenPresent */
const decides = (shape) => ({ shape, weight: 'decides', isOptional: false });
const shown = (shape) => ({ shape, weight: 'shown', isOptional: false });
const decidesWhenPresent = (shape) => ({ shape, weight: 'decides', isOptional: true });
function objectOf(fields) {
    const entries = Object.entries(fields);
    return {
        fields: new Map(entries.flatMap(([name, field]) => fieldPaths(name, field))),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [name, field] of entries) {
                const child = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
                const childPath = path === '' ? name : `${path}.${name}`;
                if (child !== undefined)
                    field.shape.check(child, childPath, faults);
                else if (!field.isOptional)
                    faults.push(`${childPath} is missing`);
            }
        },
    };
}
function listOf(entry) {
    return {
        fields: entry.fields === null ? null : below('[]', entry.fields),
        check(value, path, faults) {
            if (!Array.isArray(value)) {
                faults.push(faultAt(path, value, 'a list'));
                return;
            }
            for (const [index, item] of value.entries())
                entry.check(item, `${path}[${index}]`, faults);
        },
    };
}
function mapOf(entry, keyFault = () => null) {
    return {
        fields: entry.fields === null ? null : below('{}', entry.fields),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [key, item] of Object.entries(value)) {
                const fault = keyFault(key);
                if (fault !== null)
                    faults.push(`${path} has the key ${JSON.stringify(key)}: ${fault}`);
                entry.check(item, `${path}[${JSON.stringify(key)}]`, faults);
            }
        },
    };
}
function nullable(shape) {
    return {
        fields: shape.fields,
        check(value, path, faults) {
            if (value !== null)
                shape.check(value, path, faults);
        },
    };
}
function faultAt(path, value, expected) {
    return `${path === '' ? 'the document' : path} is ${describe(value)}, ${expected} is expected`;
}
function describe(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    if (typeof value === 'boolean' || value === null)
        return String(value);
    if (value === undefined)
        return 'missing';
    return Array.isArray(value) ? 'a list' : 'an object';
}
function fieldPaths(name, field) {
    if (field.shape.fields === null)
        return [[name, field.weight]];
    const separator = [...field.shape.fields.keys()].every((path) => /^(\[\]|\{\})/.test(path)) ? '' : '.';
    return [...field.shape.fields].map(([path, weight]) => [
        `${name}${separator}${path}`,
        field.weight === 'shown' ? 'shown' : weight,
    ]);
}
function below(mark, fields) {
    return new Map([...fields].map(([path, weight]) => [`${mark}.${path}`, weight]));
}


/***/ }),

/***/ 73300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sanitize),
/* harmony export */   g: () => (/* binding */ sanitizeLine)
/* harmony export */ });
const MAX_CHARS = 300;
const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[@-Z\\^_]?/g;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
function sanitize(text, options = {}) {
    const maxChars = options.maxChars ?? MAX_CHARS;
    const plain = text
        .slice(0, maxChars * 8)
        .toWellFormed()
        .replaceAll(ANSI, '')
        .replaceAll(LINE_BREAK, ' ')
        .replaceAll(INVISIBLE, '')
        .replaceAll('\t', ' ')
        .replaceAll(CONTROL, '\ufffd');
    return cut(disarmCommands(plain), maxChars);
}
const MAX_LINE_CHARS = 4_000;
function sanitizeLine(line) {
    return sanitize(line, { maxChars: MAX_LINE_CHARS });
}
function disarmCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function cut(text, maxChars) {
    const chars = Array.from(text);
    return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ StartError),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    name = 'InputError';
    faults;
    constructor(faults) {
        super(faults.join('\n'));
        this.faults = faults;
    }
}
class StartError extends Error {
    name = 'StartError';
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.hint = options.hint ?? null;
    }
}


/***/ }),

/***/ 56660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ composeAgent)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/core/plan/version.js
const PRODUCT_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/core/protocol/agent-variables.js
const agentVariables = {
    fleet: 'LOADTEST_FLEET',
    worker: 'LOADTEST_WORKER',
    channel: 'LOADTEST_CHANNEL',
    workDir: 'LOADTEST_WORK_DIR',
    secretsFile: 'LOADTEST_SECRETS_FILE',
    storeFile: 'LOADTEST_STORE_FILE',
    controller: 'LOADTEST_CONTROLLER',
    javaFile: 'LOADTEST_JAVA',
    jmeterHome: 'LOADTEST_JMETER_HOME',
};

;// CONCATENATED MODULE: ./build/core/search/connection-secrets.js
function connectionSecrets({ credentials, proxyUrl }) {
    return [...credentialSecrets(credentials), ...proxySecrets(proxyUrl)];
}
function credentialSecrets(credentials) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'api-key': {
            const decoded = Buffer.from(credentials.apiKey, 'base64').toString();
            return [credentials.apiKey, decoded, decoded.slice(decoded.indexOf(':') + 1)];
        }
        case 'basic':
            return [credentials.password, basic(credentials.username, credentials.password)];
        case 'bearer':
            return [credentials.token];
    }
}
function proxySecrets(proxyUrl) {
    if (proxyUrl === null)
        return [];
    const { username, password } = new URL(proxyUrl);
    if (password === '')
        return [];
    const plain = decodeURIComponent(password);
    return [password, plain, basic(decodeURIComponent(username), plain)];
}
function basic(username, password) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}

// EXTERNAL MODULE: ./build/core/protocol/parsed.js
var parsed = __nccwpck_require__(46170);
// EXTERNAL MODULE: ./build/core/protocol/scalar-shapes.js
var scalar_shapes = __nccwpck_require__(67790);
// EXTERNAL MODULE: ./build/core/protocol/shape.js
var shape = __nccwpck_require__(60198);
;// CONCATENATED MODULE: ./build/core/search/parse-worker-store.js



function parseWorkerStore(value) {
    return (0,parsed/* refuse */.T)('store', storeShape, value) ?? { ok: true, store: value };
}
const CREDENTIALS = {
    none: (0,shape/* objectOf */.Xy)({ kind: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU) }),
    'api-key': (0,shape/* objectOf */.Xy)({ kind: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU), apiKey: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU) }),
    basic: (0,shape/* objectOf */.Xy)({ kind: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU), username: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU), password: (0,shape/* decides */.yN)(scalar_shapes/* text */.Qq) }),
    bearer: (0,shape/* objectOf */.Xy)({ kind: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU), token: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU) }),
};
const credentials = {
    fields: null,
    check(value, path, faults) {
        const kind = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
        const shape = Object.entries(CREDENTIALS).find(([known]) => known === kind)?.[1];
        if (shape === undefined)
            faults.push(`${path} are of none of the kinds ${Object.keys(CREDENTIALS).join(', ')}`);
        else
            shape.check(value, path, faults);
    },
};
const address = {
    fields: null,
    check(value, path, faults) {
        const isGood = typeof value === 'string' && /^https?:\/\/[^/@?#\s]+(\/[^?#\s]*[^/?#\s])?$/.test(value);
        if (!isGood)
            faults.push(`${path} is no http or https address without credentials, query and a slash at its end`);
    },
};
const connection = (0,shape/* objectOf */.Xy)({
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('elasticsearch', 'opensearch')),
    url: (0,shape/* decides */.yN)(address),
    credentials: (0,shape/* decides */.yN)(credentials),
    caText: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* name */.UU)),
    proxyUrl: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* name */.UU)),
});
const storeShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    connection: (0,shape/* decides */.yN)(connection),
    windowsIndex: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
});

// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __nccwpck_require__(5883);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __nccwpck_require__(12918);
;// CONCATENATED MODULE: ./build/wiring/lazy-search-server.js
function lazySearchServer(connection) {
    let connected = null;
    const connect = async () => {
        const { connectSearch } = await __nccwpck_require__.e(/* import() */ 195).then(__nccwpck_require__.bind(__nccwpck_require__, 57195));
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

;// CONCATENATED MODULE: ./build/wiring/agent.js









async function composeAgent({ env, log }, signal) {
    const place = readPlace(env);
    const store = await readStore(env[agentVariables.storeFile]);
    for (const secret of store === null ? [] : connectionSecrets(store.connection))
        log.mask(secret);
    const { folderChannel } = await __nccwpck_require__.e(/* import() */ 324).then(__nccwpck_require__.bind(__nccwpck_require__, 87324));
    const { systemClock } = await __nccwpck_require__.e(/* import() */ 905).then(__nccwpck_require__.bind(__nccwpck_require__, 4905));
    const { systemFiles } = await __nccwpck_require__.e(/* import() */ 485).then(__nccwpck_require__.bind(__nccwpck_require__, 59485));
    const { systemHostCounters } = await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 46776));
    const clock = systemClock();
    const channel = folderChannel(place.channel);
    const ports = {
        channel,
        clock,
        log,
        windowSink: await composeSink(store, { channel, clock, log }),
        counters: systemHostCounters({ platform: process.platform }),
        files: systemFiles(),
        generator: await composeGenerator(place, env, clock, signal),
    };
    const identity = {
        worker: place.worker,
        workDir: place.workDir,
        secretsFile: env[agentVariables.secretsFile] ?? null,
        versions: { agent: PRODUCT_VERSION, node: process.versions.node },
        clockOffsetMs: 0,
    };
    return { ports, identity };
}
async function composeSink(store, { channel, clock, log }) {
    if (store === null) {
        const { channelWindowSink } = await __nccwpck_require__.e(/* import() */ 683).then(__nccwpck_require__.bind(__nccwpck_require__, 83683));
        return channelWindowSink({ channel, clock });
    }
    const { placeWindow } = await __nccwpck_require__.e(/* import() */ 251).then(__nccwpck_require__.bind(__nccwpck_require__, 59251));
    const { keepRefusedWindow } = await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 70290));
    const { searchWindowSink } = await __nccwpck_require__.e(/* import() */ 650).then(__nccwpck_require__.bind(__nccwpck_require__, 32650));
    return searchWindowSink({
        server: lazySearchServer(store.connection),
        windowsIndex: store.windowsIndex,
        clock,
        fallback: {
            place: (window, signal) => placeWindow(window, { channel, clock }, signal),
            keepRefused: (window, reason) => keepRefusedWindow(window, reason, channel),
        },
        say: (text) => {
            log.line(text);
        },
    });
}
async function readStore(file) {
    if (file === undefined)
        return null;
    const bytes = await (0,promises_.readFile)(file).catch((error) => {
        throw new run_error/* StartError */.D(`The store of this fleet cannot be read: ${error.message}.`, { cause: error });
    });
    const parsed = parseWorkerStore((0,encode_document/* decodeJson */.x)(bytes));
    if (parsed.ok)
        return parsed.store;
    throw new run_error/* StartError */.D(`${file}: ${parsed.fault}`, { hint: 'Controller and agent must be of one version.' });
}
async function composeGenerator(place, env, clock, signal) {
    const { createJmeterGenerator } = await __nccwpck_require__.e(/* import() */ 461).then(__nccwpck_require__.bind(__nccwpck_require__, 29461));
    const { findJava } = await __nccwpck_require__.e(/* import() */ 194).then(__nccwpck_require__.bind(__nccwpck_require__, 98194));
    const { readJarManifest } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 42292));
    const path = [(0,external_node_path_.dirname)(place.javaFile), env['PATH'] ?? ''].join(external_node_path_.delimiter);
    const java = await findJava({ names: [], get: (name) => (name === 'PATH' ? path : undefined) }, signal);
    const jar = (0,external_node_path_.join)(place.jmeterHome, 'bin', 'ApacheJMeter.jar');
    const jmeter = {
        home: place.jmeterHome,
        version: (await readJarManifest(jar)).get('Implementation-Version') ?? 'unknown',
    };
    const environment = { names: Object.keys(env), get: (name) => env[name] };
    const marks = { [agentVariables.fleet]: place.fleetId };
    return createJmeterGenerator({ java, jmeter, env: environment, marks, clock });
}
function readPlace(env) {
    const missing = [];
    const read = (name) => {
        const value = env[name];
        if (value === undefined || value === '')
            missing.push(name);
        return value ?? '';
    };
    const place = {
        fleetId: read(agentVariables.fleet),
        worker: read(agentVariables.worker),
        channel: read(agentVariables.channel),
        workDir: read(agentVariables.workDir),
        javaFile: read(agentVariables.javaFile),
        jmeterHome: read(agentVariables.jmeterHome),
    };
    if (missing.length === 0)
        return place;
    throw new run_error/* StartError */.D(`An agent is started by a fleet, which sets its environment; missing: ${missing.join(', ')}.`, {
        hint: 'Use `loadtest-action run`.',
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6933);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
