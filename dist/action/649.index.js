export const id = 649;
export const ids = [649];
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


/***/ })

};
