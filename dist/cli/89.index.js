export const id = 89;
export const ids = [89];
export const modules = {

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

/***/ 45089:
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

// EXTERNAL MODULE: ./build/core/search/render-roles.js
var render_roles = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/shell/controller-options.js
var controller_options = __webpack_require__(50174);
// EXTERNAL MODULE: ./build/inputs/search-connection.js + 4 modules
var search_connection = __webpack_require__(21740);
// EXTERNAL MODULE: ./build/shell/store-connection.js
var store_connection = __webpack_require__(93465);
;// CONCATENATED MODULE: ./build/shell/find-stores.js



const KINDS = ['elasticsearch', 'opensearch'];
const DEFAULT_INDEX = 'loadtest';
async function findStores(config, env) {
    const results = config.kind === 'read' ? config.spec.results : { kind: 'files' };
    const stores = KINDS.map(async (kind) => {
        const isNamed = results.kind === kind;
        const isGiven = (env[`${kind.toUpperCase()}_URL`] ?? '').trim() !== '';
        if (!isNamed && !isGiven)
            return [];
        return [{ kind, index: isNamed ? results.index : DEFAULT_INDEX, isNeeded: isNamed, found: await read(kind, env) }];
    });
    return (await Promise.all(stores)).flat();
}
async function read(kind, env) {
    const source = (0,store_connection.environmentSource)(env);
    try {
        const { connection: controller } = await (0,search_connection/* readSearchConnection */.l)(kind, 'controller', source);
        const { connection: worker } = await (0,search_connection/* readSearchConnection */.l)(kind, 'worker', source);
        const hasOwn = JSON.stringify(worker.credentials) !== JSON.stringify(controller.credentials);
        return { kind: 'read', controller, worker: hasOwn ? worker : null };
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        return { kind: 'wrong', faults: error.faults };
    }
}

// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(53764);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: ./build/core/doctor/diagnosis.js
var diagnosis = __webpack_require__(2201);
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
    const late = clock.sleep(timeoutMs, ended.signal).then(() => (0,diagnosis/* warning */.$e)(`nothing came within ${timeoutMs / 1_000} s`, 'Try again; if it stays so, something hangs there.'), () => (0,diagnosis/* warning */.$e)('the look was ended', 'Try again.'));
    try {
        return await Promise.race([probe.look(ended.signal), late]);
    }
    catch (error) {
        return (0,diagnosis/* warning */.$e)(`could not be looked at: ${(0,message_of/* messageOf */.b)(error)}`, 'See to what the message says, and try again.');
    }
    finally {
        ended.abort();
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/adapters/jmeter/download-release.js
var download_release = __webpack_require__(53565);
// EXTERNAL MODULE: ./build/adapters/jmeter/ensure-jmeter.js + 5 modules
var ensure_jmeter = __webpack_require__(79449);
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
        ? (0,diagnosis/* good */.uw)(version)
        : (0,diagnosis/* bad */.MB)(version, `Install Node.js ${OLDEST_NODE} or newer.`);
}
function judgePlatform(platform, arch) {
    const found = `${platform} ${arch}`;
    if (platform === 'linux')
        return (0,diagnosis/* good */.uw)(found);
    if (platform === 'darwin')
        return (0,diagnosis/* warning */.$e)(found, 'The generator is not observed on macOS, so a run here never becomes a baseline. Run gates under Linux.');
    return (0,diagnosis/* bad */.MB)(found, 'Workers need POSIX process groups. Use Linux, macOS or WSL.');
}
const BESIDE_HEAP_BYTES = 350_000_000;
function judgeMemory(memory) {
    const { availableBytes, totalBytes, heap, workers } = memory;
    const neededBytes = workers * (heapBytes(heap) + BESIDE_HEAP_BYTES);
    const found = `${(0,numbers/* formatBytes */.z3)(availableBytes, { maxDecimals: 0 })} free of ${(0,numbers/* formatBytes */.z3)(totalBytes, { maxDecimals: 0 })}; ${(0,numbers/* formatCount */.B4)(workers, 'worker')} with a heap of ${heap} may take ${(0,numbers/* formatBytes */.z3)(neededBytes, { maxDecimals: 0 })}`;
    const fix = 'Give JMeter a smaller jmeter.heap, or use fewer workers.';
    if (neededBytes > totalBytes)
        return (0,diagnosis/* bad */.MB)(found, fix);
    return neededBytes > availableBytes ? (0,diagnosis/* warning */.$e)(found, `End other programs. ${fix}`) : (0,diagnosis/* good */.uw)(found);
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
        return (0,diagnosis/* bad */.MB)(`${folder} cannot be written to (${fault})`, 'Make it writable, or name another folder by results.dir.');
    const found = `${(0,numbers/* formatBytes */.z3)(freeBytes, { maxDecimals: 0 })} free in ${folder}`;
    const fix = 'Free some, or name another folder by results.dir.';
    if (freeBytes < MIN_FREE_BYTES)
        return (0,diagnosis/* bad */.MB)(found, fix);
    return freeBytes < COMFORTABLE_FREE_BYTES ? (0,diagnosis/* warning */.$e)(found, fix) : (0,diagnosis/* good */.uw)(found);
}
const MIN_FREE_PORTS = 10_000;
function judgePorts(ports) {
    const { fault, freePorts } = ports;
    if (fault !== null)
        return (0,diagnosis/* bad */.MB)(`127.0.0.1 cannot be used (${fault})`, 'Bring the loopback interface up: JMeter gets its order to stop over it.');
    if (freePorts === null)
        return (0,diagnosis/* good */.uw)('loopback works; the number of free ports is not known here');
    const found = `loopback works, ${(0,numbers/* formatCount */.B4)(freePorts, 'local port')} free`;
    return freePorts >= MIN_FREE_PORTS
        ? (0,diagnosis/* good */.uw)(found)
        : (0,diagnosis/* warning */.$e)(found, 'Widen net.ipv4.ip_local_port_range, or let requests keep their connections (use keep-alive).');
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
                return (0,diagnosis/* good */.uw)(`${java.version} (${java.command})`);
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
        return (0,diagnosis/* good */.uw)(`${found.version} (${found.home})${why}`);
    const hasMaven = (await (0,find_on_path/* findOnPath */.a)('mvn', env)) !== null;
    const ways = [
        ...(hasMaven ? ['Maven'] : []),
        ...(download_release/* apacheReleases */.V[version] === undefined ? [] : ['the Apache release']),
    ];
    if (ways.length > 0)
        return (0,diagnosis/* good */.uw)(`${version} is not here; the first run installs it into ${cacheDir} by ${ways.join(' or ')}${why}`);
    return (0,diagnosis/* bad */.MB)(`${version} is neither here nor known how to be installed${why}`, `Unpack JMeter ${version} and point JMETER_HOME to it, or install Maven.`);
}
function lookAtProcessors(workers) {
    const cores = (0,external_node_os_.availableParallelism)();
    const found = `${cores} for ${workers} ${workers === 1 ? 'worker' : 'workers'}`;
    return cores >= workers
        ? (0,diagnosis/* good */.uw)(found)
        : (0,diagnosis/* warning */.$e)(found, 'Use fewer workers: a JMeter that waits for a processor measures itself.');
}
async function startable(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof run_error/* StartError */.D))
            throw error;
        return (0,diagnosis/* bad */.MB)(error.message, error.hint ?? 'See to what the message says.');
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
// EXTERNAL MODULE: ./build/core/doctor/judge-clock.js
var judge_clock = __webpack_require__(51652);
;// CONCATENATED MODULE: ./build/core/doctor/judge-history.js

function judgeHistory(history) {
    switch (history) {
        case 'whole':
            return (0,diagnosis/* good */.uw)('the whole history is there');
        case 'shallow':
            return (0,diagnosis/* warning */.$e)('the clone is shallow, so the merge base with the branch is not known', 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`: without it the newest runs of the branch are the baseline.');
        case 'none':
            return (0,diagnosis/* notChecked */.lb)('this is no git repository; the newest runs of the branch are the baseline');
        case 'unknown':
            return (0,diagnosis/* warning */.$e)('git did not answer', 'Install git and see that it trusts this folder (safe.directory).');
    }
}

;// CONCATENATED MODULE: ./build/core/doctor/judge-token.js

function judgeToken(answers) {
    const { repository, artifacts } = answers;
    if (isLimited(repository) || isLimited(artifacts))
        return (0,diagnosis/* warning */.$e)('the rate limit of the token is used up', 'Wait until it is reset, at most an hour.');
    if (repository.status === 401)
        return (0,diagnosis/* bad */.MB)('the token is not accepted (401)', 'Give a token that is valid and not expired in GITHUB_TOKEN.');
    if (repository.status !== 200)
        return (0,diagnosis/* bad */.MB)(`the repository cannot be read (${repository.status})`, 'Give the job `permissions: contents: read`, and see that GITHUB_REPOSITORY is owner/name.');
    if (artifacts.status !== 200)
        return (0,diagnosis/* warning */.$e)(`the repository can be read, its artifacts cannot (${artifacts.status})`, 'Give the job `permissions: actions: read`: without it earlier runs in artifacts are not found, so nothing is compared.');
    return judgeComments(repository.headers['x-oauth-scopes']);
}
function isLimited({ status, headers }) {
    return status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
}
const COMMENT = 'Give the job `permissions: pull-requests: write`: without it the result stands in the summary alone.';
function judgeComments(scopes) {
    const can = 'can read the repository and its artifacts';
    if (scopes === undefined || scopes.trim() === '')
        return (0,diagnosis/* good */.uw)(`${can}; whether it may comment shows when it does (permissions: pull-requests: write)`);
    const list = scopes.split(',').map((scope) => scope.trim());
    if (list.includes('repo'))
        return (0,diagnosis/* good */.uw)(`${can}, and may comment`);
    if (list.includes('public_repo'))
        return (0,diagnosis/* good */.uw)(`${can}, and may comment in public repositories`);
    return (0,diagnosis/* warning */.$e)(`${can}, but may not comment (scopes: ${list.join(', ')})`, COMMENT);
}

// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(64225);
// EXTERNAL MODULE: ./build/stages/preflight.js + 25 modules
var preflight = __webpack_require__(27954);
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
            look: (signal) => (isListed ? lookAtTarget(url, askTarget, signal) : Promise.resolve((0,diagnosis/* notChecked */.lb)(noTarget(spec)))),
        },
        {
            name: 'clock',
            look: async (signal) => {
                if (isListed)
                    return clockOf(askTarget(signal), url.host);
                if (isGithub)
                    return clockOf(askApi(signal), apiUrl);
                return (0,diagnosis/* notChecked */.lb)('no target.url and no GITHUB_TOKEN, so there is no clock to compare with');
            },
        },
        {
            name: 'GitHub token',
            look: async (signal) => {
                if (!isGithub)
                    return (0,diagnosis/* notChecked */.lb)('GITHUB_TOKEN and GITHUB_REPOSITORY are not both set');
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
        return (0,diagnosis/* notChecked */.lb)('there is none; loadtest-action init <plan.jmx> writes one');
    if (config.kind === 'wrong')
        return wrongConfig(config.faults);
    const { spec } = config;
    const origin = { runId: `${spec.name}-00000000T000000-doctor`, random: () => 0.5 };
    try {
        await (0,preflight/* preflight */.M)(spec, (0,workspace/* systemWorkspace */.N)(), origin);
        return (0,diagnosis/* good */.uw)(`${spec.name}: it and its plan can be used`);
    }
    catch (error) {
        if (error instanceof run_error/* InputError */.d)
            return wrongConfig(error.faults);
        throw error;
    }
}
function wrongConfig(faults) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    return (0,diagnosis/* bad */.MB)(`${faults[0] ?? 'it cannot be used'}${more}`, 'loadtest-action validate tells all that is wrong.');
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
            ? (0,diagnosis/* good */.uw)(`${address} answered ${status} to one GET`)
            : (0,diagnosis/* warning */.$e)(`${address} answered ${status} to one GET`, 'See to it before a load is sent there.');
    }
    catch (error) {
        return (0,diagnosis/* bad */.MB)(`${address} did not answer (${error instanceof Error ? error.message : String(error)})`, 'Start the system under test, and see that this machine reaches it; a proxy is not used.');
    }
}
async function clockOf(asked, server) {
    const answer = await asked.catch(() => null);
    if (answer === null)
        return (0,diagnosis/* notChecked */.lb)(`${server} did not answer`);
    return (0,judge_clock/* judgeClock */.M)({ ...answer, date: answer.headers['date'] ?? null }, server);
}

// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
// EXTERNAL MODULE: ./build/adapters/search/check-store.js + 3 modules
var check_store = __webpack_require__(83896);
// EXTERNAL MODULE: ./build/adapters/search/check-worker.js
var check_worker = __webpack_require__(14457);
// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
;// CONCATENATED MODULE: ./build/wiring/doctor-store.js








function storeProbes(stores) {
    return stores.map((store) => ({
        name: (0,server_name/* productName */.t)(store.kind),
        look: (signal) => lookAtStore(store, signal),
    }));
}
async function lookAtStore(store, signal) {
    const { index, found, isNeeded } = store;
    const worst = isNeeded ? diagnosis/* bad */.MB : diagnosis/* warning */.$e;
    if (found.kind === 'wrong')
        return worst(...told(found.faults));
    try {
        const { url } = found.controller;
        const checked = await asking(found.controller, (server) => (0,check_store/* checkStore */.o)(server, index, () => (0,system_clock/* systemClock */.m)().now(), signal));
        const ofWorkers = found.worker === null ? [] : await asking(found.worker, (server) => (0,check_worker/* checkWorker */.p)(server, index, signal));
        const place = `${checked.server.version} at ${url}, index ${index}`;
        return judge(place, [...checked.findings, ...ofWorkers], store);
    }
    catch (error) {
        if (error instanceof search_server/* SearchUnreachable */.p || error instanceof run_error/* StartError */.D || error instanceof run_error/* InputError */.d) {
            return worst(...told([error.message]));
        }
        throw error;
    }
}
async function asking(connection, ask) {
    const server = (0,lazy_search_server/* lazySearchServer */.w)(connection);
    try {
        return await ask(server);
    }
    finally {
        await server.close();
    }
}
function judge(place, findings, { kind, index, isNeeded }) {
    if (findings.length === 0)
        return (0,diagnosis/* good */.uw)(place);
    const text = `${place}: ${findings.map(({ message }) => message).join(' ')}`;
    const again = `\`loadtest-action store check --store ${kind} --index ${index}\` looks again.`;
    const isBad = isNeeded && findings.some(({ severity }) => severity === 'error');
    return isBad ? (0,diagnosis/* bad */.MB)(text, again) : (0,diagnosis/* warning */.$e)(text, again);
}
function told(sentences) {
    return [sentences.join(' '), 'docs/stores.md tells how a store is set up.'];
}

;// CONCATENATED MODULE: ./build/wiring/doctor.js





const LOOK_TIMEOUT_MS = 5_000;
function runDoctor(options) {
    const clock = (0,system_clock/* systemClock */.m)();
    const spec = options.config.kind === 'read' ? options.config.spec : null;
    const probes = [...machineProbes(options, spec), ...outsideProbes(options, spec), ...storeProbes(options.stores)];
    return diagnose(probes, clock, LOOK_TIMEOUT_MS);
}

// EXTERNAL MODULE: ./build/cli/read-spec.js + 12 modules
var read_spec = __webpack_require__(66081);
// EXTERNAL MODULE: ./build/cli/terminal-log.js
var terminal_log = __webpack_require__(28914);
;// CONCATENATED MODULE: ./build/cli/doctor-command.js










const DEFAULT_CONFIG = 'loadtest.yml';
async function doctorCommand(flags, env, io) {
    const config = await findConfig(flags.config, env);
    const { cacheDir } = (0,controller_options/* controllerOptions */.T)((0,terminal_log/* terminalLog */.d)({ write: io.out.bind(io) }), env);
    const stores = await findStores(config, env);
    const diagnoses = await runDoctor({ config, stores, env, cacheDir, workingDir: process.cwd() });
    io.out(flags.json === true ? `${JSON.stringify(diagnoses, null, 2)}\n` : renderDiagnoses(diagnoses, io.paint));
    if (flags.json !== true)
        io.out(rolesFor(stores, diagnoses));
    return diagnoses.some(({ state }) => state === 'bad') ? 3 : 0;
}
function rolesFor(stores, diagnoses) {
    const lacking = stores.filter(({ kind }) => diagnoses.some(({ name, found }) => name === (0,server_name/* productName */.t)(kind) && found.includes('store roles')));
    return lacking.map(({ kind, index }) => `\n${(0,render_roles/* renderRoles */.S)(kind, index)}`).join('');
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

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderRoles)
/* harmony export */ });
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43310);

const purposes = {
    worker: 'Workers: create documents in the windows index',
    controller: 'The controller: reads and writes its indices, and makes those of a month',
    installer: '`store install` and `store prune`: templates, mappings and retention; not for runs',
};
function renderRoles(kind, index, roles = _roles_js__WEBPACK_IMPORTED_MODULE_0__/* .storeRoles */ .xj) {
    const blocks = roles.map((role) => {
        const requests = kind === 'elasticsearch' ? [apiKey(role, index)] : openSearchRequests(role, index);
        return [`# ${purposes[role]} (${inputsOf(kind, role)})`, ...requests].join('\n');
    });
    return `${blocks.join('\n\n')}\n`;
}
function inputsOf(kind, role) {
    const before = role === 'worker' ? `${kind}-worker` : kind;
    return kind === 'elasticsearch' ? `${before}-api-key` : `${before}-username, ${before}-password`;
}
function apiKey(role, index) {
    const name = `${index}-${role}`;
    const body = { name, role_descriptors: { [name]: (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .elasticsearchRole */ .GM)(role, index) } };
    return request('POST', '/_security/api_key', body);
}
function openSearchRequests(role, index) {
    const name = `${index}-${role}`;
    const path = '/_plugins/_security/api';
    return [
        request('PUT', `${path}/roles/${name}`, (0,_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .openSearchRole */ .PR)(role, index)),
        request('PUT', `${path}/internalusers/${name}`, { password: '<a password of your own>' }),
        request('PUT', `${path}/rolesmapping/${name}`, { users: [name] }),
    ];
}
function request(method, path, body) {
    return `${method} ${path}\n${JSON.stringify(body, null, 2)}`;
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


/***/ })

};
