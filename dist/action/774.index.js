export const id = 774;
export const ids = [774];
export const modules = {

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ actionLog)
});

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/render/secret-mask.js
var secret_mask = __webpack_require__(57756);
// EXTERNAL MODULE: ./build/core/render/workflow-command.js
var workflow_command = __webpack_require__(70986);
;// CONCATENATED MODULE: ./build/action/annotation.js


const MAX_CHARS = 4_096;
function annotationText(annotation, mask) {
    const { level, title, text, place } = annotation;
    const safe = (line) => mask((0,sanitize/* sanitize */.a)(mask(line), { maxChars: MAX_CHARS }));
    const properties = {
        file: place === undefined ? undefined : safe(place.file),
        line: place?.line,
        col: place?.column,
        title: safe(title),
    };
    const lines = text.split(/\r\n|[\r\n]/).map(safe);
    return (0,workflow_command/* workflowCommand */.NA)(level, properties, cut(lines.join('\n')));
}
function cut(text) {
    return text.length <= MAX_CHARS ? text : `${text.slice(0, MAX_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/action/action-log.js




function actionLog(write, options) {
    const mask = (0,secret_mask/* secretMask */.h)();
    const findings = [];
    let isGroupOpen = false;
    const safe = (text) => mask.apply((0,sanitize/* sanitizeLine */.g)(mask.apply(text)));
    const line = (text) => {
        write(`${safe(text)}\n`);
    };
    const endGroup = () => {
        if (isGroupOpen)
            write('::endgroup::\n');
        isGroupOpen = false;
    };
    return {
        findings,
        line,
        progress: line,
        endGroup,
        group: (title) => {
            endGroup();
            write(`::group::${(0,workflow_command/* escapeData */.uf)(safe(title))}\n`);
            isGroupOpen = true;
        },
        finding: (finding) => {
            findings.push(finding);
            line(`${finding.severity}: ${finding.text}`);
        },
        annotate: (annotation) => {
            endGroup();
            write(`${annotationText(annotation, (text) => mask.apply(text))}\n`);
        },
        command: (text) => {
            endGroup();
            write(`${mask.apply(text)}\n`);
        },
        mask: (secret) => {
            mask.add(secret);
            if (!options.isRunner)
                return;
            for (const form of (0,secret_mask/* secretForms */.e)(secret))
                write(`::add-mask::${(0,workflow_command/* escapeData */.uf)(form)}\n`);
        },
        masked: (text) => mask.apply(text),
    };
}


/***/ }),

/***/ 58924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yu: () => (/* binding */ inputName),
  R5: () => (/* binding */ readInput),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: inputNames

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/search/connection-names.js
var connection_names = __webpack_require__(2376);
;// CONCATENATED MODULE: ./build/inputs/grafana-url.js
function readGrafanaUrl(given, name, faults) {
    const text = given?.trim() ?? '';
    if (text === '')
        return null;
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        const shown = JSON.stringify(text.slice(0, 80).toWellFormed());
        faults.push(`${name}: ${shown} given, an address such as https://grafana.example.com is expected.`);
        return null;
    }
    if (url.username !== '' || url.password !== '') {
        faults.push(`${name}: the address holds a user or a password (not shown); others see it, so leave them out.`);
        return null;
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

;// CONCATENATED MODULE: ./build/action/inputs.js



const FLAG_WORDS = [
    'plan',
    'mode',
    'provider',
    'workers',
    'users',
    'duration',
    'targetUrl',
    'targetHosts',
    'environment',
    'properties',
    'buildSha',
    'buildRef',
    'buildRepository',
    'failOn',
    'record',
    'resultsDir',
];
const ANNOTATION_INPUTS = ['text', 'tags', 'from', 'to', 'run', 'store', 'index'];
const OTHER_INPUTS = [
    'command',
    'config',
    'github-token',
    'comment',
    'comment-key',
    'matrix',
    'grafana-url',
    ...ANNOTATION_INPUTS,
    ...connection_names/* connectionNames */.l,
];
const inputNames = [...FLAG_WORDS.map(inputName), ...OTHER_INPUTS];
function inputName(word) {
    return word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function readInput(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}
function readInputs(env) {
    const faults = [];
    const command = oneOf(env, 'command', ['run', 'annotate', 'cleanup'], faults);
    const comment = oneOf(env, 'comment', ['always', 'failures', 'never'], faults);
    const grafanaUrl = readGrafanaUrl(readInput(env, 'grafana-url') || env['GRAFANA_URL'], 'input grafana-url', faults);
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    const matrix = readInput(env, 'matrix');
    return {
        command,
        comment,
        config: readInput(env, 'config') || 'loadtest.yml',
        flags: Object.fromEntries(FLAG_WORDS.map((word) => [word, readInput(env, inputName(word))])),
        annotation: fromInputs(env, ANNOTATION_INPUTS),
        commentKey: readInput(env, 'comment-key') || null,
        grafanaUrl,
        matrix: matrix === '' || matrix === 'null' ? null : matrix,
    };
}
function fromInputs(env, names) {
    return Object.fromEntries(names.map((name) => [name, readInput(env, name)]));
}
function oneOf(env, name, choices, faults) {
    const text = readInput(env, name);
    const choice = text === '' ? choices[0] : choices.find((one) => one === text);
    if (choice !== undefined)
        return choice;
    faults.push(`input ${name}: ${JSON.stringify(text.toWellFormed())} given, ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''} expected`);
    return choices[0];
}


/***/ }),

/***/ 92309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Q9: () => (/* binding */ noOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

const outputNames = [
    'verdict',
    'run-id',
    'failed-checks',
    'summary-path',
    'results-path',
    'comment-id',
    'baseline',
];
const noOutputs = {
    verdict: 'error',
    'run-id': '',
    'failed-checks': '[]',
    'summary-path': '',
    'results-path': '',
    'comment-id': '',
    baseline: '',
};
function outputsOf(record, published, resultsDir) {
    const { comparedWith } = record;
    return {
        verdict: record.verdict.outcome,
        'run-id': record.run,
        'failed-checks': JSON.stringify(failedChecks(record)),
        'summary-path': published['summary-path'] ?? '',
        'results-path': `${resultsDir.replace(/\/+$/, '')}/runs/${record.run}`,
        'comment-id': published['comment-id'] ?? '',
        baseline: comparedWith === null
            ? ''
            : JSON.stringify({
                branch: comparedWith.branch,
                how: comparedWith.how,
                runs: comparedWith.runs.map(({ run, sha }) => ({ run, sha })),
            }),
    };
}
function failedChecks({ verdict }) {
    const violated = verdict.checks.filter(({ severity, result }) => severity === 'error' && result === 'violated');
    const worse = verdict.comparisons.filter(({ severity, result }) => severity === 'error' && result === 'worse');
    return [
        ...violated.map(({ check, label, valueText, limitText, text }) => ({
            ...{ check, label, value: valueText, limit: limitText, text },
        })),
        ...worse.map(({ check, quantity, label, valueText, limitText, text }) => ({
            ...{ check: check ?? quantity, label, value: valueText, limit: limitText, text },
        })),
    ];
}
function writeOutputs(env, outputs, log) {
    const file = env['GITHUB_OUTPUT'];
    try {
        if (file === undefined || file === '')
            throw new Error('GITHUB_OUTPUT names no file');
        for (const name of outputNames)
            (0,_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .appendFileCommand */ .K)(file, name, log.masked(outputs[name]));
    }
    catch (error) {
        const text = `The outputs of the step could not be set: ${error.message}. Later steps find them empty.`;
        log.finding({ kind: 'store', severity: 'warning', text });
    }
}


/***/ }),

/***/ 67774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/inputs/search/connection-names.js
var connection_names = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/action/action-log.js + 1 modules
var action_log = __webpack_require__(506);
// EXTERNAL MODULE: ./build/core/verdict/exit-code.js
var exit_code = __webpack_require__(74122);
;// CONCATENATED MODULE: ./build/action/explain-failure.js


function explainFailure(error, log) {
    if (error instanceof run_error/* InputError */.d) {
        annotateFaults(error.faults, log);
        log.line('No load was started.');
        return (0,exit_code/* exitCode */.I)('input', []);
    }
    if (error instanceof run_error/* StartError */.D) {
        const text = error.hint === null ? error.message : `${error.message}\n${error.hint}`;
        log.annotate({ level: 'error', title: 'Load test: not started', text });
        return (0,exit_code/* exitCode */.I)('start', []);
    }
    const text = `This is a bug of loadtest-action; please report it with the log of this step: ${String(error)}`;
    log.annotate({ level: 'error', title: 'Load test', text });
    for (const line of stackOf(error).split('\n'))
        log.line(line);
    return (0,exit_code/* exitCode */.I)('bug', []);
}
function annotateFaults(faults, log) {
    const fits = faults.length <= MAX_ANNOTATIONS;
    const shown = fits ? faults : faults.slice(0, MAX_ANNOTATIONS - 1);
    for (const fault of shown)
        log.annotate(annotationOf(fault));
    if (fits)
        return;
    const rest = faults.slice(shown.length);
    log.annotate({ level: 'error', title: TITLE, text: `And ${rest.length} more faults in the log of this step.` });
    for (const fault of rest)
        log.line(fault);
}
const MAX_ANNOTATIONS = 10;
const TITLE = 'Load test: the configuration cannot be used';
function annotationOf(fault) {
    const [, file, line, column, text] = /^([^\s:][^:\n]*):(\d+):(\d+):? (.+)$/s.exec(fault) ?? [];
    if (file === undefined || text === undefined)
        return { level: 'error', title: TITLE, text: fault };
    return { level: 'error', title: TITLE, text: fault, place: { file, line: Number(line), column: Number(column) } };
}
function stackOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const stack = error.stack ?? error.message;
    return error.cause === undefined ? stack : `${stack}\nCaused by: ${stackOf(error.cause)}`;
}

// EXTERNAL MODULE: ./build/action/inputs.js + 1 modules
var inputs = __webpack_require__(58924);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
;// CONCATENATED MODULE: ./build/action/run-action.js






async function runAction(env, write, interrupt) {
    const log = (0,action_log/* actionLog */.Z)(write, { isRunner: env['GITHUB_ACTIONS'] === 'true' });
    for (const secret of [env['ACTIONS_RUNTIME_TOKEN'] ?? '', ...givenSecrets(env)])
        log.mask(secret);
    try {
        if (process.platform === 'win32') {
            const hint = 'Let the job run on ubuntu-latest, or on macos-latest where no baseline is needed.';
            throw new run_error/* StartError */.D('Windows is not supported.', { hint });
        }
        return await carryOut((0,inputs/* readInputs */.Ko)(env), { env, log, interrupt });
    }
    catch (error) {
        (0,outputs/* writeOutputs */.Kn)(env, outputs/* noOutputs */.Q9, log);
        return explainFailure(error, log);
    }
}
function givenSecrets(env) {
    return ['github-token', ...connection_names/* secretNames */.X].map((name) => (0,inputs/* readInput */.R5)(env, name));
}
async function carryOut(inputs, { env, log, interrupt }) {
    switch (inputs.command) {
        case 'run': {
            const { runLoadTest } = await Promise.all(/* import() */[__webpack_require__.e(441), __webpack_require__.e(800), __webpack_require__.e(33), __webpack_require__.e(619), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 59659));
            return await runLoadTest(inputs, env, log, interrupt);
        }
        case 'annotate': {
            const { runAnnotate } = await Promise.all(/* import() */[__webpack_require__.e(441), __webpack_require__.e(33), __webpack_require__.e(902), __webpack_require__.e(242)]).then(__webpack_require__.bind(__webpack_require__, 85242));
            return await runAnnotate(inputs, env, log, interrupt);
        }
        case 'cleanup': {
            const { cleanup } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 85072));
            return await cleanup(log);
        }
    }
}


/***/ }),

/***/ 73300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 57756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms),
/* harmony export */   h: () => (/* binding */ secretMask)
/* harmony export */ });
function secretMask() {
    let forms = [];
    return {
        add: (secret) => {
            const all = new Set([...forms, ...secretForms(secret)]);
            forms = [...all].filter((form) => form.length >= MIN_CHARS).sort((a, b) => b.length - a.length);
        },
        apply: (text) => forms.reduce((masked, form) => masked.replaceAll(form, '***'), text),
    };
}
const MIN_CHARS = 3;
function secretForms(secret) {
    const text = secret.trim();
    if (text === '')
        return [];
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    const forms = [secret, text].flatMap((whole) => [whole, ...encoded(whole)]);
    return [...new Set([...forms, ...lines.filter((line) => line.length >= MIN_LINE_CHARS)])];
}
const MIN_LINE_CHARS = 4;
function encoded(text) {
    return [
        encodeURIComponent(text.toWellFormed()),
        new URLSearchParams([['', text]]).toString().slice(1),
        JSON.stringify(text).slice(1, -1),
        Buffer.from(text).toString('base64'),
    ];
}


/***/ }),

/***/ 74122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
function exitCode(end, failOn) {
    switch (end) {
        case 'pass':
            return 0;
        case 'fail':
        case 'inconclusive':
            return failOn.includes(end) ? 1 : 0;
        case 'invalid':
            return failOn.includes(end) ? 4 : 0;
        case 'cancelled':
            return 130;
        case 'input':
            return 2;
        case 'start':
        case 'error':
            return 3;
        case 'bug':
        default:
            return 70;
    }
}


/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ secretNames),
/* harmony export */   l: () => (/* binding */ connectionNames)
/* harmony export */ });
const connectionNames = [...namesOf('elasticsearch', true), ...namesOf('opensearch', false)];
const secretNames = connectionNames.filter((name) => /-(?:api-key|password|bearer-token)$/.test(name));
function namesOf(kind, hasApiKeys) {
    const credentials = [...(hasApiKeys ? ['api-key'] : []), 'username', 'password', 'bearer-token'];
    const words = ['url', ...credentials, 'ca-file', ...credentials.map((word) => `worker-${word}`)];
    return words.map((word) => `${kind}-${word}`);
}


/***/ })

};
