export const id = 351;
export const ids = [351,201];
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

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ encodeDocument),
/* harmony export */   x: () => (/* binding */ decodeJson)
/* harmony export */ });
function encodeDocument(document) {
    return Buffer.from(JSON.stringify(document));
}
function decodeJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const MAX_FAULTS_TOLD = 5;
function refuse(what, shape, value, rules = () => []) {
    const faults = [];
    shape.check(value, '', faults);
    if (faults.length === 0)
        faults.push(...rules());
    if (faults.length === 0)
        return null;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join('; ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    return {
        ok: false,
        fault: `The ${what} document is refused: ${told}${rest > 0 ? `; and ${rest} more faults` : ''}.`,
    };
}


/***/ }),

/***/ 67790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   jd: () => (/* binding */ signedAmount),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60198);

const text = leaf((value) => typeof value === 'string', 'text');
const name = leaf((value) => typeof value === 'string' && value !== '', 'text that is not empty');
const flag = leaf((value) => typeof value === 'boolean', 'true or false');
const count = leaf((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number of at least 0');
const amount = leaf((value) => Number.isFinite(value) && Number(value) >= 0, 'a number of at least 0');
const signedAmount = leaf((value) => Number.isFinite(value), 'a finite number');
function oneOf(...values) {
    const expected = values.map((value) => JSON.stringify(value)).join(' or ');
    return leaf((value) => values.some((allowed) => allowed === value), expected);
}
function leaf(isGood, expected) {
    return {
        fields: null,
        check(value, path, faults) {
            if (!isGood(value))
                faults.push((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(path, value, expected));
        },
    };
}


/***/ }),

/***/ 60198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   t0: () => (/* binding */ decidesWhenPresent),
/* harmony export */   ux: () => (/* binding */ faultAt),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
const decides = (shape) => ({ shape, weight: 'decides', isOptional: false });
const shown = (shape) => ({ shape, weight: 'shown', isOptional: false });
const decidesWhenPresent = (shape) => ({ shape, weight: 'decides', isOptional: true });
function objectOf(fields) {
    const entries = Object.entries(fields);
    return {
        fields: new Map(entries.flatMap(([name, field]) => fieldPaths(name, field))),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [name, field] of entries) {
                const child = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
                const childPath = path === '' ? name : `${path}.${name}`;
                if (child !== undefined)
                    field.shape.check(child, childPath, faults);
                else if (!field.isOptional)
                    faults.push(`${childPath} is missing`);
            }
        },
    };
}
function listOf(entry) {
    return {
        fields: entry.fields === null ? null : below('[]', entry.fields),
        check(value, path, faults) {
            if (!Array.isArray(value)) {
                faults.push(faultAt(path, value, 'a list'));
                return;
            }
            for (const [index, item] of value.entries())
                entry.check(item, `${path}[${index}]`, faults);
        },
    };
}
function mapOf(entry, keyFault = () => null) {
    return {
        fields: entry.fields === null ? null : below('{}', entry.fields),
        check(value, path, faults) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                faults.push(faultAt(path, value, 'an object'));
                return;
            }
            for (const [key, item] of Object.entries(value)) {
                const fault = keyFault(key);
                if (fault !== null)
                    faults.push(`${path} has the key ${JSON.stringify(key)}: ${fault}`);
                entry.check(item, `${path}[${JSON.stringify(key)}]`, faults);
            }
        },
    };
}
function nullable(shape) {
    return {
        fields: shape.fields,
        check(value, path, faults) {
            if (value !== null)
                shape.check(value, path, faults);
        },
    };
}
function faultAt(path, value, expected) {
    return `${path === '' ? 'the document' : path} is ${describe(value)}, ${expected} is expected`;
}
function describe(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    if (typeof value === 'boolean' || value === null)
        return String(value);
    if (value === undefined)
        return 'missing';
    return Array.isArray(value) ? 'a list' : 'an object';
}
function fieldPaths(name, field) {
    if (field.shape.fields === null)
        return [[name, field.weight]];
    const separator = [...field.shape.fields.keys()].every((path) => /^(\[\]|\{\})/.test(path)) ? '' : '.';
    return [...field.shape.fields].map(([path, weight]) => [
        `${name}${separator}${path}`,
        field.weight === 'shown' ? 'shown' : weight,
    ]);
}
function below(mark, fields) {
    return new Map([...fields].map(([path, weight]) => [`${mark}.${path}`, weight]));
}


/***/ }),

/***/ 21595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderCopiedRun)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

function renderCopiedRun({ run, documents, hasRecord, fromChannels, place }) {
    const streams = Object.keys(SINGULAR);
    const counts = streams.filter((stream) => documents[stream] > 0).map((stream) => count(documents[stream], stream));
    const parts = hasRecord ? [...counts, 'the record'] : counts;
    const last = parts.pop() ?? 'nothing';
    const all = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
    return [
        `${run}: ${all} in ${place} now.`,
        ...(fromChannels === 0 ? [] : [`${count(fromChannels, 'windows')} came from channels of its fleets alone.`]),
        ...(hasRecord ? [] : ['It has no record, so `history` does not list it.']),
    ].join(' ');
}
const SINGULAR = { windows: 'window', summaries: 'summary', points: 'point', annotations: 'annotation' };
function count(number, stream) {
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(number)} ${number === 1 ? SINGULAR[stream] : stream}`;
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

/***/ 22215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ recordText)
/* harmony export */ });
function recordText(record) {
    return `${JSON.stringify(record, null, 1)}\n`;
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


/***/ }),

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ NO_ANSWER_CODE),
/* harmony export */   Qf: () => (/* binding */ NO_ANSWER_LABEL)
/* harmony export */ });
/* unused harmony exports OTHER_LABEL, IGNORED_LABEL */
const NO_ANSWER_LABEL = '__no_answer__';
const NO_ANSWER_CODE = 'no-answer';
const OTHER_LABEL = '__other__';
const IGNORED_LABEL = '__ignored__';


/***/ }),

/***/ 32889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ copyRun)
/* harmony export */ });
const STREAMS = ['windows', 'summaries', 'points', 'annotations'];
async function copyRun(run, { from, to }, signal) {
    const record = await from.load(run);
    const documents = { windows: 0, summaries: 0, points: 0, annotations: 0 };
    for (const stream of STREAMS) {
        for await (const page of from.documents(run, stream, signal)) {
            await to.append(run, stream, page);
            documents[stream] += page.length;
        }
    }
    if (record !== null)
        await to.save(record);
    return { run, documents, hasRecord: record !== null };
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

/***/ 35337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importRuns: () => (/* binding */ importRuns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
// EXTERNAL MODULE: ./build/adapters/search/prepare-indices.js
var prepare_indices = __webpack_require__(64129);
// EXTERNAL MODULE: ./build/adapters/search/search-run-store.js + 12 modules
var search_run_store = __webpack_require__(36248);
// EXTERNAL MODULE: ./build/adapters/search/store-name.js
var store_name = __webpack_require__(26383);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: ./build/core/render/copied-run.js
var copied_run = __webpack_require__(21595);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: ./build/stages/copy-run.js
var copy_run = __webpack_require__(32889);
// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
// EXTERNAL MODULE: ./build/wiring/refuse-without-templates.js
var refuse_without_templates = __webpack_require__(55732);
// EXTERNAL MODULE: ./build/adapters/files/read-documents.js
var read_documents = __webpack_require__(40022);
// EXTERNAL MODULE: ./build/adapters/files/read-json.js
var read_json = __webpack_require__(86472);
// EXTERNAL MODULE: ./build/adapters/local/folder-channel.js + 1 modules
var folder_channel = __webpack_require__(87324);
// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/search/stored-window.js
var stored_window = __webpack_require__(41289);
// EXTERNAL MODULE: ./build/core/window/parse-window.js + 2 modules
var parse_window = __webpack_require__(51816);
;// CONCATENATED MODULE: ./build/wiring/run-in-folder.js









const PAGE = 500;
async function runInFolder(folder) {
    const file = (0,external_node_path_.join)(folder, 'run.json');
    const value = await (0,read_json/* readJson */.V)(file);
    const record = value === undefined ? null : (0,parse_run_record/* parseRunRecord */.Y)(value, file);
    const found = { fromChannels: 0, unreadable: [] };
    const { signal } = new AbortController();
    const first = record === null ? await firstWindow(folder, signal) : null;
    return {
        record,
        run: record?.run ?? first?.run ?? (0,external_node_path_.basename)(folder),
        startMs: record?.startedAtMs ?? first?.fromMs ?? null,
        found,
        source: {
            load: () => Promise.resolve(record),
            documents: (_run, stream, until) => stream === 'windows'
                ? allWindows(folder, found, until)
                : (0,read_documents/* readDocuments */.r)((0,external_node_path_.join)(folder, `${stream}.ndjson`), until),
        },
    };
}
async function firstWindow(folder, signal) {
    for await (const [window] of allWindows(folder, { fromChannels: 0, unreadable: [] }, signal))
        return window ?? null;
    return null;
}
async function* allWindows(folder, found, signal) {
    const seen = new Set();
    const keep = (value, place) => {
        const parsed = (0,parse_window/* parseWindow */.E)(value);
        if (!parsed.ok) {
            found.unreadable.push(`${place}: ${parsed.fault}`);
            return [];
        }
        const id = (0,stored_window/* windowDocumentId */.ff)(parsed.window);
        return seen.size < seen.add(id).size ? [parsed.window] : [];
    };
    const file = (0,external_node_path_.join)(folder, 'windows.ndjson');
    for await (const page of (0,read_documents/* readDocuments */.r)(file, signal))
        yield page.flatMap((value) => keep(value, file));
    for (const root of await channelFolders(folder)) {
        const channel = (0,folder_channel/* folderChannel */.K)(root);
        const keys = (await channel.list('')).filter((key) => /^[^/]+\/windows\/[^/]+\/\d+\.json$/.test(key));
        for (let from = 0; from < keys.length; from += PAGE) {
            const page = [];
            for (const key of keys.slice(from, from + PAGE)) {
                const bytes = await channel.get(key);
                if (bytes !== null)
                    page.push(...keep((0,encode_document/* decodeJson */.x)(bytes), (0,external_node_path_.join)(root, key)));
            }
            found.fromChannels += page.length;
            if (page.length > 0)
                yield page;
        }
    }
}
async function channelFolders(folder) {
    const fleets = (0,external_node_path_.join)(folder, 'fleets');
    try {
        const entries = await (0,promises_.readdir)(fleets, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
        return names.sort().map((name) => (0,external_node_path_.join)(fleets, name, 'channel'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/wiring/stores.js
var stores = __webpack_require__(373);
;// CONCATENATED MODULE: ./build/wiring/import-runs.js















async function importRuns(path, target) {
    const folders = await runFolders(path);
    await (0,refuse_without_templates/* refuseWithoutTemplates */._)(target.connection, target.index);
    const faults = [];
    for (const folder of folders)
        faults.push(...(await importRun(folder, target)));
    if (faults.length > 0)
        throw new run_error/* InputError */.d(faults);
}
async function importRun(folder, { connection, index, say }) {
    const read = await runInFolder(folder).catch((error) => (0,message_of/* messageOf */.b)(error));
    if (typeof read === 'string')
        return [read];
    const { run, startMs, source, found } = read;
    if (startMs === null)
        return [`${folder} holds no run: neither run.json nor a window is there.`];
    const { signal } = new AbortController();
    const clock = (0,system_clock/* systemClock */.m)();
    const server = (0,lazy_search_server/* lazySearchServer */.w)(connection);
    const startOf = () => startMs;
    const store = (0,search_run_store.searchRunStore)({ server, index, clock, say, parse: parse_run_record/* parseRunRecord */.Y, startOf });
    try {
        await (0,stores.asking)(() => (0,prepare_indices/* prepareIndices */._)(server, index, startMs, signal));
        const copied = await (0,copy_run/* copyRun */.J)(run, { from: source, to: store }, signal).catch((error) => {
            throw new run_error/* StartError */.D(`${run}: ${(0,message_of/* messageOf */.b)(error)}`, { hint: 'What was brought so far stays; import it again.' });
        });
        say((0,copied_run/* renderCopiedRun */.U)({ ...copied, fromChannels: found.fromChannels, place: (0,store_name/* storeName */.H)(server) }));
        return found.unreadable;
    }
    finally {
        await server.close();
    }
}
async function runFolders(path) {
    const runs = (0,external_node_path_.join)(path, 'runs');
    if (await exists(runs)) {
        const entries = await (0,promises_.readdir)(runs, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
        if (names.length > 0)
            return names.sort().map((name) => (0,external_node_path_.join)(runs, name));
    }
    for (const part of ['run.json', 'windows.ndjson', 'fleets'])
        if (await exists((0,external_node_path_.join)(path, part)))
            return [path];
    throw new run_error/* InputError */.d([
        `${path} holds no run: a results folder with runs/, or the folder of one run with its run.json, is expected.`,
    ]);
}
async function exists(path) {
    return await (0,promises_.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 55732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseWithoutTemplates)
/* harmony export */ });
/* harmony import */ var _adapters_search_check_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38064);
/* harmony import */ var _adapters_search_identify_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53286);
/* harmony import */ var _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10070);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12918);
/* harmony import */ var _lazy_search_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65512);





const DEADLINE_MS = 30_000;
async function refuseWithoutTemplates(connection, index) {
    const server = (0,_lazy_search_server_js__WEBPACK_IMPORTED_MODULE_4__/* .lazySearchServer */ .w)(connection);
    const late = AbortSignal.timeout(DEADLINE_MS);
    try {
        await (0,_adapters_search_identify_server_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyServer */ .O)(server, late);
        const errors = (await (0,_adapters_search_check_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplates */ .Y)(server, index, late)).filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(errors.map(({ message }) => message).join('\n'));
    }
    catch (error) {
        if (late.aborted)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(`${server.url} did not answer within ${DEADLINE_MS / 1_000} s.`);
        if (error instanceof _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_2__/* .SearchUnreachable */ .p)
            throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_3__/* .StartError */ .D(error.message, { cause: error });
        throw error;
    }
    finally {
        await server.close();
    }
}


/***/ }),

/***/ 373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openRunStore),
/* harmony export */   asking: () => (/* binding */ asking),
/* harmony export */   findRun: () => (/* binding */ findRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21501);
/* harmony import */ var _adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94312);
/* harmony import */ var _adapters_search_ask_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65167);
/* harmony import */ var _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10070);
/* harmony import */ var _adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4905);
/* harmony import */ var _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12918);
/* harmony import */ var _lazy_search_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65512);









async function openRunStore(place, connectionOf, say = () => undefined) {
    if (place.kind === 'files') {
        const store = (0,_adapters_files_run_store_js__WEBPACK_IMPORTED_MODULE_3__/* .filesRunStore */ .Y)(place.dir, say);
        return { store, name: place.dir, [Symbol.asyncDispose]: () => Promise.resolve() };
    }
    const { index } = place;
    const server = (0,_lazy_search_server_js__WEBPACK_IMPORTED_MODULE_7__/* .lazySearchServer */ .w)(await connectionOf(place.kind));
    const { searchRunStore } = await Promise.all(/* import() */[__webpack_require__.e(248), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 36248));
    const store = searchRunStore({ server, index, clock: (0,_adapters_system_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m)(), say, parse: _adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y });
    return { store, name: store.name, [Symbol.asyncDispose]: () => server.close() };
}
async function findRun(name, { store, name: place }) {
    try {
        if (!/[./\\]/.test(name)) {
            const record = await asking(() => store.load(name));
            if (record !== null)
                return record;
            throw new Error(`there is no such run in ${place}. \`history\` lists those that are there.`);
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(name.endsWith('.json') ? name : `${name}/run.json`);
        return (0,_adapters_files_parse_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunRecord */ .Y)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')), file);
    }
    catch (error) {
        if (error instanceof _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .StartError */ .D)
            throw error;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([`Run ${name}: ${error.message}`]);
    }
}
async function asking(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _adapters_search_search_server_js__WEBPACK_IMPORTED_MODULE_5__/* .SearchUnreachable */ .p || error instanceof _adapters_search_ask_server_js__WEBPACK_IMPORTED_MODULE_4__/* .SearchRefused */ .rg))
            throw error;
        throw new _core_verdict_run_error_js__WEBPACK_IMPORTED_MODULE_6__/* .StartError */ .D(error.message, { cause: error });
    }
}


/***/ })

};
