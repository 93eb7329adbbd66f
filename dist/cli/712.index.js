export const id = 712;
export const ids = [712];
export const modules = {

/***/ 12712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/doctor/render-diagnoses.js

function renderDiagnoses(diagnoses, paint = (_style, text) => text) {
    const width = Math.max(0, ...diagnoses.map(({ name }) => name.length));
    const lines = diagnoses.flatMap(({ name, state, found, fix }) => {
        const { word, style } = STATES[state];
        const line = `${paint(style, word.padEnd(STATE_CHARS))}  ${name.padEnd(width)}  ${(0,sanitize/* sanitizeLine */.g)(found)}`;
        return fix === null ? [line] : [line, `${' '.repeat(STATE_CHARS + width + 4)}${(0,sanitize/* sanitizeLine */.g)(fix)}`];
    });
    return [...lines, '', sumOf(diagnoses), ''].join('\n');
}
const STATES = {
    good: { word: 'good', style: 'good' },
    warning: { word: 'warning', style: 'warn' },
    bad: { word: 'bad', style: 'bad' },
    'not-checked': { word: '-', style: 'dim' },
};
const STATE_CHARS = 'warning'.length;
function sumOf(diagnoses) {
    const count = (state) => diagnoses.filter((one) => one.state === state).length;
    const warnings = count('warning');
    if (count('bad') > 0)
        return `A run cannot succeed here: ${count('bad')} bad, ${warnings} to look at.`;
    return warnings > 0 ? `A run can be made; ${warnings} to look at.` : 'A run can be made.';
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/shell/controller-options.js
var controller_options = __webpack_require__(50174);
// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
;// CONCATENATED MODULE: ./build/core/doctor/diagnosis.js
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

// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
;// CONCATENATED MODULE: ./build/stages/diagnose.js


function diagnose(probes, clock, timeoutMs) {
    return Promise.all(probes.map(async (probe) => ({
        name: probe.name,
        ...(await lookWithin(probe, clock, timeoutMs)),
    })));
}
async function lookWithin(probe, clock, timeoutMs) {
    const ended = new AbortController();
    const late = clock.sleep(timeoutMs, ended.signal).then(() => warning(`nothing came within ${timeoutMs / 1_000} s`, 'Try again; if it stays so, something hangs there.'), () => warning('the look was ended', 'Try again.'));
    try {
        return await Promise.race([probe.look(ended.signal), late]);
    }
    catch (error) {
        return warning(`could not be looked at: ${(0,message_of/* messageOf */.b)(error)}`, 'See to what the message says, and try again.');
    }
    finally {
        ended.abort();
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/jmeter/download-release.js
var download_release = __webpack_require__(53565);
// EXTERNAL MODULE: ./build/adapters/jmeter/ensure-jmeter.js + 4 modules
var ensure_jmeter = __webpack_require__(31640);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-java.js
var find_java = __webpack_require__(62915);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-jmeter.js
var find_jmeter = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/adapters/jmeter/find-on-path.js
var find_on_path = __webpack_require__(66068);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/system/doctor/folder-space.js


async function lookAtSpace(path) {
    const folder = await nearestFolder(path);
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return { folder, freeBytes: bavail * bsize, fault: await writeFault(folder) };
}
async function writeFault(folder) {
    try {
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.loadtest-doctor-')));
        return null;
    }
    catch (error) {
        return error.code ?? 'unknown';
    }
}
async function nearestFolder(path) {
    for (let folder = (0,external_node_path_.resolve)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        const isThere = await (0,promises_.access)(folder, promises_.constants.F_OK).then(() => true, () => false);
        if (isThere || folder === (0,external_node_path_.dirname)(folder))
            return folder;
    }
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/adapters/system/doctor/loopback.js




async function lookAtLoopback(signal) {
    try {
        await Promise.all([connectOnce(signal), bindDatagram(signal)]);
    }
    catch (error) {
        return { fault: error.code ?? error.message, freePorts: null };
    }
    return { fault: null, freePorts: await freePorts() };
}
async function connectOnce(signal) {
    const server = (0,external_node_net_.createServer)((socket) => socket.on('error', () => undefined).end());
    try {
        await (0,external_node_events_.once)(server.listen(0, '127.0.0.1'), 'listening', { signal });
        const socket = (0,external_node_net_.connect)(server.address().port, '127.0.0.1');
        try {
            await (0,external_node_events_.once)(socket, 'connect', { signal });
        }
        finally {
            socket.destroy();
        }
    }
    finally {
        server.close();
    }
}
async function bindDatagram(signal) {
    const socket = (0,external_node_dgram_.createSocket)('udp4');
    try {
        socket.bind(0, '127.0.0.1');
        await (0,external_node_events_.once)(socket, 'listening', { signal });
    }
    finally {
        socket.close();
    }
}
async function freePorts() {
    const [range, sockets] = await Promise.all(['/proc/sys/net/ipv4/ip_local_port_range', '/proc/net/sockstat'].map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    const [, first, last] = /^(\d+)\s+(\d+)/.exec(range ?? '') ?? [];
    const [, inUse, waiting] = /^TCP: inuse (\d+) orphan \d+ tw (\d+)/m.exec(sockets ?? '') ?? [];
    if (first === undefined || inUse === undefined)
        return null;
    return Math.max(0, Number(last) - Number(first) + 1 - Number(inUse) - Number(waiting));
}

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/doctor/judge-machine.js


const OLDEST_NODE = 24;
function judgeNode(version) {
    return Number(version.split('.')[0]) >= OLDEST_NODE
        ? good(version)
        : bad(version, `Install Node.js ${OLDEST_NODE} or newer.`);
}
function judgePlatform(platform, arch) {
    const found = `${platform} ${arch}`;
    if (platform === 'linux')
        return good(found);
    if (platform === 'darwin')
        return warning(found, 'The generator is not observed on macOS, so a run here never becomes a baseline. Run gates under Linux.');
    return bad(found, 'Workers need POSIX process groups. Use Linux, macOS or WSL.');
}
const BESIDE_HEAP_BYTES = 350_000_000;
function judgeMemory(memory) {
    const { availableBytes, totalBytes, heap, workers } = memory;
    const neededBytes = workers * (heapBytes(heap) + BESIDE_HEAP_BYTES);
    const found = `${(0,numbers/* formatBytes */.z3)(availableBytes, { maxDecimals: 0 })} free of ${(0,numbers/* formatBytes */.z3)(totalBytes, { maxDecimals: 0 })}; ${(0,numbers/* formatCount */.B4)(workers, 'worker')} with a heap of ${heap} may take ${(0,numbers/* formatBytes */.z3)(neededBytes, { maxDecimals: 0 })}`;
    const fix = 'Give JMeter a smaller jmeter.heap, or use fewer workers.';
    if (neededBytes > totalBytes)
        return bad(found, fix);
    return neededBytes > availableBytes ? warning(found, `End other programs. ${fix}`) : good(found);
}
function heapBytes(heap) {
    const [, number = '0', unit = ''] = /^(\d+)([kmg]?)$/i.exec(heap) ?? [];
    const factor = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
    return Number(number) * (factor[unit.toLowerCase()] ?? 1);
}
const MIN_FREE_BYTES = 32 * 2 ** 20;
const COMFORTABLE_FREE_BYTES = 2 ** 30;
function judgeSpace(space) {
    const { folder, freeBytes, fault } = space;
    if (fault !== null)
        return bad(`${folder} cannot be written to (${fault})`, 'Make it writable, or name another folder by results.dir.');
    const found = `${(0,numbers/* formatBytes */.z3)(freeBytes, { maxDecimals: 0 })} free in ${folder}`;
    const fix = 'Free some, or name another folder by results.dir.';
    if (freeBytes < MIN_FREE_BYTES)
        return bad(found, fix);
    return freeBytes < COMFORTABLE_FREE_BYTES ? warning(found, fix) : good(found);
}
const MIN_FREE_PORTS = 10_000;
function judgePorts(ports) {
    const { fault, freePorts } = ports;
    if (fault !== null)
        return bad(`127.0.0.1 cannot be used (${fault})`, 'Bring the loopback interface up: JMeter gets its order to stop over it.');
    if (freePorts === null)
        return good('loopback works; the number of free ports is not known here');
    const found = `loopback works, ${(0,numbers/* formatCount */.B4)(freePorts, 'local port')} free`;
    return freePorts >= MIN_FREE_PORTS
        ? good(found)
        : warning(found, 'Widen net.ipv4.ip_local_port_range, or let requests keep their connections (use keep-alive).');
}

;// CONCATENATED MODULE: ./build/wiring/doctor-machine.js











function machineProbes(options, spec) {
    const { env, cacheDir, workingDir } = options;
    const environment = { get: (name) => env[name], names: Object.keys(env) };
    return [
        { name: 'Node.js', look: () => Promise.resolve(judgeNode(process.versions.node)) },
        { name: 'platform', look: () => Promise.resolve(judgePlatform(process.platform, process.arch)) },
        {
            name: 'Java',
            look: (signal) => startable(async () => {
                const java = await (0,find_java/* findJava */.e)(environment, signal);
                return good(`${java.version} (${java.command})`);
            }),
        },
        { name: 'JMeter', look: () => startable(() => lookAtJmeter(spec, environment, cacheDir)) },
        { name: 'ports', look: async (signal) => judgePorts(await lookAtLoopback(signal)) },
        { name: 'disk', look: async () => judgeSpace(await lookAtSpace(spec?.resultsDir ?? workingDir)) },
        {
            name: 'memory',
            look: () => Promise.resolve(judgeMemory({
                availableBytes: process.availableMemory(),
                totalBytes: Math.min((0,external_node_os_.totalmem)(), process.constrainedMemory() || Infinity),
                heap: spec?.jmeter.heap ?? DEFAULT_HEAP,
                workers: spec?.provider.workers ?? 1,
            })),
        },
        { name: 'processors', look: () => Promise.resolve(lookAtProcessors(spec?.provider.workers ?? 1)) },
    ];
}
const DEFAULT_HEAP = '512m';
async function lookAtJmeter(spec, env, cacheDir) {
    const version = spec?.jmeter.version ?? ensure_jmeter/* defaultJmeterVersion */.d;
    const passedOver = [];
    const say = (text) => {
        passedOver.push(text);
    };
    const found = await (0,find_jmeter/* findJmeter */.r)({ version, configuredHome: spec?.jmeter.home ?? null, env, cacheDir, say });
    const why = passedOver.length === 0 ? '' : `; ${passedOver.join(' ')}`;
    if (found !== null)
        return good(`${found.version} (${found.home})${why}`);
    const hasMaven = (await (0,find_on_path/* findOnPath */.a)('mvn', env)) !== null;
    const ways = [
        ...(hasMaven ? ['Maven'] : []),
        ...(download_release/* apacheReleases */.V[version] === undefined ? [] : ['the Apache release']),
    ];
    if (ways.length > 0)
        return good(`${version} is not here; the first run installs it into ${cacheDir} by ${ways.join(' or ')}${why}`);
    return bad(`${version} is neither here nor known how to be installed${why}`, `Unpack JMeter ${version} and point JMETER_HOME to it, or install Maven.`);
}
function lookAtProcessors(workers) {
    const cores = (0,external_node_os_.availableParallelism)();
    const found = `${cores} for ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
    return cores >= workers
        ? good(found)
        : warning(found, 'Use fewer workers: a JMeter that waits for a processor measures itself.');
}
async function startable(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof run_error/* StartError */.D))
            throw error;
        return bad(error.message, error.hint ?? 'See to what the message says.');
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/adapters/system/doctor/ask-server.js


function askServer(url, headers, now, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const request = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const sentAtMs = now();
    const asked = request(url, { agent: false, headers: { connection: 'close', ...headers }, signal }, (response) => {
        const receivedAtMs = now();
        response.on('error', () => undefined).destroy();
        const single = Object.entries(response.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value[0] : value,
        ]);
        resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(single),
            sentAtMs,
            receivedAtMs,
        });
    });
    asked.on('error', (error) => {
        reject(error instanceof AggregateError ? error.errors[0] : error);
    });
    asked.end();
    return promise;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/system/doctor/git-history.js

function lookAtHistory(folder, env, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const args = ['-C', folder, 'rev-parse', '--is-shallow-repository'];
    (0,external_node_child_process_.execFile)('git', args, { env: { ...env, LC_ALL: 'C' }, signal, killSignal: 'SIGKILL' }, (error, out, complaint) => {
        if (error === null)
            resolve(out.trim() === 'true' ? 'shallow' : 'whole');
        else
            resolve(complaint.includes('not a git repository') ? 'none' : 'unknown');
    });
    return promise;
}

// EXTERNAL MODULE: ./build/adapters/system/workspace.js
var workspace = __webpack_require__(510);
;// CONCATENATED MODULE: ./build/core/doctor/judge-clock.js


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
        return notChecked(`${server} sends no date`);
    const size = (0,numbers/* formatDuration */.a3)(Math.abs(skewMs));
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return good(`agrees with ${server}`);
    return warning(`${size} ${skewMs > 0 ? 'ahead of' : 'behind'} ${server}`, 'Synchronise the clock (for example `timedatectl set-ntp true`): times of the load and of the system are laid over each other.');
}

;// CONCATENATED MODULE: ./build/core/doctor/judge-history.js

function judgeHistory(history) {
    switch (history) {
        case 'whole':
            return good('the whole history is there');
        case 'shallow':
            return warning('the clone is shallow, so the merge base with the branch is not known', 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`: without it the newest runs of the branch are the baseline.');
        case 'none':
            return notChecked('this is no git repository; the newest runs of the branch are the baseline');
        case 'unknown':
            return warning('git did not answer', 'Install git and see that it trusts this folder (safe.directory).');
    }
}

;// CONCATENATED MODULE: ./build/core/doctor/judge-token.js

function judgeToken(answers) {
    const { repository, artifacts } = answers;
    if (isLimited(repository) || isLimited(artifacts))
        return warning('the rate limit of the token is used up', 'Wait until it is reset, at most an hour.');
    if (repository.status === 401)
        return bad('the token is not accepted (401)', 'Give a token that is valid and not expired in GITHUB_TOKEN.');
    if (repository.status !== 200)
        return bad(`the repository cannot be read (${repository.status})`, 'Give the job `permissions: contents: read`, and see that GITHUB_REPOSITORY is owner/name.');
    if (artifacts.status !== 200)
        return warning(`the repository can be read, its artifacts cannot (${artifacts.status})`, 'Give the job `permissions: actions: read`: without it earlier runs in artifacts are not found, so nothing is compared.');
    return judgeComments(repository.headers['x-oauth-scopes']);
}
function isLimited({ status, headers }) {
    return status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
}
const COMMENT = 'Give the job `permissions: pull-requests: write`: without it the result stands in the summary alone.';
function judgeComments(scopes) {
    const can = 'can read the repository and its artifacts';
    if (scopes === undefined || scopes.trim() === '')
        return good(`${can}; whether it may comment shows when it does (permissions: pull-requests: write)`);
    const list = scopes.split(',').map((scope) => scope.trim());
    if (list.includes('repo'))
        return good(`${can}, and may comment`);
    if (list.includes('public_repo'))
        return good(`${can}, and may comment in public repositories`);
    return warning(`${can}, but may not comment (scopes: ${list.join(', ')})`, COMMENT);
}

// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(64225);
// EXTERNAL MODULE: ./build/stages/preflight.js + 26 modules
var preflight = __webpack_require__(9353);
;// CONCATENATED MODULE: ./build/wiring/doctor-outside.js










function outsideProbes(options, spec) {
    const { env } = options;
    const { url = null, hosts = [] } = spec?.target ?? {};
    const isListed = url !== null && (0,host_list/* isListedHost */.c)(hosts, url);
    const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const token = env['GITHUB_TOKEN'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const isGithub = token !== '' && repository !== '';
    const askTarget = once((signal) => askServer(addressOf(url), { 'user-agent': 'loadtest-action' }, now, signal));
    const askApi = once((signal) => askGithub(`${apiUrl}/repos/${repository}`, token, signal));
    const folder = spec?.baseDir ?? options.workingDir;
    return [
        { name: 'configuration', look: () => lookAtConfig(options.config) },
        {
            name: 'target',
            look: (signal) => (isListed ? lookAtTarget(url, askTarget, signal) : Promise.resolve(notChecked(noTarget(spec)))),
        },
        {
            name: 'clock',
            look: async (signal) => {
                if (isListed)
                    return clockOf(askTarget(signal), url.host);
                if (isGithub)
                    return clockOf(askApi(signal), apiUrl);
                return notChecked('no target.url and no GITHUB_TOKEN, so there is no clock to compare with');
            },
        },
        {
            name: 'GitHub token',
            look: async (signal) => {
                if (!isGithub)
                    return notChecked('GITHUB_TOKEN and GITHUB_REPOSITORY are not both set');
                const artifacts = askGithub(`${apiUrl}/repos/${repository}/actions/artifacts?per_page=1`, token, signal);
                const [ofRepository, ofArtifacts] = await Promise.all([askApi(signal), artifacts]);
                return judgeToken({ repository: ofRepository, artifacts: ofArtifacts });
            },
        },
        {
            name: 'git history',
            look: async (signal) => judgeHistory(await lookAtHistory(folder, { PATH: env['PATH'] ?? '', HOME: env['HOME'] ?? '' }, signal)),
        },
    ];
}
const now = () => Date.now();
function once(ask) {
    let answer = null;
    return (signal) => (answer ??= ask(signal));
}
function askGithub(url, token, signal) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'loadtest-action',
    };
    return askServer(url, headers, now, signal);
}
async function lookAtConfig(config) {
    if (config.kind === 'absent')
        return notChecked('there is none; loadtest-action init <plan.jmx> writes one');
    if (config.kind === 'wrong')
        return wrongConfig(config.faults);
    const { spec } = config;
    const origin = { runId: `${spec.name}-00000000T000000-doctor`, random: () => 0.5 };
    try {
        await (0,preflight/* preflight */.M)(spec, (0,workspace/* systemWorkspace */.N)(), origin);
        return good(`${spec.name}: it and its plan can be used`);
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d)
            return wrongConfig(error.faults);
        throw error;
    }
}
function wrongConfig(faults) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    return bad(`${faults[0] ?? 'it cannot be used'}${more}`, 'loadtest-action validate tells all that is wrong.');
}
function addressOf(url) {
    return url === null ? '' : `${url.protocol}://${url.host}:${url.port}${url.path === '' ? '/' : url.path}`;
}
function noTarget(spec) {
    if (spec === null)
        return 'no configuration, so no target';
    return spec.target.url === null ? 'target.url is not given' : 'its host is not listed, so it is not asked';
}
async function lookAtTarget(url, ask, signal) {
    const address = addressOf(url);
    try {
        const { status } = await ask(signal);
        return status < 500
            ? good(`${address} answered ${status} to one GET`)
            : warning(`${address} answered ${status} to one GET`, 'See to it before a load is sent there.');
    }
    catch (error) {
        return bad(`${address} did not answer (${error instanceof Error ? error.message : String(error)})`, 'Start the system under test, and see that this machine reaches it; a proxy is not used.');
    }
}
async function clockOf(asked, server) {
    const answer = await asked.catch(() => null);
    if (answer === null)
        return notChecked(`${server} did not answer`);
    return judgeClock({ ...answer, date: answer.headers['date'] ?? null }, server);
}

;// CONCATENATED MODULE: ./build/wiring/doctor.js




const LOOK_TIMEOUT_MS = 5_000;
function runDoctor(options) {
    const clock = (0,system_clock/* systemClock */.m)();
    const spec = options.config.kind === 'read' ? options.config.spec : null;
    return diagnose([...machineProbes(options, spec), ...outsideProbes(options, spec)], clock, LOOK_TIMEOUT_MS);
}

// EXTERNAL MODULE: ./build/cli/read-spec.js + 23 modules
var read_spec = __webpack_require__(89621);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/doctor-command.js







const DEFAULT_CONFIG = 'loadtest.yml';
async function doctorCommand(flags, env, io) {
    const config = await findConfig(flags.config, env);
    const { cacheDir } = (0,controller_options/* controllerOptions */.T)((0,terminal_log/* terminalLog */.d)({ write: io.out.bind(io) }), env);
    const diagnoses = await runDoctor({ config, env, cacheDir, workingDir: process.cwd() });
    io.out(flags.json === true ? `${JSON.stringify(diagnoses, null, 2)}\n` : renderDiagnoses(diagnoses, io.paint));
    return diagnoses.some(({ state }) => state === 'bad') ? 3 : 0;
}
async function findConfig(asked, env) {
    try {
        if (asked === undefined && (await (0,read_text_file/* readTextFile */.G)(DEFAULT_CONFIG)) === null)
            return { kind: 'absent' };
        return { kind: 'read', spec: await (0,read_spec/* readSpec */.O)({ config: asked ?? DEFAULT_CONFIG }, env) };
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d)
            return { kind: 'wrong', faults: error.faults };
        throw error;
    }
}


/***/ })

};
