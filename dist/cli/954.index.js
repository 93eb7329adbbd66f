export const id = 954;
export const ids = [954];
export const modules = {

/***/ 28914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73300);
/* harmony import */ var _core_render_secret_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57756);


function terminalLog(stream) {
    const mask = (0,_core_render_secret_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretMask */ .h)();
    const isTty = stream.isTTY === true;
    let progressShown = false;
    const safe = (text) => mask.apply((0,_core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g)(mask.apply(text)));
    const write = (text) => {
        if (progressShown)
            stream.write('\r\u001B[2K');
        progressShown = false;
        stream.write(`${text}\n`);
    };
    return {
        line: (text) => {
            write(safe(text));
        },
        progress(text) {
            if (!isTty) {
                write(safe(text));
                return;
            }
            stream.write(`\r\u001B[2K${(0,_core_render_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitize */ .a)(safe(text), { maxChars: widthOf(stream) })}`);
            progressShown = true;
        },
        group: (title) => {
            write(`\n${safe(title)}`);
        },
        finding: (finding) => {
            write(`${finding.severity}: ${safe(finding.text)}`);
        },
        mask: (secret) => {
            mask.add(secret);
        },
    };
}
function widthOf({ columns = 0 }) {
    return (columns > 1 ? columns : 80) - 1;
}


/***/ }),

/***/ 61128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CheckCursor),
/* harmony export */   l: () => (/* binding */ CheckFault)
/* harmony export */ });
class CheckFault extends Error {
    name = 'CheckFault';
    at;
    constructor(at, sentence) {
        super(sentence);
        this.at = at;
    }
}
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const SPACE = /[ \t]*/y;
class CheckCursor {
    text;
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    get at() {
        this.#match(SPACE);
        return this.#at;
    }
    get atEnd() {
        return this.at === this.text.length;
    }
    get next() {
        return this.text.charAt(this.at);
    }
    take(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.#at += token.length;
        return true;
    }
    word() {
        return this.#match(WORD, this.at);
    }
    peekWord() {
        const from = this.at;
        const word = this.#match(WORD, from);
        this.#at = from;
        return word;
    }
    number() {
        return this.#match(NUMBER, this.at);
    }
    pattern(pattern) {
        return this.#match(pattern, this.at);
    }
    delimited(delimiter, name) {
        const from = this.at;
        let content = '';
        let index = from + 1;
        for (; index < this.text.length && this.text.charAt(index) !== delimiter; index += 1) {
            const next = this.text.charAt(index + 1);
            const isEscape = this.text.charAt(index) === '\\' && next !== '';
            if (!isEscape)
                content += this.text.charAt(index);
            else {
                const isPlain = next === delimiter || (delimiter === '"' && next === '\\');
                content += isPlain ? next : `\\${next}`;
                index += 1;
            }
        }
        if (index >= this.text.length)
            throw new CheckFault(from, `${name} begins here and is not closed by ${delimiter}`);
        this.#at = index + 1;
        return content;
    }
    found() {
        const rest = this.text.slice(this.at).split(/[\s(){}]/, 1)[0] ?? '';
        if (this.atEnd)
            return 'the end of the check';
        return `"${(rest === '' ? this.next : rest).slice(0, 40)}"`;
    }
    #match(pattern, from = this.#at) {
        pattern.lastIndex = from;
        const match = pattern.exec(this.text);
        if (match === null)
            return null;
        this.#at = pattern.lastIndex;
        return match[0];
    }
}


/***/ }),

/***/ 99056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ METRICS),
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   HF: () => (/* binding */ findAggregate)
/* harmony export */ });
const METRICS = [
    times('response_time', 'time from the request to the last byte of the answer', ['result']),
    times('latency', 'time from the request to the first byte of the answer', []),
    times('connect_time', 'time to open the connection', []),
    {
        metric: 'errors',
        meaning: 'failed rows; with a code, rows answered with it',
        aggregates: [
            { words: ['count'], unit: 'count', selectors: ['code'] },
            { words: ['rate'], unit: 'rate', selectors: ['code'] },
        ],
        perLabel: true,
    },
    {
        metric: 'error_rate',
        meaning: 'failed rows by all rows; with a code, rows answered with it by all rows',
        aggregates: [{ words: ['bare'], unit: 'share', selectors: ['code'] }],
        perLabel: true,
    },
    {
        metric: 'throughput',
        meaning: 'rows per second',
        aggregates: [
            { words: ['bare'], unit: 'rate', selectors: ['result', 'code'] },
            { words: ['avg', 'min', 'max'], unit: 'rate', overWindows: true, selectors: ['result', 'code'] },
        ],
        perLabel: true,
    },
    {
        metric: 'count',
        meaning: 'rows',
        aggregates: [{ words: ['bare'], unit: 'count', selectors: ['result', 'code'] }],
        perLabel: true,
    },
    sizes('received', 'bytes received'),
    sizes('sent', 'bytes sent'),
    {
        metric: 'active_users',
        meaning: 'users that JMeter reports as running, over the whole fleet',
        aggregates: [{ words: ['avg', 'min', 'max'], unit: 'users', overWindows: true, selectors: [] }],
        perLabel: false,
    },
];
function findMetric(name) {
    return METRICS.find((rule) => rule.metric === name);
}
function findAggregate(metric, word) {
    return metric.aggregates.find((rule) => rule.words.includes(word));
}
function times(metric, meaning, ofHistogram) {
    return {
        metric,
        meaning,
        aggregates: [
            { words: ['avg', 'min', 'max'], unit: 'time', selectors: [] },
            { words: ['med', 'pN', 'stdev'], unit: 'time', selectors: ofHistogram },
        ],
        perLabel: true,
    };
}
function sizes(metric, meaning) {
    return {
        metric,
        meaning,
        aggregates: [
            { words: ['sum'], unit: 'size', selectors: [] },
            { words: ['rate'], unit: 'size-rate', selectors: [] },
        ],
        perLabel: true,
    };
}


/***/ }),

/***/ 84479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseCheck)
});

// EXTERNAL MODULE: ./build/core/check/check-cursor.js
var check_cursor = __webpack_require__(61128);
;// CONCATENATED MODULE: ./build/core/check/units.js
const UNITS = {
    time: new Map([
        ['ms', 1],
        ['s', 1000],
        ['m', 60_000],
    ]),
    share: new Map([['%', 0.01]]),
    count: new Map([['', 1]]),
    rate: new Map([
        ['/s', 1],
        ['/min', 1 / 60],
    ]),
    size: new Map([
        ['B', 1],
        ['KB', 1000],
        ['MB', 1_000_000],
    ]),
    'size-rate': new Map([
        ['B/s', 1],
        ['KB/s', 1000],
        ['MB/s', 1_000_000],
    ]),
    users: new Map([['', 1]]),
};
const EXAMPLE_LIMITS = {
    time: '500ms',
    share: '1%',
    count: '100',
    rate: '200/s',
    size: '5MB',
    'size-rate': '500KB/s',
    users: '40',
};
function unitWords(kind) {
    const words = [...UNITS[kind].keys()].filter((unit) => unit !== '');
    if (words.length === 0)
        return 'no unit';
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./build/core/check/parse-limit.js


const UNIT = /(?!for\b)(?:%|\/[A-Za-z]+|[A-Za-z]+(?:\/[A-Za-z]+)?)/y;
const DURATION_MS = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
function parseOperator(cursor) {
    const at = cursor.at;
    for (const operator of ['<=', '>=', '<', '>']) {
        if (cursor.take(operator))
            return operator;
    }
    const isEquality = cursor.next === '=' || cursor.next === '!';
    const why = isEquality ? ' (a measured value is never exactly equal)' : '';
    throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, <, <=, > or >= expected${why}`);
}
function parseLimit(cursor, unit) {
    const from = cursor.at;
    if (cursor.peekWord() !== 'baseline') {
        const value = takeAmount(cursor, unit);
        return { kind: 'absolute', value, text: cursor.text.slice(from, endOf(cursor)) };
    }
    cursor.word();
    const sign = takeSign(cursor);
    if (sign === null)
        return { kind: 'baseline', text: 'baseline', tolerance: null };
    const percent = takePercent(cursor);
    const tolerance = percent === null
        ? { kind: 'absolute', value: sign * takeAmount(cursor, unit) }
        : { kind: 'relative', value: sign * percent };
    return { kind: 'baseline', text: cursor.text.slice(from, endOf(cursor)), tolerance };
}
function parseFor(cursor) {
    if (cursor.peekWord() !== 'for')
        return null;
    cursor.word();
    const at = cursor.at;
    const number = cursor.number();
    const unit = number === null ? null : cursor.word();
    const factor = DURATION_MS.get(unit ?? '');
    if (number === null || factor === undefined || Number(number) === 0) {
        throw new check_cursor/* CheckFault */.l(at, 'a duration above zero such as 30s, 500ms or 2m expected after "for"');
    }
    return Number(number) * factor;
}
function takeAmount(cursor, kind) {
    const at = cursor.at;
    const example = EXAMPLE_LIMITS[kind];
    const number = cursor.number();
    if (number === null) {
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a number such as ${example} or the word baseline expected`);
    }
    const unitAt = cursor.at;
    const unit = cursor.pattern(UNIT) ?? '';
    const factor = UNITS[kind].get(unit);
    const value = Number(number) * (factor ?? 1);
    if (!Number.isFinite(value))
        throw new check_cursor/* CheckFault */.l(at, 'the number is too large');
    if (factor !== undefined)
        return value;
    if (unit === '')
        throw new check_cursor/* CheckFault */.l(at, `${number} has no unit; ${unitWords(kind)} expected, for example ${example}`);
    throw new check_cursor/* CheckFault */.l(unitAt, `"${unit}" is not a unit of this quantity; ${unitWords(kind)} expected, for example ${example}`);
}
function takeSign(cursor) {
    if (cursor.take('+'))
        return 1;
    return cursor.take('-') ? -1 : null;
}
const PERCENT = /(\d+(?:\.\d+)?)\s*%/y;
function takePercent(cursor) {
    const text = cursor.pattern(PERCENT);
    return text === null ? null : Number.parseFloat(text) / 100;
}
function endOf(cursor) {
    return cursor.text.slice(0, cursor.at).trimEnd().length;
}

// EXTERNAL MODULE: ./build/core/check/parse-quantity.js + 1 modules
var parse_quantity = __webpack_require__(30154);
// EXTERNAL MODULE: ./build/core/check/safe-regex.js
var safe_regex = __webpack_require__(41406);
;// CONCATENATED MODULE: ./build/core/check/parse-target.js


function parseTarget(cursor, metric) {
    if (cursor.peekWord() !== 'of')
        return { kind: 'all' };
    const at = cursor.at;
    cursor.word();
    if (!metric.perLabel)
        throw new check_cursor/* CheckFault */.l(at, `${metric.metric} belongs to the whole fleet and has no labels; leave "of …" out`);
    const start = cursor.at;
    if (cursor.next === '"')
        return { kind: 'label', label: takeLabel(cursor) };
    if (cursor.next === '/')
        return takeRegex(cursor);
    const word = cursor.peekWord();
    if (word === 'each') {
        cursor.word();
        return { kind: 'each' };
    }
    if (word === 'transaction') {
        cursor.word();
        if (cursor.next !== '"') {
            throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, the name of a transaction in double quotes expected`);
        }
        return { kind: 'transaction', label: takeLabel(cursor) };
    }
    const expected = 'a label in double quotes, transaction "…", /regex/ or each expected after "of"';
    throw new check_cursor/* CheckFault */.l(start, `${cursor.found()} found, ${expected}`);
}
function takeLabel(cursor) {
    const at = cursor.at;
    const label = cursor.delimited('"', 'a label');
    if (label === '')
        throw new check_cursor/* CheckFault */.l(at, 'the label is empty');
    return label;
}
function takeRegex(cursor) {
    const at = cursor.at;
    const source = cursor.delimited('/', 'a regular expression');
    const compiled = (0,safe_regex/* compileSafeRegex */.Y)(source);
    if (!compiled.ok)
        throw new check_cursor/* CheckFault */.l(at, compiled.fault);
    return { kind: 'regex', source };
}

;// CONCATENATED MODULE: ./build/core/check/parse-check.js




const MAX_CHECK_CHARS = 500;
function parseCheck(spec) {
    const text = spec.check;
    if (text.length > MAX_CHECK_CHARS) {
        return failed(spec, `the check has ${text.length} characters, at most ${MAX_CHECK_CHARS} are allowed`);
    }
    try {
        return { ok: true, check: read(spec) };
    }
    catch (error) {
        if (!(error instanceof check_cursor/* CheckFault */.l))
            throw error;
        return failed(spec, `${error.message}\n  ${visible(text)}\n  ${' '.repeat(error.at)}^`);
    }
}
function read(spec) {
    const cursor = new check_cursor/* CheckCursor */.P(spec.check);
    const { quantity, metric, rule } = (0,parse_quantity/* parseQuantity */.L)(cursor);
    const target = parseTarget(cursor, metric);
    const operator = parseOperator(cursor);
    const limitAt = cursor.at;
    const limit = parseLimit(cursor, rule.unit);
    const forAt = cursor.at;
    const forMs = parseFor(cursor);
    if (!cursor.atEnd)
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, the end of the check or "for" expected`);
    requireFitting(spec, limit, { limitAt, forAt: forMs === null ? -1 : forAt });
    const during = spec.during ?? (forMs !== null || spec.abort ? 'all' : 'steady');
    const { abort, severity } = spec;
    return { text: spec.check, quantity, target, operator, limit, forMs, during, abort, severity, builtIn: null };
}
function requireFitting(spec, limit, place) {
    if (spec.abort && spec.severity === 'warning') {
        throw new check_cursor/* CheckFault */.l(0, 'a check of severity warning never decides and cannot abort a load; leave one of the two out');
    }
    if (limit.kind !== 'baseline')
        return;
    const why = 'a limit against the baseline is judged once over the steady window';
    if (place.forAt >= 0)
        throw new check_cursor/* CheckFault */.l(place.forAt, `${why}; leave "for" out`);
    if (spec.abort)
        throw new check_cursor/* CheckFault */.l(place.limitAt, `${why} and cannot abort a load; leave abort out`);
    if (spec.during === 'all')
        throw new check_cursor/* CheckFault */.l(place.limitAt, `${why}; leave "during: all" out`);
}
function failed(spec, what) {
    return { ok: false, fault: spec.position === '' ? what : `${spec.position} ${what}` };
}
function visible(text) {
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
}


/***/ }),

/***/ 30154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ aggregateText),
  L: () => (/* binding */ parseQuantity)
});

// EXTERNAL MODULE: ./build/core/check/check-cursor.js
var check_cursor = __webpack_require__(61128);
// EXTERNAL MODULE: ./build/core/check/metrics.js
var metrics = __webpack_require__(99056);
// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
;// CONCATENATED MODULE: ./build/core/check/parse-selector.js

const VALUE = /[^,{}"=<>]+/y;
const CODE_CLASS = /^[1-5]xx$/;
function parseSelector(cursor, metric, rule, aggregate) {
    const start = cursor.at;
    if (!cursor.take('{'))
        return {};
    const selector = new Map();
    do {
        const at = cursor.at;
        const key = cursor.word();
        if (key === null)
            throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a selector such as {code=5xx} expected`);
        if (!cursor.take('='))
            throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "=" expected after ${key}`);
        requireSupported(key, at, { metric, rule, aggregate });
        if (selector.has(key))
            throw new check_cursor/* CheckFault */.l(at, `${key} is given twice in one selector`);
        selector.set(key, takeValue(cursor, key));
    } while (cursor.take(','));
    if (!cursor.take('}'))
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "," or "}" expected in the selector`);
    if (selector.size > 1) {
        throw new check_cursor/* CheckFault */.l(start, 'result and code are counted apart from each other; give one of them');
    }
    return Object.fromEntries(selector);
}
function requireSupported(key, at, asked) {
    const { metric, rule, aggregate } = asked;
    if (rule.selectors.some((known) => known === key))
        return;
    if (metric.metric === 'response_time' && key === 'result') {
        throw new check_cursor/* CheckFault */.l(at, `{result=ok} of response_time is known for med, percentiles and stdev, not for ${aggregate.kind}`);
    }
    const keys = [...new Set(metric.aggregates.flatMap((each) => each.selectors))];
    const expectation = keys.length === 0 ? 'it takes no selector' : `it takes ${keys.join(' or ')}`;
    throw new check_cursor/* CheckFault */.l(at, `${metric.metric} cannot be selected by ${key}; ${expectation}`);
}
function takeValue(cursor, key) {
    const at = cursor.at;
    const value = (cursor.next === '"' ? cursor.delimited('"', 'a value') : (cursor.pattern(VALUE) ?? '')).trim();
    if (value === '')
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a value expected for ${key}`);
    if (key === 'result' && value !== 'ok') {
        throw new check_cursor/* CheckFault */.l(at, `result=${value} given, result=ok expected; failed rows are the metrics errors and error_rate`);
    }
    if (key === 'code' && /^[0-9]?xx$/i.test(value) && !CODE_CLASS.test(value)) {
        throw new check_cursor/* CheckFault */.l(at, `code=${value} given, a class from 1xx to 5xx or an exact code expected`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/core/check/parse-quantity.js




const PERCENTILE = /p(\d+(?:\.\d+)?)(?![A-Za-z0-9_.])/y;
const AGGREGATES = ['avg', 'min', 'max', 'med', 'rate', 'count', 'stdev', 'sum'];
const SYSTEM_METRICS = /^(cpu|mem|memory|disk|network|net|db|database|connections|queue|burst|gc|heap)(_|$)/;
function parseQuantity(cursor) {
    const at = cursor.at;
    const aggregate = takeAggregate(cursor);
    const metric = takeMetric(cursor, aggregate.kind === 'bare' ? at : cursor.at);
    const rule = (0,metrics/* findAggregate */.HF)(metric, wordOf(aggregate));
    if (rule === undefined)
        throw new check_cursor/* CheckFault */.l(at, unsupported(metric, aggregate));
    const selector = parseSelector(cursor, metric, rule, aggregate);
    if (aggregate.kind !== 'bare' && !cursor.take(')')) {
        throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, ")" expected after the metric`);
    }
    return { quantity: { aggregate, metric: metric.metric, selector }, metric, rule };
}
function aggregateText(aggregate) {
    if (aggregate.kind === 'percentile')
        return `p${aggregate.percent}`;
    return aggregate.kind === 'bare' ? '' : aggregate.kind;
}
function takeAggregate(cursor) {
    const at = cursor.at;
    const percentile = cursor.pattern(PERCENTILE);
    if (percentile !== null) {
        const percent = Number(percentile.slice(1));
        if (percent > 100)
            throw new check_cursor/* CheckFault */.l(at, `${percentile} given, a percentile from p0 to p100 expected`);
        openAggregate(cursor, percentile);
        return { kind: 'percentile', percent };
    }
    const word = cursor.peekWord();
    if (word === null)
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a quantity such as p95(response_time) expected`);
    const isCall = cursor.text
        .slice(at + word.length)
        .trimStart()
        .startsWith('(');
    if (!isCall && (word === 'count' || !AGGREGATES.includes(word)))
        return { kind: 'bare' };
    if (!AGGREGATES.includes(word)) {
        const known = 'avg, min, max, med, p0 to p100, rate, count, stdev, sum';
        throw new check_cursor/* CheckFault */.l(at, `"${word}" is not an aggregate${choices((0,nearest_name/* nearestName */.q)(word, AGGREGATES), known)}`);
    }
    cursor.word();
    openAggregate(cursor, word);
    return { kind: word };
}
function openAggregate(cursor, word) {
    if (cursor.take('('))
        return;
    throw new check_cursor/* CheckFault */.l(cursor.at, `${cursor.found()} found, "(" and a metric expected after ${word}`);
}
function takeMetric(cursor, at) {
    const name = cursor.word();
    if (name === null)
        throw new check_cursor/* CheckFault */.l(at, `${cursor.found()} found, a metric such as response_time expected`);
    const metric = (0,metrics/* findMetric */.GF)(name);
    if (metric !== undefined)
        return metric;
    if (SYSTEM_METRICS.test(name)) {
        const what = 'metrics of the system under test cannot be checked in this version';
        throw new check_cursor/* CheckFault */.l(at, `${name}: ${what}; remove the check or name a metric of the load (${metricNames()})`);
    }
    const meant = (0,nearest_name/* nearestName */.q)(name, metrics/* METRICS */.Cb.map((rule) => rule.metric));
    throw new check_cursor/* CheckFault */.l(at, `"${name}" is not a metric${choices(meant, metricNames())}`);
}
function choices(meant, known) {
    return meant === null ? `; known are ${known}` : `; did you mean ${meant}? Known are ${known}`;
}
function wordOf(aggregate) {
    return aggregate.kind === 'percentile' ? 'pN' : aggregate.kind;
}
function unsupported(metric, aggregate) {
    const ways = metric.aggregates.flatMap((rule) => rule.words).map((word) => written(metric.metric, word));
    const given = aggregate.kind === 'bare' ? metric.metric : `${aggregateText(aggregate)}(${metric.metric})`;
    return `${given} does not exist; write ${ways.join(', ')}`;
}
function written(metric, word) {
    if (word === 'bare')
        return metric;
    return `${word === 'pN' ? 'p95' : word}(${metric})`;
}
function metricNames() {
    return metrics/* METRICS */.Cb.map((rule) => rule.metric).join(', ');
}


/***/ }),

/***/ 68080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ planLoad)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98293);

function planLoad(facts, properties) {
    const surroundings = { variables: facts.variables, properties: new Map(Object.entries(properties)) };
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    let users = 0;
    let rampUpSec = 0;
    const uncounted = [];
    for (const group of groups) {
        const own = valueOf(group.users, surroundings);
        if (own === null)
            uncounted.push(group.name);
        users += own === null ? 1 : Math.max(0, Math.trunc(own));
        rampUpSec = Math.max(rampUpSec, rampUpOf(group, own, surroundings));
    }
    if (users > 0)
        return { usersPerWorker: users, rampUpMs: Math.round(rampUpSec * 1000), uncounted };
    const why = groups.length === 0 ? 'has no enabled thread group' : 'has enabled thread groups, but none starts a user';
    return {
        fault: `${facts.path}: load.users is from-plan, but the plan ${why}. Give a thread group its number of threads.`,
    };
}
function valueOf(quantity, surroundings) {
    return quantity === null ? null : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityValue */ .$5)(quantity, surroundings);
}
function rampUpOf(group, users, surroundings) {
    if (group.stepping !== null)
        return steppedRampUp(group.stepping, users, surroundings);
    return Math.max(0, ...group.rampUpSec.map((quantity) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityValue */ .$5)(quantity, surroundings) ?? 0));
}
function steppedRampUp(stepping, users, surroundings) {
    const of = (quantity) => Math.max(0, valueOf(quantity, surroundings) ?? 0);
    const count = of(stepping.count);
    const first = of(stepping.burst) || count;
    const steps = count === 0 || users === null ? 0 : Math.max(0, Math.ceil((users - first) / count));
    return of(stepping.delaySec) + steps * of(stepping.everySec) + of(stepping.stepRampSec);
}


/***/ }),

/***/ 78597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveHost)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20601);

function resolveHost(fact, surroundings) {
    const path = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.path, surroundings);
    if (/^https?:/i.test(path.prefix))
        return ofUrl(path.prefix, path.value !== null, fact);
    const domain = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.domain, surroundings).value?.trim() ?? null;
    if (domain === null)
        return { kind: 'computed', text: fact.domain, at: fact.at };
    if (path.value === null && path.prefix === '')
        return domain === '' ? { kind: 'computed', text: fact.path, at: fact.pathAt } : known(domain, fact, surroundings);
    return domain === '' ? { kind: 'none' } : known(domain, fact, surroundings);
}
function known(host, fact, surroundings) {
    const protocol = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.protocol, surroundings).value?.trim().toLowerCase();
    if (protocol === 'file')
        return { kind: 'none' };
    const port = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(fact.port, surroundings).value?.trim() ?? null;
    if (port === null)
        return { kind: 'known', host, port: null, at: fact.at };
    if (/^\d+$/.test(port) && Number(port) > 0)
        return { kind: 'known', host, port: Number(port), at: fact.at };
    return { kind: 'known', host, port: fact.kind === 'http' ? defaultPort(protocol) : null, at: fact.at };
}
function defaultPort(protocol) {
    if (protocol === undefined)
        return null;
    return protocol === 'https' ? 443 : 80;
}
function ofUrl(prefix, isWhole, fact) {
    const match = /^(https?):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]+)(?::(\d*))?([/?#]?)/i.exec(prefix);
    if (match?.[2] === undefined || (match[4] === '' && !isWhole))
        return { kind: 'computed', text: fact.path, at: fact.pathAt };
    const port = match[3] === undefined || match[3] === '' ? defaultPort(match[1]?.toLowerCase()) : Number(match[3]);
    return { kind: 'known', host: match[2], port, at: fact.pathAt };
}


/***/ }),

/***/ 39946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sharedOutProperties),
/* harmony export */   w: () => (/* binding */ suppliedProperties)
/* harmony export */ });
/* harmony import */ var _plan_properties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57231);

function suppliedProperties(spec) {
    const supplied = new Map(Object.entries(spec.properties));
    for (const name of Object.keys(spec.secrets))
        supplied.set(name, null);
    for (const word of wordsWithValue(spec))
        supplied.set((0,_plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyName */ .Bz)(spec.load.names, word), targetValue(spec, word));
    return supplied;
}
function sharedOutProperties(spec) {
    const words = ['users', 'rate', 'ratePerMin', 'workerCount', ...groupNames(spec).map((group) => `users.${group}`)];
    return new Set(words.map((word) => (0,_plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyName */ .Bz)(spec.load.names, word)));
}
function wordsWithValue(spec) {
    const { load, target } = spec;
    const missing = new Set();
    if (load.users.kind === 'from-plan')
        missing.add('users');
    if (load.rampUpMs === null)
        missing.add('rampUp');
    if (load.ratePerSec === null)
        missing.add('rate').add('ratePerMin');
    const own = _plan_properties_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyWords */ .dW.filter((word) => !missing.has(word) && !(target.url === null && word.startsWith('target')));
    return [...own, ...groupNames(spec).flatMap((group) => [`users.${group}`, `firstUser.${group}`])];
}
function groupNames(spec) {
    return spec.load.users.kind === 'groups' ? Object.keys(spec.load.users.groups) : [];
}
function targetValue(spec, word) {
    const { url } = spec.target;
    if (url === null)
        return null;
    switch (word) {
        case 'targetProtocol':
            return url.protocol;
        case 'targetHost':
            return url.host;
        case 'targetPort':
            return String(url.port);
        case 'targetPath':
            return url.path;
        default:
            return null;
    }
}


/***/ }),

/***/ 91807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ scaleTimings)
/* harmony export */ });
/* unused harmony export defaultTimings */
const defaultTimings = Object.freeze({
    channelPollMs: 250,
    startDelayMs: 1_000,
    windowPollMs: 5_000,
    readyMs: 60_000,
    gracefulDrainMs: 10_000,
    resultsDrainMs: 30_000,
    heartbeatMs: 5_000,
    heartbeatDeadMs: 180_000,
    hookMs: 300_000,
    stopTermMs: 2_000,
    stopKillMs: 4_000,
});
function scaleTimings(factor) {
    const scale = (ms) => Math.max(1, Math.round(ms * factor));
    return {
        channelPollMs: scale(defaultTimings.channelPollMs),
        startDelayMs: scale(defaultTimings.startDelayMs),
        windowPollMs: scale(defaultTimings.windowPollMs),
        readyMs: scale(defaultTimings.readyMs),
        gracefulDrainMs: scale(defaultTimings.gracefulDrainMs),
        resultsDrainMs: scale(defaultTimings.resultsDrainMs),
        heartbeatMs: scale(defaultTimings.heartbeatMs),
        heartbeatDeadMs: scale(defaultTimings.heartbeatDeadMs),
        hookMs: scale(defaultTimings.hookMs),
        stopTermMs: scale(defaultTimings.stopTermMs),
        stopKillMs: scale(defaultTimings.stopKillMs),
    };
}


/***/ }),

/***/ 23221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ worstCaseWallMs),
/* harmony export */   UE: () => (/* binding */ HOOK_GRACE_MS),
/* harmony export */   sK: () => (/* binding */ READY_PROBE_MS)
/* harmony export */ });
const HOOK_GRACE_MS = 2_000;
const READY_PROBE_MS = 5_000;
function worstCaseWallMs(timings, durationMs, surroundings) {
    const beforeMs = timings.readyMs + timings.startDelayMs;
    const afterMs = timings.gracefulDrainMs + timings.stopKillMs + timings.resultsDrainMs + timings.stopKillMs;
    const { readyWithinMs, hooks } = surroundings;
    const targetMs = readyWithinMs === 0 ? 0 : readyWithinMs + 2 * READY_PROBE_MS;
    return targetMs + beforeMs + durationMs + afterMs + hooks * (timings.hookMs + HOOK_GRACE_MS);
}


/***/ }),

/***/ 70560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function checksum(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 91187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 57756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ secretMask)
/* harmony export */ });
/* unused harmony export secretForms */
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

/***/ 50731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aG: () => (/* binding */ MIN_STEADY_WINDOWS),
/* harmony export */   mQ: () => (/* binding */ steadyWindows),
/* harmony export */   uy: () => (/* binding */ windowMsFor)
/* harmony export */ });
/* unused harmony export windowIndexAt */
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


/***/ }),

/***/ 50174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ controllerOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function controllerOptions(log, env, programFile = import.meta.filename) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(programFile);
    const isSource = programFile.endsWith('.ts');
    return {
        log,
        env,
        agentFile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, isSource ? '../agent/main.ts' : '../agent/index.js'),
        cacheDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_CACHE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] ?? '/tmp', '.cache'), 'loadtest-action', 'jmeter'),
    };
}


/***/ }),

/***/ 72980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ OWN_FOLDER),
  F: () => (/* binding */ collectBundle)
});

// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(74120);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(77000);
// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(21334);
// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(46068);
;// CONCATENATED MODULE: ./build/core/jmx/rewrite-plan.js



function disableListeners(text, path = 'plan') {
    return disable(text, element_kinds/* isListener */.LD, path);
}
function disableThreadGroups(text) {
    return disable(text, element_kinds/* isThreadGroup */.mI, 'plan');
}
function disable(text, isMeant, path) {
    const tags = [];
    const visit = (elements) => {
        for (const element of elements) {
            if (isMeant(element))
                tags.push(element.node);
            visit(element.children);
        }
    };
    visit((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(text, path), path));
    const parts = [];
    let done = 0;
    for (const { tagStart, tagEnd } of tags) {
        parts.push(text.slice(done, tagStart), disabledTag(text.slice(tagStart, tagEnd)));
        done = tagEnd;
    }
    parts.push(text.slice(done));
    return parts.join('');
}
function disabledTag(tag) {
    const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;
    attribute.lastIndex = tag.search(/[\s/>]/);
    for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
        if (match[1] !== 'enabled')
            continue;
        const valueStart = attribute.lastIndex - (match[2]?.length ?? 0);
        return `${tag.slice(0, valueStart)}"false"${tag.slice(attribute.lastIndex)}`;
    }
    const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
    return `${tag.slice(0, end).trimEnd()} enabled="false"${tag.slice(end)}`;
}

// EXTERNAL MODULE: ./build/core/plan/paths.js
var plan_paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/stages/read-or-fault.js
var read_or_fault = __webpack_require__(26733);
;// CONCATENATED MODULE: ./build/stages/collect-bundle.js





const OWN_FOLDER = '.loadtest-bundle';
async function collectBundle(spec, workspace, faults) {
    const found = await findFiles(spec, workspace, faults);
    const root = (0,plan_paths/* commonFolder */.Mp)([spec.planFile, ...found.keys(), ...spec.data.map((data) => data.file)]);
    const inside = (path) => (0,plan_paths/* pathBelow */.Br)(root, path);
    const files = new Map();
    for (const [path, bytes] of found)
        files.set(inside(path), isFragment(path) ? quietFragment(spec, path, bytes, faults) : bytes);
    const splitFiles = [];
    for (const data of spec.data) {
        const bytes = await (0,read_or_fault/* readOrFault */.u)('data', data.file, workspace, faults);
        if (bytes === null)
            continue;
        if (data.split === 'lines')
            splitFiles.push({ path: inside(data.file), bytes, spec: data });
        else
            files.set(inside(data.file), bytes);
    }
    const plan = inside(spec.planFile);
    const dryPlan = plan.replace(/(\.jmx)?$/i, '.dry-check.jmx');
    await addPlan(spec, { plan, dryPlan }, workspace, files);
    const plugins = await addPlugins(spec, workspace, files, faults);
    const propertiesFile = await addPropertiesFile(spec, workspace, files, faults);
    const planFolder = (0,plan_paths/* folderOf */.yS)(spec.planFile);
    const find = (path) => {
        const absolute = (0,plan_paths/* absolutePath */.Hi)(planFolder, path);
        return absolute.startsWith(`${root}/`) ? inside(absolute) : null;
    };
    const known = new Set([...files.keys(), ...splitFiles.map((file) => file.path)]);
    return {
        plan,
        dryPlan,
        files,
        splitFiles,
        plugins,
        propertiesFile,
        read: (path) => files.get(find(path) ?? '') ?? null,
        holds: (path) => known.has(find(path) ?? ''),
    };
}
async function findFiles(spec, workspace, faults) {
    const found = new Map();
    for (const pattern of spec.files) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`files: no file matches "${pattern}" below ${spec.baseDir}; correct the pattern or remove it.`);
        }
        for (const path of paths) {
            const bytes = await (0,read_or_fault/* readOrFault */.u)('files', path, workspace, faults);
            if (bytes !== null)
                found.set(path, bytes);
        }
    }
    return found;
}
async function addPlan(spec, paths, workspace, files) {
    try {
        const bytes = await (0,read_or_fault/* readOrFault */.u)('plan', spec.planFile, workspace, []);
        if (bytes === null)
            return;
        files.set(paths.plan, withoutListeners(spec, spec.planFile, bytes));
        const quiet = disableListeners((0,decode_plan/* decodePlan */.s)(bytes, spec.planFile));
        files.set(paths.dryPlan, (0,decode_plan/* encodePlan */.E)(disableThreadGroups(quiet)));
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
    }
}
function isFragment(path) {
    return path.toLowerCase().endsWith('.jmx');
}
function quietFragment(spec, path, bytes, faults) {
    try {
        return withoutListeners(spec, path, bytes);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `files: ${fault}`));
        return bytes;
    }
}
function withoutListeners(spec, path, bytes) {
    return spec.jmeter.keepListeners ? bytes : (0,decode_plan/* encodePlan */.E)(disableListeners((0,decode_plan/* decodePlan */.s)(bytes, path), path));
}
async function addPlugins(spec, workspace, files, faults) {
    const plugins = new Map();
    for (const pattern of spec.jmeter.plugins) {
        const paths = await workspace.glob(spec.baseDir, pattern);
        if (paths.length === 0) {
            faults.push(`jmeter.plugins: no file matches "${pattern}" below ${spec.baseDir}; put the jar there or correct the pattern.`);
        }
        for (const path of paths) {
            const inBundle = `${OWN_FOLDER}/plugins/${(0,plan_paths/* fileNameOf */.bV)(path)}`;
            const other = plugins.get(inBundle);
            if (other === path)
                continue;
            if (other !== undefined) {
                faults.push(`jmeter.plugins: ${other} and ${path} have one name; list the one that is meant.`);
                continue;
            }
            const bytes = await (0,read_or_fault/* readOrFault */.u)('jmeter.plugins', path, workspace, faults);
            if (bytes === null)
                continue;
            files.set(inBundle, bytes);
            plugins.set(inBundle, path);
        }
    }
    return [...plugins.keys()];
}
async function addPropertiesFile(spec, workspace, files, faults) {
    if (spec.jmeter.propertiesFile === null)
        return null;
    const bytes = await (0,read_or_fault/* readOrFault */.u)('jmeter.properties', spec.jmeter.propertiesFile, workspace, faults);
    if (bytes === null)
        return null;
    const inBundle = `${OWN_FOLDER}/user.properties`;
    files.set(inBundle, bytes);
    return inBundle;
}


/***/ }),

/***/ 95610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ dealData),
  J: () => (/* binding */ judgeRows)
});

// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(20601);
// EXTERNAL MODULE: ./build/core/jmx/supplied-properties.js
var supplied_properties = __webpack_require__(39946);
// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/core/plan/slices.js

function sliceRows(bytes, options) {
    const all = findRows(bytes);
    const header = options.header ? all.slice(0, 1) : [];
    const hands = Array.from({ length: options.workers }, () => [...header]);
    let worker = 0;
    for (const row of all.slice(header.length)) {
        hands[worker]?.push(row);
        worker = (worker + 1) % options.workers;
    }
    return { slices: hands.map((hand) => join(bytes, hand)), rows: all.length - header.length };
}
function findRows(bytes) {
    const rows = [];
    let from = 0;
    while (from < bytes.length) {
        const to = rowEnd(bytes, from);
        if (to > from)
            rows.push({ from, to });
        from = bytes[to] === CR && bytes[to + 1] === LF ? to + 2 : to + 1;
    }
    return rows;
}
function rowEnd(bytes, from) {
    let at = hasByteOrderMark(bytes, from) ? from + 3 : from;
    let isFieldStart = true;
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === LF || byte === CR)
            return at;
        if (byte === QUOTE && isFieldStart)
            at = closingQuote(bytes, at);
        isFieldStart = byte === COMMA || byte === SEMICOLON || byte === TAB || byte === PIPE;
    }
    return bytes.length;
}
function hasByteOrderMark(bytes, from) {
    return from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
function closingQuote(bytes, open) {
    for (let at = open + 1; at < bytes.length; at += 1) {
        if (bytes[at] !== QUOTE)
            continue;
        if (bytes[at + 1] !== QUOTE)
            return at;
        at += 1;
    }
    const line = bytes.subarray(0, open).reduce((lines, byte) => (byte === LF ? lines + 1 : lines), 1);
    throw new run_error/* InputError */.d([
        `The quote that opens a field in line ${line} is never closed: close it, or do not begin the field with a quote.`,
    ]);
}
function join(bytes, rows) {
    const lineEnd = usesCrLf(bytes) ? [CR, LF] : [LF];
    const size = rows.reduce((sum, row) => sum + row.to - row.from + lineEnd.length, 0);
    const joined = new Uint8Array(size);
    let at = 0;
    for (const row of rows) {
        joined.set(bytes.subarray(row.from, row.to), at);
        at += row.to - row.from;
        joined.set(lineEnd, at);
        at += lineEnd.length;
    }
    return joined;
}
function usesCrLf(bytes) {
    const firstLf = bytes.indexOf(LF);
    return firstLf > 0 && bytes[firstLf - 1] === CR;
}
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const PIPE = 0x7c;

// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
// EXTERNAL MODULE: ./build/stages/collect-bundle.js + 1 modules
var collect_bundle = __webpack_require__(72980);
// EXTERNAL MODULE: ./build/stages/put-before-start.js
var put_before_start = __webpack_require__(37818);
;// CONCATENATED MODULE: ./build/stages/deal-data.js








function judgeRows(bundle, facts, plan) {
    const faults = [];
    for (const file of bundle.splitFiles) {
        const rows = countRows(file, hasHeader(file, facts, plan), faults);
        if (rows === null)
            continue;
        const lack = lackOf(rows, file, plan);
        if (lack !== null)
            faults.push(`data: ${file.spec.file} has ${rows} rows, but ${lack}. Add rows or ask for less.`);
    }
    return faults;
}
function lackOf(rows, file, { shares, users }) {
    const workers = shares.length;
    if (!file.spec.unique)
        return rows < workers ? `each of the ${workers} workers needs at least one row` : null;
    if (rows < users)
        return `unique: true needs one row for each of the ${users} users`;
    const dealt = (index) => Math.floor((rows + workers - 1 - index) / workers);
    const short = shares.find((share) => dealt(share.index) < share.users);
    if (short === undefined)
        return null;
    return `unique: true needs one row for each user, and a worker with ${short.users} users would get ${dealt(short.index)} of them`;
}
function countRows(file, header, faults) {
    try {
        return sliceRows(file.bytes, { workers: 1, header }).rows;
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults.map((fault) => `data: ${file.spec.file}: ${fault}`));
        return null;
    }
}
async function dealData(bundle, facts, plan, channel) {
    const dealt = plan.shares.map(() => ({}));
    for (const file of bundle.splitFiles) {
        const header = hasHeader(file, facts, plan);
        const { slices } = sliceRows(file.bytes, { workers: plan.shares.length, header });
        for (const [index, data] of dealt.entries()) {
            const key = keys/* keys */.H.bundle(`${collect_bundle/* OWN_FOLDER */.w}/slices/${index}/${file.path}`);
            await (0,put_before_start/* putBeforeStart */.X)(channel, key, slices[index] ?? new Uint8Array());
            data[file.path] = key;
        }
    }
    return dealt;
}
function hasHeader(file, facts, { spec }) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const reads = (filename) => {
        const { value } = (0,evaluate/* evaluate */._)(filename, surroundings);
        const path = (value ?? filename).replaceAll('\\', '/').replace(/^~\//, '');
        if (value === null)
            return (0,paths/* fileNameOf */.bV)(path) === (0,paths/* fileNameOf */.bV)(file.path);
        return (0,paths/* absolutePath */.Hi)((0,paths/* folderOf */.yS)(spec.planFile), path) === file.spec.file;
    };
    return facts.dataSets.some((set) => (set.variableNames.length === 0 || set.ignoreFirstLine) && reads(set.filename));
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


/***/ }),

/***/ 27954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./build/core/window/grid.js
var window_grid = __webpack_require__(50731);
;// CONCATENATED MODULE: ./build/core/check/builtin-checks.js
const ABORT_ERROR_RATE = 0.9;
const ABORT_AFTER_MS = 60_000;
const ABORT_SHARE_OF_LOAD = 1 / 3;
const STALLED_MS = 10_000;
const STALLED_WINDOWS = 5;
function builtInChecks(scope) {
    const checks = [];
    if (scope.enabled.includes('abort-on-errors'))
        checks.push(abortOnErrors(scope), errorsInSteadyWindow());
    if (scope.enabled.includes('stalled'))
        checks.push(stalled(scope));
    return checks;
}
function abortOnErrors(scope) {
    const forMs = Math.min(ABORT_AFTER_MS, scope.loadMs * ABORT_SHARE_OF_LOAD);
    return {
        ...errorsInSteadyWindow(),
        text: `abort-on-errors: error_rate < 90% for ${seconds(forMs)}s`,
        forMs,
        during: 'all',
        abort: true,
    };
}
function errorsInSteadyWindow() {
    return {
        text: 'abort-on-errors: error_rate < 90%',
        quantity: { aggregate: { kind: 'bare' }, metric: 'error_rate', selector: {} },
        target: { kind: 'all' },
        operator: '<',
        limit: { kind: 'absolute', value: ABORT_ERROR_RATE, text: '90%' },
        forMs: null,
        during: 'steady',
        abort: false,
        severity: 'error',
        builtIn: 'abort-on-errors',
    };
}
function stalled(scope) {
    const forMs = Math.max(STALLED_MS, STALLED_WINDOWS * scope.windowMs);
    return {
        text: `stalled: count > 0 for ${seconds(forMs)}s`,
        quantity: { aggregate: { kind: 'bare' }, metric: 'count', selector: {} },
        target: { kind: 'all' },
        operator: '>',
        limit: { kind: 'absolute', value: 0, text: '0' },
        forMs,
        during: 'all',
        abort: true,
        severity: 'error',
        builtIn: 'stalled',
    };
}
function seconds(ms) {
    return Math.round(ms / 100) / 10;
}

// EXTERNAL MODULE: ./build/core/check/parse-check.js + 3 modules
var parse_check = __webpack_require__(84479);
;// CONCATENATED MODULE: ./build/core/check/parse-checks.js



function parseChecks(spec, faults) {
    const checks = [];
    for (const entry of spec.checks) {
        const parsed = (0,parse_check/* parseCheck */.Q)(entry);
        if (parsed.ok)
            checks.push(parsed.check);
        else
            faults.push(parsed.fault);
    }
    const loadMs = spec.load.durationMs;
    const windowMs = (0,window_grid/* windowMsFor */.uy)({ durationMs: loadMs, workers: spec.provider.workers });
    return [...checks, ...builtInChecks({ enabled: spec.builtInChecks, windowMs, loadMs })];
}

// EXTERNAL MODULE: ./build/core/jmx/evaluate.js + 1 modules
var evaluate = __webpack_require__(20601);
// EXTERNAL MODULE: ./build/core/jmx/supplied-properties.js
var supplied_properties = __webpack_require__(39946);
;// CONCATENATED MODULE: ./build/core/jmx/judge-files.js


function judgeFiles(facts, spec, exists) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const faults = new Set();
    const notes = [];
    for (const file of facts.files) {
        const path = file.kind === 'include' ? file.path : (0,evaluate/* evaluate */._)(file.path, surroundings).value;
        if (path === null) {
            notes.push(`${file.at} the ${KINDS[file.kind]} of "${file.element}" is computed while the plan runs (${file.path}); that it is there cannot be checked.`);
            continue;
        }
        const fault = faultOf(file, path.trim(), exists);
        if (fault !== null)
            faults.add(fault);
    }
    return { faults: [...faults], notes };
}
const KINDS = {
    include: 'included plan',
    data: 'data file',
    script: 'script file',
    upload: 'uploaded file',
    keystore: 'keystore',
    other: 'file',
};
function faultOf(file, path, exists) {
    const what = `${file.at} the ${KINDS[file.kind]} of "${file.element}"`;
    if (path === '')
        return null;
    if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
        return `${what} is named by an absolute path, ${path}, which workers do not have. Name it relative to the plan's folder and list it under ${listFor(file)}.`;
    }
    const relative = normalised(path);
    if (exists(relative))
        return null;
    return `${what}, ${relative}, is not there. Put it there, relative to the plan's folder, and list it under ${listFor(file)}.`;
}
function listFor(file) {
    return file.kind === 'data' ? 'data: or files:' : 'files:';
}
function normalised(path) {
    const parts = [];
    for (const part of path.replace(/^~\//, '').replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./build/core/jmx/judge-groups.js
var judge_groups = __webpack_require__(47050);
// EXTERNAL MODULE: ./build/core/plan/host-list.js
var host_list = __webpack_require__(64225);
// EXTERNAL MODULE: ./build/core/jmx/judgement.js
var judgement = __webpack_require__(82393);
// EXTERNAL MODULE: ./build/core/jmx/resolve-host.js
var resolve_host = __webpack_require__(78597);
;// CONCATENATED MODULE: ./build/core/jmx/judge-hosts.js




function judgeHosts(facts, spec) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const faults = new Map();
    const computed = [];
    for (const fact of facts.hosts) {
        const resolved = (0,resolve_host/* resolveHost */.p)(fact, surroundings);
        if (resolved.kind === 'computed')
            computed.push({ fact, text: resolved.text, at: resolved.at });
        if (resolved.kind !== 'known')
            continue;
        const { host, port, at } = resolved;
        const key = `${host}:${port ?? ''}`;
        if (!faults.has(key) && !(0,host_list/* isListedHost */.c)(spec.target.hosts, { host, port }))
            faults.set(key, unlistedFault({ ...fact, at }, host, port, spec.target.hosts));
    }
    return {
        faults: [...faults.values()],
        notes: [...computedNotes(computed), ...undefinedWordNotes(computed, facts, spec)],
    };
}
function unlistedFault(fact, host, port, rules) {
    const address = port === null ? host : `${host}:${port}`;
    const asRedirect = (0,host_list/* isListedHost */.c)(rules, { host, port }, 'redirect');
    const why = asRedirect
        ? 'which target.hosts allows as the target of a redirect only'
        : 'which target.hosts does not list';
    const what = fact.kind === 'proxy' ? 'uses the proxy' : 'sends to';
    return `${fact.at} "${fact.sampler}" ${what} ${address}, ${why}. If it may get this load, add to target.hosts: - ${JSON.stringify(address)}`;
}
function computedNotes(computed) {
    const first = computed[0];
    if (first === undefined)
        return [];
    const names = [...new Set(computed.map(({ fact }) => fact.sampler))];
    return [
        `The host of ${names.length === 1 ? 'one sampler' : `${names.length} samplers`} (${(0,judgement/* listed */.K)(names)}) is computed while the plan runs (${first.at}: ${first.text}). The first row to a host that is not listed stops the load.`,
    ];
}
function undefinedWordNotes(computed, facts, spec) {
    if (facts.scriptsSetVariables || facts.dataSets.length > 0)
        return [];
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const words = computed.flatMap(({ fact }) => [fact.domain, fact.path].flatMap((text) => [...text.matchAll(/\$\{([^}_][^}]*)\}/g)].map((match) => ({ name: match[1] ?? '', at: fact.at }))));
    const wrong = words.find(({ name }) => supplied.has(name) && !facts.variables.has(name));
    if (wrong === undefined)
        return [];
    return [
        `${wrong.at} \${${wrong.name}} is a variable that the plan does not define, and the run gives a property of that name. If it is meant, write \${__P(${wrong.name})}.`,
    ];
}

// EXTERNAL MODULE: ./build/core/render/nearest-name.js
var nearest_name = __webpack_require__(88801);
// EXTERNAL MODULE: ./build/core/plan/properties.js
var properties = __webpack_require__(57231);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/jmx/reads-of-name.js

function isRead(facts, name) {
    return facts.reads.some((read) => read.name === name && (read.variable === null || facts.usedVariables.has(read.variable)));
}
function isReadInOtherCase(facts, spec, name) {
    if (facts.reads.some((read) => read.name === name))
        return false;
    return unsuppliedReads(facts, spec).some((read) => read.toLowerCase() === name.toLowerCase());
}
function unsuppliedReads(facts, spec) {
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    return [...new Set(facts.reads.map((read) => read.name))].filter((name) => !supplied.has(name));
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-users.js






function judgeUsers(groups, facts, spec) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'from-plan':
            return { faults: [], notes: [] };
        case 'total':
            return { faults: totalFaults(users.users, groups, facts, spec), notes: ownUserNotes(groups) };
        case 'groups': {
            const each = Object.entries(users.groups).flatMap(([name, count]) => groupFaults(name, count, groups, facts, spec));
            return { faults: [...each, ...sumFaults(groups, spec)], notes: ownUserNotes(groups) };
        }
    }
}
function ownUserNotes(groups) {
    if (!groups.some((group) => (group.users?.properties.length ?? 0) > 0))
        return [];
    return groups
        .filter((group) => (group.users?.literal ?? 0) > 0)
        .map((group) => `The thread group "${group.name}" (${group.users?.at ?? group.at}) starts ${(0,numbers/* formatNumber */.ZV)(group.users?.literal ?? 0)} users of its own on every worker, beside those of load.users.`);
}
function sumFaults(groups, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    return groups
        .filter((group) => group.users?.properties.includes(property))
        .map((group) => `${group.users?.at ?? group.at} the thread group "${group.name}" reads the property "${property}", which is the sum of all groups. Give it an entry of its own in load.groups and write \${__P(${property}.<group>)} there.`);
}
function totalFaults(users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'users');
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length === 0) {
        if (isReadInOtherCase(facts, spec, property))
            return [];
        return [
            `load.users: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${usersHint('users', property, groups, facts, spec)}`,
        ];
    }
    const names = drivenBy.map((group) => group.name);
    const each = splitEvenly(users, names.length);
    const example = names.map((name, index) => `${JSON.stringify(name)}: ${each[index] ?? 0}`).join(', ');
    const sum = (0,numbers/* formatNumber */.ZV)(users * names.length);
    return [
        `load.users: ${names.length} thread groups (${(0,judgement/* listed */.K)(names)}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum} (${names.map(() => (0,numbers/* formatNumber */.ZV)(users)).join(' + ')}). Give each group its own: load.groups: { ${example} }, and in each ${pasteLine(drivenBy[0], `${property}.<group>`)}`,
    ];
}
function splitEvenly(users, parts) {
    return Array.from({ length: parts }, (_, index) => Math.floor(users / parts) + (index < users % parts ? 1 : 0));
}
function groupFaults(name, users, groups, facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, `users.${name}`);
    const drivenBy = groups.filter((group) => group.users?.properties.includes(property));
    if (drivenBy.length === 1)
        return [];
    if (drivenBy.length > 1) {
        const sum = (0,numbers/* formatNumber */.ZV)(users * drivenBy.length);
        return [
            `load.groups.${name}: ${drivenBy.length} thread groups (${(0,judgement/* listed */.K)(drivenBy.map((group) => group.name))}) each read the property "${property}", so ${(0,numbers/* formatNumber */.ZV)(users)} users would become ${sum}. Give each its own entry.`,
        ];
    }
    if (isReadInOtherCase(facts, spec, property))
        return [];
    const named = groups.filter((group) => group.name === name);
    const hint = usersHint(`users.${name}`, property, named.length > 0 ? named : groups, facts, spec);
    return [
        `load.groups.${name}: ${(0,numbers/* formatNumber */.ZV)(users)} given, but no thread group of ${facts.path} reads the property "${property}". ${hint}`,
    ];
}
function usersHint(word, property, groups, facts, spec) {
    const countable = groups.find((group) => USERS_PROPERTY.has(group.model));
    if (countable === undefined) {
        return `Its groups (${(0,judgement/* listed */.K)(groups.map((group) => group.name))}) do not count users: write load.users: from-plan.`;
    }
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const driving = groups.flatMap((group) => group.users?.properties ?? []).filter((name) => !supplied.has(name));
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? driving[0];
    const question = meant === undefined
        ? ''
        : `Did you mean "${meant}", which the plan reads? Then write load.names: { ${JSON.stringify(word)}: ${JSON.stringify(meant)} }. Else paste`;
    return `${question === '' ? 'Paste' : question} into "${countable.name}" (${countable.users?.at ?? countable.at}): ${pasteLine(countable, property)}`;
}
const USERS_PROPERTY = new Map([
    ['threads', 'ThreadGroup.num_threads'],
    ['stepping', 'ThreadGroup.num_threads'],
    ['unknown', 'ThreadGroup.num_threads'],
    ['concurrency', 'TargetLevel'],
]);
function pasteLine(group, property) {
    const name = USERS_PROPERTY.get(group?.model ?? 'threads') ?? 'ThreadGroup.num_threads';
    return `<stringProp name="${name}">\${__P(${property})}</stringProp>`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-load-properties.js





function judgeLoadProperties(facts, spec) {
    const groups = facts.groups.filter((group) => group.enabled && group.phase === 'main');
    if (spec.load.users.kind === 'from-plan' || groups.length === 0)
        return { faults: [], notes: [] };
    const users = judgeUsers(groups, facts, spec);
    return {
        faults: [...users.faults, ...rampUpFaults(groups, facts, spec), ...rateFaults(facts, spec)],
        notes: [...users.notes, ...durationNotes(facts, spec)],
    };
}
function rampUpFaults(groups, facts, spec) {
    const { rampUpMs } = spec.load;
    if (rampUpMs === null)
        return [];
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'rampUp');
    const quantities = groups.flatMap((group) => rampUpQuantities(group));
    const driven = quantities.filter((quantity) => quantity.properties.includes(property));
    const minutes = driven.find((quantity) => quantity.scale === 60);
    if (minutes !== undefined) {
        return [
            `${minutes.at} the property "${property}" is in seconds, but this group counts in minutes. Set its time unit to seconds.`,
        ];
    }
    const isNone = rampUpMs === 0 && quantities.every((quantity) => quantity.literal === 0);
    if (driven.length > 0 || isNone || isReadInOtherCase(facts, spec, property))
        return [];
    const meant = (0,nearest_name/* nearestName */.q)(property, unsuppliedReads(facts, spec)) ?? quantities.flatMap((quantity) => quantity.properties)[0];
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rampUp: ${JSON.stringify(meant)} }.`;
    const at = groups[0]?.rampUpSec[0]?.at ?? groups[0]?.at ?? facts.path;
    return [
        `load.rampUp: ${(0,numbers/* formatNumber */.ZV)(rampUpMs / 1000)} s given, but no thread group of ${facts.path} reads the property "${property}".${question} The line for "${groups[0]?.name ?? ''}" (${at}) is <stringProp name="${groups[0]?.model === 'concurrency' ? 'RampUp' : 'ThreadGroup.ramp_time'}">\${__P(${property})}</stringProp>`,
    ];
}
function rampUpQuantities(group) {
    const steps = group.stepping === null ? [] : stepQuantities(group.stepping);
    return [...group.rampUpSec, ...steps.filter((quantity) => quantity !== null)];
}
function stepQuantities(stepping) {
    return [stepping.delaySec, stepping.burst, stepping.count, stepping.everySec, stepping.stepRampSec];
}
function rateFaults(facts, spec) {
    const { ratePerSec } = spec.load;
    if (ratePerSec === null)
        return [];
    const names = ['rate', 'ratePerMin'].map((word) => (0,properties/* propertyName */.Bz)(spec.load.names, word));
    if (names.some((name) => isRead(facts, name) || isReadInOtherCase(facts, spec, name)))
        return [];
    const meant = names.map((name) => (0,nearest_name/* nearestName */.q)(name, unsuppliedReads(facts, spec))).find((name) => name !== null);
    const question = meant === undefined
        ? ''
        : ` Did you mean "${meant}", which the plan reads? Then write load.names: { rate: ${JSON.stringify(meant)} }.`;
    return [
        `load.rate: ${(0,numbers/* formatNumber */.ZV)(ratePerSec)}/s given, but ${facts.path} reads neither the property "${names[0] ?? ''}" (per second) nor "${names[1] ?? ''}".${question} The line for a Constant Throughput Timer is <stringProp name="throughput">\${__P(${names[1] ?? ''})}</stringProp>`,
    ];
}
function durationNotes(facts, spec) {
    const property = (0,properties/* propertyName */.Bz)(spec.load.names, 'duration');
    if (isRead(facts, property))
        return [];
    return [
        `${facts.path} does not read the property "${property}"; the load is ended from outside after ${(0,numbers/* formatNumber */.ZV)(spec.load.durationMs / 1000)} s. A plan that ends before makes the run invalid.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-properties.js


function judgeProperties(facts, spec) {
    const faults = [];
    const notes = [];
    const supplied = (0,supplied_properties/* suppliedProperties */.w)(spec);
    const readNames = new Set(facts.reads.map((read) => read.name));
    for (const [name, reads] of Map.groupBy(facts.reads, (read) => read.name)) {
        if (supplied.has(name) || facts.writes.has(name) || SET_BY_JMETER.has(name))
            continue;
        const otherCase = [...supplied.keys()].find((given) => given.toLowerCase() === name.toLowerCase());
        const open = reads.find((read) => read.by !== 'script' && read.default.kind === 'none');
        const first = open ?? reads[0];
        if (first === undefined)
            continue;
        if (otherCase !== undefined && (open !== undefined || !readNames.has(otherCase))) {
            faults.push(`${first.at} the plan reads the property "${name}", but the run gives "${otherCase}": JMeter tells upper and lower case apart. Write "${otherCase}" in the plan, or the plan's name in the configuration (load.names for our words).`);
        }
        else if (open !== undefined && spec.jmeter.propertiesFile !== null) {
            notes.push(`${open.at} the property "${name}" has no default; unless jmeter.properties sets it, JMeter uses "${whenMissing(open)}".`);
        }
        else if (open !== undefined) {
            faults.push(missingFault(name, open, [...supplied.keys()].filter((given) => !readNames.has(given))));
        }
    }
    return { faults, notes };
}
const SET_BY_JMETER = new Set(['START.MS', 'START.YMD', 'START.HMS', 'TESTSTART.MS', 'jmeter.version', 'user.dir']);
function missingFault(name, read, unreadNames) {
    const meant = (0,nearest_name/* nearestName */.q)(name, unreadNames);
    const question = meant === null ? '' : ` Did you mean "${meant}", which the run gives?`;
    const call = read.by === '__P' ? `\${__P(${name},<default>)}` : `\${__property(${name},,<default>)}`;
    return `${read.at} the plan reads the property "${name}", which has neither a value nor a default, so JMeter would use "${whenMissing(read)}".${question} Give it a value under properties: { ${JSON.stringify(name)}: … }, or write ${call} in the plan.`;
}
function whenMissing(read) {
    return read.by === '__property' ? read.name : '1';
}

// EXTERNAL MODULE: ./build/core/jmx/quantity.js
var jmx_quantity = __webpack_require__(98293);
;// CONCATENATED MODULE: ./build/core/jmx/judge-rates.js



function judgeRates(facts, spec) {
    const faults = [];
    const notes = [];
    if (spec.provider.workers < 2)
        return { faults, notes };
    for (const rate of facts.rates) {
        const text = multiplied(rate, facts, spec);
        if (text === null)
            continue;
        if (spec.load.users.kind === 'from-plan')
            notes.push(text);
        else
            faults.push(`${text} Give load.rate and read it there: \${__P(rate)} per second or \${__P(ratePerMin)} per minute, or run one worker.`);
    }
    return { faults, notes };
}
function multiplied(rate, facts, spec) {
    const surroundings = { variables: facts.variables, properties: (0,supplied_properties/* suppliedProperties */.w)(spec) };
    const sharedOut = (0,supplied_properties/* sharedOutProperties */.L)(spec);
    const fixed = rate.perSec.filter((quantity) => !quantity.properties.some((name) => sharedOut.has(name)));
    const values = fixed.map((quantity) => (0,jmx_quantity/* quantityValue */.$5)(quantity, surroundings)).filter((value) => value !== null);
    const peak = Math.max(0, ...values);
    if (peak === 0)
        return null;
    const { workers } = spec.provider;
    return `${rate.at} "${rate.name}" (${rate.className}) makes ${(0,numbers/* formatRate */.CE)(peak)} on every worker, so ${workers} workers would make ${(0,numbers/* formatRate */.CE)(peak * workers)}.`;
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-traffic.js

function judgeTraffic(facts, spec) {
    return { faults: [], notes: [...hiddenNotes(facts), ...embeddedNotes(facts), ...listenerNotes(facts, spec)] };
}
function hiddenNotes(facts) {
    const hidden = facts.samplers.filter((sampler) => sampler.traffic === 'hidden');
    const first = hidden[0];
    if (first === undefined)
        return [];
    const names = hidden.map((sampler) => `${sampler.name} (${sampler.className})`);
    return [
        `${hidden.length === 1 ? 'One sampler leaves' : `${hidden.length} samplers leave`} no URL in the results (${(0,judgement/* listed */.K)(names)}; first at ${first.at}): where they send to is not watched.`,
    ];
}
function embeddedNotes(facts) {
    const open = facts.embedded.filter((embedded) => embedded.urlFilter === null);
    const first = open[0];
    if (first === undefined)
        return [];
    const names = [...new Set(open.map((embedded) => embedded.sampler))];
    return [
        `${names.length === 1 ? 'One sampler loads' : `${names.length} samplers load`} embedded resources without a URL filter (${(0,judgement/* listed */.K)(names)}; first at ${first.at}): a page decides which hosts get requests. Set "URLs must match" to the hosts of target.hosts.`,
    ];
}
function listenerNotes(facts, spec) {
    const enabled = facts.listeners.filter((listener) => listener.enabled);
    if (enabled.length === 0 || spec.jmeter.keepListeners)
        return [];
    const names = enabled.map((listener) => listener.name);
    return [
        `${enabled.length === 1 ? 'One listener is' : `${enabled.length} listeners are`} switched off in the workers' copy of the plan (${(0,judgement/* listed */.K)(names)}); jmeter.keepListeners: true keeps them.`,
    ];
}

;// CONCATENATED MODULE: ./build/core/jmx/judge-plan.js







function judgePlan(facts, spec, exists) {
    const parts = [
        (0,judge_groups/* judgeGroups */.y)(facts),
        judgeLoadProperties(facts, spec),
        judgeProperties(facts, spec),
        judgeRates(facts, spec),
        judgeHosts(facts, spec),
        judgeTraffic(facts, spec),
        judgeFiles(facts, spec, exists),
    ];
    return {
        faults: parts.flatMap((part) => part.faults),
        notes: parts.flatMap((part) => part.notes).map((text) => ({ kind: 'preflight', severity: 'note', text })),
    };
}

// EXTERNAL MODULE: ./build/core/jmx/plan-load.js
var plan_load = __webpack_require__(68080);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/core/plan/expected-steady.js

const EXPECTED_JMETER_START_MS = 3_000;
function expectedSteadyWindows(times) {
    const grid = { startAtMs: 0, windowMs: (0,window_grid/* windowMsFor */.uy)(times) };
    const realStarts = [lastLaunchMs(times) + EXPECTED_JMETER_START_MS];
    return (0,window_grid/* steadyWindows */.mQ)(grid, {
        realStarts,
        rampUpMs: times.rampUpMs,
        warmUpMs: times.warmUpMs,
        stopAtMs: times.durationMs,
    });
}
function lastLaunchMs(times) {
    return (times.workers - 1) * times.staggerMs;
}

// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
;// CONCATENATED MODULE: ./build/core/plan/property-faults.js

function propertyFaults(draft) {
    const { spec, shares } = draft;
    const words = shares[0] === undefined ? [] : [...(0,properties/* offeredWords */.NG)(draft, shares[0], '').keys()];
    const sources = [
        ...words.map((word) => ({ name: (0,properties/* propertyName */.Bz)(spec.load.names, word), source: `load's word ${word}` })),
        ...Object.keys(spec.properties).map((name) => ({ name, source: `properties.${name}` })),
        ...Object.keys(spec.secrets).map((name) => ({ name, source: `secrets.${name}` })),
    ];
    const byName = Map.groupBy(sources, (entry) => entry.name);
    const faults = [];
    for (const [name, entries] of byName) {
        if (entries.length < 2)
            continue;
        const all = entries.map((entry) => entry.source).join(' and ');
        faults.push(`JMeter property ${JSON.stringify(name)}: set by ${all}, one source expected: remove one, or give our word another property by load.names.`);
    }
    return faults;
}

;// CONCATENATED MODULE: ./build/core/plan/plan-faults.js



function planFaults(spec, draft) {
    return [
        ...userFaults(spec, draft),
        ...timeFaults({ ...draft, workers: spec.provider.workers }, draft.windowMs),
        ...propertyFaults(draft),
        ...budgetFaults(spec, draft),
    ];
}
function userFaults(spec, draft) {
    const { workers } = spec.provider;
    const idle = draft.shares.filter((share) => share.users === 0).length;
    if (idle === 0)
        return [];
    switch (spec.load.users.kind) {
        case 'total':
            return [
                `load.users: ${draft.users} given, at least one per worker expected, and there are ${workers} workers: raise load.users or lower provider.workers.`,
            ];
        case 'groups':
            return [
                `load.groups: ${draft.users} users in all leave ${idle} of ${workers} workers without any, because each group is divided for itself and its remainder goes to the first workers: give one group at least ${workers} users or lower provider.workers.`,
            ];
        case 'from-plan':
            return [
                'load.users: from-plan given, but the plan does not say how many users it starts: give load.users a number, or a number of threads to an enabled thread group of the plan.',
            ];
    }
}
function timeFaults(times, windowMs) {
    const lastLaunch = lastLaunchMs(times);
    if (lastLaunch > 0 && lastLaunch >= times.durationMs) {
        return [
            `load.stagger: ${plan_faults_seconds(times.staggerMs)} given, but the last of ${times.workers} workers would start after ${plan_faults_seconds(lastLaunch)} in a load of ${plan_faults_seconds(times.durationMs)}: shorten load.stagger or lengthen load.duration.`,
        ];
    }
    const steady = expectedSteadyWindows(times);
    const count = steady === null ? 0 : steady.lastK - steady.firstK + 1;
    if (count >= window_grid/* MIN_STEADY_WINDOWS */.aG)
        return [];
    const steadyFromMs = lastLaunch + EXPECTED_JMETER_START_MS + times.rampUpMs + times.warmUpMs;
    const parts = `${lastLaunch > 0 ? `stagger of the last worker ${plan_faults_seconds(lastLaunch)}, ` : ''}JMeter's start ${plan_faults_seconds(EXPECTED_JMETER_START_MS)}, ramp-up ${plan_faults_seconds(times.rampUpMs)}, warm-up ${plan_faults_seconds(times.warmUpMs)}`;
    return [
        `load.duration: ${plan_faults_seconds(times.durationMs)} given, which leaves ${count} whole windows of ${plan_faults_seconds(windowMs)} after the ${plan_faults_seconds(steadyFromMs)} until the load is steady (${parts}), at least ${window_grid/* MIN_STEADY_WINDOWS */.aG} expected: make it ${plan_faults_seconds(sufficientDurationMs(times, steadyFromMs))} or longer, or shorten the rest.`,
    ];
}
function sufficientDurationMs(times, steadyFromMs) {
    const isEnough = (durationMs) => {
        const steady = expectedSteadyWindows({ ...times, durationMs });
        return steady !== null && steady.lastK - steady.firstK + 1 >= window_grid/* MIN_STEADY_WINDOWS */.aG;
    };
    const largestWindowMs = Math.max(10_000, 1_000 * Math.ceil(times.workers / 100));
    let durationMs = Math.ceil(steadyFromMs / 1_000) * 1_000 + (window_grid/* MIN_STEADY_WINDOWS */.aG + 2) * largestWindowMs;
    while (durationMs > 1_000 && isEnough(durationMs - 1_000))
        durationMs -= 1_000;
    return durationMs;
}
function budgetFaults(spec, draft) {
    const { wallMs } = spec.budget;
    if (wallMs === null || draft.worstCaseWallMs <= wallMs)
        return [];
    const restMs = draft.worstCaseWallMs - draft.durationMs;
    const { beforeEachLoad, afterEachLoad } = spec.hooks;
    const wait = spec.ready === null ? '' : 'wait for the target, ';
    const hooks = beforeEachLoad === null && afterEachLoad === null ? '' : 'run hooks, ';
    return [
        `budget.wall: ${plan_faults_seconds(wallMs)} given, but the run can take ${plan_faults_seconds(draft.worstCaseWallMs)} at worst (${plan_faults_seconds(draft.durationMs)} of load and ${plan_faults_seconds(restMs)} to ${wait}get workers ready, ${hooks}drain and take down): raise budget.wall to ${plan_faults_seconds(Math.ceil(draft.worstCaseWallMs / 1_000) * 1_000)} or shorten load.duration.`,
    ];
}
function plan_faults_seconds(ms) {
    return ms % 1_000 === 0 ? `${ms / 1_000}s` : `${ms}ms`;
}

;// CONCATENATED MODULE: ./build/core/plan/shares.js
function divideUsers(whole, workers) {
    const groups = typeof whole.users === 'number' ? [] : Object.entries(whole.users);
    const total = typeof whole.users === 'number' ? whole.users : groups.reduce((sum, [, users]) => sum + users, 0);
    const shares = [];
    let firstUser = whole.firstUser;
    for (let index = 0; index < workers; index += 1) {
        const own = groups.map(([name, users]) => [name, part(users, index, workers, whole.firstUser)]);
        const users = typeof whole.users === 'number'
            ? part(whole.users, index, workers, 0).users
            : own.reduce((sum, [, group]) => sum + group.users, 0);
        const ratePerSec = whole.ratePerSec === null || total === 0 ? null : (whole.ratePerSec * users) / total;
        shares.push({ index, count: workers, users, firstUser, groups: Object.fromEntries(own), ratePerSec });
        firstUser += users;
    }
    return shares;
}
function part(users, index, count, firstUser) {
    const least = Math.floor(users / count);
    const larger = users % count;
    return { users: least + (index < larger ? 1 : 0), firstUser: firstUser + index * least + Math.min(index, larger) };
}

// EXTERNAL MODULE: ./build/core/plan/timings.js
var plan_timings = __webpack_require__(91807);
// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(23221);
;// CONCATENATED MODULE: ./build/core/plan/make-plan.js








function makePlan(spec, context) {
    const draft = draftPlan(spec, context);
    const faults = planFaults(spec, draft);
    if (faults.length > 0 || draft.expectedSteady === null)
        throw new run_error/* InputError */.d(faults);
    return { ...draft, expectedSteady: draft.expectedSteady };
}
function draftPlan(spec, context) {
    const { workers } = spec.provider;
    const timings = (0,plan_timings/* scaleTimings */.i)(spec.timingsFactor);
    const { runId } = context;
    const shares = divideUsers(wholeLoad(spec, context.fromPlan), workers);
    const times = {
        rampUpMs: spec.load.rampUpMs ?? context.fromPlan?.rampUpMs ?? 0,
        warmUpMs: spec.load.warmUpMs,
        durationMs: spec.load.durationMs,
        staggerMs: spec.load.staggerMs,
    };
    return {
        spec,
        runId,
        fleetId: (0,ids/* fleetId */.qj)(runId, 1),
        seed: Math.floor(context.random() * 2 ** 32),
        loads: [{ id: (0,ids/* loadId */.Ky)(1, 'main'), purpose: 'main' }],
        shares,
        users: shares.reduce((sum, share) => sum + share.users, 0),
        windowMs: (0,window_grid/* windowMsFor */.uy)({ durationMs: times.durationMs, workers }),
        ...times,
        expectedSteady: expectedSteadyWindows({ ...times, workers }),
        timings,
        worstCaseWallMs: (0,worst_case_wall/* worstCaseWallMs */.IT)(timings, times.durationMs, {
            readyWithinMs: spec.ready?.withinMs ?? 0,
            hooks: Object.values(spec.hooks).filter((hook) => hook !== null).length,
        }),
    };
}
function wholeLoad(spec, fromPlan) {
    return { users: usersOf(spec, fromPlan), firstUser: spec.load.firstUser, ratePerSec: spec.load.ratePerSec };
}
function usersOf(spec, fromPlan) {
    const { users } = spec.load;
    switch (users.kind) {
        case 'total':
            return users.users;
        case 'groups':
            return users.groups;
        case 'from-plan':
            return (fromPlan?.usersPerWorker ?? 0) * spec.provider.workers;
    }
}

// EXTERNAL MODULE: ./build/stages/collect-bundle.js + 1 modules
var collect_bundle = __webpack_require__(72980);
// EXTERNAL MODULE: ./build/core/jmx/decode-plan.js
var decode_plan = __webpack_require__(74120);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/protocol/checksum.js
var checksum = __webpack_require__(70560);
;// CONCATENATED MODULE: ./build/core/scenario/hash-data.js


function hashData(files) {
    const lines = [...files].map(([path, bytes]) => `${(0,checksum/* checksum */.c)(bytes)} ${JSON.stringify(path)}\n`).sort();
    return lines.length === 0 ? null : (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

// EXTERNAL MODULE: ./build/core/jmx/plan-element.js
var plan_element = __webpack_require__(21334);
// EXTERNAL MODULE: ./build/core/jmx/xml-node.js
var xml_node = __webpack_require__(46068);
// EXTERNAL MODULE: ./build/core/jmx/element-kinds.js
var element_kinds = __webpack_require__(77000);
// EXTERNAL MODULE: ./build/core/jmx/reach-elements.js
var reach_elements = __webpack_require__(33763);
;// CONCATENATED MODULE: ./build/core/scenario/element-text.js
function elementText(element) {
    return JSON.stringify([element.fullName, byName(element.node.children)]);
}
function byName(properties) {
    return properties
        .map((property) => [nameOf(property), element_text_valueOf(property)])
        .filter(([name]) => !NOT_LOAD.has(name))
        .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
const NOT_LOAD = new Set([
    'TestPlan.comments',
    'TestElement.name',
    'TestElement.enabled',
    'TestElement.gui_class',
    'TestElement.test_class',
]);
function nameOf(property) {
    return property.attributes['name'] ?? property.children.find(({ tag }) => tag === 'name')?.text ?? property.tag;
}
function element_text_valueOf(property) {
    if (property.tag === 'collectionProp')
        return property.children.map(itemOf);
    if (property.tag === 'elementProp')
        return [property.attributes['elementType'] ?? '', byName(property.children)];
    if (property.children.length === 0)
        return property.text;
    const value = property.children.find(({ tag }) => tag === 'value');
    if (value?.children.length === 0)
        return value.text;
    return property.children.map((child) => [child.tag, element_text_valueOf(child)]);
}
function itemOf(item) {
    return item.tag === 'elementProp' ? [nameOf(item), element_text_valueOf(item)] : element_text_valueOf(item);
}

;// CONCATENATED MODULE: ./build/core/scenario/load-elements.js






function loadElements(top, readInclude, digest) {
    return visit(top, { top, readInclude, digest, isInGroup: false, inside: [] });
}
function visit(elements, walk) {
    return elements
        .filter((element) => element.enabled && hasPart(element, walk))
        .map((element) => {
        const children = below(element, { ...walk, isInGroup: walk.isInGroup || (0,element_kinds/* isThreadGroup */.mI)(element) });
        const own = walk.digest(isReference(element) ? element.className : elementText(element));
        const hash = walk.digest(own, ...children.map((child) => child.hash));
        return { element, kind: kindOf(element, children), own, hash, children };
    });
}
function hasPart(element, { isInGroup }) {
    if ((0,element_kinds/* isListener */.LD)(element) || element.className.endsWith('Assertion'))
        return false;
    return isInGroup || !BESIDE_THE_LOAD.has(element.className);
}
const BESIDE_THE_LOAD = new Set(['WorkBench', 'ProxyControl', 'HttpMirrorControl', 'TestFragmentController']);
function isReference({ className }) {
    return className === 'IncludeController' || className === 'ModuleController';
}
function below(element, walk) {
    if (element.className === 'IncludeController')
        return included(element, walk);
    if (element.className === 'ModuleController')
        return ofModule(element, walk);
    return visit(element.children, walk);
}
function included(element, walk) {
    const path = (0,plan_element/* textOf */.b6)(element, 'IncludeController.includepath')?.text ?? '';
    const bytes = path === '' || walk.inside.includes(path) ? null : walk.readInclude(path);
    if (bytes === null)
        return [];
    const top = (0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)((0,decode_plan/* decodePlan */.s)(bytes, path), path), path);
    return visit((0,reach_elements/* fragmentOf */.UB)(top), { ...walk, top, inside: [...walk.inside, path] });
}
function ofModule(element, walk) {
    const target = (0,reach_elements/* findByPath */.sV)(walk.top, (0,plan_element/* listOf */.c3)(element, 'ModuleController.node_path').slice(1));
    if (target === null || walk.inside.includes(target))
        return [];
    return visit([{ ...target, enabled: true }], { ...walk, inside: [...walk.inside, target] });
}
function kindOf(element, children) {
    if (element.className === 'TestAction')
        return 'setting';
    if ((0,element_kinds/* isSampler */.bQ)(element))
        return 'sampler';
    const isController = /Control(?:ler)?$/.test(element.className) || element.className === 'TestPlan';
    const runsOthers = children.some(({ kind }) => kind !== 'setting');
    return isController || (0,element_kinds/* isThreadGroup */.mI)(element) || runsOthers ? 'controller' : 'setting';
}

;// CONCATENATED MODULE: ./build/core/scenario/hash-plan.js




function hashPlan(xml, readInclude = () => null) {
    const top = loadElements((0,plan_element/* readElements */.cl)((0,xml_node/* readXml */.k)(xml, 'plan'), 'plan'), readInclude, digest);
    const hashes = new Map();
    addLabels(top, digest(...variablesIn(top)), hashes);
    const labels = [...hashes].map(([label, found]) => [label, together(found)]);
    return { all: digest(...top.map(({ hash }) => hash)), labels: Object.fromEntries(labels) };
}
function addLabels(level, outer, hashes) {
    const settings = level.filter(({ kind }) => kind === 'setting').map(({ hash }) => hash);
    const scope = digest(outer, ...settings);
    for (const { kind, element, own, hash, children } of level) {
        if (kind === 'setting')
            continue;
        if (kind === 'sampler' || element.className === 'TransactionController') {
            const known = hashes.get(element.name) ?? [];
            hashes.set(element.name, [...known, digest(scope, hash)]);
        }
        addLabels(children, digest(scope, own), hashes);
    }
}
function variablesIn(elements) {
    return elements.flatMap(({ element, hash, children }) => element.className === 'Arguments' ? [hash] : variablesIn(children));
}
function together(hashes) {
    const [first = ''] = hashes;
    return hashes.length === 1 ? first : digest(...hashes.toSorted());
}
const HASH_DIGITS = 16;
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_DIGITS);
}

;// CONCATENATED MODULE: ./build/core/scenario/hash-properties.js

function hashProperties(properties, file) {
    const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
    return hashData([
        ...(entries.length === 0 ? [] : [['given', Buffer.from(JSON.stringify(entries))]]),
        ...(file === null ? [] : [['file', file]]),
    ]);
}

;// CONCATENATED MODULE: ./build/stages/hash-bundle.js





function hashBundle(bundle, { properties }) {
    const plan = bundle.files.get(bundle.plan);
    const isData = (path) => !path.startsWith(`${collect_bundle/* OWN_FOLDER */.w}/`) && !path.toLowerCase().endsWith('.jmx');
    const data = [...bundle.files].filter(([path]) => path !== bundle.plan && isData(path));
    const split = bundle.splitFiles.map(({ path, bytes }) => [path, bytes]);
    const plugins = [...bundle.files].filter(([path]) => bundle.plugins.includes(path));
    return {
        planHashes: plan === undefined ? null : hashPlan((0,decode_plan/* decodePlan */.s)(plan, bundle.plan), (path) => bundle.read(path)),
        dataHash: hashData([...data, ...split]),
        pluginsHash: hashData(plugins),
        propertiesHash: hashProperties(properties, bundle.files.get(bundle.propertiesFile ?? '') ?? null),
    };
}

// EXTERNAL MODULE: ./build/stages/deal-data.js + 1 modules
var deal_data = __webpack_require__(95610);
// EXTERNAL MODULE: ./build/core/plan/paths.js
var paths = __webpack_require__(85128);
;// CONCATENATED MODULE: ./build/core/plan/script-file.js
function scriptFile(commandLine) {
    const [, double, single, bare] = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s"'|&;<>()]+))(?=$|[\s|&;<>()])/.exec(commandLine) ?? [];
    const word = double ?? single ?? bare ?? '';
    const isForBash = single === undefined && /[$`\\*?[\]{}~=]/.test(word);
    return isForBash || !word.includes('/') ? null : word;
}

// EXTERNAL MODULE: ./build/stages/read-or-fault.js
var read_or_fault = __webpack_require__(26733);
;// CONCATENATED MODULE: ./build/stages/judge-hooks.js



async function judgeHooks(spec, workspace, faults) {
    for (const name of ['beforeEachLoad', 'afterEachLoad']) {
        const hook = spec.hooks[name];
        const file = hook === null ? null : scriptFile(hook.commandLine);
        if (hook === null || file === null)
            continue;
        await (0,read_or_fault/* readOrFault */.u)(`hooks.${name}`, (0,paths/* absolutePath */.Hi)(hook.dir, file), workspace, faults);
    }
}

// EXTERNAL MODULE: ./build/core/jmx/read-plan-facts.js + 8 modules
var read_plan_facts = __webpack_require__(53816);
;// CONCATENATED MODULE: ./build/stages/read-facts.js




const MAX_INCLUDE_ROUNDS = 20;
async function readFacts(spec, workspace, faults) {
    const bytes = await (0,read_or_fault/* readOrFault */.u)('plan', spec.planFile, workspace, faults);
    if (bytes === null)
        return null;
    try {
        const shown = spec.planFile.startsWith(`${spec.baseDir}/`) ? (0,paths/* pathBelow */.Br)(spec.baseDir, spec.planFile) : spec.planFile;
        return await readWithIncludes({ path: shown, bytes }, (0,paths/* folderOf */.yS)(spec.planFile), workspace);
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}
async function readWithIncludes(main, folder, workspace) {
    const included = new Map();
    for (let round = 0;; round += 1) {
        const missing = new Set();
        const facts = (0,read_plan_facts/* readPlanFacts */.f)(main, (path) => {
            if (!included.has(path))
                missing.add(path);
            return included.get(path) ?? null;
        });
        if (missing.size === 0 || round === MAX_INCLUDE_ROUNDS)
            return facts;
        for (const path of missing)
            included.set(path, await readBeside((0,paths/* absolutePath */.Hi)(folder, path), workspace));
    }
}
function readBeside(path, workspace) {
    return workspace.read(path).catch(() => null);
}

;// CONCATENATED MODULE: ./build/stages/preflight.js










async function preflight(spec, workspace, origin) {
    const faults = [];
    const checks = parseChecks(spec, faults);
    await judgeHooks(spec, workspace, faults);
    const facts = await readFacts(spec, workspace, faults);
    const bundle = await (0,collect_bundle/* collectBundle */.F)(spec, workspace, faults);
    const plan = planOrFaults(spec, facts, origin, faults);
    if (facts === null)
        throw new run_error/* InputError */.d(faults);
    const judgement = judgePlan(facts, spec, (path) => bundle.holds(path));
    faults.push(...judgement.faults);
    if (plan !== null)
        faults.push(...(0,deal_data/* judgeRows */.J)(bundle, facts, plan));
    if (plan === null || faults.length > 0)
        throw new run_error/* InputError */.d(faults);
    return { plan, checks, facts, bundle, scenario: hashBundle(bundle, spec), notes: judgement.notes };
}
function planOrFaults(spec, facts, origin, faults) {
    const isFromPlan = spec.load.users.kind === 'from-plan';
    if (isFromPlan && facts === null)
        return null;
    const fromPlan = isFromPlan && facts !== null ? (0,plan_load/* planLoad */.O)(facts, spec.properties) : null;
    if (fromPlan !== null && 'fault' in fromPlan) {
        faults.push(fromPlan.fault);
        return null;
    }
    try {
        return makePlan(spec, { ...origin, fromPlan });
    }
    catch (error) {
        if (!(error instanceof run_error/* InputError */.d))
            throw error;
        faults.push(...error.faults);
        return null;
    }
}


/***/ }),

/***/ 37818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ putBeforeStart)
/* harmony export */ });
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12918);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96067);


async function putBeforeStart(channel, key, bytes) {
    try {
        await channel.put(key, bytes);
    }
    catch (error) {
        const hint = 'Make the results folder writable, free some disk, or name another folder as `results-dir`.';
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StartError */ .D(`Workers cannot be given ${key}: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}.`, { hint, cause: error });
    }
}


/***/ }),

/***/ 26733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readOrFault)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96067);

async function readOrFault(key, path, workspace, faults) {
    try {
        const bytes = await workspace.read(path);
        if (bytes === null)
            faults.push(`${key}: there is no file ${path}; correct the path or put the file there.`);
        return bytes;
    }
    catch (error) {
        faults.push(`${key}: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
        return null;
    }
}


/***/ })

};
