export const id = 248;
export const ids = [248];
export const modules = {

/***/ 12937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pageSizer)
/* harmony export */ });
const FIRST_GUESS_BYTES = 64_000;
const MEASURED = 8;
function pageSizer({ maxHits }, firstGuessBytes = FIRST_GUESS_BYTES) {
    let hitBytes = firstGuessBytes;
    return {
        next: (bytesLeft) => Math.max(1, Math.min(maxHits, Math.floor(bytesLeft / hitBytes))),
        measure: (hits) => {
            if (hits.length === 0)
                return 0;
            const step = Math.ceil(hits.length / MEASURED);
            const measured = hits.filter((_hit, index) => index % step === 0);
            const bytes = measured.reduce((sum, { source }) => sum + JSON.stringify(source ?? null).length, 0);
            hitBytes = Math.max(1, bytes / measured.length);
            return hitBytes * hits.length;
        },
    };
}


/***/ }),

/***/ 76819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readHits)
/* harmony export */ });
/* harmony import */ var _ask_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65167);

const SEARCH_TIMEOUT_MS = 30_000;
async function readHits(server, search, signal) {
    const { index, query, sort, after, size, fields, preference, doing } = search;
    const answer = await (0,_ask_server_js__WEBPACK_IMPORTED_MODULE_0__/* .askServer */ .Pj)(server, {
        doing,
        method: 'POST',
        path: `/${index}/_search`,
        query: {
            ignore_unavailable: 'true',
            allow_partial_search_results: 'false',
            filter_path: 'hits.hits._id,hits.hits._source,hits.hits.sort',
            preference,
        },
        body: {
            size,
            track_total_hits: false,
            query,
            sort,
            ...(fields === undefined ? {} : { _source: fields }),
            ...(after === null ? {} : { search_after: after }),
        },
        timeoutMs: SEARCH_TIMEOUT_MS,
    }, signal);
    return (0,_ask_server_js__WEBPACK_IMPORTED_MODULE_0__/* .toObjects */ .oZ)((0,_ask_server_js__WEBPACK_IMPORTED_MODULE_0__/* .toObject */ .vw)(answer['hits'])?.['hits']).map(toHit);
}
function toHit({ _id, _source, sort }) {
    return { id: String(_id), source: _source, sort: Array.isArray(sort) ? sort : [] };
}


/***/ }),

/***/ 36248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchRunStore: () => (/* binding */ searchRunStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/search/stored-window.js
var stored_window = __webpack_require__(41289);
;// CONCATENATED MODULE: ./build/core/search/document-id.js


function documentId(stream, document) {
    const { run, load, worker, seq } = document;
    const place = `${document_id_text(run)}:${document_id_text(load)}`;
    switch (stream) {
        case 'windows':
            return (0,stored_window/* windowDocumentId */.ff)({ run: document_id_text(run), load: document_id_text(load), worker: document_id_text(worker), seq: Number(seq) });
        case 'summaries':
            return `${place}:${milliseconds(document['elapsedSec'])}:${sha1(`${document_id_text(document['labelKind'])}\0${document_id_text(document['label'])}`)}`;
        case 'annotations':
            return `${place}:${document_id_text(document['kind'])}:${epochMs(document['@timestamp'])}:${sha1(document_id_text(document['text']))}`;
        case 'points':
            return `${place}:${epochMs(document['@timestamp'])}:${sha1(identity(document))}`;
    }
}
function runLabelId(run, load, label) {
    return `${run}:${load}:${sha1(`${label.kind}\0${label.label}`)}`;
}
const NONE = '-';
function document_id_text(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : NONE;
}
function milliseconds(seconds) {
    return typeof seconds === 'number' ? String(Math.round(seconds * 1_000)) : NONE;
}
function epochMs(time) {
    const ms = Date.parse(document_id_text(time));
    return Number.isNaN(ms) ? NONE : String(ms);
}
function identity(point) {
    const fields = Object.entries(point).filter(([name]) => name !== 'value' && name !== 'provisional');
    return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function sha1(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/core/window/merge-labels.js + 1 modules
var merge_labels = __webpack_require__(1077);
// EXTERNAL MODULE: ./build/core/check/parse-check.js + 3 modules
var parse_check = __webpack_require__(84479);
;// CONCATENATED MODULE: ./build/core/search/check-limits.js

function limitsOf(outcomes, row) {
    const limits = {
        meanLimitMs: null,
        p50LimitMs: null,
        p90LimitMs: null,
        p95LimitMs: null,
        p99LimitMs: null,
        errorLimitPct: null,
        ratePerSecLimit: null,
    };
    for (const outcome of outcomes) {
        if (outcome.label !== (row.kind === 'all' ? null : row.label))
            continue;
        const check = steadyCheck(outcome.check);
        const field = check === null || !isOfKind(check.target, row.kind) ? null : limitField(check);
        if (field === null || check?.limit.kind !== 'absolute')
            continue;
        const { value } = check.limit;
        limits[field] ??= field === 'errorLimitPct' ? value * 100 : value;
    }
    return limits;
}
function steadyCheck(text) {
    const parsed = (0,parse_check/* parseCheck */.Q)({ check: text, abort: false, severity: 'error', during: null, position: '' });
    return parsed.ok && parsed.check.forMs === null && Object.keys(parsed.check.quantity.selector).length === 0
        ? parsed.check
        : null;
}
function isOfKind(target, kind) {
    switch (target.kind) {
        case 'all':
            return kind === 'all';
        case 'label':
            return kind === 'sample';
        case 'transaction':
            return kind === 'transaction';
        case 'regex':
        case 'each':
            return kind !== 'all';
    }
}
function limitField({ quantity: { metric, aggregate } }) {
    switch (metric) {
        case 'response_time':
            return TIME_FIELDS[aggregateName(aggregate)] ?? null;
        case 'error_rate':
            return 'errorLimitPct';
        case 'throughput':
            return aggregate.kind === 'bare' ? 'ratePerSecLimit' : null;
        default:
            return null;
    }
}
const TIME_FIELDS = {
    avg: 'meanLimitMs',
    med: 'p50LimitMs',
    p50: 'p50LimitMs',
    p90: 'p90LimitMs',
    p95: 'p95LimitMs',
    p99: 'p99LimitMs',
};
function aggregateName(aggregate) {
    return aggregate.kind === 'percentile' ? `p${aggregate.percent}` : aggregate.kind;
}

;// CONCATENATED MODULE: ./build/core/search/run-document.js



function runDocument(record) {
    const [load] = record.loads;
    return {
        v: 1,
        kind: 'run',
        ...runFields(record),
        reason: record.verdict.reason,
        startedAt: (0,utc_stamp/* isoTime */.L)(record.startedAtMs),
        endedAt: (0,utc_stamp/* isoTime */.L)(record.endedAtMs),
        users: load?.users ?? null,
        workers: load?.workers ?? null,
        durationSec: load === undefined ? null : (load.stopAtMs - load.startAtMs) / 1_000,
        loads: record.loads.length,
        ...steadyFields(load?.total ?? null),
        record: JSON.stringify(record),
    };
}
function runLabelDocuments(record) {
    const fields = runFields(record);
    return record.loads.flatMap((load) => {
        const rows = load.labels
            .filter(({ kind }) => kind === 'sample' || kind === 'transaction')
            .map((numbers) => ({ label: numbers.label, kind: numbers.kind, numbers }));
        const all = load.total === null ? [] : [{ label: merge_labels/* ALL_LABELS */.g, kind: 'all', numbers: load.total }];
        return [...all, ...rows].map(({ label, kind, numbers }) => ({
            v: 1,
            kind: 'run-label',
            ...fields,
            load: load.load,
            purpose: load.purpose,
            label,
            labelKind: kind,
            ...steadyFields(numbers),
            ...limitsOf(load.checks, { label, kind }),
        }));
    });
}
function runFields({ run, name, leg, startedAtMs, build, joins, verdict }) {
    return {
        '@timestamp': (0,utc_stamp/* isoTime */.L)(startedAtMs),
        run,
        name,
        leg,
        branch: joins.branch,
        ...build,
        outcome: verdict.outcome,
        joinsBaseline: joins.baseline,
    };
}
function steadyFields(numbers) {
    return {
        count: numbers?.count ?? null,
        errors: numbers?.errors ?? null,
        errorPct: numbers === null || numbers.count === 0 ? null : (numbers.errors * 100) / numbers.count,
        meanMs: numbers?.meanMs ?? null,
        p50Ms: numbers?.p50Ms ?? null,
        p90Ms: numbers?.p90Ms ?? null,
        p95Ms: numbers?.p95Ms ?? null,
        p99Ms: numbers?.p99Ms ?? null,
        ratePerSec: numbers?.ratePerSec ?? null,
    };
}

;// CONCATENATED MODULE: ./build/core/search/run-query.js
function runsQuery({ name, leg, baselineOf, sha }) {
    const filter = [
        { term: { kind: 'run' } },
        ...(name === undefined ? [] : [{ term: { name } }]),
        ...(typeof leg === 'string' ? [{ term: { leg } }] : []),
        ...(typeof sha === 'string' ? [{ term: { sha } }] : []),
        ...(baselineOf === undefined ? [] : [{ term: { joinsBaseline: true } }, { term: { branch: baselineOf } }]),
    ];
    const without = leg === null ? { must_not: [{ exists: { field: 'leg' } }] } : {};
    return { bool: { filter, ...without } };
}
const newestFirst = [
    { startedAt: { order: 'desc', unmapped_type: 'date' } },
    { run: { order: 'desc', unmapped_type: 'keyword' } },
];

;// CONCATENATED MODULE: ./build/core/backoff/full-jitter.js
function fullJitterMs(failures, random, { baseMs, longestMs }) {
    return random * Math.min(longestMs, baseMs * 2 ** (Math.max(1, failures) - 1));
}

// EXTERNAL MODULE: ./build/adapters/search/ask-server.js
var ask_server = __webpack_require__(65167);
// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
;// CONCATENATED MODULE: ./build/adapters/search/ask-patiently.js



const BACKOFF = { baseMs: 200, longestMs: 2_000 };
const PATIENCE_MS = 5_000;
async function askPatiently(clock, signal, ask) {
    const untilMs = clock.monotonicMs() + PATIENCE_MS;
    for (let failures = 1;; failures += 1) {
        try {
            return await ask();
        }
        catch (error) {
            const waitMs = fullJitterMs(failures, clock.random(), BACKOFF);
            if (!isPassing(error) || clock.monotonicMs() + waitMs > untilMs)
                throw error;
            await clock.sleep(waitMs, signal);
        }
    }
}
function isPassing(error) {
    if (error instanceof search_server/* SearchUnreachable */.p)
        return error.problem === 'connection' || error.problem === 'timeout';
    return error instanceof ask_server/* SearchRefused */.rg && (error.status === 408 || error.status === 429 || error.status >= 500);
}

// EXTERNAL MODULE: ./build/adapters/search/read-hits.js
var read_hits = __webpack_require__(76819);
// EXTERNAL MODULE: ./build/adapters/search/store-name.js
var store_name = __webpack_require__(26383);
;// CONCATENATED MODULE: ./build/adapters/search/read-runs.js






const TIMEOUT_MS = 30_000;
const MAX_RECORDS = 50;
async function loadRun(options, runId) {
    const { server, clock, index } = options;
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const path = `/${(0,index_names/* indexPattern */.V$)(index, 'runs')}/_doc/${encodeURIComponent(runId)}`;
    const question = { method: 'GET', path, timeoutMs: TIMEOUT_MS, doing: `read the run ${runId}` };
    try {
        const answer = await askPatiently(clock, signal, () => (0,ask_server/* askServer */.Pj)(server, question, signal));
        return answer['found'] === true ? readRecord(runId, answer['_source'], options) : null;
    }
    catch (error) {
        if (error instanceof ask_server/* SearchRefused */.rg && error.isMissing)
            return null;
        throw error;
    }
}
async function recentRuns(options, query) {
    const { server, clock, index } = options;
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const records = [];
    let after = null;
    for (let isMore = true; isMore && records.length < query.limit;) {
        const size = Math.min(MAX_RECORDS, query.limit - records.length);
        const search = {
            index: (0,index_names/* indexPattern */.V$)(index, 'runs'),
            query: runsQuery(query),
            sort: newestFirst,
            after,
            size,
            fields: ['record'],
            preference: query.name ?? 'runs',
            doing: 'read earlier runs',
        };
        const hits = await askPatiently(clock, signal, () => (0,read_hits/* readHits */.p)(server, search, signal));
        for (const { id, source } of hits) {
            const record = readable(id, source, options);
            if (record !== null)
                records.push(record);
        }
        after = hits.at(-1)?.sort ?? after;
        isMore = hits.length === size;
    }
    return records;
}
function readable(id, source, options) {
    try {
        return readRecord(id, source, options);
    }
    catch (error) {
        options.say(`A run is left out: ${error.message}`);
        return null;
    }
}
function readRecord(id, source, { server, parse }) {
    const place = `Run ${id} in ${(0,store_name/* storeName */.H)(server)}`;
    const text = (0,ask_server/* toObject */.vw)(source)?.['record'];
    if (typeof text !== 'string')
        throw new Error(`${place} holds no run record: its field record is missing.`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(`${place} holds no run record: ${error.message}.`, { cause: error });
    }
    return parse(value, place);
}

// EXTERNAL MODULE: ./build/adapters/search/page-size.js
var page_size = __webpack_require__(12937);
;// CONCATENATED MODULE: ./build/adapters/search/read-stream.js





const BOUNDS = { maxHits: 1_000, maxBytes: 8_000_000 };
const REFRESH_TIMEOUT_MS = 10_000;
async function* readStream(options, { runId, stream }, signal) {
    const { server, clock, bounds = BOUNDS } = options;
    const index = (0,index_names/* indexPattern */.V$)(options.index, stream);
    await makeVisible(options, index, signal);
    const sizer = (0,page_size/* pageSizer */.f)(bounds);
    let after = null;
    for (;;) {
        const size = sizer.next(bounds.maxBytes);
        const search = {
            index,
            query: { bool: { filter: [{ term: { run: runId } }] } },
            sort: [{ _index: 'asc' }, { _seq_no: 'asc' }],
            after,
            size,
            preference: runId,
            doing: `read the ${stream} of ${runId}`,
        };
        const hits = await askPatiently(clock, signal, () => (0,read_hits/* readHits */.p)(server, search, signal));
        if (hits.length > 0)
            yield hits.map(({ source }) => documentOf(stream, source));
        if (hits.length < size)
            return;
        sizer.measure(hits);
        after = hits.at(-1)?.sort ?? after;
    }
}
async function makeVisible({ server }, index, signal) {
    const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
    await server
        .send({ method: 'POST', path: `/${index}/_refresh`, query, timeoutMs: REFRESH_TIMEOUT_MS }, signal)
        .catch(() => undefined);
}
function documentOf(stream, source) {
    return (stream === 'windows' ? (0,stored_window/* fromStoredWindow */._R)(source) : source);
}

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
;// CONCATENATED MODULE: ./build/core/search/bulk-body.js
function bulkLines({ index, id, text, op }) {
    return `${JSON.stringify({ [op]: { _index: index, _id: id } })}\n${text}\n`;
}
function countThatFits(waiting, limitBytes) {
    let count = 0;
    let sumBytes = 0;
    for (const { sizeBytes } of waiting) {
        sumBytes += sizeBytes;
        if (count > 0 && sumBytes > limitBytes)
            break;
        count += 1;
    }
    return count;
}

// EXTERNAL MODULE: ./build/core/search/answer-error.js
var answer_error = __webpack_require__(34278);
// EXTERNAL MODULE: ./build/core/search/explain-answer.js
var explain_answer = __webpack_require__(17427);
;// CONCATENATED MODULE: ./build/core/search/read-bulk-answer.js


function readBulkAnswer(documents, answer) {
    const { status, body } = answer;
    if (status >= 200 && status < 300)
        return readItems(documents, body);
    if (read_bulk_answer_isPassing(status))
        return { kind: 'again', reason: (0,explain_answer/* explainAnswer */.i)(answer, DOING) };
    const isSpoiled = status === 400 && (0,answer_error/* readAnswerError */.f)(body).type !== null;
    return status === 413 || isSpoiled
        ? { kind: 'split', reason: serverReason(answer) }
        : { kind: 'blocked', reason: (0,explain_answer/* explainAnswer */.i)(answer, DOING) };
}
const DOING = 'write to the store';
function read_bulk_answer_isPassing(status) {
    return status === 408 || status === 429 || status >= 500;
}
function readItems(documents, body) {
    const items = fieldOf(body, 'items');
    if (!Array.isArray(items) || items.length !== documents.length) {
        const found = Array.isArray(items) ? `${items.length} items` : 'no list of items';
        return { kind: 'again', reason: `The answer of the store has ${found} for ${documents.length} documents.` };
    }
    return { kind: 'items', items: documents.map((document, place) => readItem(document, items[place])) };
}
function readItem({ op, id }, item) {
    const result = fieldOf(item, op);
    const status = fieldOf(result, 'status');
    if (typeof status !== 'number' || fieldOf(result, '_id') !== id) {
        return { kind: 'again', reason: `The answer of the store does not say what became of document ${id}.` };
    }
    if ((status >= 200 && status < 300) || (status === 409 && op === 'create'))
        return { kind: 'done' };
    const answer = { status, body: { error: fieldOf(result, 'error') } };
    if (read_bulk_answer_isPassing(status) || status === 409)
        return { kind: 'again', reason: (0,explain_answer/* explainAnswer */.i)(answer, DOING) };
    return isAboutPlace(answer)
        ? { kind: 'blocked', reason: (0,explain_answer/* explainAnswer */.i)(answer, DOING) }
        : { kind: 'refused', reason: serverReason(answer) };
}
const PLACE_TYPES = ['index_closed_exception', 'validation_exception'];
function isAboutPlace({ status, body }) {
    return [401, 403, 404].includes(status) || PLACE_TYPES.includes((0,answer_error/* readAnswerError */.f)(body).type);
}
function serverReason({ status, body }) {
    const { type, reason } = typeof body === 'string' ? { type: null, reason: null } : (0,answer_error/* readAnswerError */.f)(body);
    return [`HTTP ${status}`, type, reason].filter((part) => part !== null).join(': ');
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/search/bulk-writer.js




const DEFAULT_LIMITS = {
    bodyBytes: 5_000_000,
    waitingBytes: 64 * 1024 * 1024,
    requestTimeoutMs: 30_000,
    backoff: { baseMs: 200, longestMs: 10_000 },
    blockedMs: 10_000,
};
function bulkWriter(options) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    let queue = emptyQueue(limits.bodyBytes);
    return {
        write: (document, settle) => {
            const lines = bulkLines(document);
            const sizeBytes = Buffer.byteLength(lines);
            queue.waiting.push({ document, lines, sizeBytes, settle });
            queue.waitingBytes += sizeBytes;
            while (queue.waitingBytes > limits.waitingBytes && queue.waiting.length > queue.inFlight) {
                for (const oldest of take(queue, queue.inFlight, 1))
                    oldest.settle({ kind: 'given-up', because: 'memory' });
            }
            if (queue.isWorking || queue.waiting.length === 0)
                return;
            queue.isWorking = true;
            void work(queue, { ...options, limits });
        },
        giveUp: () => {
            const left = queue;
            queue = emptyQueue(left.bodyBytes);
            left.stop.abort(new Error('Nobody waits for these documents any longer.'));
            for (const { settle } of left.waiting)
                settle({ kind: 'given-up', because: 'told' });
        },
    };
}
function emptyQueue(bodyBytes) {
    return { waiting: [], waitingBytes: 0, inFlight: 0, isWorking: false, bodyBytes, stop: new AbortController() };
}
async function work(queue, sender) {
    const { signal } = queue.stop;
    const isStopped = () => signal.aborted;
    await Promise.resolve();
    for (let failures = 0; queue.waiting.length > 0 && !isStopped();) {
        queue.inFlight = countThatFits(queue.waiting, queue.bodyBytes);
        const reading = await ask(queue.waiting.slice(0, queue.inFlight), sender, signal);
        if (isStopped())
            return;
        const { rest, isProgress, trouble } = apply(queue, reading);
        queue.inFlight = 0;
        if (reading.kind !== 'split')
            sender.onAnswer?.(trouble);
        if (isProgress)
            failures = 0;
        if (rest === null)
            continue;
        failures += 1;
        await sender.clock.sleep(waitMs(rest, failures, sender), signal).catch(() => undefined);
    }
    queue.isWorking = false;
}
async function ask(batch, sender, signal) {
    const ndjson = batch.map(({ lines }) => lines).join('');
    const request = {
        method: 'POST',
        path: '/_bulk',
        ...(sender.isRefreshed === true ? { query: { refresh: 'true' } } : {}),
        body: { ndjson },
        timeoutMs: sender.limits.requestTimeoutMs,
    };
    try {
        const answer = await sender.server.send(request, signal);
        return readBulkAnswer(batch.map(({ document }) => document), answer);
    }
    catch (error) {
        const isLasting = error instanceof search_server/* SearchUnreachable */.p && ['certificate', 'kind'].includes(error.problem);
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: isLasting ? 'blocked' : 'again', reason };
    }
}
function apply(queue, reading) {
    switch (reading.kind) {
        case 'again':
        case 'blocked':
            return { rest: reading.kind, isProgress: false, trouble: reading.reason };
        case 'split':
            split(queue, reading.reason);
            return { rest: null, isProgress: true, trouble: null };
        case 'items': {
            const failed = [];
            let rest = null;
            let trouble = null;
            for (const [place, entry] of take(queue, 0, queue.inFlight).entries()) {
                const item = reading.items[place] ?? { kind: 'again', reason: 'The answer of the store is too short.' };
                if (item.kind === 'done')
                    entry.settle({ kind: 'acknowledged' });
                else if (item.kind === 'refused')
                    entry.settle({ kind: 'refused', reason: item.reason });
                else {
                    failed.push(entry);
                    trouble ??= item.reason;
                    rest = rest === 'blocked' ? rest : item.kind;
                }
            }
            queue.waiting.unshift(...failed);
            for (const { sizeBytes } of failed)
                queue.waitingBytes += sizeBytes;
            return { rest, isProgress: failed.length < reading.items.length, trouble };
        }
    }
}
function split(queue, reason) {
    if (queue.inFlight === 1) {
        for (const { settle } of take(queue, 0, 1))
            settle({ kind: 'refused', reason });
        return;
    }
    const sentBytes = queue.waiting.slice(0, queue.inFlight).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    queue.bodyBytes = Math.floor(sentBytes / 2);
}
function take(queue, from, count) {
    const taken = queue.waiting.splice(from, count);
    for (const { sizeBytes } of taken)
        queue.waitingBytes -= sizeBytes;
    return taken;
}
function waitMs(rest, failures, { clock, limits }) {
    return rest === 'blocked'
        ? limits.blockedMs * (0.5 + clock.random() / 2)
        : fullJitterMs(failures, clock.random(), limits.backoff);
}

;// CONCATENATED MODULE: ./build/adapters/search/send-documents.js



const MAX_WAITING_BYTES = 20_000_000;
async function sendDocuments(documents, options) {
    const { server, clock, deadlineMs } = options;
    const heard = { lost: 0, refusal: null, trouble: null };
    const writer = bulkWriter({
        ...options,
        onAnswer: (why) => {
            heard.trouble = why;
        },
    });
    const isOver = new AbortController();
    const late = clock.sleep(deadlineMs, isOver.signal).then(() => {
        writer.giveUp();
    }, () => undefined);
    for (const batch of batches(documents)) {
        const settled = batch.map(async (document) => {
            const { promise, resolve } = Promise.withResolvers();
            writer.write(document, (outcome) => {
                if (outcome.kind !== 'acknowledged')
                    heard.lost += 1;
                if (outcome.kind === 'refused')
                    heard.refusal ??= outcome.reason;
                resolve(undefined);
            });
            await promise;
        });
        await Promise.all(settled);
        if (heard.lost > 0)
            break;
    }
    isOver.abort();
    await late;
    if (heard.lost === 0)
        return;
    const why = heard.refusal ?? heard.trouble ?? `there was no answer within ${(0,numbers/* formatDuration */.a3)(deadlineMs)}.`;
    throw new Error(`${(0,store_name/* storeName */.H)(server)} did not take ${(0,numbers/* formatCount */.B4)(heard.lost, 'document')}: ${why}`);
}
function* batches(documents) {
    let batch = [];
    let bytes = 0;
    for (const document of documents) {
        batch.push(document);
        bytes += document.text.length;
        if (bytes < MAX_WAITING_BYTES)
            continue;
        yield batch;
        batch = [];
        bytes = 0;
    }
    if (batch.length > 0)
        yield batch;
}

;// CONCATENATED MODULE: ./build/adapters/search/search-run-store.js








const WRITE_DEADLINE_MS = 30_000;
function searchRunStore(options) {
    const { server, index, clock, writeDeadlineMs: deadlineMs = WRITE_DEADLINE_MS } = options;
    const send = (documents, isRefreshed) => sendDocuments(documents, { server, clock, deadlineMs, isRefreshed });
    return {
        name: (0,store_name/* storeName */.H)(server),
        isShared: true,
        save: (record) => send(documentsOfRun(record, (0,index_names/* indexPattern */.V$)(index, 'runs')), true),
        load: (runId) => loadRun(options, runId),
        recent: (query) => recentRuns(options, query),
        append: async (runId, stream, documents) => {
            if (documents.length === 0)
                return;
            const startMs = (0,index_names/* isMonthly */.ku)(stream) ? await startOfRun(runId, options) : 0;
            const place = (0,index_names/* indexName */.mo)(index, stream, startMs);
            await send(documents.map((document) => bulkDocument(stream, document, place)), false);
        },
        annotate: (annotation) => send([bulkDocument('annotations', { ...annotation }, (0,index_names/* indexPattern */.V$)(index, 'annotations'))], false),
        documents: (runId, stream, signal) => readStream(options, { runId, stream }, signal),
    };
}
async function startOfRun(runId, options) {
    const startMs = options.startOf?.(runId) ?? (await loadRun(options, runId))?.startedAtMs;
    if (startMs !== undefined)
        return startMs;
    throw new Error(`When ${runId} began is not known, so neither are the indices of its month: its record is not stored.`);
}
function documentsOfRun(record, index) {
    const labels = runLabelDocuments(record).map((document) => {
        const { run, load, label, labelKind } = document;
        return {
            index,
            id: runLabelId(run, load, { kind: labelKind, label }),
            text: JSON.stringify(document),
            op: 'index',
        };
    });
    return [...labels, { index, id: record.run, text: JSON.stringify(runDocument(record)), op: 'index' }];
}
function bulkDocument(stream, document, index) {
    const id = documentId(stream, document);
    return stream === 'windows'
        ? { index, id, text: JSON.stringify((0,stored_window/* toStoredWindow */.BH)(document)), op: 'create' }
        : { index, id, text: JSON.stringify(document), op: 'index' };
}


/***/ }),

/***/ 26383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ storeName)
/* harmony export */ });
/* harmony import */ var _core_search_server_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85742);

function storeName({ kind, url }) {
    return `${(0,_core_search_server_name_js__WEBPACK_IMPORTED_MODULE_0__/* .productName */ .t)(kind)} at ${url}`;
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

/***/ 41289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ toStoredWindow),
/* harmony export */   _R: () => (/* binding */ fromStoredWindow),
/* harmony export */   ff: () => (/* binding */ windowDocumentId)
/* harmony export */ });
function windowDocumentId({ run, load, worker, seq }) {
    return `${run}:${load}:${worker}:${seq}`;
}
function toStoredWindow(window) {
    return { ...window, '@timestamp': new Date(window.toMs).toISOString() };
}
function fromStoredWindow(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
        return stored;
    return Object.fromEntries(Object.entries(stored).filter(([name]) => name !== '@timestamp'));
}


/***/ })

};
