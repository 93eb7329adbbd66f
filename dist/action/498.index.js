export const id = 498;
export const ids = [498];
export const modules = {

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




async function writeSecrets(secrets, place, format) {
    if (secrets.size === 0)
        return null;
    const folder = secretsFolder(place.fleetId, place.root);
    try {
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        const file = (0,external_node_path_.join)(folder, 'secrets.properties');
        await (0,promises_.writeFile)(file, format(Object.fromEntries(secrets)), { mode: 0o600, flag: 'wx' });
        return file;
    }
    catch (error) {
        throw new run_error/* StartError */.D(`The secrets cannot be written to ${folder}: ${error.message}.`, {
            hint: 'The folder must not exist yet and its parent must be writable.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/local/start-agent.js






function startAgent(ref, worker, program, secretsFile) {
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
            const secretsFile = await writeSecrets(secrets, { fleetId: ref.fleetId, ...root }, options.formatSecrets);
            const agents = [];
            started.set(ref.fleetId, agents);
            for (const worker of workerIds(plan.spec.provider.workers)) {
                signal.throwIfAborted();
                agents.push(startAgent(ref, worker, program, secretsFile));
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

/***/ 18498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeController: () => (/* binding */ composeController)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
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
    const parsed = parseWindow((0,encode_document/* decodeJson */.x)(bytes));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/files/read-json.js

async function readJson(file) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
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

;// CONCATENATED MODULE: ./build/adapters/files/run-folder.js

function runFolder(dir, runId) {
    if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(runId)) {
        throw new Error(`${JSON.stringify(runId)} is no run id: letters, digits and hyphens are expected.`);
    }
    return (0,external_node_path_.join)(dir, 'runs', runId);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/files/write-by-rename.js



async function writeByRename(file, text) {
    const temporary = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, file);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/files/run-state.js




function filesRunState(dir) {
    const file = (runId) => (0,external_node_path_.join)(runFolder(dir, runId), 'state.json');
    return {
        save: (state) => writeByRename(file(state.runId), `${JSON.stringify(state)}\n`),
        load: async (runId) => {
            const value = await readJson(file(runId)).catch(() => undefined);
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

// EXTERNAL MODULE: ./build/core/verdict/record-text.js
var record_text = __webpack_require__(22215);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
;// CONCATENATED MODULE: ./build/adapters/files/run-store.js







function filesRunStore(dir, say = () => undefined) {
    return {
        save: async (record) => {
            await writeByRename(recordFile(dir, record.run), (0,record_text/* recordText */.P)(record));
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
            if (documents.length === 0)
                return;
            const folder = runFolder(dir, runId);
            await (0,promises_.mkdir)(folder, { recursive: true });
            const lines = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
            await (0,promises_.appendFile)((0,external_node_path_.join)(folder, `${stream}.ndjson`), lines);
        },
    };
}
async function load(dir, runId) {
    const file = recordFile(dir, runId);
    const value = await readJson(file);
    return value === undefined ? null : (0,parse_run_record/* parseRunRecord */.Y)(value, file);
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
    return (0,external_node_path_.join)(runFolder(dir, runId), 'run.json');
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

// EXTERNAL MODULE: ./build/core/render/summary.js + 2 modules
var summary = __webpack_require__(73008);
;// CONCATENATED MODULE: ./build/adapters/files/summary-publisher.js




const nothing = { findings: [], outputs: {} };
function filesPublisher(dir) {
    return {
        announce: () => Promise.resolve(nothing),
        publish: async (report) => {
            const file = (0,external_node_path_.join)(runFolder(dir, report.record.run), 'summary.md');
            try {
                await writeByRename(file, (0,summary/* renderSummary */.B)(report));
                return { findings: [], outputs: { 'summary-path': file } };
            }
            catch (error) {
                const text = `The summary could not be written to ${file}: ${error.message}.`;
                return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/adapters/jmeter/environment.js
function pickEnvironment(env, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/jmeter/run-command.js

const KEPT_CHARS = 16_384;
async function runCommand(file, args, { env, timeoutMs, signal }) {
    signal.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, deadline]);
    const child = (0,external_node_child_process_.spawn)(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARS);
        });
    }
    const onAbort = () => {
        killGroup(child);
    };
    either.addEventListener('abort', onAbort);
    try {
        const end = await ended(child);
        signal.throwIfAborted();
        if (end.kind === 'failed')
            return { kind: 'not-started', text: end.text };
        return deadline.aborted ? { kind: 'timed-out', output } : { kind: 'exited', code: end.code, output };
    }
    finally {
        either.removeEventListener('abort', onAbort);
        killGroup(child);
    }
}
async function ended(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        resolve({ kind: 'failed', text: error.message });
    });
    child.once('close', (code) => {
        resolve({ kind: 'closed', code });
    });
    return promise;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/download-release.js





const apacheReleases = {
    '5.6.3': {
        urls: [
            'https://dlcdn.apache.org/jmeter/binaries/apache-jmeter-5.6.3.tgz',
            'https://archive.apache.org/dist/jmeter/binaries/apache-jmeter-5.6.3.tgz',
        ],
        sha512: '5978a1a35edb5a7d428e270564ff49d2b1b257a65e17a759d259a9283fc17093e522fe46f474a043864aea6910683486340706d745fcdf3db1505fd71e689083',
    },
};
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const EXTRACT_TIMEOUT_MS = 2 * 60_000;
async function downloadRelease(options, signal) {
    const { version, release, folder, env, say } = options;
    const archive = (0,external_node_path_.join)(folder, 'jmeter.tgz');
    const faults = [];
    for (const url of release.urls) {
        say(`Downloading JMeter ${version} from ${url}.`);
        const fault = await download(url, { archive, sha512: release.sha512 }, signal);
        if (fault === null)
            return extract(archive, { version, folder, env }, signal);
        faults.push(`${url} ${fault}`);
    }
    return { ok: false, fault: faults.join('; ') };
}
async function download(url, { archive, sha512 }, signal) {
    const either = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
    try {
        const response = await fetch(url, { signal: either });
        if (!response.ok || response.body === null)
            return `answered ${response.status}`;
        const hash = (0,external_node_crypto_.createHash)('sha512');
        await using file = await (0,promises_.open)(archive, 'w');
        for await (const chunk of response.body) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
        const got = hash.digest('hex');
        return got === sha512
            ? null
            : `sent another file than the release (SHA-512 ${got.slice(0, 16)}…, expected ${sha512.slice(0, 16)}…)`;
    }
    catch (error) {
        signal.throwIfAborted();
        return `could not be read (${describe(error)})`;
    }
}
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
async function extract(archive, { version, folder, env }, signal) {
    const result = await runCommand('tar', ['-xzf', archive, '-C', folder], {
        env: pickEnvironment(env, ['PATH', 'LANG', 'LC_ALL']),
        timeoutMs: EXTRACT_TIMEOUT_MS,
        signal,
    });
    if (result.kind === 'exited' && result.code === 0)
        return { ok: true, home: (0,external_node_path_.join)(folder, `apache-jmeter-${version}`) };
    return {
        ok: false,
        fault: `tar cannot unpack the archive (${result.kind === 'not-started' ? result.text : result.output.trim()})`,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/jmeter/find-on-path.js



async function findOnPath(name, env) {
    const folders = (env.get('PATH') ?? '').split(external_node_path_.delimiter).filter((folder) => folder.startsWith('/'));
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(file))
            return file;
    }
    return null;
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/jmeter/jar-manifest.js


const MANIFEST = 'META-INF/MANIFEST.MF';
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const DEFLATED = 8;
async function readJarManifest(file) {
    const text = manifestText(await (0,promises_.readFile)(file));
    const main = text.replace(/\r\n?/g, '\n').replaceAll('\n ', '').split('\n\n', 1)[0] ?? '';
    return new Map(main.split('\n').flatMap((line) => {
        const colon = line.indexOf(': ');
        return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()]];
    }));
}
function manifestText(jar) {
    let offset = jar.readUInt32LE(endRecord(jar) + 16);
    while (jar.readUInt32LE(offset) === ENTRY_SIGNATURE) {
        const nameLength = jar.readUInt16LE(offset + 28);
        const name = jar.toString('utf8', offset + 46, offset + 46 + nameLength);
        if (name === MANIFEST)
            return content(jar, offset);
        offset += 46 + nameLength + jar.readUInt16LE(offset + 30) + jar.readUInt16LE(offset + 32);
    }
    throw new Error(`The jar has no ${MANIFEST}.`);
}
function endRecord(jar) {
    for (let offset = jar.length - END_BYTES; offset >= 0; offset -= 1) {
        if (jar.readUInt32LE(offset) === END_SIGNATURE)
            return offset;
    }
    throw new Error('The file is no jar.');
}
function content(jar, entry) {
    const local = jar.readUInt32LE(entry + 42);
    const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28);
    const bytes = jar.subarray(start, start + jar.readUInt32LE(entry + 20));
    return (jar.readUInt16LE(entry + 10) === DEFLATED ? (0,external_node_zlib_.inflateRawSync)(bytes) : bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-home.js



const REQUIRED = ['bin/saveservice.properties', 'lib/ext/ApacheJMeter_core.jar', 'lib/ext/ApacheJMeter_functions.jar'];
async function inspectJmeterHome(home, version) {
    const found = await implementationVersion((0,external_node_path_.join)(home, 'bin', 'ApacheJMeter.jar'));
    if (found === null)
        return { ok: false, fault: 'holds no JMeter (bin/ApacheJMeter.jar is missing or no jar)' };
    if (found !== version)
        return { ok: false, fault: `holds JMeter ${found}, wanted is ${version}` };
    for (const file of REQUIRED) {
        if (!(await exists((0,external_node_path_.join)(home, file))))
            return { ok: false, fault: `is no complete JMeter (${file} is missing)` };
    }
    return { ok: true, home: { home, version } };
}
async function implementationVersion(jar) {
    try {
        return (await readJarManifest(jar)).get('Implementation-Version') ?? 'of an unknown version';
    }
    catch {
        return null;
    }
}
async function exists(file) {
    try {
        await (0,promises_.access)(file);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/find-jmeter.js





const cachedHomeName = (version) => `apache-jmeter-${version}`;
async function findJmeter(search) {
    const { version, configuredHome, env, cacheDir, say } = search;
    if (configuredHome !== null)
        return configured(configuredHome, version);
    for (const { origin, home } of [...homeVariable(env), ...(await homesOnPath(env))]) {
        const seen = await inspectJmeterHome(home, version);
        if (seen.ok)
            return seen.home;
        say(`${origin} is not used: ${home} ${seen.fault}.`);
    }
    const cached = await inspectJmeterHome((0,external_node_path_.join)(cacheDir, cachedHomeName(version)), version);
    return cached.ok ? cached.home : null;
}
async function configured(home, version) {
    const seen = await inspectJmeterHome(home, version);
    if (seen.ok)
        return seen.home;
    throw new run_error/* StartError */.D(`jmeter.home of the configuration: ${home} ${seen.fault}.`, {
        hint: `Point jmeter.home to a JMeter ${version}, or leave it out and JMeter is fetched.`,
    });
}
function homeVariable(env) {
    const home = env.get('JMETER_HOME');
    return home === undefined || home === '' ? [] : [{ origin: 'JMETER_HOME', home }];
}
async function homesOnPath(env) {
    const script = await findOnPath('jmeter', env);
    if (script === null)
        return [];
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(script)));
    const wrapped = (0,external_node_path_.join)(prefix, 'libexec');
    const home = (await (0,promises_.realpath)(wrapped).catch(() => null)) === null ? prefix : wrapped;
    return [{ origin: 'jmeter on PATH', home }];
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/install-lock.js

const POLL_MS = 250;
async function withInstallLock(options, work) {
    const { file, waitMs, clock, signal } = options;
    const untilMs = clock.monotonicMs() + waitMs;
    let held = await take(file);
    while (!held && clock.monotonicMs() < untilMs) {
        if (await isStale(file))
            await (0,promises_.rm)(file, { force: true });
        else
            await clock.sleep(POLL_MS, signal);
        held = await take(file);
    }
    try {
        return await work();
    }
    finally {
        if (held)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(file) {
    try {
        await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function isStale(file) {
    const pid = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/pom.js
const modules = [
    'ApacheJMeter',
    ...['core', 'components', 'functions', 'http', 'java', 'tcp', 'jdbc', 'jms'].map((name) => `ApacheJMeter_${name}`),
    ...['ldap', 'mail', 'ftp', 'junit', 'native', 'bolt', 'mongodb'].map((name) => `ApacheJMeter_${name}`),
];
const jmeter = '<groupId>org.apache.jmeter</groupId>';
const versioned = '<version>${jmeter.version}</version>';
const boms = ['ApacheJMeter_bom', 'ApacheJMeter_bom-thirdparty'];
const pom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>loadtest-action</groupId><artifactId>jmeter-home</artifactId><version>1</version><packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencyManagement><dependencies>
${boms.map((bom) => `    <dependency>${jmeter}<artifactId>${bom}</artifactId>${versioned}<type>pom</type><scope>import</scope></dependency>`).join('\n')}
  </dependencies></dependencyManagement>
  <dependencies>
${modules.map((module) => `    <dependency>${jmeter}<artifactId>${module}</artifactId></dependency>`).join('\n')}
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
    <executions>
${execution('bin', 'copy', `${artifact('ApacheJMeter', '<destFileName>ApacheJMeter.jar</destFileName>')}${into('bin')}`)}
${execution('conf', 'unpack', `${artifact('ApacheJMeter_config', '')}<includes>bin/**</includes>${into('')}`)}
${execution('ext', 'copy-dependencies', `<includeScope>runtime</includeScope><includeGroupIds>org.apache.jmeter</includeGroupIds><excludeArtifactIds>ApacheJMeter,jorphan</excludeArtifactIds><stripVersion>true</stripVersion>${into('lib/ext')}`)}
${execution('lib', 'copy-dependencies', `<includeScope>runtime</includeScope><excludeGroupIds>org.apache.jmeter</excludeGroupIds>${into('lib')}`)}
${execution('jorphan', 'copy-dependencies', `<includeScope>runtime</includeScope><includeArtifactIds>jorphan</includeArtifactIds><stripVersion>true</stripVersion>${into('lib')}`)}
    </executions>
  </plugin></plugins></build>
</project>
`;
function execution(id, goal, configuration) {
    return `      <execution><id>${id}</id><phase>generate-resources</phase><goals><goal>${goal}</goal></goals><configuration>${configuration}</configuration></execution>`;
}
function artifact(id, more) {
    return `<artifactItems><artifactItem>${jmeter}<artifactId>${id}</artifactId>${versioned}${more}</artifactItem></artifactItems>`;
}
function into(folder) {
    return `<outputDirectory>\${jmeter.home}${folder === '' ? '' : `/${folder}`}</outputDirectory>`;
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/lay-out-with-maven.js






const TIMEOUT_MS = 10 * 60_000;
const VARIABLES = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'JAVA_HOME', 'JAVA_TOOL_OPTIONS'],
    ...['M2_HOME', 'MAVEN_HOME', 'MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_CONFIG'],
];
async function layOutWithMaven(options, signal) {
    const { version, folder, env, say } = options;
    const mvn = await findOnPath('mvn', env);
    if (mvn === null)
        return { ok: false, fault: 'no mvn on PATH' };
    const home = (0,external_node_path_.join)(folder, 'home');
    const pomFile = (0,external_node_path_.join)(folder, 'pom.xml');
    await (0,promises_.writeFile)(pomFile, pom);
    say(`Laying out JMeter ${version} with ${mvn}.`);
    const args = ['-B', '-q', '-C', '-f', pomFile, `-Djmeter.version=${version}`, `-Djmeter.home=${home}`];
    const result = await runCommand(mvn, [...args, 'generate-resources'], {
        env: pickEnvironment(env, VARIABLES),
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { ok: false, fault: `${mvn} cannot be started (${result.text})` };
        case 'timed-out':
            return { ok: false, fault: `${mvn} did not end within ${TIMEOUT_MS / 60_000} minutes` };
        case 'exited':
            if (result.code !== 0)
                return { ok: false, fault: `${mvn} ended with exit code ${result.code ?? 'none'}${firstError(result.output)}` };
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'lib', 'junit'), { recursive: true });
    return { ok: true, home };
}
function firstError(output) {
    const line = output.split('\n').find((candidate) => candidate.includes('ERROR'));
    return line === undefined ? '' : ` (${line.trim().slice(0, 300)})`;
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/install-jmeter.js







async function installJmeter(installation, signal) {
    const { version, cacheDir, env, release, say } = installation;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cacheDir, '.layout-'));
    try {
        const faults = [];
        const ways = [
            () => layOutWithMaven({ version, folder, env, say }, signal),
            ...(release === null ? [] : [() => downloadRelease({ version, release, folder, env, say }, signal)]),
        ];
        for (const way of ways) {
            const laidOut = await checked(await way(), version);
            if (laidOut.ok)
                return await moveInto((0,external_node_path_.join)(cacheDir, cachedHomeName(version)), laidOut.home, { version, say });
            faults.push(laidOut.fault);
        }
        throw new run_error/* StartError */.D(`JMeter ${version} is not installed and could not be fetched: ${faults.join('; ')}.`, {
            hint: `Install Maven (for example \`apt-get install maven\`), or unpack JMeter ${version} and point JMETER_HOME to it.`,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function checked(laidOut, version) {
    if (!laidOut.ok)
        return laidOut;
    const seen = await inspectJmeterHome(laidOut.home, version);
    return seen.ok ? laidOut : { ok: false, fault: `what was fetched ${seen.fault}` };
}
async function moveInto(target, home, { version, say }) {
    const present = await inspectJmeterHome(target, version);
    if (present.ok)
        return present.home;
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, '..'), { recursive: true });
    await (0,promises_.rename)(home, target);
    say(`JMeter ${version} is installed in ${target}.`);
    return { home: target, version };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/ensure-jmeter.js







const defaultJmeterVersion = '5.6.3';
const LOCK_WAIT_MS = 35 * 60_000;
async function ensureJmeter(options, signal) {
    const found = await findJmeter(options);
    if (found !== null)
        return found;
    const { version, cacheDir, env, clock, say } = options;
    const release = options.release === undefined ? (apacheReleases[version] ?? null) : options.release;
    try {
        await (0,promises_.mkdir)(cacheDir, { recursive: true });
        const lock = { file: (0,external_node_path_.join)(cacheDir, `${version}.lock`), waitMs: LOCK_WAIT_MS, clock, signal };
        return await withInstallLock(lock, async () => {
            const meanwhile = await findJmeter({ ...options, say: () => undefined });
            return meanwhile ?? (await installJmeter({ version, cacheDir, env, release, say }, signal));
        });
    }
    catch (error) {
        if (error instanceof run_error/* StartError */.D || signal.aborted)
            throw error;
        const text = error instanceof Error ? error.message : String(error);
        throw new run_error/* StartError */.D(`JMeter ${version} cannot be installed into ${cacheDir}: ${text}.`, {
            hint: 'Make the folder writable and see that the disk has 200 MB left, or point JMETER_HOME to a JMeter.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/find-java.js





const OLDEST_FEATURE = 17;
const VERSION_TIMEOUT_MS = 15_000;
async function findJava(env, signal) {
    const rejected = [];
    for (const { origin, command } of await candidates(env)) {
        const answer = await askVersion(command, env, signal);
        if ('fault' in answer) {
            rejected.push(`${origin}: ${command} ${answer.fault}`);
        }
        else if (answer.feature < OLDEST_FEATURE) {
            rejected.push(`${origin}: ${command} is Java ${answer.version}`);
        }
        else {
            return { command, ...answer };
        }
    }
    const found = rejected.length > 0 ? `Found: ${rejected.join('; ')}.` : 'Neither JAVA_HOME nor PATH leads to one.';
    throw new run_error/* StartError */.D(`JMeter needs Java ${OLDEST_FEATURE} or newer, and there is none. ${found}`, {
        hint: 'Install a JDK or JRE 17 (for example `apt-get install openjdk-17-jre-headless`, or actions/setup-java) or point JAVA_HOME to one.',
    });
}
async function candidates(env) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
    const versioned = env.names
        .flatMap((name) => {
        const match = /^JAVA_HOME_(\d+)_(x64|arm64)$/i.exec(name);
        return match?.[2]?.toLowerCase() === architecture ? [{ name, feature: Number(match[1]) }] : [];
    })
        .sort((a, b) => a.feature - b.feature)
        .map(({ name }) => name);
    const homes = ['JAVA_HOME', ...versioned].flatMap((name) => {
        const home = env.get(name);
        return home === undefined || home === '' ? [] : [{ origin: name, command: (0,external_node_path_.join)(home, 'bin', 'java') }];
    });
    const onPath = await findOnPath('java', env);
    return onPath === null ? homes : [...homes, { origin: 'PATH', command: onPath }];
}
async function askVersion(command, env, signal) {
    const result = await runCommand(command, ['-version'], {
        env: pickEnvironment(env, ['PATH', 'HOME']),
        timeoutMs: VERSION_TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { fault: `cannot be started (${result.text})` };
        case 'timed-out':
            return { fault: `did not tell its version within ${VERSION_TIMEOUT_MS / 1000} s` };
        case 'exited':
            return parseJavaVersion(result.output) ?? { fault: 'did not tell its version' };
    }
}
function parseJavaVersion(output) {
    const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
    if (match?.[1] === undefined)
        return null;
    return { version: match[1], feature: Number(match[2]) };
}

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
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(23221);
;// CONCATENATED MODULE: ./build/adapters/system/end-group.js


const end_group_POLL_MS = 50;
async function endGroup(groupId) {
    const deadlineMs = performance.now() + worst_case_wall/* HOOK_GRACE_MS */.UE;
    for (const name of ['SIGTERM', 'SIGCONT'])
        signalGroup(groupId, name);
    while (signalGroup(groupId, 0)) {
        if (performance.now() >= deadlineMs) {
            signalGroup(groupId, 'SIGKILL');
            return;
        }
        await (0,external_node_timers_promises_.setTimeout)(end_group_POLL_MS);
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
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
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

;// CONCATENATED MODULE: ./build/adapters/system/workspace.js


function systemWorkspace() {
    return { read, glob };
}
async function read(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new Error(`${path} cannot be read: ${error.message}`, { cause: error });
    }
}
async function glob(dir, pattern) {
    const found = new Set();
    for await (const entry of (0,promises_.glob)(pattern, { cwd: dir, withFileTypes: true })) {
        if (!entry.isFile() && !entry.isSymbolicLink())
            continue;
        found.add((0,external_node_path_.resolve)(dir, entry.parentPath, entry.name).split(external_node_path_.sep).join('/'));
    }
    return [...found].sort();
}

// EXTERNAL MODULE: ./build/core/plan/version.js
var version = __webpack_require__(7136);
// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
// EXTERNAL MODULE: ./build/core/render/secret-mask.js
var secret_mask = __webpack_require__(57756);
;// CONCATENATED MODULE: ./build/wiring/identity.js

function identityOf(spec, { workflow, reproduce }, { runId, mask }) {
    if (workflow !== undefined && workflow.token !== null)
        mask.add(workflow.token);
    const context = workflow?.context;
    const onMachine = { leg: null, isFork: false, origin: { event: null, attempt: null, link: null } };
    const place = context === undefined ? onMachine : identity_placeOf(context);
    const report = {
        key: [workflow?.commentKey ?? spec.name, place.leg].filter((part) => part !== null).join('/'),
        workflowRun: context?.workflowRun ?? 0,
        attempt: context?.attempt ?? 0,
        links: context === undefined ? [] : [{ text: 'Run log', url: context.link }],
        reproduce,
        resultsDir: (0,external_node_path_.join)(spec.resultsDir, 'runs', runId),
        mask: (text) => mask.apply(text),
    };
    return { ...place, report };
}
function identity_placeOf({ leg, isFork, eventName, attempt, link }) {
    return { leg, isFork, origin: { event: eventName, attempt, link } };
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
    const runStore = filesRunStore(resultsDir, say);
    const github = workflow === undefined ? null : workflow.parts(spec, { clock, say });
    const runId = runIdOf(spec, options, clock);
    return {
        request: {
            spec,
            origin: { runId, random },
            identity: identityOf(spec, options, { runId, mask }),
            versions: { 'loadtest-action': version/* PRODUCT_VERSION */.v, node: process.versions.node, jmeter: spec.jmeter.version },
        },
        ports: {
            clock,
            log,
            fleet: fleetOf(spec, options, { clock, log }),
            commands: systemCommands({
                env: get,
                say: (line) => {
                    log.line(`  ${line}`);
                },
            }),
            httpProbe: systemHttpProbe(),
            workspace: systemWorkspace(),
            secrets: environmentSecrets(get),
            runStore,
            history: github?.history ?? runStore,
            commits: github?.commits ?? gitCommits({ dir: spec.baseDir, env: get }),
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
            openWindows: (channel, load, workers) => channelWindowSource({ channel, load, workers }),
        },
    };
}
function fleetOf(spec, { env, agentFile, cacheDir }, { clock, log }) {
    const get = (name) => env[name];
    const environment = { get, names: Object.keys(env) };
    return (0,local_fleet/* localFleet */.E)({
        clock,
        platform: process.platform,
        nodeFile: process.execPath,
        agentFile,
        findTools: async (signal) => {
            const java = await findJava(environment, signal);
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
            return { javaFile: java.command, jmeterHome: (await ensureJmeter(search, signal)).home };
        },
        env: get,
        formatSecrets: propertiesText,
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
