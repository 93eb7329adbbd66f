export const id = 33;
export const ids = [33];
export const modules = {

/***/ 54092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ configFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12918);



async function configFile(workspace, given) {
    const path = (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(workspace, given);
    const quoted = JSON.stringify(given.toWellFormed());
    const root = (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(workspace, '.');
    if (!isBelow(root, path))
        throw outside(quoted, root);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error) => {
        if (!['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            throw error;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([
            `input config: there is no file ${quoted} in the workspace; check the repository out first (actions/checkout), or name the configuration by the input config.`,
        ]);
    });
    if (!isBelow(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), real))
        throw outside(quoted, root);
    return (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(root, path);
}
function isBelow(folder, path) {
    return path.startsWith(`${folder}/`);
}
function outside(quoted, root) {
    return new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([
        `input config: ${quoted} given, which lies outside of the workspace ${root}; a file in it expected.`,
    ]);
}


/***/ }),

/***/ 25832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readContext)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/workflow/payload.js
var workflow_payload = __webpack_require__(66796);
;// CONCATENATED MODULE: ./build/core/workflow/event-facts.js

function eventFacts(eventName, payload, runner) {
    const facts = factsOf(eventName, payload, runner);
    return facts.sha === null ? { sha: null } : { ...facts, sha: facts.sha };
}
function factsOf(eventName, payload, runner) {
    switch (eventName) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return ofPullRequest(payload, runner);
        case 'merge_group':
            return ofMergeGroup(payload, runner);
        case 'workflow_run':
            return ofWorkflowRun(payload, runner);
        case 'issue_comment':
            return ofIssueComment(payload, runner);
        case 'push':
        case 'workflow_dispatch':
            return { ...ofRunner(runner), pullRequest: hintOfBranch(runner) };
        default:
            return ofRunner(runner);
    }
}
function ofRunner({ sha, ref }) {
    return { sha, ref: shortRef(ref), baseBranch: null, isFork: false, pullRequest: { kind: 'none' } };
}
function ofPullRequest(payload, runner) {
    const pull = (0,workflow_payload/* valueAt */.fK)(payload, 'pull_request');
    const number = (0,workflow_payload/* numberAt */.tk)(pull, 'number') ?? (0,workflow_payload/* numberAt */.tk)(payload, 'number') ?? numberInRef(runner.ref);
    return {
        sha: (0,workflow_payload/* textAt */.$6)(pull, 'head', 'sha') ?? runner.sha,
        ref: (0,workflow_payload/* textAt */.$6)(pull, 'head', 'ref') ?? runner.headRef ?? shortRef(runner.ref),
        baseBranch: (0,workflow_payload/* textAt */.$6)(pull, 'base', 'ref') ?? runner.baseRef,
        isFork: !isSameRepository((0,workflow_payload/* valueAt */.fK)(pull, 'head', 'repo'), (0,workflow_payload/* valueAt */.fK)(pull, 'base', 'repo'), runner),
        pullRequest: number === null ? { kind: 'none' } : { kind: 'number', number },
    };
}
const QUEUE_BRANCH = /^gh-readonly-queue\/(?<base>.+)\/pr-(?<number>\d+)-[0-9a-f]+$/;
function ofMergeGroup(payload, runner) {
    const group = (0,workflow_payload/* valueAt */.fK)(payload, 'merge_group');
    const ref = shortRef((0,workflow_payload/* textAt */.$6)(group, 'head_ref') ?? runner.ref);
    const { base, number } = QUEUE_BRANCH.exec(ref)?.groups ?? {};
    const baseRef = (0,workflow_payload/* textAt */.$6)(group, 'base_ref');
    return {
        sha: (0,workflow_payload/* textAt */.$6)(group, 'head_sha') ?? runner.sha,
        ref,
        baseBranch: baseRef === null ? (base ?? null) : shortRef(baseRef),
        isFork: false,
        pullRequest: number === undefined ? { kind: 'none' } : { kind: 'number', number: Number(number) },
    };
}
function ofWorkflowRun(payload, runner) {
    const run = (0,workflow_payload/* valueAt */.fK)(payload, 'workflow_run');
    const sha = (0,workflow_payload/* textAt */.$6)(run, 'head_sha');
    const branch = (0,workflow_payload/* textAt */.$6)(run, 'head_branch');
    const owner = (0,workflow_payload/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    const pull = pullOfRun(run, sha);
    const number = (0,workflow_payload/* numberAt */.tk)(pull, 'number');
    let pullRequest = { kind: 'none' };
    if (number !== null)
        pullRequest = { kind: 'number', number };
    else if (owner !== null && branch !== null && sha !== null)
        pullRequest = { kind: 'of-branch', owner, branch, sha };
    return {
        sha: sha ?? runner.sha,
        ref: branch ?? shortRef(runner.ref),
        baseBranch: (0,workflow_payload/* textAt */.$6)(pull, 'base', 'ref'),
        isFork: !isSameRepository((0,workflow_payload/* valueAt */.fK)(run, 'head_repository'), (0,workflow_payload/* valueAt */.fK)(run, 'repository'), runner),
        pullRequest,
    };
}
function pullOfRun(run, sha) {
    const pulls = (0,workflow_payload/* valueAt */.fK)(run, 'pull_requests');
    if (!Array.isArray(pulls))
        return null;
    const home = (0,workflow_payload/* numberAt */.tk)(run, 'repository', 'id');
    return pulls.find((pull) => (home === null || (0,workflow_payload/* numberAt */.tk)(pull, 'base', 'repo', 'id') === home) &&
        (sha === null || (0,workflow_payload/* textAt */.$6)(pull, 'head', 'sha') === sha));
}
function ofIssueComment(payload, runner) {
    const pull = (0,workflow_payload/* valueAt */.fK)(payload, 'issue', 'pull_request');
    const number = (0,workflow_payload/* numberAt */.tk)(payload, 'issue', 'number');
    if (typeof pull !== 'object' || pull === null || number === null)
        return ofRunner(runner);
    return { ...ofRunner(runner), isFork: true, pullRequest: { kind: 'number', number } };
}
function hintOfBranch({ sha, ref }) {
    if (sha === null || ref?.startsWith('refs/heads/') !== true)
        return { kind: 'none' };
    return { kind: 'of-commit', sha, branch: shortRef(ref) };
}
function isSameRepository(head, base, runner) {
    const headId = (0,workflow_payload/* numberAt */.tk)(head, 'id');
    const baseId = (0,workflow_payload/* numberAt */.tk)(base, 'id');
    if (headId !== null && baseId !== null)
        return headId === baseId;
    const headName = (0,workflow_payload/* textAt */.$6)(head, 'full_name');
    const baseName = (0,workflow_payload/* textAt */.$6)(base, 'full_name') ?? runner.repository;
    return headName?.toLowerCase() === baseName.toLowerCase();
}
function numberInRef(ref) {
    const [, number] = /^refs\/pull\/(\d+)\//.exec(ref ?? '') ?? [];
    return number === undefined ? null : Number(number);
}
function shortRef(ref) {
    return (ref ?? '').replace(/^refs\/(heads|tags)\//, '').replace(/^refs\//, '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/workflow/matrix-leg.js

const MAX_CHARS = 48;
const HASH_CHARS = 6;
const OTHER_CHARS = /[^A-Za-z0-9._]+/g;
function matrixLeg(json) {
    if (json === null || json.trim() === '')
        return null;
    const matrix = parseMatrix(json);
    if (matrix === null)
        return null;
    const entries = Object.entries(matrix).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0)
        return null;
    const parts = entries.flatMap(([name, value]) => [name, asText(value)]);
    const text = parts.map((part) => part.replaceAll(OTHER_CHARS, '-')).join('-');
    const isExact = parts.every((part) => part !== '' && !part.replaceAll('-', '').match(OTHER_CHARS));
    if (isExact && text.length <= MAX_CHARS)
        return text;
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(entries.map(sortedWithin)))
        .digest('hex')
        .slice(0, HASH_CHARS);
    const start = text.slice(0, MAX_CHARS - HASH_CHARS - 1).replaceAll(/^[-.]+|[-.]+$/g, '');
    return start === '' ? hash : `${start}-${hash}`;
}
function parseMatrix(json) {
    const matrix = parsed(json);
    if (matrix === null)
        return null;
    if (typeof matrix === 'object' && !Array.isArray(matrix))
        return matrix;
    throw new Error(`The matrix is ${JSON.stringify(json.slice(0, 60))}; a JSON object or null is expected, as \${{ toJSON(matrix) }} gives it.`);
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(sortedWithin(value));
}
function sortedWithin(value) {
    if (Array.isArray(value))
        return value.map(sortedWithin);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, one]) => [name, sortedWithin(one)]));
}

;// CONCATENATED MODULE: ./build/core/workflow/read-workflow.js


function readWorkflow(env, payload, options) {
    const faults = [];
    const runner = readRunner(env, faults);
    const leg = attempt(() => matrixLeg(options.matrix), faults);
    const event = eventFacts(runner.eventName, payload, runner);
    if (event.sha === null)
        faults.push(missing('GITHUB_SHA', env['GITHUB_SHA'], 'the commit that the workflow runs for'));
    if (faults.length > 0 || event.sha === null)
        return { faults };
    return { context: { ...contextOf(env, runner), ...event, leg: leg ?? null } };
}
function readRunner(env, faults) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) {
        faults.push(missing('GITHUB_REPOSITORY', env['GITHUB_REPOSITORY'], 'owner/name of the repository'));
    }
    const workflowRun = wholeNumber(env['GITHUB_RUN_ID']);
    if (workflowRun === null) {
        faults.push(missing('GITHUB_RUN_ID', env['GITHUB_RUN_ID'], 'the number of the workflow run'));
    }
    const eventName = read_workflow_text(env['GITHUB_EVENT_NAME']);
    if (eventName === null) {
        faults.push(missing('GITHUB_EVENT_NAME', env['GITHUB_EVENT_NAME'], 'the event that started the workflow'));
    }
    return {
        repository,
        workflowRun: workflowRun ?? 0,
        eventName: eventName ?? '',
        apiUrl: readUrl(env, 'GITHUB_API_URL', 'https://api.github.com', faults),
        serverUrl: readUrl(env, 'GITHUB_SERVER_URL', 'https://github.com', faults),
        sha: read_workflow_text(env['GITHUB_SHA']),
        ref: read_workflow_text(env['GITHUB_REF']),
        headRef: read_workflow_text(env['GITHUB_HEAD_REF']),
        baseRef: read_workflow_text(env['GITHUB_BASE_REF']),
    };
}
function contextOf(env, runner) {
    const { apiUrl, serverUrl, repository, workflowRun, eventName } = runner;
    const [owner = '', name = ''] = repository.split('/');
    return {
        apiUrl,
        serverUrl,
        repository: { owner, name, id: wholeNumber(env['GITHUB_REPOSITORY_ID']) },
        eventName,
        workflowRun,
        attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1,
        workflow: read_workflow_text(env['GITHUB_WORKFLOW']) ?? '',
        job: read_workflow_text(env['GITHUB_JOB']) ?? '',
        actor: read_workflow_text(env['GITHUB_ACTOR']),
        link: `${serverUrl}/${repository}/actions/runs/${workflowRun}`,
    };
}
function readUrl(env, variable, otherwise, faults) {
    const url = read_workflow_text(env[variable]) ?? otherwise;
    if (!/^https?:\/\/./.test(url) || !URL.canParse(url))
        faults.push(missing(variable, url, `an address such as ${otherwise}`));
    return url.replace(/\/+$/, '');
}
function missing(variable, value, expected) {
    const found = value === undefined || value === '' ? 'not set' : JSON.stringify(value.slice(0, 100));
    return `The environment variable ${variable} is ${found}; ${expected} is expected. A GitHub runner sets it: use the command line where there is none.`;
}
function attempt(read, faults) {
    try {
        return read();
    }
    catch (error) {
        faults.push(error.message);
        return null;
    }
}
function wholeNumber(value) {
    const number = /^[1-9]\d*$/.test(value ?? '') ? Number(value) : NaN;
    return Number.isSafeInteger(number) ? number : null;
}
function read_workflow_text(value) {
    return value === undefined || value === '' ? null : value;
}

;// CONCATENATED MODULE: ./build/action/read-context.js


async function readContext(env, matrix, log) {
    const payload = await readEvent(env['GITHUB_EVENT_PATH'] ?? '', log);
    const read = readWorkflow(env, payload, { matrix });
    if ('context' in read)
        return read.context;
    const text = `There is no comment and no baseline of this repository: ${read.faults.join(' ')}`;
    log.finding({ kind: 'preflight', severity: 'warning', text });
    return null;
}
async function readEvent(file, log) {
    const unknown = (why) => {
        const text = `The event that started the workflow cannot be read, so its pull request may stay unknown: ${why}.`;
        log.finding({ kind: 'preflight', severity: 'warning', text });
        return null;
    };
    if (file === '')
        return unknown('GITHUB_EVENT_PATH names no file');
    try {
        const text = await (0,promises_.readFile)(file, 'utf8');
        return text.trim() === '' ? unknown(`${file} is empty`) : JSON.parse(text);
    }
    catch (error) {
        return unknown(`${file}: ${error.message}`);
    }
}


/***/ }),

/***/ 26539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85128);
/* harmony import */ var _shell_read_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53764);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58924);



function inputSource(env, workspace) {
    return {
        given: (name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)(env, name),
        nameOf: (name) => `input ${name}`,
        env: (name) => env[name],
        readText: (path) => (0,_shell_read_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFile */ .G)((0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(workspace, path)),
    };
}


/***/ }),

/***/ 41406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compileSafeRegex)
/* harmony export */ });
const MAX_SOURCE_CHARS = 200;
const MAX_REPEATS = 4;
function compileSafeRegex(source) {
    if (source === '')
        return { ok: false, fault: 'the regular expression is empty' };
    if (source.length > MAX_SOURCE_CHARS) {
        return {
            ok: false,
            fault: `the regular expression has ${source.length} characters, at most ${MAX_SOURCE_CHARS} are allowed`,
        };
    }
    const danger = dangerOf(source);
    if (danger !== null)
        return { ok: false, fault: danger };
    try {
        return { ok: true, regex: new RegExp(source, 'u') };
    }
    catch {
        return {
            ok: false,
            fault: 'the regular expression cannot be compiled; escape \\ . ( ) [ ] { } * + ? where they are meant as text',
        };
    }
}
function dangerOf(source) {
    const groups = [];
    let closedIsRisky = false;
    let repeats = 0;
    let isInClass = false;
    for (let index = 0; index < source.length; index += 1) {
        const char = source.charAt(index);
        const wasGroupEnd = index > 0 && source.charAt(index - 1) === ')' && !isInClass;
        if (char === '\\') {
            if (/[1-9k]/.test(source.charAt(index + 1)))
                return 'the regular expression uses a back reference, which is not allowed';
            index += 1;
        }
        else if (isInClass) {
            isInClass = char !== ']';
        }
        else if (char === '[') {
            isInClass = true;
        }
        else if (char === '(') {
            if (/^\(\?(?!:)/.test(source.slice(index)))
                return 'the regular expression uses (?…), of which only (?:…) is allowed';
            groups.push(false);
        }
        else if (char === ')') {
            closedIsRisky = groups.pop() ?? false;
            if (closedIsRisky)
                markOuter(groups);
        }
        else if (char === '|') {
            markOuter(groups);
        }
        else if (char === '*' || char === '+' || char === '{') {
            if (wasGroupEnd && closedIsRisky)
                return 'the regular expression repeats a group that itself repeats or branches';
            repeats += 1;
            markOuter(groups);
        }
    }
    return repeats > MAX_REPEATS
        ? `the regular expression repeats ${repeats} times, at most ${MAX_REPEATS} are allowed`
        : null;
}
function markOuter(groups) {
    if (groups.length > 0)
        groups[groups.length - 1] = true;
}


/***/ }),

/***/ 26862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ky: () => (/* binding */ loadId),
/* harmony export */   fN: () => (/* binding */ makeRunId),
/* harmony export */   oK: () => (/* binding */ isFleetId),
/* harmony export */   qj: () => (/* binding */ fleetId),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony exports isRunId, isLoadId, isWorkerId */
/* harmony import */ var _utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46496);

function makeRunId(parts) {
    const origin = parts.github === undefined ? (0,_utc_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .utcStamp */ .s)(parts.nowMs) : `${parts.github.runId}-${parts.github.attempt}`;
    return `${parts.name}-${origin}-${parts.randomText}`;
}
function randomText(random) {
    let text = '';
    for (let i = 0; i < 6; i += 1)
        text += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
    return text;
}
function fleetId(runId, n) {
    return `${runId}-f${n}`;
}
function loadId(n, purpose) {
    return `${n}-${purpose}`;
}
function isName(text) {
    return /^[a-z][a-z0-9-]{0,29}$/.test(text);
}
function isRunId(text) {
    return /^[a-z][a-z0-9-]{0,29}-(\d+-\d+|\d{8}T\d{6})-[a-z0-9]{6}$/.test(text);
}
function isFleetId(text) {
    const cut = text.lastIndexOf('-f');
    return cut > 0 && /^-f[1-9]\d*$/.test(text.slice(cut)) && isRunId(text.slice(0, cut));
}
function isLoadId(text) {
    return /^[1-9]\d*-(main|confirm|block-a|block-b|step)$/.test(text);
}
function isWorkerId(text) {
    return /^[A-Za-z0-9-]+$/.test(text);
}
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonFolder(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        throw new Error('commonFolder needs at least one path');
    let common = folderOf(first).split('/');
    for (const path of others) {
        const folders = folderOf(path).split('/');
        const differs = common.findIndex((folder, i) => folders[i] !== folder);
        if (differs >= 0)
            common = common.slice(0, differs);
    }
    return common.join('/');
}
function pathBelow(folder, path) {
    if (!path.startsWith(`${folder}/`))
        throw new Error(`${path} does not lie below ${folder}`);
    return path.slice(folder.length + 1);
}
function absolutePath(folder, path) {
    const joined = path.startsWith('/') ? path : `${folder}/${path}`;
    const kept = [];
    for (const part of joined.split('/')) {
        if (part === '..')
            kept.pop();
        else if (part !== '' && part !== '.')
            kept.push(part);
    }
    return `/${kept.join('/')}`;
}


/***/ }),

/***/ 30195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NG: () => (/* binding */ offeredWords),
  Bz: () => (/* binding */ propertyName),
  dW: () => (/* binding */ propertyWords),
  u5: () => (/* binding */ workerProperties)
});

;// CONCATENATED MODULE: ./build/core/plan/plain-number.js
function plainNumber(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');
}

;// CONCATENATED MODULE: ./build/core/plan/properties.js

const propertyWords = [
    'users',
    'rampUp',
    'duration',
    'rate',
    'ratePerMin',
    'firstUser',
    'workerIndex',
    'workerCount',
    'runId',
    'load',
    'targetProtocol',
    'targetHost',
    'targetPort',
    'targetPath',
];
function workerProperties(plan, share, options) {
    const named = [...offeredWords(plan, share, options.load)].map(([word, value]) => [
        propertyName(plan.spec.load.names, word),
        value,
    ]);
    return Object.fromEntries([...Object.entries(plan.spec.properties), ...named]);
}
function propertyName(names, word) {
    return Object.hasOwn(names, word) ? (names[word] ?? word) : word;
}
function offeredWords(plan, share, load) {
    const words = new Map([
        ['duration', seconds(plan.durationMs - share.index * plan.staggerMs)],
        ['firstUser', String(share.firstUser)],
        ['workerIndex', String(share.index)],
        ['workerCount', String(share.count)],
        ['runId', plan.runId],
        ['load', load],
    ]);
    if (plan.spec.load.users.kind !== 'from-plan')
        words.set('users', String(share.users));
    if (plan.spec.load.rampUpMs !== null)
        words.set('rampUp', seconds(plan.spec.load.rampUpMs));
    if (share.ratePerSec !== null) {
        words.set('rate', plainNumber(share.ratePerSec));
        words.set('ratePerMin', plainNumber(share.ratePerSec * 60));
    }
    for (const [group, own] of Object.entries(share.groups)) {
        words.set(`users.${group}`, String(own.users));
        words.set(`firstUser.${group}`, String(own.firstUser));
    }
    const { url } = plan.spec.target;
    if (url !== null) {
        words.set('targetProtocol', url.protocol);
        words.set('targetHost', url.host);
        words.set('targetPort', String(url.port));
        words.set('targetPath', url.path);
    }
    return words;
}
function seconds(ms) {
    return String(Math.max(0, Math.floor(ms / 1_000)));
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

/***/ 79364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseJsonPath),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
function parseJsonPath(text) {
    if (!/^\$(?:\.[\p{L}_][\p{L}\p{N}_-]*|\[(?:0|[1-9]\d{0,5})\])+$/u.test(text))
        return null;
    return [...text.matchAll(/\.([^.[]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}
function valueAt(document, steps) {
    let value = document;
    for (const step of steps) {
        if (typeof value !== 'object' || value === null || Array.isArray(value) !== (typeof step === 'number')) {
            return undefined;
        }
        if (!Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}


/***/ }),

/***/ 88801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const MAX_SLIPS = 2;
const MAX_SLIPS_IN_SHORT_WORDS = 1;
const SHORT_WORD_CHARS = 4;
function nearestName(given, known) {
    const allowed = given.length <= SHORT_WORD_CHARS ? MAX_SLIPS_IN_SHORT_WORDS : MAX_SLIPS;
    let best = null;
    for (const name of known) {
        const slips = slipsBetween(plain(given), plain(name));
        if (slips <= allowed && (best === null || slips < best.slips))
            best = { name, slips };
    }
    return best?.name ?? null;
}
function plain(text) {
    return text.toLowerCase().replaceAll(/[-_]/g, '');
}
function slipsBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
            row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
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

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ softParts),
/* harmony export */   mD: () => (/* binding */ hardParts),
/* harmony export */   vr: () => (/* binding */ showPart),
/* harmony export */   wX: () => (/* binding */ partNames)
/* harmony export */ });
/* harmony import */ var _render_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

const hardParts = [
    { name: 'users', field: 'users', shownAs: 'value' },
    { name: 'rate', field: 'ratePerSec', shownAs: 'rate' },
    { name: 'rampUp', field: 'rampUpMs', shownAs: 'duration' },
    { name: 'warmUp', field: 'warmUpMs', shownAs: 'duration' },
    { name: 'duration', field: 'durationMs', shownAs: 'duration' },
    { name: 'workers', field: 'workers', shownAs: 'value' },
    { name: 'provider', field: 'provider', shownAs: 'value' },
    { name: 'region', field: 'region', shownAs: 'value' },
    { name: 'environment', field: 'environment', shownAs: 'value' },
    { name: 'cpuModel', field: 'cpuModel', shownAs: 'value' },
    { name: 'cores', field: 'cores', shownAs: 'value' },
    { name: 'jdk', field: 'jdk', shownAs: 'value' },
    { name: 'jmeter', field: 'jmeter', shownAs: 'value' },
    { name: 'timings', field: 'timingsFactor', shownAs: 'value' },
];
const softParts = [
    { name: 'jmeterVersion', field: 'jmeterVersion', shownAs: 'value' },
    { name: 'javaVersion', field: 'javaVersion', shownAs: 'value' },
    { name: 'nodeVersion', field: 'nodeVersion', shownAs: 'value' },
    { name: 'plan', field: 'plan', shownAs: 'hash' },
    { name: 'data', field: 'data', shownAs: 'hash' },
    { name: 'plugins', field: 'plugins', shownAs: 'hash' },
    { name: 'properties', field: 'properties', shownAs: 'hash' },
];
const partNames = [...hardParts, ...softParts].map(({ name }) => name);
function showPart(part, value) {
    if (value === null)
        return 'none';
    if (typeof value !== 'number')
        return value;
    switch (part.shownAs) {
        case 'duration':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'rate':
            return (0,_render_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(value);
        case 'value':
        case 'hash':
            return String(value);
    }
}


/***/ }),

/***/ 77495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ indexPrefixExpected),
/* harmony export */   b: () => (/* binding */ isIndexPrefix)
/* harmony export */ });
const indexPrefixExpected = 'the beginning of index names (lower case, a letter or digit first, without blanks and \\ / * ? " < > | , # :, at most 200 bytes)';
function isIndexPrefix(text) {
    return (/^[\p{L}\p{N}]/u.test(text) &&
        !/[\s\p{C}\\/*?"<>|,#:]/u.test(text) &&
        text === text.toLowerCase() &&
        Buffer.byteLength(text) <= 200);
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

/***/ 66796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
function valueAt(payload, ...path) {
    let at = payload;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return undefined;
        at = at[name];
    }
    return at;
}
function textAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'string' && value !== '' ? value : null;
}
function numberAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
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

/***/ 51871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseHostRule),
/* harmony export */   u: () => (/* binding */ isHostName)
/* harmony export */ });
function parseHostRule(text) {
    const [, wildcard = '', name = '', portText] = /^(\*\.)?(\[[0-9a-fA-F:.]+\]|[^\s:/?#@*[\]\\%]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
    if (name === '' || !URL.canParse(`http://${name}/`))
        return null;
    const port = portText === undefined ? null : Number(portText);
    if (port !== null && (port < 1 || port > 65_535))
        return null;
    const host = new URL(`http://${name}/`).hostname;
    return isHostName(host) ? { host: `${wildcard}${host}`, port } : null;
}
function isHostName(host) {
    return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)$/.test(host);
}


/***/ }),

/***/ 60491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemaFaults)
});

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/inputs/given-text.js
var given_text = __webpack_require__(92765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/inputs/schema/config.js + 3 modules
var config = __webpack_require__(96546);
;// CONCATENATED MODULE: ./build/inputs/config-schema.js


function configSchema() {
    const generated = json_schema_processors/* toJSONSchema */.bl(config/* configSchema */.Q, {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => {
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    return { ...generated, title: 'loadtest.yml', description: 'Configuration of a load test.' };
}

;// CONCATENATED MODULE: ./build/inputs/known-keys.js

function knownKeys(path) {
    let schemas = [configSchema()];
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

/***/ 95067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineSchema),
/* harmony export */   m: () => (/* binding */ comparabilitySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _core_render_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88801);
/* harmony import */ var _core_scenario_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1760);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5675);




const baselineSchema = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
    branch: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)('the name of a branch').default('main').meta({
        title: 'branch',
        description: 'Runs of this branch are the baseline: those of commits that the build descends from, else the newest.',
        examples: ['develop'],
    }),
    runs: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 20).default(10).meta({
        title: 'whole number',
        description: 'Number of runs to compare with, at most; the newest.',
        examples: [5],
    }),
    confirm: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['auto', 'never'])
        .default('auto')
        .meta({
        title: 'auto or never',
        description: '`auto`: a suspicious comparison is decided by a second load with new workers. `never`: by the first alone.',
        examples: ['never'],
    }),
    key: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .filled */ .Bq)('a text').optional().meta({
        title: 'text',
        description: 'Replaces the scenario: runs with the same text are comparable, whatever else differs.',
        examples: ['checkout-v2'],
    }),
});
const part = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_scenario_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX, {
    error: ({ input }) => {
        const near = typeof input === 'string' ? (0,_core_render_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(input, _core_scenario_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX) : null;
        return near === null ? `one of ${_core_scenario_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX.join(', ')}` : `a part of the scenario (did you mean ${near}?)`;
    },
});
const comparabilitySchema = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)({
    ignore: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(part, 'parts of the scenario')
        .default([])
        .meta({
        title: 'list of parts',
        description: `Parts of the scenario that do not keep runs from being compared, and about which nothing is said: ${_core_scenario_scenario_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .wX.map((name) => `\`${name}\``).join(', ')}.`,
        examples: [['cpuModel', 'javaVersion']],
    }),
})
    .prefault({})
    .meta({ description: 'What may differ between runs that are compared.' });


/***/ }),

/***/ 96546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/core/check/safe-regex.js
var safe_regex = __webpack_require__(41406);
// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
// EXTERNAL MODULE: ./build/inputs/schema/baseline.js
var baseline = __webpack_require__(95067);
// EXTERNAL MODULE: ./build/inputs/schema/scalars.js
var scalars = __webpack_require__(5675);
;// CONCATENATED MODULE: ./build/inputs/schema/checks.js


const check = (0,scalars/* filled */.Bq)('a check such as p95(response_time) < 500ms');
const checksSchema = (0,scalars/* list */.p_)(schemas/* union */.KCZ([
    check,
    (0,scalars/* block */.om)({
        check: check.meta({
            title: 'check',
            description: 'The check. One that contains `{}` must be quoted here.',
            examples: ['error_rate < 20% for 30s'],
        }),
        abort: (0,scalars/* flag */.Jt)().default(false).meta({
            title: 'true or false',
            description: 'Stops the load when the check does not hold.',
            examples: [true],
        }),
        severity: (0,scalars/* oneOf */.yL)(['error', 'warning']).default('error').meta({
            title: 'error or warning',
            description: '`warning`: shown, never decides.',
        }),
        during: (0,scalars/* oneOf */.yL)(['steady', 'all']).optional().meta({
            title: 'steady or all',
            description: 'Judged in the steady window alone (default), or from the start (default with `for` or `abort`).',
        }),
    }),
], { error: 'a check such as p95(response_time) < 500ms, or a block with check, abort, severity and during,' }), 'checks')
    .default([])
    .meta({
    title: 'list of checks',
    description: 'What must hold, each as text or as a block. At least one, or `baseline`: else a run could not fail.',
    examples: [['p95(response_time) < 500ms', { check: 'error_rate < 20% for 30s', abort: true }]],
});
const builtInSchema = (0,scalars/* block */.om)({
    'abort-on-errors': (0,scalars/* oneOf */.yL)(['on', 'off']).default('on').meta({
        title: 'on or off',
        description: 'Stops the load when the error rate is 90 % or more for 60 s (or a third of a shorter load); judged once more over the steady window.',
        examples: ['off'],
    }),
    stalled: (0,scalars/* oneOf */.yL)(['on', 'off']).default('on').meta({
        title: 'on or off',
        description: 'Stops the load when users are active and no row comes for 10 s or 5 windows, whichever is longer.',
        examples: ['off'],
    }),
})
    .prefault({})
    .meta({ description: 'Checks that every load has, each unless it is switched off by name.' });

;// CONCATENATED MODULE: ./build/inputs/schema/jmeter.js

const jmeterSchema = (0,scalars/* block */.om)({
    version: (0,scalars/* form */.Zd)(/^\d+\.\d+(?:\.\d+)?$/, 'a version such as 5.6.3 (quoted, if it has one dot)').default('5.6.3').meta({
        title: 'version',
        description: 'Version of JMeter that is looked for or installed.',
        examples: ['5.6.3'],
    }),
    home: (0,scalars/* filled */.Bq)('a folder').optional().meta({
        title: 'folder',
        description: 'An installed JMeter; else JMETER_HOME, PATH, our cache and a download are tried.',
        examples: ['/opt/apache-jmeter-5.6.3'],
    }),
    plugins: (0,scalars/* list */.p_)((0,scalars/* filled */.Bq)('a file or a pattern such as load/lib/*.jar'), 'files or patterns').default([]).meta({
        title: 'list of patterns',
        description: 'Plugin jars for `lib/ext`.',
        examples: [['load/lib/*.jar']],
    }),
    properties: (0,scalars/* filled */.Bq)('a file').optional().meta({
        title: 'file',
        description: 'A properties file that JMeter reads besides `properties`.',
        examples: ['load/user.properties'],
    }),
    heap: (0,scalars/* form */.Zd)(/^[1-9]\d{0,5}[kKmMgG]$/, 'a size such as 512m or 1g').default('512m').meta({
        title: 'size',
        description: 'Heap of JMeter on each worker (-Xms and -Xmx).',
        examples: ['1g'],
    }),
    jvmArgs: (0,scalars/* list */.p_)((0,scalars/* filled */.Bq)('an argument such as -Dname=value'), 'arguments').default([]).meta({
        title: 'list of texts',
        description: 'More arguments for the JVM.',
        examples: [['-Djava.net.preferIPv4Stack=true']],
    }),
    keepListeners: (0,scalars/* flag */.Jt)().default(false).meta({
        title: 'true or false',
        description: "Keeps the plan's listeners on. They cost CPU and memory on the workers; ours does not need them.",
        examples: [false],
    }),
})
    .prefault({})
    .meta({ description: 'Which JMeter, and how it is started.' });

// EXTERNAL MODULE: ./build/core/plan/properties.js + 1 modules
var properties = __webpack_require__(30195);
;// CONCATENATED MODULE: ./build/inputs/schema/load.js



const words = [...properties/* propertyWords */.dW, 'users.<group>', 'firstUser.<group>'].map((word) => `\`${word}\``).join(', ');
const expectedUsers = 'a whole number from 1, or from-plan,';
const loadSchema = (0,scalars/* block */.om)({
    users: schemas/* union */.KCZ([(0,scalars/* whole */.WQ)(1), schemas/* literal */.euz('from-plan')], { error: expectedUsers })
        .optional()
        .meta({
        title: 'whole number or from-plan',
        description: 'Users over the whole fleet, at least one per worker. `from-plan` takes the numbers of the plan itself, on each worker. Either this or `groups`.',
        examples: [400],
    }),
    groups: (0,scalars/* named */.KT)((0,scalars/* filled */.Bq)('the name of a thread group'), (0,scalars/* whole */.WQ)(1), 'thread group names with their users')
        .refine((groups) => Object.keys(groups).length > 0, { error: 'at least one thread group with its users' })
        .optional()
        .meta({
        title: 'users by thread group',
        description: 'Users over the whole fleet for each thread group. The plan gets `users.<group>` and `firstUser.<group>`, and `users` as their sum. Each group is divided between the workers for itself and numbers its users from `firstUser`.',
        examples: [{ Browse: 300, Checkout: 100 }],
    }),
    rate: (0,scalars/* form */.Zd)(/^(?=.*[1-9])\d{1,9}(?:\.\d{1,6})?\/(?:s|min)$/, 'a rate above 0 such as 200/s or 6000/min')
        .optional()
        .meta({
        title: 'rate',
        description: 'Requests over the whole fleet; each worker gets a part in proportion to its users.',
        examples: ['200/s'],
    }),
    rampUp: (0,scalars/* wholeSeconds */.$P)({ isZeroAllowed: true })
        .optional()
        .meta({
        title: 'duration',
        description: 'Time in which the users of a worker start, whole seconds. Required, except with `users: from-plan`, where it is the longest of the plan.',
        examples: ['60s'],
    }),
    warmUp: (0,scalars/* duration */.p0)().default('0s').meta({
        title: 'duration',
        description: 'Time after the ramp-up that is not judged yet.',
        examples: ['60s'],
    }),
    duration: (0,scalars/* wholeSeconds */.$P)({ isZeroAllowed: false }).meta({
        title: 'duration',
        description: 'From start to stop, whole seconds; ramp-up, warm-up and stagger are included.',
        examples: ['6m'],
    }),
    stagger: (0,scalars/* wholeSeconds */.$P)({ isZeroAllowed: true }).default('0s').meta({
        title: 'duration',
        description: 'Time between the starts of two workers, whole seconds.',
        examples: ['30s'],
    }),
    firstUser: (0,scalars/* whole */.WQ)(0).default(1).meta({
        title: 'whole number',
        description: 'Number of the first user; each worker goes on where the one before it ends.',
        examples: [1],
    }),
    names: (0,scalars/* named */.KT)((0,scalars/* filled */.Bq)('one of our words'), (0,scalars/* filled */.Bq)('the name of a JMeter property'), 'our words with property names')
        .default({})
        .meta({
        title: 'property names by word',
        description: `The properties that the plan reads, where they are not named like our words: ${words}.`,
        examples: [{ users: 'threads', duration: 'test_s' }],
    }),
}).meta({ description: 'How much load, and for how long.' });

// EXTERNAL MODULE: ./build/inputs/schema/results.js
var results = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/inputs/schema/target.js
var target = __webpack_require__(94465);
;// CONCATENATED MODULE: ./build/inputs/schema/config.js










const propertyName = (0,scalars/* filled */.Bq)('the name of a JMeter property');
const labelPattern = (0,scalars/* filled */.Bq)('a regular expression over the whole label').refine((text) => (0,safe_regex/* compileSafeRegex */.Y)(text).ok, {
    error: 'a regular expression over the whole label, without back references and look-around,',
});
const secretReference = schemas/* string */.YjP({ error: 'a reference such as env:API_TOKEN' })
    .regex(/^env:[A-Za-z_]\w*$/, { error: 'a reference such as env:API_TOKEN' });
const configSchema = (0,scalars/* block */.om)({
    extends: (0,scalars/* filled */.Bq)('a file')
        .optional()
        .meta({
        title: 'file',
        description: 'Another configuration on which this one is laid, relative to the file that says it. Blocks merge by key, lists and single values replace. Other paths stay relative to the file that says them.',
        examples: ['../platform/loadtest-defaults.yml'],
    }),
    name: schemas/* string */.YjP({ error: 'a name of at most 30 of a-z, 0-9 and -, a letter first,' })
        .refine(ids/* isName */.Eo, { error: 'a name of at most 30 of a-z, 0-9 and -, a letter first,' })
        .optional()
        .meta({
        title: 'name',
        description: 'Name of the scenario: begins the id of each run. At most 30 of a-z, 0-9 and -, a letter first. Without it, the name of the plan.',
        examples: ['checkout'],
    }),
    plan: (0,scalars/* filled */.Bq)('the file of a JMeter plan').meta({
        title: 'file',
        description: 'The JMeter plan.',
        examples: ['load/checkout.jmx'],
    }),
    mode: (0,scalars/* oneOf */.yL)(['history'])
        .default('history')
        .meta({ title: 'history', description: 'The experiment: `history` makes one load and judges it.' }),
    properties: (0,scalars/* named */.KT)(propertyName, schemas/* union */.KCZ([(0,scalars/* line */.n8)('a text, a number, true or false'), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
        error: 'a text in one line, a number, true or false',
    }), 'JMeter properties with their values')
        .default({})
        .meta({
        title: 'values by property',
        description: 'JMeter properties for the plan, in one line each. `${env:NAME}` stands for an environment variable.',
        examples: [{ think_time_ms: 500 }],
    }),
    secrets: (0,scalars/* named */.KT)(propertyName, secretReference, 'JMeter properties with references')
        .default({})
        .meta({
        title: 'references by property',
        description: 'JMeter properties whose values must not be written down. `env:NAME` is read when the load starts and stands in no bundle, record or log.',
        examples: [{ api_token: 'env:API_TOKEN' }],
    }),
    files: (0,scalars/* list */.p_)((0,scalars/* filled */.Bq)('a file or a pattern such as load/fragments/**'), 'files or patterns')
        .default([])
        .meta({
        title: 'list of patterns',
        description: 'Files that the plan needs. They keep their places relative to the plan.',
        examples: [['load/fragments/**', 'load/lib/*.groovy']],
    }),
    data: (0,scalars/* list */.p_)((0,scalars/* block */.om)({
        file: (0,scalars/* filled */.Bq)('a file').meta({ title: 'file', description: 'The data file.', examples: ['load/customers.csv'] }),
        split: (0,scalars/* oneOf */.yL)(['lines', 'none'])
            .default('none')
            .meta({
            title: 'lines or none',
            description: '`lines`: its rows are dealt to the workers in turn, a header stays. `none`: each worker has all of it.',
            examples: ['lines'],
        }),
        unique: (0,scalars/* flag */.Jt)().default(false).meta({
            title: 'true or false',
            description: 'Fewer rows than users are an error. Only with `split: lines`.',
            examples: [true],
        }),
    }), 'data files')
        .default([])
        .meta({ title: 'list of data files', description: 'Data files of the plan.', examples: [[{ file: 'load/customers.csv', split: 'lines' }]] }),
    jmeter: jmeterSchema,
    load: loadSchema,
    target: target/* targetSchema */.t,
    hooks: (0,scalars/* block */.om)({
        beforeEachLoad: (0,scalars/* filled */.Bq)('a command line such as ./restore.sh').optional().meta({
            title: 'command line',
            description: 'Runs when all workers are ready and before the load starts. A failure ends the run before the load.',
            examples: ['./restore.sh'],
        }),
        afterEachLoad: (0,scalars/* filled */.Bq)('a command line such as ./collect.sh').optional().meta({
            title: 'command line',
            description: 'Runs when the results of the load are there, with the workers still ready. A failure is a warning.',
            examples: ['./collect.sh --all'],
        }),
    })
        .prefault({})
        .meta({
        description: 'Your own commands around each load. Bash runs them in the folder of the file that says them, for at most 5 minutes each and with a small environment: `BUILD` (the commit), `ARM` (`candidate`), `LOAD`, and PATH, HOME and the like. What they leave in the background is ended with them.',
    }),
    provider: (0,scalars/* block */.om)({
        kind: (0,scalars/* oneOf */.yL)(['local']).default('local').meta({ title: 'local', description: 'Where workers live: `local`, on this machine.' }),
        workers: (0,scalars/* whole */.WQ)(1, 1_000).default(1).meta({ title: 'whole number', description: 'Number of workers.', examples: [2] }),
    })
        .prefault({})
        .meta({ description: 'Where the workers live.' }),
    budget: (0,scalars/* block */.om)({
        wall: (0,scalars/* duration */.p0)().optional().meta({
            title: 'duration',
            description: 'Longest time that a run may take at worst. A run that could take longer is refused before it starts.',
            examples: ['45m'],
        }),
    })
        .prefault({})
        .meta({ description: 'What a run may cost.' }),
    results: results/* resultsSchema */.s,
    checks: checksSchema,
    builtIn: builtInSchema,
    baseline: baseline/* baselineSchema */.d.optional().meta({
        description: 'With which earlier runs a build is compared. `baseline: {}` is enough: unless a check names the baseline, the whole of the load is compared.',
    }),
    comparability: baseline/* comparabilitySchema */.m,
    record: (0,scalars/* oneOf */.yL)(['auto', 'always', 'never'])
        .default('auto')
        .meta({
        title: 'auto, always or never',
        description: 'Whether later runs are compared with this one. `auto`: where it is a build of `baseline.branch` that nobody started by hand. `always`: by hand and on other branches too. Runs that failed, and those of forks, never are.',
        examples: ['never'],
    }),
    labels: (0,scalars/* block */.om)({
        ignore: (0,scalars/* list */.p_)((0,scalars/* filled */.Bq)('a pattern such as *-prep'), 'patterns').default([]).meta({
            title: 'list of patterns',
            description: 'Labels that are not counted; `*` stands for any text.',
            examples: [['*-prep']],
        }),
        rename: (0,scalars/* named */.KT)(labelPattern, (0,scalars/* filled */.Bq)('a label'), 'patterns with labels').default({}).meta({
            title: 'labels by pattern',
            description: 'Regular expressions over the whole label, and what such a label is called; the first that fits.',
            examples: [{ '/item/\\d+': '/item/:id' }],
        }),
    })
        .prefault({})
        .meta({ description: 'How labels are named in results.' }),
});


/***/ }),

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ resultsSchema)
/* harmony export */ });
/* harmony import */ var _core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77495);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5675);


const resultsSchema = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
    kind: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['files', 'elasticsearch', 'opensearch'])
        .default('files')
        .meta({
        title: 'files, elasticsearch or opensearch',
        description: 'Where results are kept: `files`, in a folder alone; `elasticsearch` and `opensearch`, in such a server too, where people and later runs find them. Its address and credentials never stand in this file.',
        examples: ['elasticsearch'],
    }),
    index: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPrefixExpected */ .N)
        .refine(_core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexPrefix */ .b, { error: _core_search_is_index_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPrefixExpected */ .N })
        .default('loadtest')
        .meta({
        title: 'name',
        description: 'Beginning of the names of all indices on such a server.',
        examples: ['team-a-loadtest'],
    }),
    dir: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('a folder').default('.loadtest').meta({
        title: 'folder',
        description: 'The folder; results lie here whatever `kind` is.',
        examples: ['build/loadtest'],
    }),
})
    .prefault({})
    .meta({ description: 'Where results are kept.' });


/***/ }),

/***/ 5675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Zd: () => (/* binding */ form),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

function line(expected) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected }).refine((text) => !NOT_ONE_LINE.test(text), { error: `${expected}, in one line and without control characters,` });
}
function filled(expected) {
    return line(expected).regex(/\S/, { error: expected });
}
function form(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: expected }).regex(pattern, { error: expected });
}
function whole(min, max) {
    const expected = max === undefined ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`;
    const from = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: expected }).min(min, { error: expected });
    return max === undefined ? from : from.max(max, { error: expected });
}
function duration() {
    return form(DURATION, EXPECTED_DURATION).meta({ title: 'duration' });
}
function wholeSeconds(options) {
    const expected = `${EXPECTED_DURATION}, in whole seconds${options.isZeroAllowed ? '' : ' and above 0'}`;
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: EXPECTED_DURATION })
        .regex(DURATION, { error: EXPECTED_DURATION, abort: true })
        .regex(options.isZeroAllowed ? WHOLE_SECONDS : WHOLE_SECONDS_ABOVE_ZERO, { error: expected })
        .meta({ title: 'duration' });
}
function oneOf(words) {
    const all = [...words];
    const last = all.pop() ?? '';
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: all.length === 0 ? last : `${all.join(', ')} or ${last}` });
}
function flag() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'true or false' });
}
function list(item, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item, { error: `a list of ${expected}` });
}
function block(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'a block of keys') });
}
function named(key, value, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(key, value, { error: `a block of ${expected}` });
}
const NOT_ONE_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;
const DURATION = /^\d{1,9}(?:ms|s|m|h)$/;
const WHOLE_SECONDS = /^(?:\d{1,9}[smh]|\d{1,6}000ms|0ms)$/;
const WHOLE_SECONDS_ABOVE_ZERO = /^(?:0*[1-9]\d*[smh]|0*[1-9]\d*000ms)$/;
const EXPECTED_DURATION = 'a duration such as 90s or 6m';


/***/ }),

/***/ 94465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ targetSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _core_ready_json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79364);
/* harmony import */ var _host_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51871);
/* harmony import */ var _target_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39895);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5675);





const expectedHost = 'a host such as shop.example.com, *.example.com or 127.0.0.1:8080';
const host = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(expectedHost).refine((text) => (0,_host_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHostRule */ .e)(text) !== null, { error: expectedHost });
const readySchema = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
    url: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('a path such as /version or an http or https address').meta({
        title: 'address',
        description: 'What is asked: a path on the host of `target.url`, or an address whose host is a listed one. `/version` begins at the root, `version` below the path of `target.url`. Without credentials, query and fragment.',
        examples: ['/version'],
    }),
    json: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('a JSON path such as $.sha or $.builds[0].sha')
        .refine((text) => (0,_core_ready_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonPath */ .H)(text) !== null, { error: 'a JSON path such as $.sha or $.builds[0].sha' })
        .optional()
        .meta({
        title: 'JSON path',
        description: 'Where the JSON of the answer names the build: keys and indices from the root. Without it the status 200 is enough.',
        examples: ['$.sha'],
    }),
    equals: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([(0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('build, or a text, a number, true or false'), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()], {
        error: 'build, or a text, a number, true or false',
    })
        .optional()
        .meta({
        title: 'build or text',
        description: 'What must stand there: `build` is the commit that `build-sha` names, either of the two may be shortened to 7 characters or more; anything else is meant literally. Together with `json`.',
        examples: ['build'],
    }),
    within: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)().default('5m').meta({
        title: 'duration',
        description: 'Longest wait. Nothing is created before the target is ready.',
        examples: ['10m'],
    }),
})
    .optional()
    .meta({
    title: 'block',
    description: 'What the target must answer before anything is created. It is asked once more after the load: another value then makes the run `invalid`.',
});
const targetSchema = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'an http or https address such as https://shop.example.com' })
        .refine((text) => (0,_target_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTargetUrl */ .Y)(text) !== null, {
        error: 'an http or https address such as https://shop.example.com/v1, without credentials, query and fragment,',
    })
        .optional()
        .meta({
        title: 'address',
        description: 'Address of the system under test. The plan gets it as `targetProtocol`, `targetHost`, `targetPort` and `targetPath`. Its host is one that the load may reach: at its own port if the address names one, else at any.',
        examples: ['https://shop-pr-12.example.com'],
    }),
    hosts: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        host,
        (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)({
            host: host.meta({ title: 'host', description: 'As above.', examples: ['sso.example.com'] }),
            via: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['any', 'redirect'])
                .default('any')
                .meta({ title: 'any or redirect', description: '`redirect`: only as the target of a redirect.' }),
        }),
    ], { error: `${expectedHost}, or a block with host and via,` }), 'hosts')
        .default([])
        .meta({
        title: 'list of hosts',
        description: 'Hosts that the load may reach besides that of `url`. `*.` at the start stands for any names before it; without a port any port is meant. The first request elsewhere stops the load.',
        examples: [['shop-pr-12.example.com', '*.cdn.example.com:443', { host: 'sso.example.com', via: 'redirect' }]],
    }),
    environment: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)('a name such as preview')
        .optional()
        .meta({
        title: 'text',
        description: 'Class of the environment. Runs of different classes are not compared; the address may differ.',
        examples: ['preview'],
    }),
    ready: readySchema,
})
    .prefault({})
    .meta({ description: 'The system under test. `${env:NAME}` stands for an environment variable.' });


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

/***/ 39895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseTargetUrl)
/* harmony export */ });
/* harmony import */ var _host_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51871);

function parseTargetUrl(text) {
    const [, protocol, authority = '', path = ''] = /^(https?):\/\/([^\s/?#@\\]+)(\/[^\s?#\\]*)?$/i.exec(text) ?? [];
    if (protocol === undefined || !URL.canParse(text))
        return null;
    const parsed = new URL(text);
    const isHttps = protocol.toLowerCase() === 'https';
    if (parsed.port === '0' || !(0,_host_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isHostName */ .u)(parsed.hostname))
        return null;
    return {
        url: {
            protocol: isHttps ? 'https' : 'http',
            host: parsed.hostname,
            port: parsed.port === '' ? (isHttps ? 443 : 80) : Number(parsed.port),
            path: path === '' ? '' : parsed.pathname.replace(/\/+$/, ''),
        },
        isPortGiven: /:\d+$/.test(authority),
    };
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


/***/ })

};
