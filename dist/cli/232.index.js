export const id = 232;
export const ids = [232];
export const modules = {

/***/ 27737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localFleet)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/protocol/agent-variables.js
var agent_variables = __webpack_require__(45334);
// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
// EXTERNAL MODULE: ./build/core/protocol/parse-ready.js
var parse_ready = __webpack_require__(27182);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/local/fleet-layout.js


function workerIds(count) {
    return Array.from({ length: count }, (_, index) => `local-${index + 1}`);
}
function workersFolder(ref) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(ref.channel), 'workers');
}
function agentLog(ref, worker) {
    return (0,external_node_path_.join)(workersFolder(ref), worker, 'agent.log');
}
function secretsFolder(fleetId, root = (0,external_node_os_.tmpdir)()) {
    if (!/^[A-Za-z0-9-]+$/.test(fleetId))
        throw new Error(`${JSON.stringify(fleetId)} is no fleet id.`);
    return (0,external_node_path_.join)(root, `loadtest-${fleetId}`);
}

;// CONCATENATED MODULE: ./build/adapters/local/await-ready.js






const QUOTED_LINES = 5;
const QUOTED_CHARS = 2_000;
async function awaitReady(ref, agents, options, signal) {
    const { channel, clock, pollMs, timeoutMs } = options;
    const deadlineMs = clock.monotonicMs() + timeoutMs;
    const waiting = new Set(agents);
    for (;;) {
        signal.throwIfAborted();
        for (const agent of waiting)
            if (await isReady(channel, agent.worker))
                waiting.delete(agent);
        for (const agent of agents) {
            const end = agent.end();
            if (end !== null)
                throw await failure(ref, agent.worker, `Worker ${agent.worker} ${end} before the load.`);
        }
        const [slowest] = waiting;
        if (slowest === undefined)
            return;
        if (clock.monotonicMs() >= deadlineMs) {
            const names = [...waiting].map(({ worker }) => worker).join(', ');
            throw await failure(ref, slowest.worker, `${waiting.size} of ${agents.length} workers are not ready after ${timeoutMs / 1_000} s: ${names}.`);
        }
        await clock.sleep(pollMs, signal);
    }
}
async function isReady(channel, worker) {
    const bytes = await channel.get(keys/* keys */.H.ready(worker));
    if (bytes === null)
        return false;
    const parsed = (0,parse_ready/* parseReady */.l)((0,encode_document/* decodeJson */.x)(bytes));
    if (!parsed.ok)
        throw new run_error/* StartError */.D(`Worker ${worker} is not of this version. ${parsed.fault}`);
    const { fault } = parsed.ready;
    if (fault?.kind === 'plan')
        throw new run_error/* InputError */.d([fault.text]);
    if (fault?.kind === 'worker')
        throw new run_error/* StartError */.D(`Worker ${worker} cannot generate load: ${fault.text}`);
    return true;
}
async function failure(ref, worker, sentence) {
    const file = agentLog(ref, worker);
    const lines = (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).slice(-QUOTED_CHARS).trimEnd().split('\n');
    const quoted = lines.slice(-QUOTED_LINES).join('\n');
    return new run_error/* StartError */.D(quoted === '' ? sentence : `${sentence} Its last lines:\n${quoted}`, {
        hint: `Everything it said is in ${file}.`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/local/marked-processes.js




async function markedProcesses(platform) {
    const found = platform === 'linux' ? await fromProc() : await fromPs();
    return found.filter(({ pid }) => pid !== process.pid);
}
async function fromProc() {
    const pids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(async (pid) => {
        try {
            const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8');
            if (!environment.includes(`${agent_variables/* agentVariables */.p.fleet}=`))
                return null;
            const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8');
            const groupId = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
            return marked(pid, groupId, environment.split('\0'));
        }
        catch {
            return null;
        }
    }));
    return found.filter((process) => process !== null);
}
async function fromPs() {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-axww', '-E', '-o', 'pid=,pgid=,command='], {
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split('\n').flatMap((line) => {
        const [pid, groupId, ...words] = line.trim().split(/\s+/);
        return marked(Number(pid), Number(groupId), words) ?? [];
    });
}
function marked(pid, groupId, assignments) {
    const variable = (name) => assignments.find((assignment) => assignment.startsWith(`${name}=`))?.slice(name.length + 1);
    const fleetId = variable(agent_variables/* agentVariables */.p.fleet);
    return fleetId === undefined || !(pid > 0) || !(groupId > 0) ? null : { pid, groupId, fleetId, variable };
}

;// CONCATENATED MODULE: ./build/adapters/local/destroy-fleet.js



const GRACE_MS = 2_000;
const POLL_MS = 50;
async function destroyFleet(ref, { clock, platform, secretsRoot }, signal) {
    const list = async () => (await markedProcesses(platform)).filter(({ fleetId }) => fleetId === ref.fleetId);
    const found = await list();
    try {
        for (const name of ['SIGTERM', 'SIGCONT'])
            signalAll(found, name);
        let left = await untilGone(list, clock, signal, () => undefined);
        if (left.length > 0) {
            const unhurried = new AbortController().signal;
            left = await untilGone(list, clock, unhurried, (rest) => {
                signalAll(rest, 'SIGKILL');
            });
        }
        return { found: found.map(nameOf), left: left.map(nameOf) };
    }
    finally {
        await (0,promises_.rm)(secretsFolder(ref.fleetId, secretsRoot), { recursive: true, force: true });
    }
}
async function untilGone(list, clock, signal, onLeft) {
    const deadlineMs = clock.monotonicMs() + GRACE_MS;
    for (;;) {
        const left = await list();
        if (left.length === 0 || signal.aborted || clock.monotonicMs() >= deadlineMs)
            return left;
        onLeft(left);
        await clock.sleep(POLL_MS, signal).catch(() => undefined);
    }
}
function signalAll(processes, name) {
    const leaders = new Set(processes.filter(({ pid, groupId }) => pid === groupId).map(({ pid }) => pid));
    for (const pid of leaders)
        signalOne(-pid, name);
    for (const { pid, groupId } of processes)
        if (!leaders.has(groupId))
            signalOne(pid, name);
}
function signalOne(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
    }
}
function nameOf({ pid }) {
    return `process ${pid}`;
}

// EXTERNAL MODULE: ./build/adapters/local/folder-channel.js + 1 modules
var folder_channel = __webpack_require__(87324);
;// CONCATENATED MODULE: ./build/adapters/local/local-preflight.js


const MIN_FREE_BYTES = 32 * 1024 * 1024;
async function localPreflight(resultsDir, platform) {
    if (platform === 'win32') {
        return [fault('Windows is not supported: workers need POSIX process groups. Run this under Linux, macOS or WSL.')];
    }
    const folder = await nearestFolder(resultsDir);
    const findings = [];
    try {
        await (0,promises_.access)(folder, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    catch (error) {
        findings.push(fault(`Results cannot be written to ${resultsDir}: ${folder} is not writable (${error.code ?? 'unknown'}). Make it writable or name another folder.`));
    }
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    if (bavail * bsize < MIN_FREE_BYTES) {
        findings.push(fault(`The disk of ${folder} has ${Math.floor((bavail * bsize) / 1024 / 1024)} MiB left; at least ${MIN_FREE_BYTES / 1024 / 1024} MiB are needed for results. Free some or name another folder.`));
    }
    return findings;
}
async function nearestFolder(path) {
    for (let folder = (0,external_node_path_.resolve)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        if (folder === (0,external_node_path_.dirname)(folder))
            return folder;
        try {
            await (0,promises_.access)(folder, promises_.constants.F_OK);
            return folder;
        }
        catch {
        }
    }
}
function fault(text) {
    return { kind: 'preflight', severity: 'error', text };
}

;// CONCATENATED MODULE: ./build/adapters/local/secrets-file.js




async function writeSecrets({ secrets, workerStore }, place, format) {
    const folder = secretsFolder(place.fleetId, place.root);
    const write = async (name, text) => {
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: 'wx' });
        return file;
    };
    if (secrets.size === 0 && workerStore === null)
        return { secretsFile: null, storeFile: null };
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        return {
            secretsFile: secrets.size === 0 ? null : await write('secrets.properties', format(Object.fromEntries(secrets))),
            storeFile: workerStore === null ? null : await write('store.json', JSON.stringify(workerStore)),
        };
    }
    catch (error) {
        throw new run_error/* StartError */.D(`The secrets cannot be written to ${folder}: ${error.message}.`, {
            hint: 'The folder must not exist yet and its parent must be writable.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/local/start-agent.js






function startAgent(ref, worker, program, { secretsFile, storeFile }) {
    const log = agentLog(ref, worker);
    const output = openLog(log);
    let how = null;
    const { promise, resolve } = Promise.withResolvers();
    const end = (text) => {
        how = text;
        resolve(undefined);
    };
    const child = (0,external_node_child_process_.spawn)(program.nodeFile, [program.agentFile], {
        cwd: (0,external_node_path_.dirname)(log),
        detached: true,
        stdio: ['ignore', output, output],
        env: {
            ...program.environment,
            [agent_variables/* agentVariables */.p.fleet]: ref.fleetId,
            [agent_variables/* agentVariables */.p.worker]: worker,
            [agent_variables/* agentVariables */.p.channel]: ref.channel,
            [agent_variables/* agentVariables */.p.workDir]: (0,external_node_path_.dirname)(log),
            [agent_variables/* agentVariables */.p.controller]: String(process.pid),
            ...(secretsFile === null ? {} : { [agent_variables/* agentVariables */.p.secretsFile]: secretsFile }),
            ...(storeFile === null ? {} : { [agent_variables/* agentVariables */.p.storeFile]: storeFile }),
        },
    });
    (0,external_node_fs_.closeSync)(output);
    child.once('error', (error) => {
        end(`could not be started: ${error.message}`);
    });
    child.once('exit', (code, name) => {
        end(name === null ? `ended with exit code ${String(code)}` : `was ended by ${name}`);
    });
    child.unref();
    return { worker, end: () => how, ended: promise };
}
function openLog(file) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        return (0,external_node_fs_.openSync)(file, 'a');
    }
    catch (error) {
        throw new run_error/* StartError */.D(`${file} cannot be written: ${error.message}.`, {
            hint: 'Make the results folder writable, or name another one.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/local/local-fleet.js











const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'];
function localFleet(options) {
    const { clock, platform } = options;
    const started = new Map();
    let tools = null;
    const findTools = (signal) => (tools ??= options.findTools(signal));
    const root = options.secretsRoot === undefined ? {} : { root: options.secretsRoot };
    return {
        preflight: async (plan, signal) => {
            const findings = await localPreflight(plan.spec.resultsDir, platform);
            if (findings.every(({ severity }) => severity !== 'error'))
                await findTools(signal);
            return findings;
        },
        create: async (ref, plan, secrets, signal, onCreated) => {
            const program = agentProgram(options, await findTools(signal));
            const { workerStore, formatSecrets } = options;
            const place = { fleetId: ref.fleetId, ...root };
            const secretFiles = await writeSecrets({ secrets, workerStore }, place, formatSecrets);
            const agents = [];
            started.set(ref.fleetId, agents);
            for (const worker of workerIds(plan.spec.provider.workers)) {
                signal.throwIfAborted();
                agents.push(startAgent(ref, worker, program, secretFiles));
            }
            await onCreated?.();
            const { channelPollMs: pollMs, readyMs: timeoutMs } = plan.timings;
            await awaitReady(ref, agents, { channel: (0,folder_channel/* folderChannel */.K)(ref.channel), clock, pollMs, timeoutMs }, signal);
        },
        workers: async (ref) => {
            const agents = started.get(ref.fleetId);
            const channel = (0,folder_channel/* folderChannel */.K)(ref.channel);
            return agents === undefined
                ? await foreignWorkers(ref, channel, platform)
                : await Promise.all(agents.map((agent) => stateOf(channel, agent.worker, agent.end())));
        },
        destroy: async (ref, signal) => {
            const { secretsRoot } = options;
            const proof = await destroyFleet(ref, { clock, platform, ...(secretsRoot === undefined ? {} : { secretsRoot }) }, signal);
            if (proof.left.length === 0)
                await Promise.all((started.get(ref.fleetId) ?? []).map((agent) => agent.ended));
            return proof;
        },
        leftovers: () => leftovers(platform),
    };
}
function agentProgram(options, tools) {
    const passedOn = PASSED_ON.flatMap((name) => {
        const value = options.env(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        nodeFile: options.nodeFile,
        agentFile: options.agentFile,
        environment: {
            ...Object.fromEntries(passedOn),
            [agent_variables/* agentVariables */.p.javaFile]: tools.javaFile,
            [agent_variables/* agentVariables */.p.jmeterHome]: tools.jmeterHome,
        },
    };
}
async function stateOf(channel, id, end) {
    if (end !== null)
        return { id, state: 'gone', text: `Worker ${id} ${end}.` };
    const isReady = (await channel.list(`ready/${id}.json`)).length > 0;
    return { id, state: isReady ? 'running' : 'starting', text: null };
}
async function foreignWorkers(ref, channel, platform) {
    const processes = (await markedProcesses(platform)).filter(({ fleetId }) => fleetId === ref.fleetId);
    const alive = new Set(processes.map((process) => process.variable(agent_variables/* agentVariables */.p.worker)));
    const folder = workersFolder(ref);
    const ids = (0,external_node_fs_.existsSync)(folder) ? (await (0,promises_.readdir)(folder)).sort() : [];
    return Promise.all(ids.map((id) => stateOf(channel, id, alive.has(id) ? null : 'has no process any more')));
}
async function leftovers(platform) {
    const refs = new Map();
    for (const process of await markedProcesses(platform)) {
        const channel = process.variable(agent_variables/* agentVariables */.p.channel);
        const controller = Number(process.variable(agent_variables/* agentVariables */.p.controller));
        if (channel === undefined || isAlive(controller))
            continue;
        refs.set(process.fleetId, { v: 1, kind: 'local', fleetId: process.fleetId, channel });
    }
    return [...refs.values()];
}
function isAlive(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 54858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ frameOf),
/* harmony export */   x: () => (/* binding */ dashboardUid)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68231);

function dashboardUid(name) {
    return `loadtest-${name}`;
}
function frameOf(kind, name, chosen, variables) {
    return {
        uid: dashboardUid(name),
        ...TEXTS[name],
        tags: [TAG],
        timezone: 'browser',
        editable: true,
        graphTooltip: 1,
        time: { from: name === 'builds' ? 'now-90d' : 'now-1h', to: 'now' },
        refresh: '',
        schemaVersion: SCHEMA_VERSION,
        links: [
            {
                ...{
                    title: 'Load tests',
                    type: 'dashboards',
                    icon: 'external link',
                    tooltip: 'The other dashboards',
                    tags: [TAG],
                },
                ...{ asDropdown: false, targetBlank: false, includeVars: true, keepTime: false },
            },
        ],
        templating: { list: [(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSourceVariable */ .Eh)(kind, chosen), ...variables] },
    };
}
const TAG = 'loadtest';
const SCHEMA_VERSION = 39;
const TEXTS = {
    run: { title: 'Load test: run', description: 'One run, window by window, beside its baseline.' },
    builds: {
        title: 'Load test: builds',
        description: 'Each number of the steady window, build by build, with its limits.',
    },
    fleet: { title: 'Load test: fleet', description: 'Whether the workers could make the load of a run.' },
};


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dataSource),
/* harmony export */   k: () => (/* binding */ dataSourceType)
/* harmony export */ });
function dataSource(kind) {
    return { type: dataSourceType(kind), uid: '${datasource}' };
}
function dataSourceType(kind) {
    return kind === 'elasticsearch' ? 'elasticsearch' : 'grafana-opensearch-datasource';
}


/***/ }),

/***/ 68231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Eh: () => (/* binding */ dataSourceVariable),
/* harmony export */   Q: () => (/* binding */ ANY_OR_NONE),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);

function dataSourceVariable(kind, chosen) {
    return {
        ...{
            type: 'datasource',
            name: 'datasource',
            label: 'Data source',
            refresh: 1,
            sort: 0,
            multi: false,
            includeAll: false,
        },
        description: 'Where the results are. Its index pattern is <index>-*, its time field @timestamp.',
        query: (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSourceType */ .k)(kind),
        ...(chosen === undefined ? {} : { current: { text: chosen.name, value: chosen.uid } }),
    };
}
function oneOf(kind, values) {
    return { ...queryVariable(kind, values), multi: false, includeAll: false };
}
function anyOf(kind, values) {
    return {
        ...queryVariable(kind, values),
        multi: true,
        includeAll: true,
        ...(values.allValue === undefined ? {} : { allValue: values.allValue }),
        current: { text: 'All', value: '$__all' },
    };
}
const ANY_OR_NONE = '* OR *:*';
function queryVariable(kind, { name, label, description, field, of, order }) {
    const query = JSON.stringify({ find: 'terms', field, query: of, size: 500, orderBy: 'key', order: order ?? 'asc' });
    return {
        ...{ type: 'query', name, label, description, query, datasource: (0,_data_source_js__WEBPACK_IMPORTED_MODULE_0__/* .dataSource */ .E)(kind), refresh: 2, sort: 0 },
    };
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ comparisonSteps)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

function comparisonSteps(comparison) {
    const { numbers } = comparison;
    if (numbers === null)
        return [];
    return [
        [
            'test',
            numbers.kind === 'log-t' ? 'Student t over runs, of the logarithms' : 'z over shares, with overdispersion',
        ],
        ['earlier runs, oldest first', exactList(numbers.baseline)],
        ['loads of this build', exactList(numbers.candidate)],
        ['machines drawn', exact(numbers.machines)],
        ['comparisons that gate', exact(numbers.family)],
        ...Object.entries(numbers.steps).map(([name, value]) => [name, exact(value)]),
        ['smallest change', shown(comparison.smallestChange)],
        ['alpha of suspicion', exact(numbers.alphaSuspicion)],
        ['p of the first load', shown(numbers.pFirst)],
        ['p of the confirmation', shown(numbers.pConfirmation)],
        ['p of all loads', shown(numbers.pPooled)],
        ['p after Holm', shown(numbers.pAdjusted)],
        ['alpha of a failure', exact(numbers.alphaFail)],
    ];
}
function exactList(values) {
    return values.length === 0 ? '-' : values.map(exact).join('  ');
}
function exact(value) {
    if (Number.isInteger(value) || !Number.isFinite(value))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
    return String(Number(value.toPrecision(6)));
}
function shown(value) {
    return value === null ? '-' : exact(value);
}


/***/ }),

/***/ 1232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeController: () => (/* binding */ composeController)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/read-json.js
var read_json = __webpack_require__(86472);
// EXTERNAL MODULE: ./build/adapters/files/run-folder.js
var run_folder = __webpack_require__(29525);
// EXTERNAL MODULE: ./build/adapters/files/write-by-rename.js
var write_by_rename = __webpack_require__(60725);
;// CONCATENATED MODULE: ./build/adapters/files/run-state.js




function filesRunState(dir) {
    const file = (runId) => (0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, runId), 'state.json');
    return {
        save: (state) => (0,write_by_rename/* writeByRename */.f)(file(state.runId), `${JSON.stringify(state)}\n`),
        load: async (runId) => {
            const value = await (0,read_json/* readJson */.V)(file(runId)).catch(() => undefined);
            return isSavedState(value) ? value : null;
        },
    };
}
const PHASES = {
    preflight: true,
    creating: true,
    'waiting-for-ready': true,
    'before-start': true,
    'ramp-up': true,
    steady: true,
    drain: true,
    judging: true,
    finished: true,
};
function isSavedState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const state = value;
    return (state.v === 1 &&
        typeof state.runId === 'string' &&
        Object.hasOwn(PHASES, String(state.phase)) &&
        Number.isSafeInteger(state.controllerPid) &&
        (state.fleet === null || isFleetRef(state.fleet)));
}
function isFleetRef(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const ref = value;
    return ref.v === 1 && ref.kind === 'local' && typeof ref.fleetId === 'string' && typeof ref.channel === 'string';
}

// EXTERNAL MODULE: ./build/core/render/comparison-steps.js
var comparison_steps = __webpack_require__(9964);
;// CONCATENATED MODULE: ./build/core/render/fit-text.js
function firstThatFits(texts, fits) {
    let text = '';
    for (const make of texts) {
        text = make();
        if (fits(text))
            return text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/core/render/markdown-table.js
function markdownTable(columns, rows) {
    const head = [columns.map(({ title }) => title), columns.map(({ align }) => RULES[align])];
    return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
const RULES = { left: ':--', right: '--:', center: ':-:' };

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/report-rows.js
var report_rows = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/core/render/markdown-checks.js



function isNotable(row) {
    return row.state !== 'good' && row.state !== 'waiting';
}
function checkTable(rows, words, options) {
    const hasComparison = rows.some((row) => row.kind === 'comparison');
    const columns = COLUMNS.filter(({ of }) => of === 'every' || (of === 'full' ? options.isFull : hasComparison && (of === 'comparison' || options.isFull)));
    const isTrusted = trustsChecks(options.outcome);
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row, words, isTrusted)));
    return markdownTable(columns, cells);
}
function allChecksTitle(rows) {
    const count = (0,report_rows/* distinctChecks */.OE)(rows);
    return count === 1 ? 'The only check' : `All ${(0,numbers/* formatNumber */.ZV)(count)} checks`;
}
function restInWords(rows, outcome) {
    if (!trustsChecks(outcome))
        return '';
    const good = rows.filter((row) => row.state === 'good');
    const held = (0,report_rows/* distinctChecks */.OE)(good.filter((row) => row.kind === 'check'));
    const unchanged = (0,report_rows/* distinctChecks */.OE)(good.filter((row) => row.kind === 'comparison'));
    const waiting = (0,report_rows/* distinctChecks */.OE)(rows.filter((row) => row.state === 'waiting'));
    return [
        held === 0 ? '' : `${(0,numbers/* formatCount */.B4)(held, 'check')} ${held === 1 ? 'holds' : 'hold'}`,
        unchanged === 0 ? '' : `${(0,numbers/* formatCount */.B4)(unchanged, 'check')} unchanged`,
        waiting === 0 ? '' : `${(0,numbers/* formatCount */.B4)(waiting, 'check')} without a baseline yet`,
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
function trustsChecks(outcome) {
    return outcome === 'pass' || outcome === 'fail' || outcome === 'inconclusive';
}
const COLUMNS = [
    { title: 'Result', align: 'left', of: 'every', cell: resultCell },
    { title: 'Check', align: 'left', of: 'every', cell: nameCell },
    { title: 'Baseline', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.baselineText)) },
    { title: 'This build', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.valueText)) },
    { title: 'Change', align: 'right', of: 'comparison', cell: (row, { prose }) => together(prose(row.changeText)) },
    { title: 'Limit', align: 'right', of: 'every', cell: (row, { prose }) => together(prose(row.limitText)) },
    { title: 'Samples', align: 'right', of: 'full', cell: (row) => (row.count > 0 ? (0,numbers/* formatNumber */.ZV)(row.count) : '') },
    { title: 'Would have seen', align: 'right', of: 'full-comparison', cell: (row) => row.smallestText },
];
function resultCell(row, _, isTrusted) {
    const word = together(row.word.replaceAll('-', ' '));
    return isTrusted ? `${SIGNS[row.state]}\u00a0${word}` : word;
}
const SIGNS = {
    failed: '❌',
    warned: '⚠️',
    open: '⚠️',
    better: '⚡',
    waiting: '⏳',
    good: '✅',
};
function together(text) {
    const parts = text.split(/ (?=\()|(?<=interval) /);
    return parts.map((part) => (part.length <= MAX_UNBROKEN_CHARS ? part.replaceAll(' ', '\u00a0') : part)).join(' ');
}
const MAX_UNBROKEN_CHARS = 30;
function nameCell(row, { code, prose }) {
    const name = row.isWritten ? code(row.name) : prose(row.name);
    return row.hint === '' ? name : `${name} ${prose(row.hint)}`;
}

// EXTERNAL MODULE: ./build/core/render/phrase.js
var phrase = __webpack_require__(75390);
;// CONCATENATED MODULE: ./build/core/render/markdown-details.js


function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function findingList(findings, words, options) {
    if (findings.length === 0)
        return null;
    const lines = findings.slice(0, options.max).map(({ severity, text }) => `- **${severity}** ${words.prose(text)}`);
    const rest = findings.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,numbers/* formatNumber */.ZV)(rest)} more in the ${options.elsewhere}`);
    return lines.join('\n');
}
function settings(model, report, words, maxLines) {
    const { record, context } = report;
    const { sha, ref, repository } = record.build;
    const build = [
        'Build ',
        (0,phrase/* commitName */.l)(sha),
        ...(ref === null ? [] : [' of ', { code: ref }]),
        ...(repository === null ? [] : [' in ', { code: repository }]),
    ];
    const versions = Object.entries(record.versions).flatMap(([name, version], index) => [
        index === 0 ? 'Versions: ' : ', ',
        `${name} `,
        { code: version },
    ]);
    const phrases = [['Run ', { code: record.run }], build, versions, ...model.baselineDetails].filter((phrase) => phrase.length > 0);
    const lines = phrases.slice(0, maxLines).map((phrase) => `- ${words.phrase(phrase).trim()}`);
    if (phrases.length > maxLines)
        lines.push(`- and ${(0,numbers/* formatNumber */.ZV)(phrases.length - maxLines)} more in the record`);
    const command = context.reproduce === '' ? [] : [words.block(context.reproduce, 'sh')];
    const title = record.comparedWith === null ? 'Reproduce and settings' : 'Reproduce, baseline and settings';
    return details(title, [...command, lines.join('\n')].join('\n\n'));
}

;// CONCATENATED MODULE: ./build/core/render/markdown-head.js

const MAX_HEADING_CHARS = 200;
const MAX_KEY_CHARS = 80;
function markdownHead(model, report, words) {
    const title = outcomeTitle(model.outcome, report.context.key, words);
    const isShort = model.headline.length <= MAX_HEADING_CHARS;
    const headline = words.prose(model.headline);
    const head = isShort ? [`${title} — ${headline}`] : [title, `**${OUTCOME_TEXTS[model.outcome]}:** ${headline}`];
    return [...head, introLine(model, report, words), ...noticeBlock(model, words)];
}
function outcomeTitle(outcome, key, words) {
    const name = words.code(key, { maxChars: MAX_KEY_CHARS });
    return `### ${OUTCOME_SIGNS[outcome]} Load test ${name}: ${outcome}`;
}
const OUTCOME_SIGNS = {
    pass: '✅',
    fail: '❌',
    invalid: '⛔',
    error: '⛔',
    inconclusive: '⚠️',
    cancelled: '⏹️',
};
const OUTCOME_TEXTS = {
    pass: 'Pass',
    fail: 'Fail',
    invalid: 'Invalid',
    error: 'Error',
    inconclusive: 'Inconclusive',
    cancelled: 'Cancelled',
};
function introLine(model, { record }, words) {
    const { baseline } = model;
    const build = record.build.sha === null ? ['A build without a name'] : ['Build ', (0,phrase/* commitName */.l)(record.build.sha)];
    const isCompared = baseline !== null && !baseline.isMissing;
    const first = words.phrase(isCompared ? baseline.sentence : build);
    const note = baseline?.footnote == null ? '' : '[^1]';
    return [`${first}${note}`, ...model.facts].join(' · ');
}
function noticeBlock(model, words) {
    const missing = model.baseline?.isMissing === true ? words.phrase(model.baseline.sentence) : null;
    switch (model.outcome) {
        case 'pass':
        case 'fail':
            return missing === null ? [] : [missing];
        case 'inconclusive':
            return [notice('WARNING', 'This is not a pass.', missing ?? capital(model.nextStep))];
        case 'invalid':
            return [notice('CAUTION', 'This is not a pass.', capital(model.nextStep))];
        case 'error':
        case 'cancelled':
            return [notice('WARNING', 'There is no verdict.', capital(model.nextStep))];
    }
}
function notice(kind, title, text) {
    return `> [!${kind}]\n> **${title}** ${text}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/core/render/markdown-loads.js


const TITLES = ['Load', 'Ended', 'Length', 'Users', 'Workers', 'Samples', 'Errors', 'Throughput', 'p50', 'p95', 'p99'];
function loadTable(loads) {
    const columns = TITLES.map((title, index) => ({ title, align: index < 2 ? 'left' : 'right' }));
    return markdownTable(columns, loads.map((load) => [
        loadName(load),
        load.endReason,
        (0,numbers/* formatDuration */.a3)(load.stopAtMs - load.startAtMs),
        (0,numbers/* formatNumber */.ZV)(load.users),
        (0,numbers/* formatNumber */.ZV)(load.workers),
        ...totals(load),
    ].map((text) => text.replaceAll(' ', '\u00a0'))));
}
function loadName(load) {
    return LOAD_ID.test(load.load) ? load.load : 'unknown';
}
const LOAD_ID = /^\d{1,4}-[a-z-]{1,20}$/;
function totals({ total }) {
    if (total === null || total.count === 0)
        return ['0', ...Array.from({ length: 5 }, () => 'unknown')];
    return [
        (0,numbers/* formatNumber */.ZV)(total.count),
        (0,numbers/* formatShare */.T1)(total.errors / total.count, { maxDecimals: 2 }),
        (0,numbers/* formatRate */.CE)(total.ratePerSec),
        ...[total.p50Ms, total.p95Ms, total.p99Ms].map((ms) => (0,numbers/* formatMs */._V)(ms)),
    ];
}

// EXTERNAL MODULE: ./build/core/render/report-labels.js
var report_labels = __webpack_require__(2869);
;// CONCATENATED MODULE: ./build/core/render/markdown-labels.js




function labelTable(load, words, maxLabels) {
    const { rows, rest } = (0,report_labels/* slowestLabels */.$K)(load, maxLabels);
    if (rows.length === 0)
        return null;
    const columns = ['Label', 'Samples', 'Errors', 'p50', 'p95', 'p99'].map((title, index) => ({
        title,
        align: index === 0 ? 'left' : 'right',
    }));
    const cells = rows.map((row) => [
        words.code(row.name, { maxChars: MAX_LABEL_CHARS }) + (row.isTransaction ? ' (transaction)' : ''),
        ...row.numbers,
    ]);
    const table = markdownTable(columns, cells);
    return rest === 0 ? table : `${table}\n\nand ${(0,numbers/* formatNumber */.ZV)(rest)} faster ones`;
}
function labelsSummary(load, loads) {
    return (0,report_labels/* labelsTitle */.Id)({ ...load, load: loadName(load) }, loads);
}
const MAX_LABEL_CHARS = 80;

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/render/escape-markdown.js

const MAX_PROSE_CHARS = 600;
const MAX_CODE_CHARS = 200;
const MARKUP = /[\\`*_[\]<>&~]/g;
const FOUND_LATER = /@(?=[\w-])|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|(?:mailto|xmpp):/gi;
const BEGINNING = /^(\s*)([-+#=](?=[\s#=-]|$))|^(\s*\d{1,9})([.)](?=\s|$))/;
const NOTHING = '\u200b';
function escapeProse(text, options = {}) {
    return ((0,sanitize/* sanitize */.a)(text, { maxChars: options.maxChars ?? MAX_PROSE_CHARS })
        .replaceAll(FOUND_LATER, (found) => `${found}${NOTHING}`)
        .replaceAll(MARKUP, String.raw `\$&`)
        .replace(BEGINNING, String.raw `$1$3\$2$4`)
        .replaceAll('|', '&#124;')
        .replaceAll('$', '&#36;'));
}
function inlineCode(text, options = {}) {
    const plain = (0,sanitize/* sanitize */.a)(text, { maxChars: options.maxChars ?? MAX_CODE_CHARS });
    if (plain.trim() === '')
        return '(empty)';
    if (plain.includes('|'))
        return `<code>${escapeProse(plain, { maxChars: plain.length })}</code>`;
    const fence = '`'.repeat(longestRun(plain) + 1);
    const isAmbiguous = plain.startsWith('`') || plain.endsWith('`') || (plain.startsWith(' ') && plain.endsWith(' '));
    return isAmbiguous ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}
function codeBlock(text, language) {
    const plain = (0,sanitize/* sanitize */.a)(text, { maxChars: 4_000 });
    const fence = '`'.repeat(Math.max(3, longestRun(plain) + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
function markdownLink(text, url) {
    const shown = escapeProse(text, { maxChars: 80 });
    const address = URL.parse(url);
    if (address === null || !/^https?:$/.test(address.protocol))
        return shown;
    return `[${shown}](${address.href.replaceAll(/[()<>|\\`*_[\]~$@'"!]/g, percentEncoded)})`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/core/render/markdown-words.js


function markdownWords(mask) {
    const clean = (text, maxChars) => mask((0,sanitize/* sanitize */.a)(mask(text), { maxChars }));
    const words = {
        prose: (text, { maxChars = MAX_SENTENCE_CHARS } = {}) => escapeProse(clean(text, maxChars), { maxChars }),
        code: (text, { maxChars = MAX_NAME_CHARS } = {}) => inlineCode(clean(text, maxChars), { maxChars }),
        block: (text, language) => codeBlock(clean(text, MAX_BLOCK_CHARS), language),
        link: ({ text, url }) => markdownLink(mask(text), mask(url)),
    };
    return {
        ...words,
        phrase: (phrase) => phrase.map((piece) => (typeof piece === 'string' ? words.prose(piece) : words.code(piece.code))).join(''),
    };
}
const MAX_SENTENCE_CHARS = 600;
const MAX_NAME_CHARS = 160;
const MAX_BLOCK_CHARS = 4_000;

// EXTERNAL MODULE: ./build/core/dashboards/dashboard-frame.js
var dashboard_frame = __webpack_require__(54858);
;// CONCATENATED MODULE: ./build/core/dashboards/dashboard-link.js

function dashboardLink({ grafanaUrl, run, baselineRun, fromMs, toMs }) {
    const base = URL.parse(grafanaUrl);
    if (base === null || !/^https?:$/.test(base.protocol))
        return null;
    const link = new URL(`${base.pathname.replace(/\/+$/, '')}/d/${(0,dashboard_frame/* dashboardUid */.x)('run')}`, base.origin);
    link.searchParams.set('var-run', run);
    if (baselineRun !== null)
        link.searchParams.set('var-baseline_run', baselineRun);
    link.searchParams.set('from', String(fromMs));
    link.searchParams.set('to', String(toMs));
    return link.href;
}

;// CONCATENATED MODULE: ./build/core/render/report-links.js

function reportLinks({ record, context, }) {
    const { links, grafanaUrl } = context;
    const [first] = record.loads;
    const last = record.loads.at(-1);
    if (grafanaUrl === null || first === undefined || last === undefined)
        return links;
    const url = dashboardLink({
        grafanaUrl,
        run: record.run,
        baselineRun: record.comparedWith?.runs[0]?.run ?? null,
        fromMs: first.startAtMs,
        toMs: last.stopAtMs,
    });
    return url === null ? links : [...links, { text: 'Grafana', url }];
}

// EXTERNAL MODULE: ./build/core/render/report-model.js + 2 modules
var report_model = __webpack_require__(78117);
;// CONCATENATED MODULE: ./build/core/render/window-chart.js

const MAX_POINTS = 20;
const MAX_MS = Number.MAX_SAFE_INTEGER;
const THEME = {
    xyChart: { width: 1000, height: 400, xAxis: { labelFontSize: 12 } },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#0969da, #cf222e' } },
};
function windowChart(load) {
    const size = Math.max(1, Math.ceil(load.windows.length / MAX_POINTS));
    const points = grouped(load.windows, size).flatMap((group) => pointOf(group, load.startAtMs));
    if (points.length < 2)
        return null;
    const top = Math.ceil(Math.max(1, ...points.map(({ p95Ms }) => p95Ms)) * 1.1);
    const chart = [
        '```mermaid',
        `%%{init: ${JSON.stringify(THEME)}}%%`,
        'xychart-beta',
        `    x-axis [${points.map(({ clock }) => `"${clock}"`).join(', ')}]`,
        `    y-axis "p95 in ms" 0 --> ${top}`,
        `    line [${points.map(({ p95Ms }) => Math.round(p95Ms * 10) / 10).join(', ')}]`,
        '```',
    ];
    const each = (0,numbers/* formatDuration */.a3)(load.windowMs);
    const what = size === 1 ? `p95 of each window of ${each}` : `Highest p95 among every ${size} windows of ${each}`;
    return `${chart.join('\n')}\n\n${what}, from the start of the load; windows without samples are left out.`;
}
function grouped(windows, size) {
    const groups = [];
    for (let at = 0; at < windows.length; at += size)
        groups.push(windows.slice(at, at + size));
    return groups;
}
function pointOf(group, startAtMs) {
    const known = group.map(({ p95Ms }) => p95Ms ?? Number.NaN).filter((p95Ms) => p95Ms >= 0 && p95Ms < MAX_MS);
    const [first] = group;
    if (first === undefined || known.length === 0)
        return [];
    return [{ clock: (0,numbers/* formatClock */.ei)(first.fromMs - startAtMs), p95Ms: Math.max(...known) }];
}

;// CONCATENATED MODULE: ./build/core/render/summary.js














const MAX_SUMMARY_BYTES = 1_048_576;
const FULL = { rows: Infinity, labels: 100, findings: 1_000, hasNumbers: true };
const WITHOUT_NUMBERS = { ...FULL, hasNumbers: false };
const WITH_FEWER_LABELS = { ...WITHOUT_NUMBERS, labels: 20, findings: 100 };
const CUT_ROWS = [1_000, 200, 50, 10, 0].map((rows) => ({
    ...WITH_FEWER_LABELS,
    labels: Math.min(rows, 20),
    findings: Math.min(rows, 100),
    rows,
}));
const LADDER = [WITHOUT_NUMBERS, WITH_FEWER_LABELS, ...CUT_ROWS];
function renderSummary(report, options = {}) {
    const { mask, key } = report.context;
    const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES;
    const words = markdownWords(mask);
    const model = (0,report_model/* reportModel */.S)(report.record);
    const make = (blocks) => mask(`${blocks.join('\n\n')}\n`);
    return firstThatFits([
        () => make(summaryBlocks(model, report, words, FULL)),
        ...LADDER.map((rung) => () => make(summaryBlocks(model, report, words, rung))),
        () => make([outcomeTitle(model.outcome, key, words), 'The report stands in the record of the run.']),
        () => make([`### Load test: ${model.outcome}`]),
    ], (text) => Buffer.byteLength(text) <= maxBytes);
}
function summaryBlocks(model, report, words, rung) {
    const { loads } = report.record;
    const links = reportLinks(report).map(words.link);
    const rest = restInWords(model.rows, model.outcome);
    const line = rest === '' ? links : [...links, rest];
    const footnote = model.baseline?.footnote ?? null;
    return [
        ...markdownHead(model, report, words),
        ...checkBlocks(model, words, rung),
        ...(line.length === 0 ? [] : [line.join(' · ')]),
        ...findingBlocks(model, words, rung),
        ...(loads.length < 2 ? [] : [details(`The ${loads.length} loads`, loadTable(loads))]),
        ...loads.flatMap((load) => loadBlocks(load, loads.length, words, rung)),
        ...(rung.hasNumbers ? numberBlocks(report, words) : []),
        settings(model, report, words, rung.findings),
        ...(footnote === null ? [] : [`[^1]: ${words.phrase(footnote)}`]),
    ];
}
function checkBlocks(model, words, rung) {
    const { rows, outcome } = model;
    const notable = (0,report_rows/* byState */.d0)(rows.filter(isNotable));
    const blocks = [];
    const shown = notable.slice(0, rung.rows);
    if (shown.length > 0)
        blocks.push(checkTable(shown, words, { outcome, isFull: false }));
    if (shown.length < notable.length)
        blocks.push(more(notable.length - shown.length));
    const all = (0,report_rows/* byState */.d0)(rows).slice(0, rung.rows);
    if (all.length === 0)
        return blocks;
    const table = checkTable(all, words, { outcome, isFull: true });
    const rest = all.length < rows.length ? `\n\n${more(rows.length - all.length)}` : '';
    return [...blocks, details(allChecksTitle(rows), `${table}${rest}`)];
}
function findingBlocks(model, words, rung) {
    const list = findingList(model.findings, words, { max: rung.findings, elsewhere: 'record of the run' });
    return list === null ? [] : [details(`Findings (${(0,numbers/* formatNumber */.ZV)(model.findings.length)})`, list)];
}
function loadBlocks(load, loads, words, rung) {
    const table = labelTable(load, words, rung.labels);
    const chart = windowChart(load);
    const title = loads === 1 ? 'Response time over the load' : `Response time over load ${loadName(load)}`;
    return [
        ...(chart === null ? [] : [details(title, chart)]),
        ...(table === null ? [] : [details(labelsSummary(load, loads), table)]),
    ];
}
function numberBlocks(report, words) {
    const parts = report.record.verdict.comparisons.flatMap((comparison) => {
        const steps = (0,comparison_steps/* comparisonSteps */.P)(comparison);
        if (steps.length === 0)
            return [];
        const rows = steps.map(([name, value]) => [words.prose(name), words.prose(value)]);
        const columns = [
            { title: 'Number', align: 'left' },
            { title: 'Value', align: 'right' },
        ];
        return [`**${comparison.result}**: ${words.prose(comparison.text)}`, markdownTable(columns, rows)];
    });
    return parts.length === 0 ? [] : [details('The numbers behind the comparisons', parts.join('\n\n'))];
}
function more(count) {
    return `and ${(0,numbers/* formatNumber */.ZV)(count)} more in the record of the run`;
}

;// CONCATENATED MODULE: ./build/adapters/files/summary-publisher.js




const nothing = { findings: [], outputs: {} };
function filesPublisher(dir) {
    return {
        announce: () => Promise.resolve(nothing),
        publish: async (report) => {
            const file = (0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, report.record.run), 'summary.md');
            try {
                await (0,write_by_rename/* writeByRename */.f)(file, renderSummary(report));
                return { findings: [], outputs: { 'summary-path': file } };
            }
            catch (error) {
                const text = `The summary could not be written to ${file}: ${error.message}.`;
                return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/jmeter/ensure-jmeter.js + 5 modules
var ensure_jmeter = __webpack_require__(79449);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-java.js
var find_java = __webpack_require__(62915);
;// CONCATENATED MODULE: ./build/adapters/jmeter/properties-text.js
function propertiesText(properties) {
    return Object.entries(properties)
        .map(([name, value]) => `${escapeName(name)}=${escapeValue(value)}\n`)
        .join('');
}
function escapeName(name) {
    return escapeUnits(name.replace(/[\\ :=#!]/g, (character) => `\\${character}`));
}
function escapeValue(value) {
    return escapeUnits(value.replaceAll('\\', '\\\\').replace(/^ +/, (blanks) => '\\ '.repeat(blanks.length)));
}
function escapeUnits(text) {
    return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/adapters/local/folder-channel.js + 1 modules
var folder_channel = __webpack_require__(87324);
// EXTERNAL MODULE: ./build/adapters/local/local-fleet.js + 7 modules
var local_fleet = __webpack_require__(27737);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(23221);
;// CONCATENATED MODULE: ./build/adapters/system/end-group.js


const POLL_MS = 50;
async function endGroup(groupId) {
    const deadlineMs = performance.now() + worst_case_wall/* HOOK_GRACE_MS */.UE;
    for (const name of ['SIGTERM', 'SIGCONT'])
        signalGroup(groupId, name);
    while (signalGroup(groupId, 0)) {
        if (performance.now() >= deadlineMs) {
            signalGroup(groupId, 'SIGKILL');
            return;
        }
        await (0,promises_.setTimeout)(POLL_MS);
    }
}
function signalGroup(groupId, name) {
    try {
        return process.kill(-groupId, name);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/adapters/system/command-output.js


const KEPT_LINES = 5;
const MAX_SAID_LINES = 1_000;
const MAX_LINE_CHARS = 4_000;
function commandOutput(streams, say) {
    const last = [];
    let count = 0;
    const take = (text) => {
        const line = (0,sanitize/* sanitize */.a)(text, { maxChars: MAX_LINE_CHARS }).trimEnd();
        if (line.trim() === '')
            return;
        count += 1;
        last.push(line);
        if (last.length > KEPT_LINES)
            last.shift();
        if (count <= MAX_SAID_LINES)
            say(line);
    };
    const flushes = streams.map((stream) => follow(stream, take));
    return {
        async finish(withinMs) {
            const timeout = AbortSignal.timeout(withinMs);
            await Promise.all(streams.map((stream) => (0,external_node_stream_promises_.finished)(stream, { signal: timeout }).catch(() => undefined)));
            for (const stream of streams)
                stream.destroy();
            for (const flush of flushes)
                flush();
            if (count > MAX_SAID_LINES)
                say(`… and ${count - MAX_SAID_LINES} lines more`);
        },
        lastLines: () => [...last],
    };
}
function follow(stream, take) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split(/\r?\n|\r/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            take(line);
        if (rest.length > MAX_LINE_CHARS) {
            take(rest);
            rest = '';
        }
    });
    stream.on('error', () => undefined);
    return () => {
        take(rest);
        rest = '';
    };
}

;// CONCATENATED MODULE: ./build/adapters/system/commands.js




const PASSED_ON = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
const LAST_OUTPUT_MS = 500;
function systemCommands({ env, say }) {
    const passedOn = Object.fromEntries(PASSED_ON.flatMap((name) => {
        const value = env(name);
        return value === undefined ? [] : [[name, value]];
    }));
    return {
        async run({ commandLine, dir }, own, deadlineMs, signal) {
            signal.throwIfAborted();
            const child = (0,external_node_child_process_.spawn)('bash', ['-c', commandLine], {
                cwd: dir,
                env: { ...passedOn, ...own },
                detached: true,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const output = commandOutput([child.stdout, child.stderr], say);
            const end = await endOf(child, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
            await output.finish(LAST_OUTPUT_MS);
            signal.throwIfAborted();
            const lastLines = output.lastLines();
            switch (end.kind) {
                case 'failed':
                    return { kind: 'not-started', text: end.text };
                case 'late':
                    return { kind: 'timed-out', lastLines };
                case 'exited':
                    return end.code === null
                        ? { kind: 'killed', by: end.by ?? 'a signal', lastLines }
                        : { kind: 'exited', code: end.code, lastLines };
            }
        },
    };
}
async function endOf(child, signal) {
    const groupId = child.pid;
    if (groupId === undefined) {
        const [error] = (await (0,external_node_events_.once)(child, 'error'));
        return { kind: 'failed', text: error.message };
    }
    const end = await (0,external_node_events_.once)(child, 'exit', { signal }).then(([code, by]) => ({ kind: 'exited', code: code, by: by }), () => ({ kind: 'late' }));
    await endGroup(groupId);
    return end;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/system/git-commits.js


const DEADLINE_MS = 10_000;
const MAX_ANCESTORS = 10_000;
const MAX_OUTPUT_BYTES = MAX_ANCESTORS * 65;
function gitCommits({ dir, env = () => undefined, deadlineMs = DEADLINE_MS }) {
    const git = (args, signal) => runGit(dir, args, { env: gitEnvironment(env), deadlineMs, signal });
    const isWhole = async (signal) => (await git(['rev-parse', '--is-shallow-repository'], signal)) === 'false';
    return {
        async mergeBase(branch, sha, signal) {
            signal.throwIfAborted();
            if (!isSha(sha) || !isBranch(branch) || !(await isWhole(signal)))
                return null;
            const refs = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
            const known = await git(['for-each-ref', '--format=%(refname)', ...refs], signal);
            const exact = refs.filter((ref) => known?.split('\n').includes(ref) === true);
            if (exact.length === 0)
                return null;
            return git(['merge-base', `${sha}^{commit}`, ...exact], signal);
        },
        async ancestors(sha, limit, signal) {
            signal.throwIfAborted();
            if (!isSha(sha) || !(await isWhole(signal)))
                return null;
            const count = Math.min(limit, MAX_ANCESTORS);
            const lines = await git(['rev-list', `--max-count=${count}`, `${sha}^{commit}`, '--'], signal);
            return lines === null || lines === '' ? null : lines.split('\n');
        },
    };
}
function gitEnvironment(env) {
    const passedOn = ['PATH', 'HOME', 'LD_LIBRARY_PATH'].flatMap((name) => {
        const value = env(name);
        return value === undefined ? [] : [[name, value]];
    });
    const own = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return { ...Object.fromEntries(passedOn), ...own };
}
async function runGit(dir, args, { env, deadlineMs, signal }) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...args], {
            cwd: dir,
            env,
            signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
            killSignal: 'SIGKILL',
            maxBuffer: MAX_OUTPUT_BYTES,
        });
        return stdout.trim();
    }
    catch {
        signal.throwIfAborted();
        return null;
    }
}
function isSha(text) {
    return /^[0-9a-f]{7,64}$/i.test(text);
}
function isBranch(text) {
    return /^[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]*$/u.test(text) && !text.includes('..');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/adapters/system/http-probe.js


const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
function systemHttpProbe() {
    return {
        async get(url, timeoutMs, signal) {
            signal.throwIfAborted();
            const timeout = AbortSignal.timeout(timeoutMs);
            try {
                return await getFollowing(new URL(url), AbortSignal.any([signal, timeout]));
            }
            catch (error) {
                signal.throwIfAborted();
                if (timeout.aborted)
                    throw new Error(`did not answer within ${timeoutMs / 1_000} s`, { cause: error });
                throw new Error(`could not be asked: ${reasonOf(error)}`, { cause: error });
            }
        },
    };
}
async function getFollowing(url, signal) {
    let at = url;
    for (let redirects = 0;; redirects += 1) {
        const response = await getOne(at, signal);
        const next = redirects < MAX_REDIRECTS ? redirectOf(response, at) : null;
        if (next === null)
            return { status: response.statusCode ?? 0, body: await bodyOf(response) };
        response.destroy();
        at = next;
    }
}
function getOne(url, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const headers = { accept: 'application/json, */*;q=0.1', 'accept-encoding': 'identity', connection: 'close' };
    request(url, { agent: false, headers, signal }, resolve).on('error', reject).end();
    return promise;
}
function redirectOf({ statusCode = 0, headers }, from) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
        return null;
    if (!URL.canParse(location, from.href))
        return null;
    const next = new URL(location, from);
    return next.origin === from.origin ? next : null;
}
async function bodyOf(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        chunks.push(chunk.subarray(0, MAX_BODY_BYTES - bytes));
        bytes += chunk.length;
        if (bytes >= MAX_BODY_BYTES)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function reasonOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        return error.errors.map((one) => reasonOf(one)).join(', ');
    }
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/adapters/system/secrets.js

function environmentSecrets(env) {
    return {
        resolve: (reference) => new Promise((settle) => {
            settle(secrets_valueOf(reference, env));
        }),
    };
}
function secrets_valueOf(reference, env) {
    const name = /^env:(?<name>[A-Za-z_][A-Za-z0-9_]*)$/.exec(reference)?.groups?.['name'];
    if (name === undefined) {
        throw new run_error/* StartError */.D(`A secret of ${reference.length} characters is no reference; env:NAME is expected, the name of an environment variable.`);
    }
    const value = env(name);
    if (value === undefined || value === '') {
        throw new run_error/* StartError */.D(`The secret env:${name} has no value: the environment variable ${name} is not set or empty.`, {
            hint: `Set ${name} for this command, or remove the secret from the configuration.`,
        });
    }
    return value;
}

// EXTERNAL MODULE: ./build/adapters/system/workspace.js
var workspace = __webpack_require__(510);
// EXTERNAL MODULE: ./build/core/plan/version.js
var version = __webpack_require__(7136);
// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
// EXTERNAL MODULE: ./build/core/render/secret-mask.js
var secret_mask = __webpack_require__(57756);
;// CONCATENATED MODULE: ./build/wiring/identity.js

function identityOf(spec, given, { runId, mask }) {
    const { workflow, reproduce, grafanaUrl = null } = given;
    if (workflow !== undefined && workflow.token !== null)
        mask.add(workflow.token);
    const context = workflow?.context;
    const onMachine = { leg: null, isFork: false, actor: null, origin: { event: null, attempt: null, link: null } };
    const place = context === undefined ? onMachine : placeOf(context);
    const report = {
        key: [workflow?.commentKey ?? spec.name, place.leg].filter((part) => part !== null).join('/'),
        workflowRun: context?.workflowRun ?? 0,
        attempt: context?.attempt ?? 0,
        links: context === undefined ? [] : [{ text: 'Run log', url: context.link }],
        grafanaUrl,
        reproduce,
        resultsDir: (0,external_node_path_.join)(spec.resultsDir, 'runs', runId),
        mask: (text) => mask.apply(text),
    };
    return { ...place, report };
}
function placeOf({ leg, isFork, actor, eventName, attempt, link }) {
    return { leg, isFork, actor, origin: { event: eventName, attempt, link } };
}

// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
// EXTERNAL MODULE: ./build/core/window/parse-window.js + 2 modules
var parse_window = __webpack_require__(51816);
;// CONCATENATED MODULE: ./build/adapters/channel-windows/channel-window-source.js



function channelWindowSource(options) {
    const { channel, load, workers } = options;
    return {
        read: async (cursor, signal) => {
            const last = parseCursor(cursor);
            const page = emptyPage();
            for (const worker of workers) {
                signal.throwIfAborted();
                const found = await channel.list(keys/* keys */.H.windowPrefix(load, worker), last.get(worker));
                for (const key of found) {
                    signal.throwIfAborted();
                    await readWindow(channel, { key, load, worker }, page);
                    last.set(worker, key);
                }
            }
            return { ...page, cursor: JSON.stringify(Object.fromEntries(last)) };
        },
        fetch: async (ids, signal) => {
            const page = emptyPage();
            for (const { worker, seq } of ids) {
                signal.throwIfAborted();
                await readWindow(channel, { key: keys/* keys */.H.window(load, worker, seq), load, worker }, page);
            }
            return page;
        },
    };
}
function emptyPage() {
    return { windows: [], refused: [], cursor: null };
}
async function readWindow(channel, place, page) {
    const bytes = await channel.get(place.key);
    if (bytes === null)
        return;
    const parsed = (0,parse_window/* parseWindow */.E)((0,encode_document/* decodeJson */.x)(bytes));
    if (!parsed.ok)
        page.refused.push(`${place.key} (${bytes.length} bytes): ${parsed.fault}`);
    else if (keys/* keys */.H.window(parsed.window.load, parsed.window.worker, parsed.window.seq) !== place.key) {
        page.refused.push(`${place.key} holds window ${parsed.window.seq} of worker ${parsed.window.worker} in load ${parsed.window.load}; a key and its window must agree.`);
    }
    else
        page.windows.push(parsed.window);
}
function parseCursor(cursor) {
    const value = cursor === null ? {} : JSON.parse(cursor);
    if (typeof value !== 'object' || value === null)
        throw new Error(`${String(cursor)} is no cursor of this source.`);
    return new Map(Object.entries(value).map(([worker, key]) => [worker, String(key)]));
}

// EXTERNAL MODULE: ./build/adapters/files/run-store.js
var run_store = __webpack_require__(94312);
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

// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
// EXTERNAL MODULE: ./build/adapters/search/search-run-store.js + 12 modules
var search_run_store = __webpack_require__(36248);
;// CONCATENATED MODULE: ./build/core/search/owed-windows.js
const OVERDUE_SEQS = 2;
class OwedWindows {
    workers;
    newest = -1;
    offset = 0;
    constructor(workers) {
        this.workers = new Map([...workers].map((worker) => [worker, { next: 0, beyond: new Set(), last: Infinity }]));
    }
    see({ worker, seq, final }) {
        const seen = this.workers.get(worker);
        if (seen === undefined)
            return;
        this.newest = Math.max(this.newest, seq);
        if (final)
            seen.last = seq;
        if (seq >= seen.next)
            seen.beyond.add(seq);
        while (seen.beyond.delete(seen.next))
            seen.next += 1;
    }
    overdue(limit) {
        const all = [...this.workers].flatMap(([worker, seen]) => this.overdueOf(worker, seen));
        const from = all.length === 0 ? 0 : this.offset % all.length;
        const asked = [...all.slice(from), ...all.slice(0, from)].slice(0, limit);
        this.offset = from + asked.length;
        return asked;
    }
    overdueOf(worker, { next, beyond, last }) {
        const overdue = [];
        for (let seq = next; seq <= Math.min(this.newest - OVERDUE_SEQS, last); seq += 1) {
            if (!beyond.has(seq))
                overdue.push({ worker, seq });
        }
        return overdue;
    }
}

// EXTERNAL MODULE: ./build/core/search/stored-window.js
var stored_window = __webpack_require__(41289);
;// CONCATENATED MODULE: ./build/core/search/window-hit.js


function parseWindowHit(id, source) {
    const parsed = (0,parse_window/* parseWindow */.E)((0,stored_window/* fromStoredWindow */._R)(source));
    if (!parsed.ok)
        return { ok: false, fault: `Document ${id}: ${parsed.fault}` };
    const { window } = parsed;
    if ((0,stored_window/* windowDocumentId */.ff)(window) === id)
        return { ok: true, window };
    return {
        ok: false,
        fault: `Document ${id} holds window ${window.seq} of worker ${window.worker} in load ${window.load} of run ${window.run}; an id and its window must agree.`,
    };
}

// EXTERNAL MODULE: ./build/core/search/explain-answer.js
var explain_answer = __webpack_require__(17427);
// EXTERNAL MODULE: ./build/adapters/search/ask-server.js
var ask_server = __webpack_require__(65167);
;// CONCATENATED MODULE: ./build/adapters/search/get-documents.js


const MAX_IDS = 200;
const GET_TIMEOUT_MS = 30_000;
async function getDocuments(server, { index, ids, doing }, signal) {
    const found = [];
    for (let from = 0; from < ids.length; from += MAX_IDS) {
        const request = { method: 'POST', path: `/${index}/_mget`, timeoutMs: GET_TIMEOUT_MS };
        const body = { ids: ids.slice(from, from + MAX_IDS) };
        const answer = await (0,ask_server/* askServer */.Pj)(server, { ...request, body, doing }, signal);
        for (const document of (0,ask_server/* toObjects */.oZ)(answer['docs'])) {
            const error = (0,ask_server/* toObject */.vw)(document['error']);
            if (error !== null && error['type'] !== 'index_not_found_exception') {
                throw new Error((0,explain_answer/* explainAnswer */.i)({ status: 503, body: { error } }, `${doing} (${String(document['_id'])})`));
            }
            if (document['found'] === true)
                found.push({ id: String(document['_id']), source: document['_source'], sort: [] });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/adapters/search/page-size.js
var page_size = __webpack_require__(12937);
// EXTERNAL MODULE: ./build/adapters/search/read-hits.js
var read_hits = __webpack_require__(76819);
;// CONCATENATED MODULE: ./build/adapters/search/search-window-source.js






const BOUNDS = { maxHits: 1_000, maxBytes: 64_000_000 };
const MAX_OVERDUE = 200;
const READS_PER_OVERDUE = 2;
function searchWindowSource(options) {
    const { server, index, run, load, workers, bounds = BOUNDS } = options;
    const owed = new OwedWindows(workers);
    const sizer = (0,page_size/* pageSizer */.f)(bounds);
    let reads = 0;
    const get = async (ids, signal) => {
        const names = ids.map(({ worker, seq }) => (0,stored_window/* windowDocumentId */.ff)({ run, load, worker, seq }));
        return getDocuments(server, { index, ids: names, doing: 'read windows by name' }, signal);
    };
    const page = (hits, cursor) => {
        const windows = [];
        const refused = [];
        for (const { id, source } of hits) {
            const hit = parseWindowHit(id, source);
            if (hit.ok)
                windows.push(hit.window);
            else
                refused.push(hit.fault);
        }
        for (const window of windows)
            owed.see(window);
        return { windows, refused, cursor };
    };
    return {
        read: async (cursor, signal) => {
            const newer = await readNewer(options, { bounds, sizer, after: search_window_source_parseCursor(cursor) }, signal);
            const found = page(newer.hits, newer.after === null ? cursor : String(newer.after));
            reads += 1;
            if (reads % READS_PER_OVERDUE !== 0)
                return found;
            const overdue = owed.overdue(MAX_OVERDUE);
            if (overdue.length === 0)
                return found;
            const late = page(await get(overdue, signal).catch(() => []), null);
            return {
                windows: [...found.windows, ...late.windows],
                refused: [...found.refused, ...late.refused],
                cursor: found.cursor,
            };
        },
        fetch: async (ids, signal) => page(await get(ids, signal), null),
    };
}
async function readNewer({ server, index, run, load }, { bounds, sizer, after }, signal) {
    const hits = [];
    let last = after;
    let bytesLeft = bounds.maxBytes;
    for (let isMore = true; isMore && bytesLeft > 0;) {
        const size = sizer.next(bytesLeft);
        const search = {
            index,
            query: { bool: { filter: [{ term: { run } }, { term: { load } }] } },
            sort: [{ _seq_no: 'asc' }],
            after: last === null ? null : [last],
            size,
            preference: run,
            doing: 'read windows',
        };
        try {
            const found = await (0,read_hits/* readHits */.p)(server, search, signal);
            hits.push(...found);
            last = seqNoOf(found.at(-1)) ?? last;
            bytesLeft -= sizer.measure(found);
            isMore = found.length === size;
        }
        catch (error) {
            if (hits.length === 0)
                throw error;
            isMore = false;
        }
    }
    return { hits, after: last };
}
function seqNoOf(hit) {
    return typeof hit?.sort[0] === 'number' ? hit.sort[0] : null;
}
function search_window_source_parseCursor(cursor) {
    if (cursor === null)
        return null;
    const after = Number(cursor);
    if (!Number.isSafeInteger(after))
        throw new Error(`${cursor} is no cursor of this source.`);
    return after;
}

// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/core/window/same-body.js
var same_body = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
// EXTERNAL MODULE: ./build/stages/with-deadline.js
var with_deadline = __webpack_require__(24881);
;// CONCATENATED MODULE: ./build/wiring/both-window-sources.js



const READ_DEADLINE = { what: 'a read of the search store', ms: 10_000 };
const FETCH_DEADLINE = { what: 'a fetch from the search store', ms: 20_000 };
const FETCH_RETRY_MS = 1_000;
function bothWindowSources({ search, channel, clock, say }) {
    const taken = new Map();
    let isDown = false;
    let reading = null;
    const tell = (error) => {
        if (!isDown)
            say(`${CANNOT_BE_READ} ${(0,message_of/* messageOf */.b)(error)}`);
        isDown = true;
    };
    const tellBack = () => {
        if (isDown)
            say('The search store can be read again.');
        isDown = false;
    };
    const start = (cursor) => {
        const page = (0,with_deadline/* withDeadline */.N)(clock, READ_DEADLINE, (signal) => search.read(cursor, signal));
        const started = {
            cursor,
            page: page.catch((error) => {
                if (reading === started)
                    reading = null;
                tell(error);
                return null;
            }),
        };
        return started;
    };
    const fetchFromSearch = async (ids, outer) => {
        try {
            return await (0,with_deadline/* withDeadline */.N)(clock, FETCH_DEADLINE, (late) => fetchPatiently(search, ids, { clock, signal: AbortSignal.any([outer, late]) }));
        }
        catch (error) {
            tell(error);
            return EMPTY_PAGE;
        }
    };
    return {
        read: async (cursor, signal) => {
            const at = both_window_sources_parseCursor(cursor);
            const fromChannel = channel.read(at.channel, signal);
            if (reading?.cursor !== at.search)
                reading = start(at.search);
            const { page } = reading;
            const inTime = isDown ? Promise.race([page, fromChannel.then(() => LATER)]) : page;
            const [found, passedOn] = await Promise.all([inTime, fromChannel]);
            const isFound = found !== LATER && found !== null;
            if (isFound) {
                reading = null;
                tellBack();
            }
            const searched = isFound ? found : { ...EMPTY_PAGE, cursor: at.search };
            return {
                windows: [...searched.windows, ...passedOn.windows].filter((window) => isNew(window, taken)),
                refused: [...searched.refused, ...passedOn.refused],
                cursor: JSON.stringify({ search: searched.cursor, channel: passedOn.cursor }),
            };
        },
        fetch: async (ids, signal) => {
            const pages = await Promise.all([fetchFromSearch(ids, signal), channel.fetch(ids, signal)]);
            const fetched = new Map();
            const windows = pages.flatMap((page) => page.windows).filter((window) => isNew(window, fetched));
            for (const window of windows)
                isNew(window, taken);
            return { windows, refused: pages.flatMap((page) => page.refused), cursor: null };
        },
    };
}
const CANNOT_BE_READ = 'The search store cannot be read; the results that workers pass on by the channel are still read.';
const LATER = 'later';
const EMPTY_PAGE = { windows: [], refused: [], cursor: null };
async function fetchPatiently(source, ids, { clock, signal }) {
    for (;;) {
        try {
            return await source.fetch(ids, signal);
        }
        catch (error) {
            await clock.sleep(FETCH_RETRY_MS, signal).catch(() => {
                throw error;
            });
        }
    }
}
function isNew(window, taken) {
    const key = `${window.load} ${window.worker} ${window.seq}`;
    const known = taken.get(key);
    if (known === undefined)
        taken.set(key, window);
    return known === undefined || !(0,same_body/* isSameBody */.Z)(known, window);
}
function both_window_sources_parseCursor(cursor) {
    if (cursor === null)
        return { search: null, channel: null };
    const { search, channel } = JSON.parse(cursor);
    return { search: toCursor(search), channel: toCursor(channel) };
}
function toCursor(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
// EXTERNAL MODULE: ./build/adapters/search/check-store.js + 3 modules
var check_store = __webpack_require__(83896);
// EXTERNAL MODULE: ./build/adapters/search/prepare-indices.js
var prepare_indices = __webpack_require__(64129);
// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
;// CONCATENATED MODULE: ./build/wiring/prepare-search-store.js






const DEADLINE = { what: 'Looking at the store', ms: 60_000 };
async function prepareSearchStore(server, run, signal) {
    return await (0,with_deadline/* withDeadline */.N)(run.clock, DEADLINE, async (late) => {
        try {
            return await prepare(server, run, AbortSignal.any([signal, late]));
        }
        catch (error) {
            signal.throwIfAborted();
            const texts = late.aborted ? [`${(0,message_of/* messageOf */.b)(late.reason)}.`] : sentencesOf(error);
            return texts.map((text) => ({ kind: 'store', severity: 'error', text }));
        }
    });
}
async function prepare(server, run, signal) {
    const { index, startedAtMs, clock } = run;
    const { findings } = await (0,check_store/* checkStore */.o)(server, index, () => clock.now(), signal);
    const isUsable = findings.every(({ severity }) => severity !== 'error');
    if (isUsable)
        await (0,prepare_indices/* prepareIndices */._)(server, index, startedAtMs, signal);
    return findings.map(({ severity, message }) => ({ kind: 'store', severity, text: message }));
}
function sentencesOf(error) {
    if (error instanceof run_error/* InputError */.d)
        return error.faults;
    if (error instanceof run_error/* StartError */.D)
        return [error.hint === null ? error.message : `${error.message} ${error.hint}`];
    if (error instanceof search_server/* SearchUnreachable */.p)
        return [error.message];
    throw error;
}

;// CONCATENATED MODULE: ./build/wiring/search-parts.js







const WRITE_DEADLINE_MS = 30_000;
function searchParts({ index, controller, worker }, { runId, startedAtMs, timingsFactor, clock, say }) {
    const server = (0,lazy_search_server/* lazySearchServer */.w)(controller);
    const windowsIndex = (0,index_names/* indexName */.mo)(index, 'windows', startedAtMs);
    const writeDeadlineMs = WRITE_DEADLINE_MS * timingsFactor;
    const startOf = (asked) => (asked === runId ? startedAtMs : null);
    return {
        runStore: (0,search_run_store.searchRunStore)({ server, index, clock, say, parse: parse_run_record/* parseRunRecord */.Y, startOf, writeDeadlineMs }),
        workerStore: { v: 1, connection: worker, windowsIndex },
        prepare: (signal) => prepareSearchStore(server, { index, startedAtMs, clock }, signal),
        windowsOf: (channel, load, workers) => {
            const search = searchWindowSource({ server, index: windowsIndex, run: runId, load, workers });
            return bothWindowSources({ search, channel, clock, say });
        },
        close: () => server.close(),
    };
}

;// CONCATENATED MODULE: ./build/wiring/run-stores.js





function runStoresOf(store, { resultsDir, github, log }, run) {
    const folder = (0,run_store/* filesRunStore */.Y)(resultsDir, run.say);
    const inFolder = {
        ports: {
            runStores: [folder],
            history: store.kind === 'out-of-reach' ? outOfReach(store) : (github ?? folder),
            prepareStores: () => Promise.resolve([]),
            openWindows: (channel, load, workers) => channelWindowSource({ channel, load, workers }),
        },
        workerStore: null,
        close: () => Promise.resolve(),
    };
    if (store.kind !== 'search')
        return inFolder;
    for (const secret of [store.controller, store.worker].flatMap(connectionSecrets))
        log.mask(secret);
    const search = searchParts(store, run);
    return {
        ports: {
            runStores: [folder, search.runStore],
            history: search.runStore,
            prepareStores: (signal) => search.prepare(signal),
            openWindows: (channel, load, workers) => search.windowsOf(channelWindowSource({ channel, load, workers }), load, workers),
        },
        workerStore: search.workerStore,
        close: () => search.close(),
    };
}
function outOfReach({ store, text }) {
    const refuse = () => Promise.reject(new Error(text));
    return {
        name: (0,server_name/* productName */.t)(store),
        isShared: true,
        save: () => Promise.resolve(),
        load: refuse,
        recent: refuse,
        append: refuse,
        annotate: refuse,
        documents: () => {
            throw new Error(text);
        },
    };
}

;// CONCATENATED MODULE: ./build/wiring/controller.js



















function composeController(spec, options) {
    const { env, workflow } = options;
    const mask = (0,secret_mask/* secretMask */.h)();
    const log = maskingLog(options.log, mask);
    const clock = (0,system_clock/* systemClock */.m)();
    const random = () => clock.random();
    const get = (name) => env[name];
    const { resultsDir } = spec;
    const say = (text) => {
        log.line(text);
    };
    const github = workflow === undefined ? null : workflow.parts(spec, { clock, say });
    const runId = runIdOf(spec, options, clock);
    const startedAtMs = clock.now();
    const { store = { kind: 'files' } } = options;
    const stores = runStoresOf(store, { resultsDir, github: github?.history ?? null, log }, { runId, startedAtMs, timingsFactor: spec.timingsFactor, clock, say });
    return {
        [Symbol.asyncDispose]: () => stores.close(),
        request: {
            spec,
            origin: { runId, random },
            startedAtMs,
            identity: identityOf(spec, options, { runId, mask }),
            versions: { 'loadtest-action': version/* PRODUCT_VERSION */.v, node: process.versions.node, jmeter: spec.jmeter.version },
        },
        ports: {
            clock,
            log,
            fleet: fleetOf(spec, options, { clock, log, workerStore: stores.workerStore }),
            commands: systemCommands({
                env: get,
                say: (line) => {
                    log.line(`  ${line}`);
                },
            }),
            httpProbe: systemHttpProbe(),
            workspace: (0,workspace/* systemWorkspace */.N)(),
            secrets: environmentSecrets(get),
            ...stores.ports,
            commits: github?.commits ?? gitCommits({ dir: spec.baseDir, env: get }),
            deployments: github?.deployments ?? null,
            publishers: [filesPublisher(resultsDir), ...(github?.publishers ?? [])],
            runState: savedInBoth(filesRunState(resultsDir), options.shellState),
            controllerPid: process.pid,
            fleetRef: ({ runId, fleetId }) => ({
                v: 1,
                kind: 'local',
                fleetId,
                channel: (0,external_node_path_.join)(resultsDir, 'runs', runId, 'fleets', fleetId, 'channel'),
            }),
            openChannel: (ref) => (0,folder_channel/* folderChannel */.K)(ref.channel),
        },
    };
}
function fleetOf(spec, { env, agentFile, cacheDir }, parts) {
    const { clock, log, workerStore } = parts;
    const get = (name) => env[name];
    const environment = { get, names: Object.keys(env) };
    return (0,local_fleet/* localFleet */.E)({
        clock,
        platform: process.platform,
        nodeFile: process.execPath,
        agentFile,
        findTools: async (signal) => {
            const java = await (0,find_java/* findJava */.e)(environment, signal);
            const search = {
                version: spec.jmeter.version,
                configuredHome: spec.jmeter.home,
                env: environment,
                cacheDir: cacheDir,
                clock,
                say: (text) => {
                    log.line(text);
                },
            };
            return { javaFile: java.command, jmeterHome: (await (0,ensure_jmeter/* ensureJmeter */.C)(search, signal)).home };
        },
        env: get,
        formatSecrets: propertiesText,
        workerStore,
    });
}
function maskingLog(log, mask) {
    return {
        ...log,
        mask: (secret) => {
            mask.add(secret);
            log.mask(secret);
        },
    };
}
function runIdOf(spec, { workflow }, clock) {
    const context = workflow?.context;
    const github = context && { runId: String(context.workflowRun), attempt: String(context.attempt) };
    const text = (0,ids/* randomText */.xM)(() => clock.random());
    return (0,ids/* makeRunId */.fN)({ name: spec.name, nowMs: clock.now(), randomText: text, github });
}
function savedInBoth(files, shell) {
    if (shell === undefined)
        return files;
    return {
        load: (runId) => files.load(runId),
        save: async (state) => {
            await Promise.all([files.save(state), shell.save(state)]);
        },
    };
}


/***/ })

};
