export const id = 201;
export const ids = [201];
export const modules = {

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

/***/ 45375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ Histogram)
});

;// CONCATENATED MODULE: ./build/core/histogram/bucket.js
const MAX_VALUE_MS = 2 ** 31 - 1;
const SUB_BUCKETS = 128;
const SUB_BITS = 7;
const BUCKET_COUNT = 25 * SUB_BUCKETS;
function bucketIndex(valueMs) {
    if (valueMs < 2 * SUB_BUCKETS)
        return valueMs;
    const shift = 31 - SUB_BITS - Math.clz32(valueMs);
    return shift * SUB_BUCKETS + (valueMs >>> shift);
}
function bucketMidMs(index) {
    if (index < 2 * SUB_BUCKETS)
        return index;
    const shift = (index >>> SUB_BITS) - 1;
    const low = ((index & (SUB_BUCKETS - 1)) + SUB_BUCKETS) * 2 ** shift;
    return low + (2 ** shift - 1) / 2;
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram-codec.js

const FORMAT_VERSION = 1;
const MAX_VARINT_BYTES = 8;
function encodeBuckets(buckets) {
    const bytes = [FORMAT_VERSION];
    pushVarint(bytes, buckets.total);
    let previous = -1;
    for (const [at, index] of buckets.indices.entries()) {
        pushVarint(bytes, index - previous);
        pushVarint(bytes, buckets.counts[at] ?? 0);
        previous = index;
    }
    return Buffer.from(bytes).toString('base64');
}
function decodeBuckets(text) {
    const bytes = decodeBase64(text);
    const version = bytes[0];
    if (version === undefined)
        throw malformed('it is empty, a version byte is expected');
    if (version !== FORMAT_VERSION)
        throw malformed(`its format version is ${version}, this program reads ${FORMAT_VERSION}`);
    const reader = { bytes, at: 1 };
    const total = readVarint(reader);
    const indices = [];
    const counts = [];
    let index = -1;
    let sum = 0;
    while (reader.at < bytes.length) {
        const step = readVarint(reader);
        if (step === 0)
            throw malformed(`bucket ${index} appears twice, indices must ascend`);
        index += step;
        if (index >= BUCKET_COUNT)
            throw malformed(`it names bucket ${index}, the last one is ${BUCKET_COUNT - 1}`);
        const count = readVarint(reader);
        if (count === 0)
            throw malformed(`bucket ${index} has a count of zero, only counted buckets are written`);
        sum += count;
        indices.push(index);
        counts.push(count);
    }
    if (sum !== total)
        throw malformed(`its buckets hold ${sum} values, its total says ${total}`);
    return { indices, counts, total };
}
function pushVarint(bytes, value) {
    let rest = value;
    while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    let padding = 0;
    if (text.endsWith('=='))
        padding = 2;
    else if (text.endsWith('='))
        padding = 1;
    const isComplete = text.length % 4 === 0 && bytes.length === (text.length / 4) * 3 - padding;
    if (!isComplete || text.includes('-') || text.includes('_'))
        throw malformed('it is not base64');
    return bytes;
}
function readVarint(reader) {
    const { bytes } = reader;
    const first = bytes[reader.at];
    if (first !== undefined && first < 128) {
        reader.at += 1;
        return first;
    }
    let value = 0;
    let scale = 1;
    for (let length = 0; length < MAX_VARINT_BYTES; length += 1) {
        const byte = bytes[reader.at];
        if (byte === undefined)
            throw malformed('it ends in the middle of a number');
        reader.at += 1;
        value += (byte & 127) * scale;
        if (byte < 128) {
            if (!Number.isSafeInteger(value))
                break;
            return value;
        }
        scale *= 128;
    }
    throw malformed('one of its numbers is too large');
}
function malformed(what) {
    return new Error(`The histogram cannot be read: ${what}.`);
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram.js


const MAX_SPARSE_BUCKETS = 48;
class Histogram {
    totalCount = 0;
    indices = [];
    counts = [];
    dense = null;
    static decode(text) {
        const { indices, counts, total } = decodeBuckets(text);
        const histogram = new Histogram();
        histogram.indices = indices;
        histogram.counts = counts;
        histogram.totalCount = total;
        return histogram;
    }
    get total() {
        return this.totalCount;
    }
    record(valueMs, count = 1) {
        if (count !== 1 && (!Number.isSafeInteger(count) || count < 1)) {
            throw new RangeError(`A histogram counts a value once or more often; the count given is ${count}.`);
        }
        const value = (valueMs | 0) === valueMs && valueMs >= 0 ? valueMs : wholeMs(valueMs);
        this.totalCount += count;
        this.addToBucket(bucketIndex(value), count);
    }
    add(other) {
        this.totalCount += other.totalCount;
        const { dense } = other;
        if (dense === null) {
            for (let at = 0; at < other.indices.length; at += 1)
                this.addToBucket(other.indices[at] ?? 0, other.counts[at] ?? 0);
            return;
        }
        const mine = this.room(dense.length - 1);
        for (let index = 0; index < dense.length; index += 1)
            mine[index] = (mine[index] ?? 0) + (dense[index] ?? 0);
    }
    percentile(percent, minMs, maxMs) {
        if (!(percent >= 0 && percent <= 100))
            throw new RangeError(`A percentile lies between 0 and 100; given is ${percent}.`);
        const rank = nearestRank(percent, this.totalCount);
        let seen = 0;
        for (const { midMs, count } of this.buckets()) {
            seen += count;
            if (seen >= rank)
                return Math.min(Math.max(midMs, minMs), maxMs);
        }
        return null;
    }
    *buckets() {
        const { indices, counts } = this.sparse();
        for (let at = 0; at < indices.length; at += 1) {
            yield { midMs: bucketMidMs(indices[at] ?? 0), count: counts[at] ?? 0 };
        }
    }
    encode() {
        return encodeBuckets(this.sparse());
    }
    addToBucket(index, count) {
        const { dense } = this;
        if (dense !== null) {
            const target = index < dense.length ? dense : this.room(index);
            target[index] = (target[index] ?? 0) + count;
            return;
        }
        const at = firstAtLeast(this.indices, index);
        if (this.indices[at] === index) {
            this.counts[at] = (this.counts[at] ?? 0) + count;
        }
        else if (this.indices.length < MAX_SPARSE_BUCKETS) {
            this.indices.splice(at, 0, index);
            this.counts.splice(at, 0, count);
        }
        else {
            this.room(index)[index] = count;
        }
    }
    room(index) {
        const current = this.dense ?? this.spread();
        if (index < current.length)
            return current;
        const grown = new Float64Array(wholeOctaves(index));
        grown.set(current);
        this.dense = grown;
        return grown;
    }
    spread() {
        const dense = new Float64Array(wholeOctaves(this.indices.at(-1) ?? 0));
        for (let at = 0; at < this.indices.length; at += 1)
            dense[this.indices[at] ?? 0] = this.counts[at] ?? 0;
        this.dense = dense;
        this.indices = [];
        this.counts = [];
        return dense;
    }
    sparse() {
        const { dense, totalCount: total } = this;
        if (dense === null)
            return { indices: this.indices, counts: this.counts, total };
        const indices = [];
        const counts = [];
        for (let index = 0; index < dense.length; index += 1) {
            const count = dense[index] ?? 0;
            if (count === 0)
                continue;
            indices.push(index);
            counts.push(count);
        }
        return { indices, counts, total };
    }
}
function wholeMs(valueMs) {
    if (Number.isNaN(valueMs))
        throw new RangeError('A histogram counts milliseconds; the value given is not a number.');
    return Math.min(Math.max(Math.round(valueMs), 0), MAX_VALUE_MS);
}
function nearestRank(percent, total) {
    const rank = Math.ceil(((percent * total) / 100) * (1 - 1e-15));
    return Math.min(Math.max(rank, 1), total);
}
function firstAtLeast(indices, index) {
    let low = 0;
    let high = indices.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((indices[middle] ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function wholeOctaves(index) {
    return Math.min(BUCKET_COUNT, ((index >>> 7) + 1) * 128);
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

/***/ 1077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ALL_LABELS),
  M: () => (/* binding */ mergeLabels)
});

// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram = __webpack_require__(45375);
;// CONCATENATED MODULE: ./build/core/window/merge-top-errors.js
function mergeTopErrors(errors) {
    const merged = new Map();
    for (const error of errors) {
        const key = `${error.code}\0${error.message}`;
        const known = merged.get(key);
        merged.set(key, known === undefined ? error : together(known, error));
    }
    return [...merged.values()].sort(byWeight);
}
function byWeight(a, b) {
    return b.count - a.count || compareText(a.code, b.code) || compareText(a.message, b.message);
}
function together(a, b) {
    const isFirst = a.firstAtMs < b.firstAtMs || (a.firstAtMs === b.firstAtMs && a.url <= b.url);
    return { ...(isFirst ? a : b), count: a.count + b.count };
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/window/merge-labels.js


const ALL_LABELS = '__all__';
function mergeLabels(labels, as) {
    const parts = [...labels];
    const [first] = parts;
    if (first === undefined)
        return null;
    const name = as ?? sharedName(parts, first);
    if (parts.length === 1)
        return { ...first, ...name };
    return {
        ...name,
        count: sumOf(parts, (part) => part.count),
        errors: sumOf(parts, (part) => part.errors),
        sumMs: sumOf(parts, (part) => part.sumMs),
        ...extremes(parts),
        bytes: sumIfAllKnown(parts, (part) => part.bytes),
        sentBytes: sumIfAllKnown(parts, (part) => part.sentBytes),
        codes: mergeCodes(parts),
        histogram: mergeHistograms(parts.map((part) => part.histogram)),
        okHistogram: mergeHistograms(parts.map((part) => part.okHistogram)),
        latency: mergeTimes(parts.map((part) => part.latency)),
        connect: mergeTimes(parts.map((part) => part.connect)),
        topErrors: mergeTopErrors(parts.flatMap((part) => part.topErrors)),
    };
}
function sharedName(parts, first) {
    return {
        label: parts.every((part) => part.label === first.label) ? first.label : ALL_LABELS,
        kind: parts.every((part) => part.kind === first.kind) ? first.kind : 'sample',
    };
}
function sumOf(parts, read) {
    return parts.reduce((sum, part) => sum + read(part), 0);
}
function sumIfAllKnown(parts, read) {
    let sum = 0;
    for (const part of parts) {
        const value = read(part);
        if (value === null)
            return null;
        sum += value;
    }
    return sum;
}
function mergeCodes(parts) {
    const codes = new Map();
    for (const part of parts) {
        for (const [code, rows] of part.codes)
            codes.set(code, (codes.get(code) ?? 0) + rows);
    }
    return codes;
}
function mergeHistograms(parts) {
    const merged = new histogram/* Histogram */.d();
    for (const part of parts)
        merged.add(part);
    return merged;
}
function mergeTimes(times) {
    const parts = times.filter((part) => part !== null);
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first ?? null;
    return {
        sumMs: sumOf(parts, (part) => part.sumMs),
        ...extremes(parts),
        histogram: mergeHistograms(parts.map((part) => part.histogram)),
    };
}
function extremes(parts) {
    let minMs = Infinity;
    let maxMs = 0;
    for (const part of parts) {
        minMs = Math.min(minMs, part.minMs);
        maxMs = Math.max(maxMs, part.maxMs);
    }
    return { minMs, maxMs };
}


/***/ })

};
