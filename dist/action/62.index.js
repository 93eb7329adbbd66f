export const id = 62;
export const ids = [62];
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

/***/ 86062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./build/action/action-log.js + 1 modules
var action_log = __webpack_require__(506);
// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
;// CONCATENATED MODULE: ./build/action/saved-fleet.js

function savedFleet(text) {
    if (text === undefined || text.trim() === '') {
        return nothing('Nothing to clean up: the main phase ended before it created anything.');
    }
    let state;
    try {
        state = JSON.parse(text);
    }
    catch {
        return nothing(`The state that the main phase saved is not JSON, so nothing can be cleaned up by it. ${BY_HAND}`);
    }
    if (!isObject(state) || state['v'] !== 1) {
        const version = isObject(state) && 'v' in state ? JSON.stringify(state['v']) : 'none';
        return nothing(`The state that the main phase saved has the version ${version.slice(0, 40)}, 1 expected, so nothing can be cleaned up by it. ${BY_HAND}`);
    }
    if (state['fleet'] === null)
        return nothing('Nothing to clean up: no fleet was created.');
    if (isFleetRef(state['fleet']))
        return { kind: 'fleet', ref: state['fleet'] };
    return nothing(`The state that the main phase saved names no fleet in a form that is known here. ${BY_HAND}`);
}
const BY_HAND = 'Use `command: cleanup` to end fleets on this machine whose controller is gone.';
function nothing(text) {
    return { kind: 'nothing', text };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isFleetRef(value) {
    return (isObject(value) &&
        value['v'] === 1 &&
        value['kind'] === 'local' &&
        typeof value['fleetId'] === 'string' &&
        (0,ids/* isFleetId */.oK)(value['fleetId']) &&
        typeof value['channel'] === 'string');
}

;// CONCATENATED MODULE: ./build/action/post.js


async function cleanUp(env, write, teardown = tearDownHere) {
    const log = (0,action_log/* actionLog */.Z)(write, { isRunner: env['GITHUB_ACTIONS'] === 'true' });
    const saved = savedFleet(env['STATE_run']);
    if (saved.kind === 'nothing') {
        log.line(saved.text);
        return 0;
    }
    const { fleetId } = saved.ref;
    const { found, left } = await teardown(saved.ref, log);
    if (left.length > 0) {
        const text = `Something of the fleet ${fleetId} could not be ended: ${left.join(', ')}. End it by hand: the load may still be running.`;
        log.annotate({ level: 'error', title: 'Load test: clean-up', text });
        return 1;
    }
    log.line(found.length === 0
        ? `Nothing to clean up: nothing of the fleet ${fleetId} is left.`
        : `Ended what the main phase left of the fleet ${fleetId}: ${found.join(', ')}.`);
    return 0;
}
async function tearDownHere(ref, log) {
    const { composeTeardown } = await Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 73619));
    return await composeTeardown(log)(ref);
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


/***/ })

};
