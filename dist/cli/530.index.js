export const id = 530;
export const ids = [530];
export const modules = {

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
/* harmony export */   qj: () => (/* binding */ fleetId),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony exports isRunId, isFleetId, isLoadId, isWorkerId */
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

/***/ 61452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainNumber)
/* harmony export */ });
function plainNumber(value) {
    return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');
}


/***/ }),

/***/ 57231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ propertyName),
/* harmony export */   NG: () => (/* binding */ offeredWords),
/* harmony export */   dW: () => (/* binding */ propertyWords),
/* harmony export */   u5: () => (/* binding */ workerProperties)
/* harmony export */ });
/* harmony import */ var _plain_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61452);

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
        words.set('rate', (0,_plain_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .k)(share.ratePerSec));
        words.set('ratePerMin', (0,_plain_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNumber */ .k)(share.ratePerSec * 60));
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

/***/ 83530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96546);


function configSchema() {
    const generated = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => {
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
    return { ...generated, title: 'loadtest.yml', description: 'Configuration of a load test.' };
}


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

// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
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


/***/ })

};
