export const id = 467;
export const ids = [467];
export const modules = {

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

/***/ 45334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ agentVariables)
/* harmony export */ });
const agentVariables = {
    fleet: 'LOADTEST_FLEET',
    worker: 'LOADTEST_WORKER',
    channel: 'LOADTEST_CHANNEL',
    workDir: 'LOADTEST_WORK_DIR',
    secretsFile: 'LOADTEST_SECRETS_FILE',
    storeFile: 'LOADTEST_STORE_FILE',
    controller: 'LOADTEST_CONTROLLER',
    javaFile: 'LOADTEST_JAVA',
    jmeterHome: 'LOADTEST_JMETER_HOME',
};


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

/***/ 27182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseReady)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46170);
/* harmony import */ var _scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67790);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60198);



function parseReady(value) {
    const refused = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)('ready', readyShape, value, () => value.cores > 0 ? [] : ['cores is 0, a worker has at least a fraction of a core']);
    return refused ?? { ok: true, ready: value };
}
const readyShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1)),
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ready')),
    worker: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU),
    versions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        agent: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        node: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        java: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        jmeter: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
    cpuModel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    machine: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    cores: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj),
    observesGenerator: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    clockOffsetMs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .signedAmount */ .jd)),
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)((0,_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('plan', 'worker')), text: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(_scalar_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) }))),
});


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

/***/ 75390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainPhrase),
/* harmony export */   l: () => (/* binding */ commitName)
/* harmony export */ });
const FULL_HASH = /^[0-9a-f]{40}([0-9a-f]{24})?$/i;
const SHORT_HASH_CHARS = 7;
function commitName(sha) {
    if (sha === null || sha === '')
        return 'an unnamed build';
    return { code: FULL_HASH.test(sha) ? sha.slice(0, SHORT_HASH_CHARS) : sha };
}
function plainPhrase(phrase) {
    return phrase.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ slowestLabels),
/* harmony export */   Id: () => (/* binding */ labelsTitle),
/* harmony export */   u1: () => (/* binding */ labelTitles)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

const labelTitles = ['samples', 'errors', 'p50', 'p95', 'p99'];
function slowestLabels(load, maxLabels) {
    const judged = load.labels.filter((label) => label.kind === 'sample' || label.kind === 'transaction');
    const slowest = judged.toSorted((a, b) => b.p95Ms - a.p95Ms || (a.label < b.label ? -1 : 1)).slice(0, maxLabels);
    return { rows: slowest.map(labelRow), rest: judged.length - slowest.length };
}
function labelsTitle(load, loads) {
    return loads === 1
        ? 'Slowest labels in the steady window'
        : `Slowest labels in the steady window of load ${load.load}`;
}
function labelRow(label) {
    const share = label.count > 0 ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(label.errors / label.count, { maxDecimals: 1 }) : 'unknown';
    const timesMs = [label.p50Ms, label.p95Ms, label.p99Ms];
    return {
        name: label.label,
        isTransaction: label.kind === 'transaction',
        numbers: [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(label.count), share, ...timesMs.map((ms) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(ms))],
    };
}


/***/ }),

/***/ 78117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ reportModel)
});

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/render/age.js

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function formatAge(ms) {
    if (!Number.isFinite(ms))
        return 'at an unknown time';
    if (ms < MINUTE_MS)
        return 'just now';
    if (ms < HOUR_MS)
        return ago(ms, MINUTE_MS, 'minute');
    return ms < DAY_MS ? ago(ms, HOUR_MS, 'hour') : ago(ms, DAY_MS, 'day');
}
function ago(ms, unitMs, unit) {
    return `${(0,numbers/* formatCount */.B4)(Math.floor(ms / unitMs), unit)} ago`;
}

// EXTERNAL MODULE: ./build/core/render/phrase.js
var phrase = __webpack_require__(75390);
;// CONCATENATED MODULE: ./build/core/render/baseline-words.js



function baselineWords(record) {
    const use = record.comparedWith;
    if (use === null)
        return null;
    const [newest] = use.runs;
    if (newest === undefined)
        return { sentence: missing(record, use), footnote: null, isMissing: true };
    const runs = use.runs.length === 1
        ? ['1 run, ', (0,phrase/* commitName */.l)(newest.sha), `, ${age(record, newest)}`]
        : [`${(0,numbers/* formatCount */.B4)(use.runs.length, 'run')}, newest `, (0,phrase/* commitName */.l)(newest.sha), `, ${age(record, newest)}`];
    const build = record.build.sha === null ? 'this build' : (0,phrase/* commitName */.l)(record.build.sha);
    const sentence = ['Comparing ', build, ' with the baseline on ', { code: use.branch }, ' (', ...runs, ')'];
    return { sentence, footnote: use.how === 'branch' ? elsewhere(use) : null, isMissing: false };
}
function baselineDetails(record) {
    const use = record.comparedWith;
    const joins = record.joins.text === '' ? [] : [[record.joins.text]];
    if (use === null)
        return joins;
    return [
        ...use.runs.map((run) => ['Baseline: ', ...named(record, run)]),
        ...use.notes.map((note) => [note]),
        ...attempts(record, use),
        ...use.refused.map((sentence) => ['Left out: ', sentence]),
        ...joins,
    ];
}
function missing(record, use) {
    const [refused] = use.refused;
    if (refused !== undefined) {
        const others = use.refused.length > 1 ? ` (and ${use.refused.length - 1} more left out)` : '';
        return ['No earlier run on ', { code: use.branch }, ` is comparable, so nothing was compared: ${refused}${others}`];
    }
    if (record.joins.baseline)
        return ['First run: baseline recorded; comparison starts with the next run.'];
    const why = record.joins.text === '' ? '' : ` ${record.joins.text}`;
    return ['There is no earlier run on ', { code: use.branch }, ` to compare with.${why}`];
}
function elsewhere(use) {
    const used = [
        'the newest runs on ',
        { code: use.branch },
        ' were used. Differences may include unrelated changes.',
    ];
    if (use.mergeBase === null)
        return ['The merge base is not known here, as in a shallow clone; ', ...used];
    return ['No run was found for the merge base ', (0,phrase/* commitName */.l)(use.mergeBase), '; ', ...used];
}
function attempts(record, use) {
    if (use.pooled.length === 0)
        return [];
    const nth = record.origin.attempt === null ? '' : `Attempt ${record.origin.attempt}; `;
    const all = use.pooled.length === 1 ? 'both attempts' : `all ${use.pooled.length + 1} attempts`;
    const others = use.pooled.flatMap((run, index) => [index === 0 ? '' : ', ', { code: run.run }]);
    return [[`${nth}${nth === '' ? capital(all) : all} of this commit are judged together (also `, ...others, ').']];
}
function named(record, run) {
    return [{ code: run.run }, ' of ', (0,phrase/* commitName */.l)(run.sha), `, ${age(record, run)}`];
}
function age(record, run) {
    return formatAge(record.endedAtMs - run.endedAtMs);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/core/render/report-rows.js
var report_rows = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/core/render/report-model.js



function reportModel(record) {
    const { outcome, reason, findings, comparisons } = record.verdict;
    const rows = (0,report_rows/* reportRows */._f)(record);
    return {
        outcome,
        reason,
        headline: headlineOf(record, rows),
        rows,
        findings: findings.filter(({ text }) => text !== reason),
        baseline: baselineWords(record),
        baselineDetails: baselineDetails(record),
        facts: factsOf(record),
        nextStep: outcome === 'inconclusive' && comparisons.length > 0 ? RUN_AGAIN : NEXT[outcome],
    };
}
const RUN_AGAIN = 'the checks with a limit of their own hold, and the comparison could not be decided; run again, longer or with more baseline runs.';
const NEXT = {
    pass: 'nothing; this build meets its checks.',
    fail: 'look at the violated checks and the slowest labels above, change the build, and run again; change the check where its limit is wrong.',
    invalid: 'the numbers say nothing about the build, because the measurement cannot be trusted. Remove the cause above and run again.',
    inconclusive: 'the checks with a limit of their own hold; run again when there is something to compare with.',
    cancelled: 'run again; a cancelled run has no verdict.',
    error: 'correct what is named above and run again.',
};
function headlineOf(record, rows) {
    const { outcome, reason } = record.verdict;
    const failed = (0,report_rows/* distinctChecks */.OE)(rows.filter((row) => row.state === 'failed'));
    if (outcome !== 'fail' || failed < 2)
        return reason;
    return `${(0,numbers/* formatNumber */.ZV)(failed)} of ${(0,numbers/* formatCount */.B4)((0,report_rows/* distinctChecks */.OE)(rows), 'check')} failed. ${reason}`;
}
function factsOf({ loads }) {
    const [first] = loads;
    if (first === undefined)
        return [];
    const length = (0,numbers/* formatDuration */.a3)(first.stopAtMs - first.startAtMs);
    return [
        loads.length === 1 ? length : `${loads.length} loads of ${length}`,
        (0,numbers/* formatCount */.B4)(first.users, 'user'),
        (0,numbers/* formatCount */.B4)(first.workers, 'worker'),
    ];
}


/***/ }),

/***/ 44423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ distinctChecks),
/* harmony export */   _f: () => (/* binding */ reportRows),
/* harmony export */   d0: () => (/* binding */ byState)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36705);

function reportRows(record) {
    const { checks, comparisons } = record.verdict;
    const compared = new Set(comparisons.map(identity));
    const own = checks.filter((check) => !compared.has(identity(check)));
    return [...checkRows(own, record), ...comparisons.map(comparisonRow)];
}
function distinctChecks(rows) {
    return new Set(rows.map((row) => row.id)).size;
}
function byState(rows) {
    return rows.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
const ORDER = ['failed', 'warned', 'open', 'better', 'waiting', 'good'];
function identity(row) {
    return JSON.stringify([row.check, row.label]);
}
function checkRows(checks, record) {
    const timesSeen = new Map();
    const timesInAll = new Map();
    for (const check of checks)
        timesInAll.set(identity(check), (timesInAll.get(identity(check)) ?? 0) + 1);
    return checks.map((check) => {
        const nth = timesSeen.get(identity(check)) ?? 0;
        timesSeen.set(identity(check), nth + 1);
        const isPerLoad = record.loads.length > 1 && timesInAll.get(identity(check)) === record.loads.length;
        return checkRow(check, isPerLoad ? (record.loads[nth]?.load ?? null) : null);
    });
}
function checkRow(check, load) {
    const isKnown = check.label === null || check.check.includes(`"${check.label}"`);
    const hints = [
        isKnown ? '' : `[${check.label}]`,
        load === null ? '' : `in load ${load}`,
        check.severity === 'warning' ? '(only warns)' : '',
    ];
    return {
        kind: 'check',
        id: identity(check),
        state: checkState(check),
        word: check.aborted ? 'stopped the load' : check.result,
        name: check.check,
        isWritten: true,
        hint: hints.filter((hint) => hint !== '').join(' '),
        baselineText: '',
        valueText: check.valueText,
        changeText: '',
        limitText: check.limitText,
        smallestText: '',
        count: check.count,
    };
}
function checkState({ result, severity }) {
    switch (result) {
        case 'holds':
            return 'good';
        case 'violated':
            return severity === 'warning' ? 'warned' : 'failed';
        case 'no-data':
            return 'open';
        case 'no-baseline':
            return 'waiting';
    }
}
function comparisonRow(comparison) {
    const { result, severity, smallestChange } = comparison;
    return {
        kind: 'comparison',
        id: identity({ check: comparison.check ?? comparison.quantity, label: comparison.label }),
        state: result === 'worse' && severity === 'warning' ? 'warned' : COMPARISON_STATES[result],
        word: COMPARISON_WORDS[result],
        name: comparison.quantity,
        isWritten: false,
        hint: severity === 'warning' ? '(only warns)' : '',
        baselineText: comparison.baselineText,
        valueText: comparison.valueText,
        changeText: comparison.changeText,
        limitText: comparison.limitText,
        smallestText: smallestChange === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(smallestChange, { maxDecimals: 1 }),
        count: comparison.count,
    };
}
const COMPARISON_STATES = {
    worse: 'failed',
    suspicious: 'open',
    unconfirmed: 'open',
    undecided: 'open',
    better: 'better',
    refuted: 'good',
    unchanged: 'good',
};
const COMPARISON_WORDS = {
    worse: 'worse',
    suspicious: 'suspicious',
    unconfirmed: 'unconfirmed',
    undecided: 'undecided',
    better: 'better',
    refuted: 'not confirmed',
    unchanged: 'unchanged',
};


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

/***/ 50110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isSameBody)
/* harmony export */ });
function isSameBody(a, b) {
    if (Object.is(a, b))
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keysOfA = Object.keys(a).filter((key) => Reflect.get(a, key) !== undefined);
    const keysOfB = Object.keys(b).filter((key) => Reflect.get(b, key) !== undefined);
    return (keysOfA.length === keysOfB.length &&
        keysOfA.every((key) => Object.hasOwn(b, key) && isSameBody(Reflect.get(a, key), Reflect.get(b, key))));
}


/***/ }),

/***/ 24881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
async function withDeadline(clock, { what, ms }, work) {
    const late = new AbortController();
    const over = new AbortController();
    const timer = clock.sleep(ms, over.signal).then(() => {
        late.abort(new Error(`${what} took longer than ${ms / 1_000} s`));
    }, () => undefined);
    try {
        return await work(late.signal);
    }
    finally {
        over.abort();
        await timer;
    }
}


/***/ })

};
